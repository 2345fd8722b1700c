import { z } from 'zod';
import type { StoryDocument } from '../analysis/stories/story-document.ts';
import { packTerms, unpackTerms } from '../analysis/stories/story-terms.ts';
import type { RecordStore } from '../archive/records.ts';

/** What the grouping knows of the articles of the last days, kept in runs of neighbouring ids that are read and dropped whole. */
export interface StorySketches {
  /** Runs that are held, oldest first; those that have grown too old are dropped before. */
  runs(now: number): Promise<readonly number[]>;
  read(run: number): Promise<ReadonlyMap<string, StoryDocument>>;
  /** Those that there are. */
  find(articles: readonly string[]): Promise<ReadonlyMap<string, StoryDocument>>;
  keep(documents: ReadonlyMap<string, StoryDocument>, now: number): Promise<void>;
  remove(article: string): Promise<void>;
}

const sketchSchema = z.object({ published: z.string().nullable(), language: z.string(), terms: z.string() });
/** When an article of the run was last kept, milliseconds since the epoch. */
const runSchema = z.object({ at: z.number() });

const runKind = 'story-run';
const sketchKind = (run: number): string => `story-sketch:${run}`;

/** So few that reading a run holds nobody up. */
const runLength = 128;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** After so long without an article of its run a sketch is dropped: reports further apart are seldom one story. */
const windowDays = 10;
/** Of a flood only the newest are held. */
const mostRuns = 160;

export function runOf(article: string): number {
  return Math.floor(Number(article) / runLength);
}

export function createStorySketches(records: RecordStore): StorySketches {
  const parse = (stored: Iterable<readonly [string, unknown]>): ReadonlyMap<string, StoryDocument> =>
    new Map(
      [...stored].flatMap(([id, value]) => {
        const { data } = sketchSchema.safeParse(value);
        return data === undefined ? [] : [[id, { ...data, terms: unpackTerms(data.terms) }] as const];
      }),
    );

  return {
    async runs(now) {
      const all = (await records.all(runKind))
        .map(({ id, value }) => ({ run: Number(id), at: runSchema.safeParse(value).data?.at ?? 0 }))
        .sort((a, b) => a.run - b.run);
      const held = all.filter(({ at }) => now - at <= windowDays * dayMs).slice(-mostRuns);
      for (const { run } of all.filter((each) => !held.includes(each))) {
        await records.clear(sketchKind(run));
        await records.remove(runKind, String(run));
      }
      return held.map(({ run }) => run);
    },
    async read(run) {
      return parse((await records.all(sketchKind(run))).map(({ id, value }) => [id, value]));
    },
    async find(articles) {
      const found: (readonly [string, unknown])[] = [];
      for (const [run, ids] of Map.groupBy(articles, runOf))
        found.push(...(await records.getAll(sketchKind(run), ids)));
      return parse(found);
    },
    async keep(documents, now) {
      const runs = [...new Set([...documents.keys()].map(runOf))].map(String);
      const known = await records.getAll(runKind, runs);
      const grown = runs.filter((run) => now - (runSchema.safeParse(known.get(run)).data?.at ?? 0) > hourMs);
      await records.putAll([
        ...grown.map((id) => ({ kind: runKind, id, value: { at: now } })),
        ...[...documents].map(([id, { published, language, terms }]) => ({
          kind: sketchKind(runOf(id)),
          id,
          value: { published, language, terms: packTerms(terms) },
        })),
      ]);
    },
    async remove(article) {
      await records.remove(sketchKind(runOf(article)), article);
    },
  };
}
