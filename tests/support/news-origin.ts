import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NewsOrigin {
  readonly url: string;
  /** How often each path was asked for. */
  readonly hits: ReadonlyMap<string, number>;
  /** Resolves when a path has been asked for so often. */
  asked(path: string, times: number): Promise<void>;
  close(): Promise<void>;
}

const towns = 'Ostmark Ellery Brill Tarnow Veldt Quarry Sund Morrow Pike Lindow Garrow Hask'.split(' ');
const works = 'ferry bridge school mill hospital library tunnel market brewery stadium archive theatre'.split(' ');
const people =
  'Lena Brandt,Ada Moreau,Tomas Hale,Ines Calder,Piet Vance,Rosa Lund,Karl Beck,Mona Reyes,Otto Finch,Vera Stahl'.split(
    ',',
  );

/** Reports of different events, whole in the feed: none is another's copy. */
export function reportNumber(n: number): { readonly title: string; readonly html: string } {
  const [town, work] = [towns[n % 12] as string, works[Math.floor(n / 12) % 12] as string];
  const person = people[(n * 7) % 10] as string;
  const sentences = Array.from(
    { length: 9 },
    (_, i) =>
      `<p>In part ${i + 1} of its plan the council of ${town} gave ${1000 * (i + 1) + n} euros to the ${work} of district ${n * 9 + i}, and ${person} said that ${i + 2 + n} workers would mend its ${works[(n + i * 5) % 12]} before winter comes to the valley of ${towns[(n + i * 7) % 12]}.</p>`,
  );
  return { title: `${town} mends the ${work} of district ${n}`, html: sentences.join('') };
}

/** One feed with the whole text of `count` reports from number `from` on. */
export function feedOf(title: string, from: number, count: number, host: string): string {
  const items = Array.from({ length: count }, (_, i) => {
    const report = reportNumber(from + i);
    return `<item><title>${report.title}</title><link>${host}/report/${from + i}</link><guid>r${from + i}</guid><pubDate>Wed, 13 Nov 2024 10:00:00 GMT</pubDate><description><![CDATA[${report.html}]]></description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`;
}

/** A server on loopback; what it serves may change between requests. Unknown paths are 404. */
export async function startNewsOrigin(
  answer: (path: string, base: string) => { readonly body: string; readonly type: string } | null,
): Promise<NewsOrigin> {
  const hits = new Map<string, number>();
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    hits.set(path, (hits.get(path) ?? 0) + 1);
    const found = answer(path, base);
    response
      .writeHead(found === null ? 404 : 200, { 'content-type': found?.type ?? 'text/plain' })
      .end(found?.body ?? '');
    for (const wake of waiting.splice(0)) wake();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: base,
    hits,
    async asked(path, times) {
      while ((hits.get(path) ?? 0) < times) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
