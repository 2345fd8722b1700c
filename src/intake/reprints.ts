import { z } from 'zod';
import { isReprint } from '../analysis/stories/reprint.ts';
import type { ArticleStore } from '../archive/archive.ts';
import type { RecordStore } from '../archive/records.ts';
import type { ArticleHeader } from '../core/article.ts';
import type { AnalysedArticle } from '../core/facts.ts';

/** An article as it was saved, and which held one it repeats. */
export interface SettledArticle {
  readonly id: string;
  readonly analysed: AnalysedArticle;
  /** Of its text. */
  readonly sample: readonly string[];
  readonly origin: ArticleHeader | null;
}

/** Knows which articles are the same text under other addresses, by samples of their words: no stored text is read but a candidate's. */
export interface Reprints {
  /** The held article that this one repeats without adding anything; null for none. */
  originOf(analysed: AnalysedArticle, sample: readonly string[]): Promise<ArticleHeader | null>;
  settle(articles: readonly SettledArticle[]): Promise<void>;
}

const printSchema = z.object({
  title: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
});

/** Where a reprint stands. */
export type Reprint = z.infer<typeof printSchema>;

const sampleSchema = z.array(z.string());
const originSchema = z.object({ origin: z.string() });

const sampleKind = 'shingle';
const originKind = 'reprint';
const reprintsKind = (origin: string): string => `reprints:${origin}`;
/** Standing phrases are shared by many: of those the newest are candidates. */
const mostHolders = 8;
const mostCandidates = 5;

export function createReprints(records: RecordStore, archive: Pick<ArticleStore, 'article'>): Reprints {
  const holders = async (hash: string): Promise<readonly string[]> =>
    sampleSchema.safeParse(await records.get(sampleKind, hash)).data ?? [];

  async function candidates(sample: readonly string[]): Promise<readonly string[]> {
    const shared = new Map<string, number>();
    for (const held of (await records.getAll(sampleKind, sample)).values())
      for (const id of sampleSchema.safeParse(held).data ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    return [...shared].sort((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0])).map(([id]) => id);
  }

  async function settleOrigin(
    id: string,
    sample: readonly string[],
    changed: Map<string, readonly string[]>,
  ): Promise<void> {
    const before = await findOrigin(records, id);
    if (before !== null) {
      await records.remove(originKind, id);
      await records.remove(reprintsKind(before), id);
    }
    for (const hash of sample) {
      const known = changed.get(hash) ?? (await holders(hash));
      if (!known.includes(id)) changed.set(hash, [...known, id].slice(-mostHolders));
    }
  }

  return {
    async originOf(analysed, sample) {
      const { article } = analysed;
      for (const id of (await candidates(sample)).slice(0, mostCandidates)) {
        // A reprint's own reprints belong to its origin.
        if ((await findOrigin(records, id)) !== null) continue;
        const held = await archive.article(id, null);
        if (held === null || held.key === article.key || !isReprint(analysed, held)) continue;
        const { text: _text, summary: _summary, ...header } = held;
        return header;
      }
      return null;
    },
    async settle(articles) {
      const changed = new Map<string, readonly string[]>();
      const prints = new Map<string, readonly { kind: string; id: string; value: unknown }[]>();
      for (const { id, analysed, sample, origin } of articles) {
        const { title, outlet, published, url } = analysed.article;
        prints.delete(id);
        if (origin === null) await settleOrigin(id, sample, changed);
        else {
          const print: Reprint = { title, outlet, published, url };
          prints.set(id, [
            { kind: originKind, id, value: { origin: origin.id } },
            { kind: reprintsKind(origin.id), id, value: print },
          ]);
        }
      }
      const samples = [...changed].map(([id, value]) => ({ kind: sampleKind, id, value }));
      await records.putAll([...[...prints.values()].flat(), ...samples]);
    },
  };
}

/** How many held articles repeat another. */
export function countReprints(records: RecordStore): Promise<number> {
  return records.count(originKind);
}

/** The article that one repeats; null for one of its own. */
export async function findOrigin(records: RecordStore, article: string): Promise<string | null> {
  return originSchema.safeParse(await records.get(originKind, article)).data?.origin ?? null;
}

/** An article's reprints, in the order in which they came. */
export async function findReprints(records: RecordStore, article: string): Promise<readonly Reprint[]> {
  const all = [...(await records.all(reprintsKind(article)))].sort((a, b) => Number(a.id) - Number(b.id));
  return all.flatMap(({ value }) => printSchema.safeParse(value).data ?? []);
}

/** The origins of those articles that are reprints. */
export async function findOrigins(
  records: RecordStore,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const stored = await records.getAll(originKind, [...new Set(articles)]);
  return new Map(
    [...stored].flatMap(([id, value]) => {
      const { data } = originSchema.safeParse(value);
      return data === undefined ? [] : [[id, data.origin] as const];
    }),
  );
}

/** A reprint as it is held: it stands in no answer, for its origin says all that it says. */
export function withoutFacts({ article, facts }: AnalysedArticle): AnalysedArticle {
  const none = { sentences: [], actors: [], figures: [], dates: [], quotations: [] };
  return { article, facts: { ...none, summary: facts.summary } };
}
