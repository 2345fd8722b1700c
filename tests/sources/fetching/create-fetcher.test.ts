import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAddressGuard } from '../../../src/sources/fetching/address-guard.ts';
import { createFetcher, fetcherDefaults } from '../../../src/sources/fetching/create-fetcher.ts';
import type { Fetcher, FetchRequest, FetchResult } from '../../../src/sources/fetching/fetch-result.ts';
import { endless, goodPage, misbehaviours, type Origin, startOrigin } from '../../support/origin.ts';

const clock = { now: () => Date.now() };
const allowed = createAddressGuard(['127.0.0.1/32']);

function fetcher(options: Partial<Parameters<typeof createFetcher>[0]> = {}): Fetcher {
  return createFetcher({
    ...fetcherDefaults,
    guard: allowed,
    clock,
    deadlineMs: 12_000,
    gapPerHostMs: 0,
    concurrencyPerHost: 100,
    ...options,
  });
}

function get(from: Fetcher, url: string, extra: Partial<FetchRequest> = {}): Promise<FetchResult> {
  const defaults = { accept: 'text/html', maxBytes: 5_000_000, etag: null, lastModified: null };
  return from.fetch({ url, ...defaults, signal: AbortSignal.timeout(25_000), ...extra });
}

describe('the fetcher', () => {
  let origin: Origin;
  let shared: Fetcher;
  beforeAll(async () => {
    origin = await startOrigin();
    shared = fetcher();
  });
  afterAll(async () => {
    await shared.close();
    await origin.close();
  });

  it('fetches a good page and names itself', async () => {
    const result = await get(shared, `${origin.url}/article`);
    expect(result).toMatchObject({ kind: 'fetched', contentType: 'text/html', charset: 'utf-8', movedTo: null });
    expect(result.kind === 'fetched' && new TextDecoder().decode(result.bytes)).toBe(goodPage);
    expect(origin.headers.get('article')?.['user-agent']).toContain('briefing-bot');
  });

  it('ends what never ends', async () => {
    const impatient = fetcher({ deadlineMs: 700 });
    const results = await Promise.all(endless.map((path) => get(impatient, `${origin.url}/${path}`)));
    expect(results.map((result) => (result.kind === 'failed' ? result.failure : result.kind))).toEqual(
      endless.map(() => 'timeout'),
    );
    await impatient.close();
  });

  it('takes every other misbehaviour without harm', async () => {
    expect(Object.keys(misbehaviours).length).toBeGreaterThanOrEqual(40);
    const outcome: Record<string, string> = {};
    for (const path of Object.keys(misbehaviours)) {
      if (endless.includes(path) || path === 'too-many-requests') continue;
      const result = await get(shared, `${origin.url}/${path}`);
      outcome[path] = result.kind === 'failed' ? result.failure : result.kind;
    }
    expect(outcome).toMatchObject({
      'gzip-bomb': 'too-large',
      'brotli-bomb': 'too-large',
      'bomb-in-a-bomb': 'too-large',
      'three-layers': 'broken-body',
      'endless-body': 'too-large',
      'claims-gzip': 'broken-body',
      'cut-gzip': 'broken-body',
      'unknown-encoding': 'broken-body',
      'raw-deflate': 'fetched',
      'no-answer-at-all': 'unreachable',
      'no-http': 'unreachable',
      'redirect-loop': 'redirects',
      'redirect-pair': 'redirects',
      'redirect-endless': 'redirects',
      'redirect-nowhere': 'status',
      'redirect-to-file': 'bad-address',
      'redirect-to-data': 'bad-address',
      'redirect-to-script': 'bad-address',
      'gone-for-good': 'gone',
      'not-found': 'status',
      'server-error': 'status',
      'moved-for-good': 'fetched',
    });
    for (const [path, result] of Object.entries(outcome)) {
      // 127.0.0.1 is allowed here, so a decimal, octal or hex form of it is merely unreachable
      if (/^redirect-to-(?:metadata|ten|mapped|v6|zero)|^redirect-with/.test(path))
        expect(result, path).toBe('private-address');
    }
  });

  it('leaves a host alone that asks for it', async () => {
    const fresh = fetcher();
    expect(await get(fresh, `${origin.url}/too-many-requests`)).toMatchObject({
      failure: 'busy',
      retryAfterMs: 120_000,
    });
    const later = get(fresh, `${origin.url}/article`, { signal: AbortSignal.timeout(300) });
    await expect(later).rejects.toThrow();
    await fresh.close();
  });

  it('says where a page moved to for good, and not where it is for now', async () => {
    const fresh = fetcher();
    expect(await get(fresh, `${origin.url}/moved-for-good`)).toMatchObject({ movedTo: `${origin.url}/article` });
    expect(await get(fresh, `${origin.url}/moved-for-now`)).toMatchObject({ kind: 'fetched', movedTo: null });
    await fresh.close();
  });

  it('does not fetch again what has not changed', async () => {
    const fresh = fetcher();
    expect(await get(fresh, `${origin.url}/old-etag`)).toMatchObject({ kind: 'fetched', etag: '"v1"' });
    expect(await get(fresh, `${origin.url}/old-etag`, { etag: '"v1"' })).toMatchObject({ kind: 'not-modified' });
    await fresh.close();
  });

  it('reaches no private address, however it is written', async () => {
    const strict = fetcher({ guard: createAddressGuard([]) });
    const port = new URL(origin.url).port;
    const before = origin.hits.get('article') ?? 0;
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0177.0.0.1',
      '0x7f.1',
      '[::ffff:127.0.0.1]',
      '127.1',
      '0.0.0.0',
      '[::1]',
      '[::]',
    ]) {
      const result = await get(strict, `http://${host}:${port}/article`);
      // robots.txt cannot be asked either, which is an answer of its own
      expect(result, host).toMatchObject({ kind: 'failed' });
    }
    expect(origin.hits.get('article') ?? 0).toBe(before);
    await strict.close();
  });

  it.each(['ftp://ostmark.example/', 'no address', 'file:///etc/passwd', ''])('refuses the address %j', async (url) => {
    expect(await get(shared, url)).toMatchObject({ kind: 'failed', failure: 'bad-address' });
  });

  it("gives way to the caller's own end", async () => {
    await expect(
      get(shared, `${origin.url}/article`, { signal: AbortSignal.abort(new Error('stop')) }),
    ).rejects.toThrow('stop');
  });
});

