import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStoryWindow } from '../src/analysis/stories/create-story-window.ts';
import { groupStories } from '../src/analysis/stories/group-stories.ts';
import { type StoryDocument, storyDocumentOf } from '../src/analysis/stories/story-document.ts';
import { openSqliteRecords } from '../src/archive/sqlite/sqlite-records.ts';
import { createStoryKeeper, type StoryArticle } from '../src/intake/stories.ts';
import { mulberry32, syntheticNews, zipf } from './synthetic-news.ts';

// node bench/stories.ts [GOLD.jsonl]
// What an arrival costs as the window grows, with everything kept; and, with a file of lines {"text", "gold": {"cluster"}} such as
// ECB+, how near the stories of one-by-one arrival come to those of the batch (B3, Bagga & Baldwin 1998).

const file = process.argv[2];
if (file !== undefined) agreement(file);
await cost([0, 1000, 5000]);

/** What filing takes of a process that has so many articles in its window, in batches as the intake files them. */
async function cost(sizes: readonly number[]): Promise<void> {
  const [batch, measured] = [12, 600];
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  const records = openSqliteRecords(join(folder, 'archive.db'));
  const archive = { arrivals: async () => [], lastArrival: async () => 0 };
  const clock = { now: () => Date.UTC(2024, 0, 1) };
  const articles = reports(1 + (sizes.at(-1) ?? 0) + measured);
  let filed = 0;
  console.log('\nin the window   ms an article (processor)   one turn: p99, most      opened in (ms)   heap (MB)');
  for (const size of sizes) {
    const filler = createStoryKeeper(records, archive, clock);
    for (; filed < size; filed += batch) await filler.file(articles.slice(filed, filed + batch));
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed;
    const keeper = createStoryKeeper(records, archive, clock);
    const opening = performance.now();
    const turns = watchTurns();
    await keeper.file(articles.slice(filed, ++filed));
    const opened = performance.now() - opening;
    const before = process.cpuUsage();
    const end = filed + measured;
    for (; filed < end; filed += batch) await keeper.file(articles.slice(filed, filed + batch));
    const { user, system } = process.cpuUsage(before);
    const held = turns.stop();
    globalThis.gc?.();
    console.log(
      String(size).padStart(13),
      ((user + system) / 1000 / measured).toFixed(2).padStart(27),
      `${held.p99.toFixed(1)}, ${held.most.toFixed(1)}`.padStart(27),
      opened.toFixed(0).padStart(16),
      ((process.memoryUsage().heapUsed - heap) / 1e6).toFixed(0).padStart(11),
    );
  }
  await records.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Processor time of each turn of the event loop, milliseconds: what holds up others, however busy the machine is. */
function watchTurns() {
  const turns: number[] = [];
  let last = process.threadCpuUsage();
  let watching = true;
  const look = (): void => {
    const { user, system } = process.threadCpuUsage(last);
    turns.push((user + system) / 1000);
    last = process.threadCpuUsage();
    if (watching) setImmediate(look);
  };
  setImmediate(look);
  return {
    stop() {
      watching = false;
      turns.sort((a, b) => a - b);
      return { p99: turns[Math.floor(turns.length * 0.99)] ?? 0, most: turns.at(-1) ?? 0 };
    },
  };
}

/** Beginnings of articles, about five on each event: half the words are the event's own, half anybody's; ten events are told at a time. */
function reports(count: number): readonly StoryArticle[] {
  const { words, people } = syntheticNews(1);
  const random = mulberry32(2);
  const eventsAtOnce = 10;
  const length = 60;
  const fresh = () => ({
    people: Array.from({ length: 3 }, () => zipf(random, people)),
    words: Array.from({ length: 30 }, () => words[Math.floor(random() * words.length)] ?? ''),
  });
  const events = Array.from({ length: eventsAtOnce }, fresh);
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(random() * eventsAtOnce);
    if (random() < 0.2) events[at] = fresh();
    const event = events[at] ?? fresh();
    const told = Array.from({ length }, () => (random() < 0.5 ? zipf(random, words) : zipf(random, event.words)));
    const text = `${event.people.join(' met ')} ${told.join(' ')}.`;
    return { id: String(index + 1), text, title: null, published: '2024-01-01', language: 'en', isReprint: false };
  });
}

function agreement(path: string): void {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly text: string; readonly gold: { readonly cluster: string } });
  const gold = rows.map((row) => row.gold.cluster);
  const undated = rows.map(({ text }) => storyDocumentOf({ text, title: null, published: null }));
  const random = mulberry32(9);
  const days = new Map<string, number>();
  // The collection states no dates: each event gets a day of a month, and its reports the days after.
  const dated = undated.map((document, index) => {
    const event = gold[index] ?? '';
    const day = days.get(event) ?? random() * 30;
    days.set(event, day);
    const at = Date.UTC(2024, 0, 1) + (day + 4 * random() ** 2) * 86_400_000;
    return { ...document, published: new Date(at).toISOString() };
  });
  console.log(`${rows.length} texts: B3 precision, recall, F1; widest neighbourhood, ms an arrival\n`);
  for (const [name, documents] of [
    ['without dates', undated],
    ['with made-up dates', dated],
  ] as const) {
    console.log(`${name}, batch`.padEnd(36), b3(gold, groupStories(documents)));
    const orders: [string, number[]][] = [1, 2, 3, 4, 5].map((seed) => [
      `shuffled ${seed}`,
      shuffled(rows.length, seed),
    ]);
    const inOrder = documents.map((_, index) => index);
    if (documents === dated)
      inOrder.sort((a, b) => (dated[a]?.published ?? '').localeCompare(dated[b]?.published ?? ''));
    orders.push([documents === dated ? 'by date' : 'event by event', inOrder]);
    for (const [order, indexes] of orders) {
      const { stories, widest, ms } = arrive(documents, indexes);
      console.log(`${name}, ${order}`.padEnd(36), b3(gold, stories), String(widest).padStart(4), ms.toFixed(1));
    }
  }
}

function arrive(documents: readonly StoryDocument[], order: readonly number[]) {
  const window = createStoryWindow();
  let widest = 0;
  const start = performance.now();
  const idOf = new Map(order.map((index, at) => [index, String(at + 1)]));
  for (const index of order) {
    const id = idOf.get(index) ?? '';
    window.hold(id, documents[index] as StoryDocument, null);
    widest = Math.max(widest, window.settle(id).stories.size);
  }
  const ms = (performance.now() - start) / order.length;
  return { stories: documents.map((_, index) => window.storyOf(idOf.get(index) ?? '')), widest, ms };
}

function b3(gold: readonly string[], stories: readonly unknown[]): string {
  const [byGold, byStory] = [Map.groupBy(gold.keys(), (i) => gold[i]), Map.groupBy(gold.keys(), (i) => stories[i])];
  let [precision, recall] = [0, 0];
  for (const index of gold.keys()) {
    const [event, story] = [new Set(byGold.get(gold[index])), byStory.get(stories[index]) ?? []];
    const both = story.filter((each) => event.has(each)).length;
    precision += both / story.length / gold.length;
    recall += both / event.size / gold.length;
  }
  const scores = [precision, recall, (2 * precision * recall) / (precision + recall)];
  return scores.map((score) => (100 * score).toFixed(1)).join(' ');
}

function shuffled(count: number, seed: number): number[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, (_, index) => ({ index, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ index }) => index);
}
