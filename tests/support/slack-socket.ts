import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { acknowledge, type Envelope } from './slack-delivery.ts';

export interface SocketMode {
  send(envelope: Envelope, retry: number): void;
  connections(): number;
  /** How often a connection was opened. */
  readonly counts: { opened: number };
  /** Cuts all connections: as Slack does when it moves them, or rudely. */
  drop(how: 'refresh' | 'cut'): void;
  close(): void;
}

/** Slack's side of Socket Mode. Events that were not acknowledged are delivered again over the next connection. */
export function attachSocketMode(http: Server, envelopes: readonly Envelope[]): SocketMode {
  const server = new WebSocketServer({ server: http, path: '/link' });
  const waiting: { readonly envelope: Envelope; readonly retry: number }[] = [];
  const counts = { opened: 0 };
  /** Slack uses only connections it has greeted and not taken leave of. */
  const open = new Set<WebSocket>();

  function deliver(socket: WebSocket, { id, kind, payload }: Envelope, retry: number): void {
    socket.send(
      JSON.stringify({
        envelope_id: id,
        type: kind,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(retry > 0 ? { retry_attempt: retry, retry_reason: 'timeout' } : {}),
      }),
    );
  }

  server.on('connection', (socket) => {
    counts.opened += 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { envelope_id?: string; payload?: Record<string, unknown> };
      const envelope = envelopes.find(({ id }) => id === message.envelope_id);
      const { payload = {} } = message;
      if (envelope !== undefined) acknowledge(envelope, Object.keys(payload).length === 0 ? null : payload);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0BRIEFING' } }));
    const lost = envelopes.filter(
      ({ kind, acknowledgedAfterMs, id }) =>
        kind === 'events_api' && acknowledgedAfterMs === null && !waiting.some(({ envelope }) => envelope.id === id),
    );
    for (const envelope of lost) deliver(socket, envelope, 1);
    for (const { envelope, retry } of waiting.splice(0)) deliver(socket, envelope, retry);
  });

  return {
    counts,
    connections: () => open.size,
    send(envelope, retry) {
      const [socket] = open;
      if (socket === undefined) waiting.push({ envelope, retry });
      else deliver(socket, envelope, retry);
    },
    drop(how) {
      for (const socket of open) {
        open.delete(socket);
        if (how === 'cut') socket.terminate();
        else socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
