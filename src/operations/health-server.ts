import { createServer, type ServerResponse } from 'node:http';
import { BotError } from '../core/errors.ts';

/** What the bot's own pages tell of. */
export interface Health {
  /** Whether questions can be answered now. */
  ready(): Promise<boolean>;
  /** Names and numbers for `/metrics`. */
  metrics(): Promise<Readonly<Record<string, number>>>;
}

export interface HealthServer {
  /** The port that it listens on. */
  readonly port: number;
  close(): Promise<void>;
}

/** `/healthz` (the process lives), `/readyz` (it can answer), `/metrics` (Prometheus text). Throws `bad-config` when the port is taken. */
export async function startHealthServer(host: string, port: number, health: Health): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(request.url ?? '/', health, response).catch(() => send(response, 500, 'failed\n'));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (cause) =>
      failed(
        new BotError('bad-config', `HTTP_PORT ${port} on ${host} cannot be listened on: ${cause.message}`, { cause }),
      ),
    );
    server.listen(port, host, listening);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(url: string, health: Health, response: ServerResponse): Promise<void> {
  switch (url.split('?')[0]) {
    case '/healthz':
      return send(response, 200, 'ok\n');
    case '/readyz': {
      const ready = await health.ready();
      return send(response, ready ? 200 : 503, ready ? 'ready\n' : 'not ready\n');
    }
    case '/metrics': {
      const rows = Object.entries(await health.metrics()).map(([name, value]) => `briefing_bot_${name} ${value}\n`);
      return send(response, 200, rows.join(''));
    }
    default:
      return send(response, 404, 'nothing here: /healthz, /readyz, /metrics\n');
  }
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(text);
}
