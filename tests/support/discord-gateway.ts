import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

interface GatewaySession {
  readonly id: string;
  sequence: number;
  /** Everything dispatched, for resuming. */
  readonly log: { s: number; t: string; d: unknown }[];
  socket: WebSocket | null;
}

export interface GatewayRules {
  token(): string;
  url(): string;
  /** Intents this application may not ask for, as bits. */
  forbiddenIntents(): number;
  ready(): {
    readonly user: unknown;
    readonly application: unknown;
    readonly guilds: readonly { readonly id: string }[];
  };
  /** Full servers, sent after READY. */
  guilds(): readonly unknown[];
}

export interface Gateway {
  /** Sends an event to every session, now or when it resumes. */
  dispatch(type: string, data: unknown): void;
  /** Cuts all connections: rudely, or with a close code. */
  drop(code?: number): void;
  connections(): number;
  readonly counts: { identified: number; resumed: number };
  close(): void;
}

/** The gateway's side of the WebSocket protocol, version 10, JSON, without compression. */
export function attachGateway(http: Server, rules: GatewayRules): Gateway {
  const server = new WebSocketServer({ server: http, path: '/gateway' });
  const sessions = new Map<string, GatewaySession>();
  const counts = { identified: 0, resumed: 0 };

  function send(session: GatewaySession, entry: { s: number; t: string; d: unknown }): void {
    session.socket?.send(JSON.stringify({ op: 0, ...entry }));
  }

  function dispatchTo(session: GatewaySession, t: string, d: unknown): void {
    session.sequence += 1;
    const entry = { s: session.sequence, t, d };
    session.log.push(entry);
    send(session, entry);
  }

  function identify(socket: WebSocket, data: { token: string; intents: number }): void {
    if (data.token !== rules.token()) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    if ((data.intents & rules.forbiddenIntents()) !== 0) {
      socket.close(4014, 'Disallowed intent(s).');
      return;
    }
    counts.identified += 1;
    const session: GatewaySession = { id: randomUUID(), sequence: 0, log: [], socket };
    sessions.set(session.id, session);
    socket.on('close', () => leave(session, socket));
    const { user, application, guilds } = rules.ready();
    dispatchTo(session, 'READY', {
      v: 10,
      user,
      application,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: rules.url(),
      shard: [0, 1],
    });
    for (const guild of rules.guilds()) dispatchTo(session, 'GUILD_CREATE', guild);
  }

  function resume(socket: WebSocket, data: { token: string; session_id: string; seq: number }): void {
    const session = sessions.get(data.session_id);
    if (session === undefined) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    if (data.token !== rules.token()) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    counts.resumed += 1;
    session.socket = socket;
    socket.on('close', () => leave(session, socket));
    for (const entry of session.log.filter(({ s }) => s > data.seq)) send(session, entry);
    dispatchTo(session, 'RESUMED', {});
  }

  function leave(session: GatewaySession, socket: WebSocket): void {
    if (session.socket === socket) session.socket = null;
  }

  server.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: never };
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      else if (op === 2) identify(socket, d);
      else if (op === 6) resume(socket, d);
      else socket.close(4001, 'Unknown opcode.');
    });
  });

  return {
    counts,
    dispatch(type, data) {
      for (const session of sessions.values()) dispatchTo(session, type, data);
    },
    drop(code) {
      for (const socket of server.clients) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    connections: () => [...sessions.values()].filter(({ socket }) => socket !== null).length,
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
