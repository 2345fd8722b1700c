import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, gzipSync } from 'node:zlib';

/** A page that any reader takes for an article. */
export const goodPage = `<!doctype html><html lang="en"><head><title>Ferry raised in Ostmark</title>
<meta property="og:site_name" content="Ostmark Courier"><meta property="article:published_time" content="2024-11-13T10:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Ferry raised in Ostmark</h1>
<p>The harbour of Ostmark reopened on Friday after engineers raised the ferry that had blocked it for nine days, its master said.</p>
<p>“We worked through every tide,” said Lena Brandt, who led the crew of forty divers and crane drivers, in the early morning.</p>
<p>The owner of the ferry must pay for the work, which the port put at 3.2 million euros, and a court will hear the case in spring.</p>
</article><footer>© 2024 Ostmark Courier. All rights reserved.</footer></body></html>`;

export const goodFeed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Ostmark Courier</title><link>http://localhost/</link>
<item><title>Ferry raised in Ostmark</title><link>/article</link><guid>f1</guid><pubDate>Wed, 13 Nov 2024 10:00:00 GMT</pubDate></item></channel></rss>`;

type Misbehaviour = (request: IncomingMessage, response: ServerResponse, origin: Origin) => void;

export interface Origin {
  readonly url: string;
  /** How often each path was asked for. */
  readonly hits: ReadonlyMap<string, number>;
  /** The headers of the last request for a path. */
  readonly headers: ReadonlyMap<string, IncomingMessage['headers']>;
  close(): Promise<void>;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

function send(
  response: ServerResponse,
  body: string | Uint8Array,
  headers: Record<string, string> = html,
  status = 200,
) {
  response.writeHead(status, headers);
  response.end(body);
}

function redirect(to: string, status = 302): Misbehaviour {
  return (_, response) => send(response, '', { location: to }, status);
}

/** Writes `chunk` every `everyMs` for as long as anybody listens. */
function drip(response: ServerResponse, chunk: string, everyMs: number): void {
  const timer = setInterval(() => response.write(chunk), everyMs);
  response.on('close', () => clearInterval(timer));
}

function raw(response: ServerResponse, bytes: string | Uint8Array): void {
  const socket = response.socket as Socket;
  socket.write(bytes);
  socket.end();
}

const bomb = gzipSync(Buffer.alloc(60_000_000, 0x20), { level: 1 });
const brotliBomb = brotliCompressSync(Buffer.alloc(30_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

/** Paths that never come to an end: only a deadline ends them. */
export const endless: readonly string[] = [
  'never-answers',
  'never-ends',
  'drips-body',
  'drips-headers',
  'early-hints-for-ever',
];

/** Every way to misbehave, by path. */
export const misbehaviours: Readonly<Record<string, Misbehaviour>> = {
  // Time
  'never-answers': () => undefined,
  'never-ends': (_, response) => {
    response.writeHead(200, html);
    response.write('<p>');
  },
  'drips-body': (_, response) => {
    response.writeHead(200, html);
    drip(response, '<p>drop</p>', 50);
  },
  'drips-headers': (_, response) => {
    const socket = response.socket as Socket;
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write('X-Drip: drop\r\n'), 50);
    socket.on('close', () => clearInterval(timer));
  },
  'early-hints-for-ever': (_, response) => {
    const timer = setInterval(() => response.writeProcessing(), 20);
    response.on('close', () => clearInterval(timer));
  },
  // Size
  'gzip-bomb': (_, response) => send(response, bomb, { ...html, 'content-encoding': 'gzip' }),
  'brotli-bomb': (_, response) => send(response, brotliBomb, { ...html, 'content-encoding': 'br' }),
  'bomb-in-a-bomb': (_, response) => send(response, gzipSync(bomb), { ...html, 'content-encoding': 'gzip, gzip' }),
  'three-layers': (_, response) =>
    send(response, gzipSync(gzipSync(gzipSync('x'))), { ...html, 'content-encoding': 'gzip, gzip, gzip' }),
  'endless-body': (_, response) => {
    response.writeHead(200, html);
    const pour = () => {
      while (response.write('x'.repeat(65_536)));
    };
    response.on('drain', pour);
    pour();
  },
  'endless-headers': (_, response) => {
    const socket = response.socket as Socket;
    socket.write('HTTP/1.1 200 OK\r\n');
    for (let i = 0; i < 3_000; i++) socket.write(`X-Header-${i}: ${'v'.repeat(100)}\r\n`);
  },
  'huge-header': (_, response) => raw(response, `HTTP/1.1 200 OK\r\nX-Huge: ${'h'.repeat(200_000)}\r\n\r\n`),
  // Lies
  'length-too-long': (_, response) => raw(response, 'HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n<p>short</p>'),
  'length-too-short': (_, response) =>
    raw(response, `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\n<p>longer than it says</p>`),
  'length-negative': (_, response) => raw(response, 'HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nbody'),
  'two-lengths': (_, response) =>
    raw(response, 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 900\r\n\r\nbody'),
  'length-and-chunked': (_, response) =>
    raw(response, 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n'),
  'bad-chunk-size': (_, response) =>
    raw(response, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\nbody\r\n0\r\n\r\n'),
  'claims-gzip': (_, response) => send(response, goodPage, { ...html, 'content-encoding': 'gzip' }),
  'cut-gzip': (_, response) =>
    send(response, gzipSync(goodPage).subarray(0, 60), { ...html, 'content-encoding': 'gzip' }),
  'unknown-encoding': (_, response) => send(response, goodPage, { ...html, 'content-encoding': 'rot13' }),
  'raw-deflate': (_, response) => send(response, deflateRawSync(goodPage), { ...html, 'content-encoding': 'deflate' }),
  'picture-as-page': (_, response) => send(response, Buffer.from('89504e470d0a1a0a0000', 'hex'), html),
  'page-as-picture': (_, response) => send(response, goodPage, { 'content-type': 'image/png' }),
  'false-charset': (_, response) => send(response, goodPage, { 'content-type': 'text/html; charset=utf-16' }),
  'unknown-charset': (_, response) => send(response, goodPage, { 'content-type': 'text/html; charset=klingon-8' }),
  'garbage-bytes': (_, response) =>
    send(
      response,
      Uint8Array.from({ length: 4_000 }, (__, i) => (i * 131) % 256),
      html,
    ),
  'old-etag': (request, response) =>
    request.headers['if-none-match'] === '"v1"'
      ? send(response, '', {}, 304)
      : send(response, goodPage, { ...html, etag: '"v1"' }),
  'unasked-304': (_, response) => send(response, '', {}, 304),
  // Connections
  'no-answer-at-all': (_, response) => response.socket?.destroy(),
  'resets-in-body': (_, response) => {
    response.writeHead(200, html);
    response.write('<p>', () => response.socket?.resetAndDestroy());
  },
  'no-http': (_, response) => raw(response, 'SSH-2.0-OpenSSH_9.6\r\n'),
  'http-0.9': (_, response) => raw(response, '<html><p>no head at all</p></html>'),
  'status-999': (_, response) => raw(response, 'HTTP/1.1 999 Denied\r\nContent-Length: 0\r\n\r\n'),
  'switches-protocols': (_, response) =>
    raw(response, 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
  // Redirects
  'redirect-loop': redirect('/redirect-loop'),
  'redirect-pair': redirect('/redirect-pair-back'),
  'redirect-pair-back': redirect('/redirect-pair'),
  'redirect-endless': (request, response) =>
    send(
      response,
      '',
      { location: `/redirect-endless?n=${Number(new URL(request.url ?? '', 'http://x').searchParams.get('n')) + 1}` },
      301,
    ),
  'redirect-nowhere': (_, response) => send(response, '', {}, 302),
  'redirect-empty': redirect(''),
  'redirect-to-file': redirect('file:///etc/passwd'),
  'redirect-to-data': redirect('data:text/html,<p>hello</p>'),
  'redirect-to-script': redirect('javascript:alert(1)'),
  'redirect-to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  'redirect-to-ten': redirect('http://10.0.0.1/'),
  'redirect-to-decimal': redirect('http://2130706433:9/'),
  'redirect-to-octal': redirect('http://0177.0.0.1:9/'),
  'redirect-to-hex': redirect('http://0x7f.1:9/'),
  'redirect-to-mapped': redirect('http://[::ffff:10.0.0.1]/'),
  'redirect-to-v6': redirect('http://[fd00::1]/'),
  'redirect-to-zero': redirect('http://0.0.0.0:9/'),
  'redirect-with-password': redirect('http://user:secret@10.0.0.1/'),
  'redirect-huge': redirect(`/${'a'.repeat(15_000)}`),
  // Robots and manners
  'moved-for-good': redirect('/article', 301),
  'moved-for-now': redirect('/article', 302),
  'too-many-requests': (_, response) => send(response, '', { 'retry-after': '120' }, 429),
  'gone-for-good': (_, response) => send(response, '', html, 410),
  'not-found': (_, response) => send(response, goodPage, html, 404),
  'server-error': (_, response) => send(response, goodPage, html, 500),
  // Documents
  'deep-nesting': (_, response) => send(response, `<html><body>${'<div>'.repeat(200_000)}deep`),
  'deep-inline': (_, response) => send(response, `<html><body>${'<b><i>'.repeat(100_000)}deep`),
  'many-attributes': (_, response) =>
    send(response, `<p ${Array.from({ length: 60_000 }, (__, i) => `a${i}=1`).join(' ')}>x</p>`),
  'unclosed-comment': (_, response) => send(response, `<html><body><p>seen</p><!-- ${'x'.repeat(1_000_000)}`),
  'million-tags': (_, response) => send(response, '<p>x'.repeat(400_000)),
  'entity-bomb': (_, response) =>
    send(
      response,
      `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a0 "aaaaaaaaaa">${Array.from({ length: 12 }, (__, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&a12;</title></channel></rss>`,
      { 'content-type': 'application/rss+xml' },
    ),
  'outside-entity': (_, response) =>
    send(
      response,
      '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
      { 'content-type': 'application/rss+xml' },
    ),
  'deep-xml': (_, response) =>
    send(response, `<rss><channel>${'<a>'.repeat(200_000)}`, { 'content-type': 'application/rss+xml' }),
};

/** A server on loopback that is good at `/article`, `/feed` and `/robots.txt` (if given), and bad at every path of `misbehaviours`. */
export async function startOrigin(options: { readonly robots?: string | Misbehaviour } = {}): Promise<Origin> {
  const hits = new Map<string, number>();
  const seen = new Map<string, IncomingMessage['headers']>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    const path = (request.url ?? '/').slice(1).split('?')[0] ?? '';
    hits.set(path, (hits.get(path) ?? 0) + 1);
    seen.set(path, request.headers);
    if (path === 'robots.txt') {
      const { robots } = options;
      if (typeof robots === 'function') robots(request, response, origin);
      else if (robots === undefined) send(response, '', html, 404);
      else send(response, robots, { 'content-type': 'text/plain' });
    } else if (path === 'article') send(response, goodPage);
    else if (path === 'feed') send(response, goodFeed, { 'content-type': 'application/rss+xml' });
    else if (Object.hasOwn(misbehaviours, path)) misbehaviours[path]?.(request, response, origin);
    else send(response, 'nothing here', html, 404);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin: Origin = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hits,
    headers: seen,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return origin;
}
