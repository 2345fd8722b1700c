import { setImmediate as nextTurn } from 'node:timers/promises';
import { createStoryWindow } from '../analysis/stories/create-story-window.ts';
import { articleDocumentOf, type StoryDocument } from '../analysis/stories/story-document.ts';
import type { Settled, StoryWindow } from '../analysis/stories/story-window.ts';
import type { ArticleStore } from '../archive/archive.ts';
import type { RecordStore } from '../archive/records.ts';
import type { Clock } from '../core/clock.ts';
import { readStories, storyKind, writeFilings } from './story-records.ts';
import { createStorySketches, runOf } from './story-sketches.ts';

/** A saved article that is to be in a story. */
export interface StoryArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  /** BCP 47, `und` when not known. */
  readonly language: string;
  /** Then it belongs to its origin's story and sways none. */
  readonly isReprint: boolean;
}

/** Files every article in a story. */
export interface StoryKeeper {
  /** Stored when this resolves. Whatever is stopped before is made good when the same articles are filed again. */
  file(articles: readonly StoryArticle[]): Promise<void>;
}

/** The sketches of the last days in memory: what the records hold, and how far the archive's arrivals were followed. */
interface Held {
  readonly window: StoryWindow;
  /** Ids by run. */
  readonly runs: Map<number, Set<string>>;
  cursor: number;
  /** Articles that another process saved and has not filed yet, with how often they were looked for. */
  readonly awaited: Map<string, number>;
  pruneAt: number;
}

const pruneEveryMs = 3_600_000;
const mostLooks = 20;
const pageLength = 1000;

/**
 * An article is grouped with its neighbours in words and time when it arrives; what that changes is written at once or not at all.
 * Several processes may file into one archive: each keeps its sketches before it looks at the others', and reads the neighbours'
 * stories before it decides.
 */
export function createStoryKeeper(
  records: RecordStore,
  archive: Pick<ArticleStore, 'arrivals' | 'lastArrival'>,
  clock: Clock,
): StoryKeeper {
  const sketches = createStorySketches(records);
  let opened: Held | null = null;
  let last: Promise<void> = Promise.resolve();

  async function open(): Promise<Held> {
    const cursor = await archive.lastArrival();
    const held: Held = {
      window: createStoryWindow(),
      runs: new Map(),
      cursor,
      awaited: new Map(),
      pruneAt: clock.now() + pruneEveryMs,
    };
    for (const run of await sketches.runs(clock.now())) {
      await hold(held, await sketches.read(run));
      await nextTurn();
    }
    return held;
  }

  async function hold({ window, runs }: Held, documents: ReadonlyMap<string, StoryDocument>): Promise<void> {
    const stories = await readStories(records, [...documents.keys()]);
    for (const [id, document] of documents) {
      window.hold(id, document, stories.get(id) ?? null);
      const run = runs.get(runOf(id)) ?? new Set();
      runs.set(runOf(id), run.add(id));
    }
  }

  async function prune(held: Held): Promise<void> {
    if (clock.now() < held.pruneAt) return;
    held.pruneAt = clock.now() + pruneEveryMs;
    const kept = new Set(await sketches.runs(clock.now()));
    for (const [run, ids] of held.runs) {
      if (kept.has(run)) continue;
      for (const id of ids) held.window.drop(id);
      held.runs.delete(run);
      await nextTurn();
    }
  }

  /** Takes up what other processes have kept since. */
  async function catchUp(held: Held, own: ReadonlySet<string>): Promise<void> {
    const { window, awaited } = held;
    for (let full = true; full; ) {
      const page = await archive.arrivals(held.cursor, pageLength);
      full = page.length === pageLength;
      held.cursor = page.at(-1)?.arrival ?? held.cursor;
      for (const { article } of page) if (!own.has(article.id) && !window.holds(article.id)) awaited.set(article.id, 0);
    }
    if (awaited.size === 0) return;
    await hold(held, await sketches.find([...awaited.keys()]));
    for (const [id, looks] of awaited) {
      if (window.holds(id) || looks >= mostLooks) awaited.delete(id);
      else awaited.set(id, looks + 1);
    }
  }

  /** One that was an article of its own until its revision said no more than another's. */
  async function dropReprints({ window, runs }: Held, reprints: readonly string[]): Promise<void> {
    for (const id of (await readStories(records, reprints)).keys()) {
      window.drop(id);
      runs.get(runOf(id))?.delete(id);
      await sketches.remove(id);
      await records.remove(storyKind, id);
    }
  }

  /** Those to be grouped: one that was filed so long ago that its sketch is gone stays where it is. */
  async function arrivedOf(articles: readonly StoryArticle[]): Promise<readonly StoryArticle[]> {
    const ids = articles.map(({ id }) => id);
    const filed = await readStories(records, ids);
    const sketched = await sketches.find([...filed.keys()]);
    return articles.filter(({ id }) => !filed.has(id) || sketched.has(id));
  }

  async function fileBatch(held: Held, articles: readonly StoryArticle[]): Promise<void> {
    const { window } = held;
    await prune(held);
    const [reprints, originals] = [true, false].map((wanted) =>
      articles.filter(({ isReprint }) => isReprint === wanted),
    ) as [StoryArticle[], StoryArticle[]];
    await dropReprints(
      held,
      reprints.map(({ id }) => id),
    );
    const documents = new Map((await arrivedOf(originals)).map((article) => [article.id, articleDocumentOf(article)]));
    if (documents.size === 0) return;
    await sketches.keep(documents, clock.now());
    await nextTurn();
    await catchUp(held, new Set(documents.keys()));
    await hold(held, documents);
    const near = new Set<string>();
    for (const id of documents.keys()) {
      await nextTurn();
      for (const other of window.around(id)) near.add(other);
    }
    const stored = await readStories(records, [...near]);
    for (const id of near) window.move(id, stored.get(id) ?? null);
    const settled: Settled[] = [];
    for (const id of documents.keys()) {
      await nextTurn();
      settled.push(window.settle(id));
    }
    await nextTurn();
    await writeFilings(records, settled);
  }

  return {
    file(articles) {
      const work = last.then(async () => {
        if (articles.length === 0) return;
        opened ??= await open();
        try {
          await fileBatch(opened, articles);
        } catch (error) {
          // What is in memory may be ahead of what is stored.
          opened = null;
          throw error;
        }
      });
      last = work.catch(() => {});
      return work;
    },
  };
}
