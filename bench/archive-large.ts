/**
 * One large archive: `node bench/archive-large.ts [ARTICLES] [FOLDER]` (100,000 by default: some four minutes and 1.3 GB in the folder,
 * which is the system's for temporary files; a million: about an hour and 11 GB). Takes synthetic articles in, then asks from a
 * fresh process, and says what that process holds in memory beside an empty Node. The archive is removed at the end.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PassageQuery } from '../src/archive/archive.ts';
import { openSqliteArchive } from '../src/archive/sqlite/sqlite-archive.ts';
import { syntheticNews } from './synthetic-news.ts';

const batch = 500;
const rounds = 300;
const self = fileURLToPath(import.meta.url);
const resident = () => process.memoryUsage().rss / 1e6;

if (process.argv[2] === '--ask') await ask(process.argv[3] ?? '');
else await fill(Number(process.argv[2] ?? 100_000), process.argv[3] ?? tmpdir());

async function fill(count: number, parent: string): Promise<void> {
  const folder = await mkdtemp(join(parent, 'bench-'));
  const file = join(folder, 'news.db');
  const archive = openSqliteArchive(file);
  const news = syntheticNews(1);
  let [text, spent, since, most] = [0, 0, 0, 0];
  const report = Math.max(batch, count / 10);
  for (let from = 0; from < count; from += batch) {
    const articles = news.articles(from, Math.min(batch, count - from));
    for (const { article } of articles) text += Buffer.byteLength(article.text);
    const start = performance.now();
    await archive.save(articles, 1);
    since += performance.now() - start;
    most = Math.max(most, resident());
    if ((from + batch) % report >= batch) continue;
    console.log(`${from + batch} articles: ${Math.round((report * 1000) / since)} a second, ${Math.round(most)} MB`);
    spent += since;
    since = 0;
  }
  await archive.close();
  const disk = (await stat(file)).size;
  console.log(
    `\n${count} articles, ${(text / 1e6).toFixed(0)} MB of text, taken in within ${(spent / 60_000).toFixed(1)} min`,
  );
  console.log(`Disk: ${(disk / text).toFixed(2)} times the text (${(disk / 1e6).toFixed(0)} MB)`);
  const empty = Number(run(['--eval', 'console.log(process.memoryUsage().rss / 1e6)']));
  console.log(`An empty Node: ${empty.toFixed(0)} MB resident`);
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  run([self, '--ask', file], env);
  console.log(run([self, '--ask', file], env));
  await rm(folder, { recursive: true });
}

/** Where a compile cache is given, the second run is the one that tells: the first fills it, as the first start of the bot does. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return stdout.trimEnd();
}

/** The questions of a bot that has been up for a while, over as many words and people as the archive has. */
async function ask(file: string): Promise<void> {
  const archive = openSqliteArchive(file);
  const { words, people } = syntheticNews(1);
  const passages = (query: Partial<PassageQuery>) =>
    archive.passages({ groups: [], actor: null, having: null, since: null, limit: 20, ...query });
  const word = (round: number) => words[5 + ((round * 13) % 400)] ?? '';
  const person = (round: number) => people[(round * 7) % 1000] ?? '';
  const ids: string[] = [];
  for (let at = 0; at < 50; at++) ids.push((await archive.actorsNamed(people[at] ?? '', 1))[0]?.actor.id ?? '');
  const asked: readonly (readonly [string, (round: number) => Promise<unknown>])[] = [
    ['topic + figure, newest 20', (round) => passages({ groups: [[word(round)]], having: 'figure' })],
    ['two words, newest 20', (round) => passages({ groups: [[word(round)], [word(round + 1)]] })],
    ['newest 20 on an actor', (round) => passages({ actor: ids[round % ids.length] ?? null })],
    ['newest 300 on an actor', (round) => passages({ actor: ids[round % ids.length] ?? null, limit: 300 })],
    ['a name', (round) => archive.actorsNamed(person(round), 5)],
    ['a misspelt name', (round) => archive.actorsNamed(person(round).slice(0, -3) + person(round).slice(-2), 5)],
    ['completion', (round) => archive.completeNames((people[round] ?? '').slice(0, 3), 10)],
  ];
  const first = performance.now();
  await asked[0]?.[1](1);
  console.log(
    `First answer of a fresh process: ${(performance.now() - first).toFixed(1)} ms, ${resident().toFixed(0)} MB`,
  );
  for (const [name, work] of asked) {
    const spent: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await work(round);
      spent.push(performance.now() - start);
    }
    spent.sort((a, b) => a - b);
    const at = (share: number) => (spent[Math.floor(rounds * share)] ?? 0).toFixed(2);
    console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  }
  console.log(`Resident after ${asked.length * rounds} questions: ${resident().toFixed(0)} MB`);
  await archive.close();
}
