import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { line, type Message } from '../../../src/core/message.ts';
import { type HealthServer, startHealthServer } from '../../../src/operations/health-server.ts';
import type { Request } from '../../../src/platforms/platform.ts';
import { renderHtml } from '../../../src/platforms/web/render.ts';
import { createWebPlatform, type WebPlatform } from '../../../src/platforms/web/web-platform.ts';
import { hostileStrings } from '../../support/hostile-strings.ts';
import { citation } from '../../support/messages.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
let page: WebPlatform;
let server: HealthServer;
let requests: Request[] = [];
let reply: () => Message | Promise<Message> = () => ({ blocks: [] });

beforeEach(async () => {
  requests = [];
  page = createWebPlatform(silent);
  await page.start({
    visibility: () => 'public',
    async answer(request) {
      requests.push(request);
      return reply();
    },
    complete: async () => [],
  });
  server = await startHealthServer(
    '127.0.0.1',
    0,
    { ready: async () => true, metrics: async () => ({}) },
    page.respond,
  );
});
afterEach(async () => {
  await page.stop();
  await server.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { headers });

describe('the web page', () => {
  it('answers what is asked in its box, each claim linked to its source', async () => {
    const cited = citation(1, 'The harbour stays open until spring.');
    reply = () => ({
      blocks: [
        { type: 'list', items: [line('The harbour stays open.', [1])] },
        { type: 'sources', citations: [cited] },
      ],
    });
    const response = await get(`/?q=${encodeURIComponent('/who Ann <b>')}`);
    const html = await response.text();
    expect(requests[0]).toMatchObject({
      kind: 'direct',
      text: '/who Ann <b>',
      place: { platform: 'web', direct: true, manager: false },
    });
    expect(html).toContain('The harbour stays open. <a class="cite" href="#source-1">[1]</a>');
    expect(html).toContain(`id="source-1"`);
    expect(html).toContain('value="/who Ann &lt;b&gt;"');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('knows a conversation again, and tells two apart', async () => {
    const first = await get('/?q=source+2');
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    await get('/?q=source+2', { cookie });
    await get('/?q=source+2');
    const users = requests.map(({ place }) => place.user);
    expect(users[1]).toBe(users[0]);
    expect(users[2]).not.toBe(users[0]);
  });

  it('answers a failure in civil words without its reason', async () => {
    reply = () => {
      throw new Error('secret-detail');
    };
    const html = await (await get('/?q=x')).text();
    expect(html).toContain('Something went wrong');
    expect(html).not.toContain('secret-detail');
  });

  it('has nothing at other addresses and for other methods', async () => {
    expect((await get('/elsewhere')).status).toBe(404);
    const posted = await fetch(`http://127.0.0.1:${server.port}/`, { method: 'POST', body: 'q=x' });
    expect(posted.status).toBe(404);
    expect(requests).toEqual([]);
  });
});

describe('renderHtml', () => {
  it('lets no text be markup, whatever it holds', () => {
    const text = fc.oneof(
      fc.constantFrom(...hostileStrings(60)),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('<script>', '"><img src=x onerror=y>', "' onclick='z", '</q></li>'),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 5, maxLength: 5 }), ([a = '', b = '', c = '', d = '', e = '']) => {
        const html = renderHtml({
          blocks: [
            { type: 'heading', text: a },
            {
              type: 'list',
              items: [
                line(
                  [
                    { text: b, style: 'strong' },
                    { text: c, style: 'quote' },
                  ],
                  [1],
                ),
              ],
            },
            { type: 'table', columns: [a], rows: [{ cells: [d], cites: [1] }] },
            {
              type: 'sources',
              citations: [
                citation(1, e || 'x', {
                  title: b,
                  outlet: c,
                  url: `https://news.example/${encodeURIComponent(d.toWellFormed())}`,
                }),
              ],
            },
            { type: 'buttons', buttons: [{ label: a, command: `/who ${b}` }] },
          ],
        });
        const tags = [...html.matchAll(/<\/?([a-z0-9]+)[^<>]*>/giu)].map(([, name]) => name?.toLowerCase());
        const known = new Set([
          'h2',
          'ul',
          'li',
          'b',
          'q',
          'a',
          'table',
          'thead',
          'tbody',
          'tr',
          'th',
          'td',
          'ol',
          'br',
          'nav',
          'small',
        ]);
        expect(tags.filter((name) => name === undefined || !known.has(name))).toEqual([]);
        expect(html).not.toMatch(/<[^>]*\son[a-z]+\s*=/iu);
        for (const [, href = ''] of html.matchAll(/href="([^"]*)"/gu))
          expect(href).toMatch(/^(?:#source-1$|\/\?q=|https:\/\/news\.example\/)/u);
      }),
    );
  });
});
