import { comparable, groupClaims, type Sized } from '../answers/figures/figure-claims.ts';
import { isPlainCount } from '../answers/figures/plain-count.ts';
import type { Archive, Passage, StoredFigure } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import { compareValues, countSameThing } from '../core/figure-comparison.ts';
import type { StoriesTold } from './choose-stories.ts';
import { type NewsArticle, readArticles } from './news.ts';

export interface ToldFigure {
  readonly figure: Figure;
  readonly passage: Passage;
}

export interface StatedFigure extends ToldFigure {
  readonly figure: StoredFigure;
}

/** A number that stands differently in the news than it stood before: its values in order of publication, the new one last. */
export type FigureHistory = readonly StatedFigure[];

export const mostCompared = 40;
const readEarlier = 80;
const longestHistory = 5;

/** Figures of the news for which the archive held another value of the same thing; each thing once, with all its values. */
export async function figureChanges(
  archive: Archive,
  storiesTold: StoriesTold,
  news: readonly NewsArticle[],
): Promise<FigureHistory[]> {
  const fresh = new Set(news.map(({ article }) => article.id));
  const changes: StatedFigure[][] = [];
  for (const now of news.flatMap(statedFigures).slice(0, mostCompared)) {
    const { figure } = now;
    if (changes.some(([known]) => known !== undefined && countSameThing(known.figure, figure))) continue;
    const stated = await allStated(archive, storiesTold, now, news);
    const history = valuesInOrder(stated);
    const last = history.at(-1);
    if (history.length > 1 && last !== undefined && fresh.has(last.passage.article.id))
      changes.push(history.slice(-longestHistory));
  }
  return changes;
}

/** All that the archive and the news state, in articles of one story, of the same thing as a figure of the news: the drones of two nights are two counts. */
export async function allStated(
  archive: Archive,
  storiesTold: StoriesTold,
  now: StatedFigure,
  news: readonly NewsArticle[],
): Promise<StatedFigure[]> {
  const { figure } = now;
  const groups = (figure.counted?.text.match(/[\p{L}\p{N}]{3,}/gu) ?? []).slice(-3).map((word) => [word]);
  if (groups.length === 0) return [];
  const fresh = new Set(news.map(({ article }) => article.id));
  const passages = await archive.passages({ groups, actor: null, having: 'figure', since: null, limit: readEarlier });
  const alike = [
    ...passages.filter(({ article }) => !fresh.has(article.id)).flatMap(figuresOf),
    ...news.flatMap(statedFigures),
  ].filter((each) => countSameThing(each.figure, figure) && (each.figure === figure || areComparable(now, each)));
  const articles = await readArticles(archive, [...new Set(alike.map(({ passage }) => passage.article.id))]);
  const stories = await storiesTold(articles.map(({ article }) => article));
  const own = stories.get(now.passage.article.id);
  return alike.filter(
    ({ passage: { article } }) =>
      article.id === now.passage.article.id || (own !== undefined && stories.get(article.id) === own),
  );
}

/** The same test as for claims that are put side by side in an answer. */
function areComparable(a: StatedFigure, b: StatedFigure): boolean {
  const [one, other] = [sized(a), sized(b)];
  if (one === null || other === null) return false;
  return a.passage.article.id === b.passage.article.id || (comparable(one, other) && tellOfTheSame(a, b));
}

/**
 * Whether two sentences speak of the same holders of a count: they name an actor in common outside of what is counted, and no less than half of those
 * that the one with fewer names, or neither names any. "Net income" of one firm is none of another's, one player's titles are not the other's.
 */
function tellOfTheSame(a: StatedFigure, b: StatedFigure): boolean {
  const [one, other] = [actorsAround(a), actorsAround(b)];
  if (one.size === 0 && other.size === 0) return true;
  const shared = [...one].filter((actor) => other.has(actor)).length;
  return shared > 0 && shared * 2 >= Math.min(one.size, other.size);
}

function actorsAround({ figure: { counted }, passage }: StatedFigure): ReadonlySet<string> {
  const within = (start: number, end: number) => counted !== null && start >= counted.start && end <= counted.end;
  return new Set(passage.mentions.filter(({ start, end }) => !within(start, end)).map(({ actor }) => actor));
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
export function disagreements(articles: readonly NewsArticle[]): ToldFigure[][] {
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
