/**
 * The archive beside its peers, in one run: `node bench/archive.ts [ARTICLES]` (4,000 by default, under two minutes). Ratios travel
 * between machines, absolutes do not. MiniSearch takes part where it is installed (`npm i --no-save minisearch`).
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Archive, PassageQuery } from '../src/archive/archive.ts';
import { openPostgresArchive } from '../src/archive/postgres/postgres-archive.ts';
import { openSqliteArchive } from '../src/archive/sqlite/sqlite-archive.ts';
import { startPostgres } from '../tests/support/postgres-server.ts';
import { type SyntheticNews, syntheticNews } from './synthetic-news.ts';

const count = Number(process.argv[2] ?? 4000);
const batch = 200;
const rounds = 300;

interface Measured {
  readonly name: string;
  readonly takenIn: number;
  readonly queries: ReadonlyMap<string, readonly [p50: number, p95: number]>;
}

const made = syntheticNews(1).articles(0, count);
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const file = join(folder, 'news.db');
const sqlite = openSqliteArchive(file);
const idle = await eventLoopP99(() => new Promise((resolve) => setTimeout(resolve, 2000)));
let sqliteMeasured: Measured | null = null;
const busy = await eventLoopP99(async () => {
  sqliteMeasured = { name: 'SQLite', takenIn: await takeIn(sqlite), queries: new Map() };
});
const measured: Measured[] = [
  { ...(sqliteMeasured as Measured | null), name: 'SQLite', queries: await ask(sqlite) } as Measured,
];
await sqlite.close();
const size = (await stat(file)).size;

const server = await startPostgres();
const postgres = await openPostgresArchive(await server.freshSchema());
measured.push({ name: 'PostgreSQL, loopback', takenIn: await takeIn(postgres), queries: await ask(postgres) });
await postgres.close();
await server.stop();
const mini = await miniSearch();
if (mini !== null) measured.push(mini);

const textBytes = made.reduce((sum, { article }) => sum + Buffer.byteLength(article.text), 0);
const program = fileURLToPath(new URL('./archive-first-answer.ts', import.meta.url));
const empty = startMs(['--eval', '0']);
const first = startMs([program, file], { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') });

console.log(`${count} articles, ${(textBytes / 1e6).toFixed(1)} MB of text, Node ${process.version}\n`);
const kinds = [...(measured[0]?.queries.keys() ?? [])];
console.log(['| |', 'taken in /s |', ...kinds.map((kind) => ` ${kind}, p50/p95 ms |`)].join(''));
console.log(`|---|---|${kinds.map(() => '---|').join('')}`);
for (const { name, takenIn, queries } of measured) {
  const cells = kinds.map(
    (kind) =>
      queries
        .get(kind)
        ?.map((ms) => ms.toFixed(2))
        .join(' / ') ?? '',
  );
  console.log(`| ${[name, Math.round(takenIn), ...cells].join(' | ')} |`);
}
const [ours, ...peers] = measured;
for (const peer of peers)
  console.log(
    `\nSQLite takes in ${ratio(ours?.takenIn, peer.takenIn)} times as fast as ${peer.name}; it answers ${kinds
      .flatMap((kind) =>
        peer.queries.has(kind) ? `${kind} ${ratio(peer.queries.get(kind)?.[0], ours?.queries.get(kind)?.[0])}` : [],
      )
      .join(', ')} times as fast.`,
  );
console.log(`\nDisk: ${(size / textBytes).toFixed(2)} times the text (archive file ${(size / 1e6).toFixed(1)} MB).`);
console.log(
  `Process start to first answer: ${first.toFixed(0)} ms, ${(first / empty).toFixed(2)} times an empty Node.`,
);
console.log(`Event loop p99 while taking in: ${busy.toFixed(1)} ms, idle ${idle.toFixed(1)} ms.`);
await rm(folder, { recursive: true });

async function takeIn(archive: Archive): Promise<number> {
  const start = performance.now();
  for (let from = 0; from < count; from += batch) await archive.save(made.slice(from, from + batch), 1);
  return (count * 1000) / (performance.now() - start);
}

async function ask(archive: Archive): Promise<Map<string, readonly [number, number]>> {
  const news = syntheticNews(1);
  const passages = (query: Partial<PassageQuery>) =>
    archive.passages({ groups: [], actor: null, having: null, since: null, limit: 20, ...query });
  const ids: string[] = [];
  for (const name of news.people.slice(0, 50)) ids.push((await archive.actorsNamed(name, 1))[0]?.actor.id ?? '');
  return new Map([
    ['topic + figure, newest 20', await time((round) => passages({ groups: [[word(news, round)]], having: 'figure' }))],
    ['newest 20 on an actor', await time((round) => passages({ actor: ids[round % ids.length] ?? null }))],
    ['name', await time((round) => archive.actorsNamed(news.people[(round * 7) % 1000] ?? '', 5))],
    ['misspelt name', await time((round) => archive.actorsNamed(misspell(news.people[(round * 7) % 300] ?? ''), 5))],
    ['completion', await time((round) => archive.completeNames((news.people[round] ?? '').slice(0, 3), 10))],
  ]);
}

function word(news: SyntheticNews, round: number): string {
  return news.words[5 + ((round * 13) % 400)] ?? '';
}

function misspell(name: string): string {
  return name.slice(0, -3) + name.slice(-2);
}

async function time(work: (round: number) => Promise<unknown>): Promise<readonly [number, number]> {
  const spent: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work(round);
    if (round >= 20) spent.push(performance.now() - start);
  }
  spent.sort((a, b) => a - b);
  return [spent[Math.floor(spent.length * 0.5)] as number, spent[Math.floor(spent.length * 0.95)] as number];
}

async function eventLoopP99(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await work();
  delay.disable();
  return delay.percentile(99) / 1e6;
}

/** The median of seven starts, after one that fills the compile cache, as `start.mjs` does. */
function startMs(args: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  spawnSync(process.execPath, args, { env });
  const spent = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  });
  return spent.sort((a, b) => a - b)[3] as number;
}

interface Index {
  addAll(documents: readonly object[]): void;
  search(query: string, options: object): unknown[];
}

async function miniSearch(): Promise<Measured | null> {
  const name = 'minisearch';
  const loaded = (await import(name).catch(() => null)) as { default: new (options: object) => Index } | null;
  if (loaded === null) return null;
  const news = syntheticNews(1);
  const index = new loaded.default({ fields: ['text'], storeFields: ['figure'] });
  let spent = 0;
  for (let from = 0; from < count; from += batch) {
    const documents = made.slice(from, from + batch).flatMap(({ article, facts }, number) =>
      facts.sentences.map(({ start, end }, at) => ({
        id: `${from + number}/${at}`,
        text: article.text.slice(start, end),
        figure: facts.figures.some((each) => each.start >= start && each.start < end),
      })),
    );
    const start = performance.now();
    index.addAll(documents);
    spent += performance.now() - start;
  }
  const filter = (result: { figure: boolean }) => result.figure;
  const topic = await time(async (round) => index.search(word(news, round), { filter }).slice(0, 20));
  return {
    name: 'MiniSearch (no facts, no names)',
    takenIn: (count * 1000) / spent,
    queries: new Map([['topic + figure, newest 20', topic]]),
  };
}

function ratio(a: number | undefined, b: number | undefined): string {
  return ((a ?? 0) / (b ?? 1)).toFixed(1);
}
