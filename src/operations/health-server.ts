import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BotError } from '../core/errors.ts';

/** What the bot's own pages tell of. */
export interface Health {
  /** Whether questions can be answered now. */
  ready(): Promise<boolean>;
  /** Names and numbers for `/metrics`. */
  metrics(): Promise<Readonly<Record<string, number>>>;
}

/** Answers what is no health page; false when it is none of its pages either. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface HealthServer {
  /** The port that it listens on. */
  readonly port: number;
  close(): Promise<void>;
}

/** `/healthz` (the process lives), `/readyz` (it can answer), `/metrics` (Prometheus text). Throws `bad-config` when the port is taken. */
export async function startHealthServer(
  host: string,
  port: number,
  health: Health,
  pages: Pages,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(request, health, pages, response).catch(() => send(response, 500, 'failed\n'));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (cause) =>
      failed(
        new BotError(
          'bad-config',
          `HTTP_PORT ${port} on ${host} cannot be listened on (${cause.message}): set another HTTP_PORT`,
          { cause },
        ),
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

async function answer(request: IncomingMessage, health: Health, pages: Pages, response: ServerResponse): Promise<void> {
  switch (request.url?.split('?')[0]) {
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
      if (!(await pages(request, response))) send(response, 404, 'nothing here: /, /healthz, /readyz, /metrics\n');
  }
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(text);
}