describe('robots.txt', () => {
  async function outcome(robots: Parameters<typeof startOrigin>[0]) {
    const origin = await startOrigin(robots);
    const fresh = fetcher();
    const result = await get(fresh, `${origin.url}/article`);
    await fresh.close();
    await origin.close();
    return result.kind === 'failed' ? result.failure : result.kind;
  }

  it('is obeyed', async () => {
    expect(await outcome({ robots: 'User-agent: *\nDisallow: /' })).toBe('robots');
    expect(await outcome({ robots: 'User-agent: briefing-bot\nDisallow: /article' })).toBe('robots');
    expect(await outcome({ robots: 'User-agent: other\nDisallow: /' })).toBe('fetched');
    expect(await outcome({})).toBe('fetched');
    expect(await outcome({ robots: (_, response) => response.writeHead(503).end() })).toBe('robots');
    expect(await outcome({ robots: (_, response) => response.writeHead(403).end() })).toBe('fetched');
  });

  it('is asked once for many pages', async () => {
    const origin = await startOrigin({ robots: 'User-agent: *\nDisallow: /private' });
    const fresh = fetcher();
    await Promise.all(Array.from({ length: 8 }, () => get(fresh, `${origin.url}/article`)));
    expect(origin.hits.get('robots.txt')).toBe(1);
    await fresh.close();
    await origin.close();
  });
});

describe('one slow host', () => {
  it('does not delay another', async () => {
    const [slow, quick] = await Promise.all([startOrigin(), startOrigin()]);
    const fresh = fetcher({ concurrencyPerHost: 2, deadlineMs: 1_000 });
    const stuck = Promise.all(Array.from({ length: 10 }, () => get(fresh, `${slow.url}/never-answers`)));
    const order: string[] = [];
    void stuck.then(() => order.push('slow'));
    await get(fresh, `${quick.url}/article`);
    order.push('quick');
    expect(order[0]).toBe('quick');
    await fresh.close();
    await stuck;
    await slow.close();
    await quick.close();
  });
});
