import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request as send } from 'undici';
import type { Clock } from '../../core/clock.ts';
import { isoTime } from '../iso-time.ts';
import type { AddressGuard } from './address-guard.ts';
import { type Fetcher, type FetchRequest, type FetchResult, failed } from './fetch-result.ts';
import { createGuardedConnector } from './guarded-connector.ts';
import { createHostQueue } from './host-queue.ts';
import { readBody } from './read-body.ts';
import { createRobotsCache, type RobotsFile } from './robots-rules.ts';

export interface FetcherOptions {
  readonly guard: AddressGuard;
  readonly clock: Clock;
  /** How the bot names itself, in full. */
  readonly userAgent: string;
  /** The name that robots.txt files address it by. */
  readonly robotsName: string;
  /** For one document with all its redirects, waiting for its turn aside. */
  readonly deadlineMs: number;
  readonly connectTimeoutMs: number;
  readonly maxRedirects: number;
  readonly concurrencyPerHost: number;
  readonly gapPerHostMs: number;
}

export const fetcherDefaults = {
  userAgent: 'briefing-bot/0.1 (news briefings; obeys robots.txt)',
  robotsName: 'briefing-bot',
  deadlineMs: 12_000,
  connectTimeoutMs: 5_000,
  maxRedirects: 5,
  concurrencyPerHost: 2,
  gapPerHostMs: 500,
} as const;

const maxRobotsBytes = 512_000;
const permanent = new Set([301, 308]);
const redirects = new Set([301, 302, 303, 307, 308]);

interface Hop {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly result: FetchResult | null;
}

/** An HTTP client for strangers' servers. See `Fetcher`; `fetcherDefaults` holds what an operator seldom changes. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { guard, clock, userAgent, robotsName, deadlineMs, connectTimeoutMs, maxRedirects } = options;
  const agent = new Agent({
    connect: createGuardedConnector(guard, connectTimeoutMs),
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
    maxHeaderSize: 32_768,
    connections: options.concurrencyPerHost,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
  });
  const queue = createHostQueue({ clock, concurrency: options.concurrencyPerHost, gapMs: options.gapPerHostMs });
  const robots = createRobotsCache({ clock, agent: robotsName, read: readRobots });

  async function readRobots(robotsUrl: string, signal: AbortSignal): Promise<RobotsFile> {
    const request = { accept: 'text/plain', maxBytes: maxRobotsBytes, etag: null, lastModified: null, signal };
    const result = await follow({ ...request, url: robotsUrl }, false);
    if (result.kind === 'fetched') return { kind: 'file', text: new TextDecoder().decode(result.bytes) };
    if (result.kind !== 'failed') return { kind: 'absent' };
    const { failure, reason } = result;
    if (failure === 'too-large' || failure === 'gone' || / 4\d\d$/.test(reason)) return { kind: 'absent' };
    const told = failure === 'status' || failure === 'busy';
    return {
      kind: 'unreachable',
      result: told ? failed('robots', `may not be asked for, because the site’s robots.txt ${reason}`) : result,
    };
  }

  async function follow(request: FetchRequest, obeyRobots: boolean): Promise<FetchResult> {
    let url = URL.parse(request.url);
    let movedTo: string | null = null;
    let onlyPermanent = true;
    for (let hops = 0; hops <= maxRedirects; hops++) {
      if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        return failed('bad-address', hops === 0 ? 'is no http or https address' : 'leads to no http address');
      }
      url.username = '';
      url.password = '';
      url.hash = '';
      const here = url;
      if (obeyRobots) {
        const rules = await robots.rulesFor(here, request.signal);
        if (rules.unreachable !== null) return rules.unreachable;
        if (!rules.allows(here.href)) return failed('robots', `is not allowed by the robots.txt of ${here.host}`);
        if (rules.crawlDelayMs !== null) queue.setGap(here.host, rules.crawlDelayMs);
      }
      const hop = await queue.run(here.host, request.signal, () => exchange(here, request, movedTo));
      if (hop.result !== null) return hop.result;
      const { location } = hop.headers;
      if (location === undefined) return failed('status', `answers ${hop.status} without saying where to go`);
      url = URL.parse(location, here.href);
      onlyPermanent &&= permanent.has(hop.status);
      movedTo = onlyPermanent && url !== null ? url.href : null;
    }
    return failed('redirects', `redirects more than ${maxRedirects} times`);
  }

  async function exchange(url: URL, request: FetchRequest, movedTo: string | null): Promise<Hop> {
    const deadline = AbortSignal.timeout(deadlineMs);
    const signal = AbortSignal.any([deadline, request.signal]);
    try {
      const {
        statusCode: status,
        headers,
        body,
      } = await send(url, {
        dispatcher: agent,
        signal,
        headers: {
          'user-agent': userAgent,
          accept: request.accept,
          'accept-encoding': 'gzip, deflate, br',
          ...(request.etag === null ? {} : { 'if-none-match': request.etag }),
          ...(request.lastModified === null ? {} : { 'if-modified-since': request.lastModified }),
        },
      });
      body.on('error', () => undefined); // an answer that is not read may still break
      if (redirects.has(status)) {
        body.destroy();
        return { status, headers, result: null };
      }
      if (status < 200 || status > 299) {
        body.destroy();
        return { status, headers, result: refused(url, status, headers) };
      }
      const read = await readBody(body, text(headers['content-encoding']) ?? '', request.maxBytes);
      if (read.kind === 'too-large') {
        return { status, headers, result: failed('too-large', `is larger than ${request.maxBytes / 1e6} MB`) };
      }
      if (read.kind === 'broken') return { status, headers, result: failed('broken-body', read.why) };
      return { status, headers, result: fetched(url, movedTo, headers, read.bytes) };
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      return { status: 0, headers: {}, result: explain(error, deadline.aborted, deadlineMs) };
    }
  }

  function refused(url: URL, status: number, headers: IncomingHttpHeaders): FetchResult {
    if (status === 304) return { kind: 'not-modified', url: url.href };
    const retryAfterMs = retryAfter(text(headers['retry-after']), clock.now());
    if (status === 429 || status === 503) {
      queue.pauseUntil(url.host, clock.now() + (retryAfterMs ?? 60_000));
      return failed('busy', `asks to come back later: status ${status}`, retryAfterMs);
    }
    if (status === 410) return failed('gone', 'is gone for good: status 410');
    return failed('status', `answers with status ${status}`, retryAfterMs);
  }

  return {
    async fetch(request) {
      request.signal.throwIfAborted();
      return follow(request, true);
    },
    close: () => agent.destroy(),
  };
}

function fetched(url: URL, movedTo: string | null, headers: IncomingHttpHeaders, bytes: Uint8Array): FetchResult {
  const type = text(headers['content-type']) ?? '';
  const maxAge = /\bmax-age\s{0,3}=\s{0,3}(\d{1,9})/i.exec(text(headers['cache-control']) ?? '')?.[1];
  return {
    kind: 'fetched',
    url: url.href,
    movedTo,
    bytes,
    contentType: (type.split(';')[0] ?? '').trim().toLowerCase(),
    charset: /charset\s{0,3}=\s{0,3}"?([\w-]{2,40})/i.exec(type)?.[1] ?? null,
    etag: text(headers.etag),
    lastModified: text(headers['last-modified']),
    maxAgeSeconds: maxAge === undefined ? null : Number(maxAge),
  };
}

function text(header: string | readonly string[] | undefined): string | null {
  const value = typeof header === 'string' ? header : header?.join(', ');
  return value === undefined ? null : value.slice(0, 2_000);
}

/** Longest wait that a server's `Retry-After` is believed for. */
const longestRetryMs = 24 * 3_600_000;

