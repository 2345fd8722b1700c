import { createHash } from 'node:crypto';
import { shingleSample } from '../analysis/stories/reprint.ts';
import { analysisVersion } from '../analysis/version.ts';
import type { ArticleStore, SaveOutcome } from '../archive/archive.ts';
import type { RecordStore } from '../archive/records.ts';
import type { ArticleHeader, IncomingArticle } from '../core/article.ts';
import type { Clock } from '../core/clock.ts';
import { BotError } from '../core/errors.ts';
import { compareFacts } from '../core/fact-changes.ts';
import type { AnalysedArticle } from '../core/facts.ts';
import type { ArticleSource, Refusal } from '../sources/article-source.ts';
import type { Analyst } from './analyst.ts';
import { findCorrections, rememberCorrection } from './corrections.ts';
import { createReprints, withoutFacts } from './reprints.ts';
import { createStoryKeeper } from './stories.ts';

/** What became of one item of a source. */
export type TakenItem =
  | {
      readonly place: string;
      readonly outcome: 'new' | 'revised' | 'unchanged';
      readonly article: string | null;
      readonly title: string | null;
      readonly url: string | null;
      /** Of a reprint: the held article that it repeats. */
      readonly reprintOf?: string;
    }
  | { readonly place: string; readonly outcome: 'refused'; readonly why: Refusal; readonly reason: string };

export interface Intake {
  /** Takes in everything that a source has; tells of each item as soon as it stands in the archive or was refused. */
  take(source: ArticleSource, signal: AbortSignal, since?: number | null): AsyncIterable<TakenItem>;
}

/** Articles in one transaction: more would hold the event loop while they are copied to the writer. */
const batchSize = 12;

interface Pending {
  readonly place: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly analysed: AnalysedArticle;
  readonly sample: readonly string[];
  readonly origin: ArticleHeader | null;
}

/**
 * The one way into the archive: what has been taken in before in the same words costs one look-up. With `records` the same text
 * under another key is held as a reprint, every article is filed in a story, and what a revision changes in its facts is kept;
 * without, none of it is looked for.
 */
export function createIntake(
  archive: ArticleStore,
  analyst: Analyst,
  clock: Clock,
  records: RecordStore | null = null,
): Intake {
  const reprints = records === null ? null : createReprints(records, archive);
  const stories = records === null ? null : createStoryKeeper(records, archive, clock);

  async function flush(pending: Pending[]): Promise<TakenItem[]> {
    const batch = pending.splice(0);
    if (batch.length === 0) return [];
    try {
      return await save(batch);
    } catch (error) {
      if (batch.length === 1) throw error;
    }
    // One article that the archive will not take must not keep its neighbours out.
    const taken: TakenItem[] = [];
    for (const one of batch) {
      try {
        taken.push(...(await save([one])));
      } catch (error) {
        const reason = `cannot be stored: ${(error as Error).message}`;
        taken.push({ place: one.place, outcome: 'refused', why: 'unreadable', reason });
      }
    }
    if (taken.every(({ outcome }) => outcome === 'refused'))
      throw new BotError('archive', 'the archive takes nothing: see its messages above');
    return taken;
  }

  async function save(batch: readonly Pending[]): Promise<TakenItem[]> {
    const saved = batch.map(({ analysed, origin }) => (origin === null ? analysed : withoutFacts(analysed)));
    const outcomes = await archive.save(saved, clock.now());
    await reprints?.settle(
      batch.flatMap(({ analysed, sample, origin }, index) => {
        const id = outcomes[index]?.article;
        return id === undefined ? [] : [{ id, analysed, sample, origin }];
      }),
    );
    // Before `remember`: whatever a kill leaves undone is done when the article is offered again.
    await stories?.file(
      batch.flatMap(({ analysed: { article }, origin }, index) => {
        const { text, title, published, language } = article;
        const id = outcomes[index]?.article;
        return id === undefined ? [] : [{ id, text, title, published, language, isReprint: origin !== null }];
      }),
    );
    const taken: TakenItem[] = [];
    for (const [index, { place, key, fingerprint, analysed, origin }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome !== undefined) await keepCorrection(outcome, analysed);
      await archive.remember(key, fingerprint);
      const { title, url } = analysed.article;
      const { change, article } = outcome ?? { change: 'unchanged' as const, article: null };
      const reprint = origin === null ? {} : { reprintOf: origin.id };
      taken.push({ place, outcome: change, article, title, url, ...reprint });
    }
    return taken;
  }

  /** Keeps what a revision changed; also for one that was stored just before the process was killed. */
  async function keepCorrection({ article, revision }: SaveOutcome, after: AnalysedArticle): Promise<void> {
    if (records === null || revision === 1) return;
    if ((await findCorrections(records, article, revision - 1)).length > 0) return;
    const held = await archive.article(article, revision - 1);
    const before = held === null ? null : await analyst.analyse(held);
    if (before === null) return;
    const changes = compareFacts(
      { text: before.article.text, facts: before.facts },
      { text: after.article.text, facts: after.facts },
    );
    await rememberCorrection(records, article, { revision, at: clock.now(), changes });
  }

  return {
    async *take(source, signal, since = null) {
      const pending: Pending[] = [];
      const sampled = new Set<string>();
      const flushed = async (): Promise<TakenItem[]> => {
        sampled.clear();
        return flush(pending);
      };
      for await (const item of source.changes(since, signal)) {
        if (item.kind === 'checkpoint') {
          yield* await flushed();
          continue;
        }
        if (item.kind === 'refused') {
          yield { place: item.place, outcome: 'refused', why: item.why, reason: item.reason };
          continue;
        }
        const { place, article: incoming } = item;
        const fingerprint = fingerprintOf(incoming);
        if (await archive.holds(incoming.key, fingerprint)) {
          const article = await archive.idOf(incoming.key);
          yield { place, outcome: 'unchanged', article, title: incoming.title, url: incoming.url };
          continue;
        }
        const analysed = await analyst.analyse(incoming);
        if (analysed === null) {
          yield {
            place,
            outcome: 'refused',
            why: 'not-an-article',
            reason: 'holds no article: nothing is left when menus, links and forms are taken away',
          };
          continue;
        }
        const sample = reprints === null ? [] : shingleSample(analysed.article.text);
        // Perhaps the same text as one that is not stored yet: it must be, to be found.
        if (sample.some((hash) => sampled.has(hash))) yield* await flushed();
        for (const hash of sample) sampled.add(hash);
        const origin = (await reprints?.originOf(analysed, sample)) ?? null;
        pending.push({ place, key: incoming.key, fingerprint, analysed, sample, origin });
        if (pending.length >= batchSize) yield* await flushed();
      }
      yield* await flushed();
    },
  };
}

function fingerprintOf({ url, title, outlet, published, text }: IncomingArticle): string {
  return createHash('sha256')
    .update(JSON.stringify([analysisVersion, url, title, outlet, published, text]))
    .digest('base64url');
}
