import { comparable, groupClaims, type Sized } from '../answers/figure-claims.ts';
import { isPlainCount } from '../answers/plain-count.ts';
import type { Archive, Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import { compareValues, countSameThing } from '../core/figure-comparison.ts';
import type { NewsArticle } from './news.ts';

export interface StatedFigure {
  readonly figure: Figure;
  readonly passage: Passage;
}

/** A number that stands differently in the news than it stood before: its values in order of publication, the new one last. */
export type FigureHistory = readonly StatedFigure[];

export const mostCompared = 40;
const readEarlier = 80;
const longestHistory = 5;

/** Figures of the news for which the archive held another value of the same thing; each thing once, with all its values. */
export async function figureChanges(archive: Archive, news: readonly NewsArticle[]): Promise<FigureHistory[]> {
  const fresh = new Set(news.map(({ article }) => article.id));
  const changes: StatedFigure[][] = [];
  for (const now of news.flatMap(statedFigures).slice(0, mostCompared)) {
    const { figure } = now;
    if (changes.some(([known]) => known !== undefined && countSameThing(known.figure, figure))) continue;
    const stated = await allStated(archive, now, news);
    const history = valuesInOrder(stated);
    const last = history.at(-1);
    if (history.length > 1 && last !== undefined && fresh.has(last.passage.article.id))
      changes.push(history.slice(-longestHistory));
  }
  return changes;
}

/** All that the archive and the news state of the same thing as a figure of the news. */
export async function allStated(
  archive: Archive,
  now: StatedFigure,
  news: readonly NewsArticle[],
): Promise<StatedFigure[]> {
  const { figure } = now;
  const groups = (figure.counted?.text.match(/[\p{L}\p{N}]{3,}/gu) ?? []).slice(-3).map((word) => [word]);
  if (groups.length === 0) return [];
  const fresh = new Set(news.map(({ article }) => article.id));
  const passages = await archive.passages({ groups, actor: null, having: 'figure', since: null, limit: readEarlier });
  return [
    ...passages.filter(({ article }) => !fresh.has(article.id)).flatMap(figuresOf),
    ...news.flatMap(statedFigures),
  ].filter((each) => countSameThing(each.figure, figure) && (each.figure === figure || areComparable(now, each)));
}

/** The same test as for claims that are put side by side in an answer. */
function areComparable(a: StatedFigure, b: StatedFigure): boolean {
  const [one, other] = [sized(a), sized(b)];
  if (one === null || other === null) return false;
  return a.passage.article.id === b.passage.article.id || (comparable(one, other) && tellOfTheSame(a, b));
}

/** Words that are written large in many names and name nobody. */
const common =
  /^(?:The|An?|Inc|Corp|Co|Ltd|PLC|Group|Company|New|North|South|East|West|Mr|Mrs|Ms|Dr|President|Minister|State|University|Board|Street|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/u;

/**
 * "Net income" of one firm is none of another's: where what is counted has no name of its own, the sentences must name an actor in common, or, of
 * counts that are no money, they and their titles a name.
 */
function tellOfTheSame(a: StatedFigure, b: StatedFigure): boolean {
  if ([a, b].some(({ figure }) => /\p{Lu}/u.test(figure.counted?.text ?? ''))) return true;
  if (a.figure.kind === 'money') {
    const actors = new Set(a.passage.mentions.map(({ actor }) => actor));
    return b.passage.mentions.some(({ actor }) => actors.has(actor));
  }
  const [one, other] = [namesAround(a), namesAround(b)];
  return [...one].some((name) => other.has(name));
}

function namesAround({ passage: { text, article } }: StatedFigure): ReadonlySet<string> {
  const words = `${text} . ${article.title}`.match(/\p{Lu}[\p{L}\p{N}-]+/gu) ?? [];
  return new Set(words.filter((word) => !common.test(word)));
}

function sized(stated: StatedFigure): Sized | null {
  const size = stated.figure.value;
  return size === null ? null : { ...stated, relevance: 1, size };
}

/**
 * Each value where it first stood. What is of one day or of none has no order: there sources differ, nothing changed. A value that comes
 * back after another (an old report told again) is no change either, and neither is "9.2 billion" after "more than 9 billion".
 */
function valuesInOrder(stated: readonly StatedFigure[]): StatedFigure[] {
  const dated = stated
    .filter(({ passage }) => passage.article.published !== null)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const history: StatedFigure[] = [];
  for (const each of dated) {
    const before = history.at(-1);
    if (before === undefined) history.push(each);
    else if (
      dayOf(each) > dayOf(before) &&
      history.every(({ figure }) => figure.value !== each.figure.value && !isRefined(figure, each.figure))
    )
      history.push(each);
  }
  return history;
}

function isRefined(before: Figure, now: Figure): boolean {
  const open = [before, now].some(({ bound }) => bound !== null && bound !== '~');
  return open && compareValues(before, now) !== 'different';
}

function dayOf({ passage }: StatedFigure): string {
  return passage.article.published?.slice(0, 10) ?? '';
}

/** What the articles of one story state differently: the claims about one thing, from different articles. */
export function disagreements(articles: readonly NewsArticle[]): StatedFigure[][] {
  if (articles.length < 2) return [];
  return groupClaims(articles.flatMap(statedFigures).map((each) => ({ ...each, relevance: 1 }))).flatMap(
    ({ claims, spread }) => {
      const told = claims.flatMap(({ figure, passages: [passage] }) =>
        passage === undefined ? [] : [{ figure, passage }],
      );
      const sources = new Set(told.map(({ passage }) => passage.article.id));
      return spread?.startsWith('Sources differ') && sources.size > 1 ? [told] : [];
    },
  );
}

export function statedFigures({ passages }: NewsArticle): StatedFigure[] {
  return passages.flatMap((passage) =>
    figuresOf(passage).filter(({ figure }) => figure.start >= passage.start && figure.end <= passage.end),
  );
}

function figuresOf(passage: Passage): StatedFigure[] {
  return passage.figures
    .filter((figure) => saysOfWhat(figure) && isPlainCount(figure, passage))
    .map((figure) => ({ figure, passage }));
}

/** Only counts that say of what, in words that could not fit anything ("people", "times"). */
function saysOfWhat({ value, vague, counted }: Figure): boolean {
  return value !== null && !vague && counted !== null && /[\p{L}]{3,}.*\s.*[\p{L}]{3,}/u.test(counted.text);
}
