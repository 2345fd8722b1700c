import { createHash } from 'node:crypto';
import { analysisVersion } from '../analysis/version.ts';
import type { ArticleStore } from '../archive/archive.ts';
import type { IncomingArticle } from '../core/article.ts';
import type { Clock } from '../core/clock.ts';
import { BotError } from '../core/errors.ts';
import type { AnalysedArticle } from '../core/facts.ts';
import type { ArticleSource } from '../sources/article-source.ts';
import type { Analyst } from './analyst.ts';

/** What became of one item of a source. */
export type TakenItem =
  | {
      readonly place: string;
      readonly outcome: 'new' | 'revised' | 'unchanged';
      readonly article: string | null;
      readonly title: string | null;
    }
  | { readonly place: string; readonly outcome: 'refused'; readonly reason: string };

export interface Intake {
  /** Takes in everything that a source has; tells of each item as soon as it stands in the archive or was refused. */
  take(source: ArticleSource, signal: AbortSignal, since?: number | null): AsyncIterable<TakenItem>;
}

const batchSize = 50;

interface Pending {
  readonly place: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly analysed: AnalysedArticle;
}

/** The one way into the archive: what has been taken in before in the same words costs one look-up. */
export function createIntake(archive: ArticleStore, analyst: Analyst, clock: Clock): Intake {
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
        taken.push({ place: one.place, outcome: 'refused', reason: `cannot be stored: ${(error as Error).message}` });
      }
    }
    if (taken.every(({ outcome }) => outcome === 'refused'))
      throw new BotError('archive', 'the archive takes nothing: see its messages above');
    return taken;
  }

  async function save(batch: readonly Pending[]): Promise<TakenItem[]> {
    const analysed = batch.map((each) => each.analysed);
    const outcomes = await archive.save(analysed, clock.now());
    const taken: TakenItem[] = [];
    for (const [
      index,
      {
        place,
        key,
        fingerprint,
        analysed: { article: saved },
      },
    ] of batch.entries()) {
      await archive.remember(key, fingerprint);
      const { change, article } = outcomes[index] ?? { change: 'unchanged', article: null };
      taken.push({ place, outcome: change, article, title: saved.title });
    }
    return taken;
  }

  return {
    async *take(source, signal, since = null) {
      const pending: Pending[] = [];
      for await (const item of source.changes(since, signal)) {
        if (item.kind === 'checkpoint') {
          yield* await flush(pending);
          continue;
        }
        if (item.kind === 'refused') {
          yield { place: item.place, outcome: 'refused', reason: item.reason };
          continue;
        }
        const { place, article: incoming } = item;
        const fingerprint = fingerprintOf(incoming);
        if (await archive.holds(incoming.key, fingerprint)) {
          yield { place, outcome: 'unchanged', article: null, title: incoming.title };
          continue;
        }
        const analysed = await analyst.analyse(incoming);
        if (analysed === null) {
          yield {
            place,
            outcome: 'refused',
            reason: 'holds no article: nothing is left when menus, links and forms are taken away',
          };
          continue;
        }
        pending.push({ place, key: incoming.key, fingerprint, analysed });
        if (pending.length >= batchSize) yield* await flush(pending);
      }
      yield* await flush(pending);
    },
  };
}

function fingerprintOf({ url, title, outlet, published, text }: IncomingArticle): string {
  return createHash('sha256')
    .update(JSON.stringify([analysisVersion, url, title, outlet, published, text]))
    .digest('base64url');
}
