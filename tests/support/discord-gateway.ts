import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

interface GatewaySession {
  readonly id: string;
  sequence: number;
  /** Everything dispatched, for resuming. */
  readonly log: { s: number; t: string; d: unknown }[];
  readonly shard: Shard;
  socket: WebSocket | null;
}

/** Which of how many. */
type Shard = readonly [number, number];

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
  guilds(): readonly { readonly id: string }[];
}

interface Identity {
  readonly token: string;
  readonly intents: number;
  readonly properties?: { readonly os?: unknown };
  readonly shard?: Shard;
}

export interface Gateway {
  /** Sends an event to every session, now or when it resumes. */
  dispatch(type: string, data: unknown): void;
  /** Cuts all connections: rudely, or with a close code. */
  drop(code?: number): void;
  /** Asks all connections to come back, as Discord does when it moves them. */
  reconnect(): void;
  /** Tells all connections that their session is no good; one that may be resumed is kept. */
  invalidate(resumable: boolean): void;
  /** How often a new connection must show that it lives, and whether that is acknowledged. */
  readonly heartbeats: { everyMs: number; acknowledged: boolean };
  /** Keeps the servers of new sessions back until the returned function is called. */
  holdGuilds(): () => void;
  connections(): number;
  readonly counts: { identified: number; resumed: number; heartbeats: number };
  /** What clients did wrong, in words. */
  readonly refusals: readonly string[];
  close(): void;
}

/** The gateway's side of the WebSocket protocol, version 10, JSON, without compression. */
export function attachGateway(http: Server, rules: GatewayRules): Gateway {
  const server = new WebSocketServer({ server: http, path: '/gateway' });
  const sessions = new Map<string, GatewaySession>();
  const counts = { identified: 0, resumed: 0, heartbeats: 0 };
  const heartbeats = { everyMs: 41_250, acknowledged: true };
  const refusals: string[] = [];
  let held: (() => void)[] | null = null;

  function send(session: GatewaySession, entry: { s: number; t: string; d: unknown }): void {
    session.socket?.send(JSON.stringify({ op: 0, ...entry }));
  }

  function dispatchTo(session: GatewaySession, t: string, d: unknown): void {
    session.sequence += 1;
    const entry = { s: session.sequence, t, d };
    session.log.push(entry);
    send(session, entry);
  }

  function refuse(socket: WebSocket, code: number, reason: string): void {
    refusals.push(`${code} ${reason}`);
    socket.close(code, reason);
  }

  function identify(socket: WebSocket, data: Identity): void {
    if ([...sessions.values()].some((session) => session.socket === socket)) {
      refuse(socket, 4005, 'Already authenticated.');
      return;
    }
    if (!Number.isInteger(data.intents) || typeof data.properties?.os !== 'string') {
      refuse(socket, 4002, 'Error while decoding payload.');
      return;
    }
    if (data.token !== rules.token()) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    if ((data.intents & rules.forbiddenIntents()) !== 0) {
      socket.close(4014, 'Disallowed intent(s).');
      return;
    }
    counts.identified += 1;
    const session: GatewaySession = { id: randomUUID(), sequence: 0, log: [], shard: data.shard ?? [0, 1], socket };
    sessions.set(session.id, session);
    socket.on('close', () => leave(session, socket));
    const { user, application } = rules.ready();
    const guilds = rules.ready().guilds.filter(({ id }) => isFor(session, id));
    dispatchTo(session, 'READY', {
      v: 10,
      user,
      application,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: rules.url(),
      shard: session.shard,
    });
    const tellGuilds = (): void => {
      for (const guild of rules.guilds()) if (isFor(session, guild.id)) dispatchTo(session, 'GUILD_CREATE', guild);
    };
    if (held === null) tellGuilds();
    else held.push(tellGuilds);
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

  function beat(socket: WebSocket, sequence: unknown): void {
    counts.heartbeats += 1;
    if (sequence !== null && !Number.isInteger(sequence)) refuse(socket, 4007, 'Invalid seq.');
    else if (heartbeats.acknowledged) socket.send(JSON.stringify({ op: 11 }));
  }

  server.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeats.everyMs } }));
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: never };
      if (op === 1) beat(socket, d);
      else if (op === 2) identify(socket, d);
      else if (op === 6) resume(socket, d);
      else socket.close(4001, 'Unknown opcode.');
    });
  });

  return {
    counts,
    heartbeats,
    refusals,
    dispatch(type, data) {
      const guild = (data as { guild_id?: string } | null)?.guild_id ?? null;
      for (const session of sessions.values()) if (isFor(session, guild)) dispatchTo(session, type, data);
    },
    holdGuilds() {
      held = [];
      return () => {
        for (const tell of held ?? []) tell();
        held = null;
      };
    },
    reconnect() {
      for (const socket of server.clients) socket.send(JSON.stringify({ op: 7, d: null }));
    },
    invalidate(resumable) {
      if (!resumable) sessions.clear();
      for (const socket of server.clients) socket.send(JSON.stringify({ op: 9, d: resumable }));
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

/** A server belongs to one shard by its id; what belongs to no server, to the first. */
function isFor({ shard: [index, count] }: GatewaySession, guild: string | null): boolean {
  return index === (guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count)));
}
