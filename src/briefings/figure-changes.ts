import type { Archive, Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import { countSameThing } from '../core/figure-comparison.ts';
import type { NewsArticle } from './news.ts';

export interface StatedFigure {
  readonly figure: Figure;
  readonly passage: Passage;
}

/** A number that stands differently in the news than it stood before. */
export interface FigureChange {
  readonly before: StatedFigure;
  readonly now: StatedFigure;
}

const mostCompared = 40;
const readEarlier = 80;

/** Figures of the news for which the archive held another value of the same thing; a value that was known before is no change. */
export async function figureChanges(archive: Archive, news: readonly NewsArticle[]): Promise<FigureChange[]> {
  const fresh = new Set(news.map(({ article }) => article.id));
  const changes: FigureChange[] = [];
  for (const now of news.flatMap(statedFigures).slice(0, mostCompared)) {
    const { figure } = now;
    if (
      figure.counted === null ||
      changes.some((known) => countSameThing(known.now.figure, figure) && known.now.figure.value === figure.value)
    )
      continue;
    const groups = (figure.counted.text.match(/[\p{L}\p{N}]{3,}/gu) ?? []).slice(-3).map((word) => [word]);
    if (groups.length === 0) continue;
    const passages = await archive.passages({ groups, actor: null, having: 'figure', since: null, limit: readEarlier });
    const earlier = passages
      .filter(({ article }) => !fresh.has(article.id))
      .flatMap((passage) => passage.figures.filter(isStated).map((each) => ({ figure: each, passage })))
      .filter((each) => countSameThing(each.figure, figure));
    const [before] = earlier;
    if (before === undefined || earlier.some((each) => each.figure.value === figure.value)) continue;
    changes.push({ before, now });
  }
  return changes;
}

function statedFigures({ passages }: NewsArticle): StatedFigure[] {
  return passages.flatMap((passage) =>
    passage.figures
      .filter((figure) => isStated(figure) && figure.start >= passage.start && figure.end <= passage.end)
      .map((figure) => ({ figure, passage })),
  );
}

function isStated({ value, vague, counted }: Figure): boolean {
  return value !== null && !vague && counted !== null;
}
