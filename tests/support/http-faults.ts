import type { ServerResponse } from 'node:http';

export type FaultKind =
  | '429'
  | '429-global'
  | '429-second'
  | '429-global-second'
  | '401'
  | '403'
  | '500'
  | '503'
  | 'reset'
  | 'hang'
  | 'truncate'
  | 'garbage'
  | 'html'
  /** No answer, and the effect only after the client has given up. */
  | 'late';

/** When a `late` effect comes. */
export const LATE_MS = 400;

/** Something that goes wrong with one request. */
export interface Fault {
  readonly method: string;
  /** Part of the path. */
  readonly path: string | RegExp;
  readonly kind: FaultKind;
  /** Before the request has its effect, or after: then only the answer is lost. */
  readonly when: 'before' | 'after';
  /** How many requests it hits. */
  readonly times: number;
}

/** Faults in waiting; each is used up by the requests it hits. */
export function createFaults() {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add(fault: Fault): void {
      waiting.push({ fault, left: fault.times });
    },
    take(method: string, path: string): Fault | null {
      const found = waiting.find(
        ({ fault, left }) => left > 0 && fault.method === method && path.match(fault.path) !== null,
      );
      if (found === undefined) return null;
      found.left -= 1;
      return found.fault;
    },
    clear(): void {
      waiting.length = 0;
    },
  };
}

/** Answers a request wrongly; `body` is what the right answer would have been. */
export function answerWrongly(kind: FaultKind, response: ServerResponse, body: string): void {
  const json = { 'content-type': 'application/json' };
  switch (kind) {
    case '429':
    case '429-global':
    case '429-second':
    case '429-global-second': {
      const global = kind.startsWith('429-global');
      const seconds = kind.endsWith('second') ? 1 : 0.05;
      response.writeHead(429, {
        ...json,
        'retry-after': String(seconds),
        ...(global
          ? { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }
          : { 'x-ratelimit-scope': 'shared' }),
      });
      response.end(JSON.stringify({ message: 'You are being rate limited.', retry_after: seconds, global }));
      return;
    }
    case '401':
      response.writeHead(401, json).end(JSON.stringify({ message: '401: Unauthorized', code: 0 }));
      return;
    case '403':
      response.writeHead(403, json).end(JSON.stringify({ message: 'Missing Permissions', code: 50013 }));
      return;
    case '500':
    case '503':
      response.writeHead(Number(kind), json).end(JSON.stringify({ message: `${kind}: failing`, code: 0 }));
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
    case 'late':
      return;
    case 'truncate':
      response.writeHead(200, { ...json, 'content-length': String(Buffer.byteLength(body) + 50) });
      response.write(body.slice(0, Math.floor(body.length / 2)));
      response.socket?.end();
      return;
    case 'garbage':
      response.writeHead(200, json).end('{"id": 12, ]]');
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Back soon</body></html>');
      return;
  }
}