function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Math.min(Number(value) * 1000, longestRetryMs);
  const iso = isoTime(value);
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : Math.max(0, Math.min(time - now, longestRetryMs));
}

/** A connection's failure in words, without the vendor's. */
function explain(error: unknown, late: boolean, deadlineMs: number): FetchResult {
  const chain = causes(error);
  const forbidden = chain.find(({ name }) => name === 'ForbiddenAddressError');
  if (forbidden !== undefined)
    return failed('private-address', `is not fetched: ${forbidden.message} (FETCH_ALLOW opens such addresses)`);
  const codes = chain.map((each) => (each as NodeJS.ErrnoException).code ?? '');
  if (late || codes.some((code) => /TIMEOUT|TIMEDOUT/.test(code))) {
    return failed('timeout', `did not answer in full within ${deadlineMs / 1000} s`);
  }
  if (codes.includes('ENOTFOUND') || codes.includes('EAI_AGAIN'))
    return failed('unreachable', 'names a host that is not known');
  if (codes.includes('ECONNREFUSED')) return failed('unreachable', 'refuses the connection');
  if (codes.some((code) => /CERT|TLS|SSL/.test(code))) return failed('unreachable', 'has no valid certificate');
  const last = codes.find((code) => code !== '') ?? chain[0]?.name ?? 'unknown';
  return failed('unreachable', `broke the connection (${last})`);
}

function causes(error: unknown): readonly Error[] {
  const found: Error[] = [];
  const waiting: unknown[] = [error];
  while (waiting.length > 0 && found.length < 10) {
    const next = waiting.shift();
    if (!(next instanceof Error)) continue;
    found.push(next, ...(next instanceof AggregateError ? next.errors.filter((each) => each instanceof Error) : []));
    waiting.push(next.cause);
  }
  return found;
}
