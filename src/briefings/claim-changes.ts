import type { Archive } from '../archive/archive.ts';
import { compareValues, countSameThing } from '../core/figure-comparison.ts';
import type { StoriesTold } from './choose-stories.ts';
import { allStated, mostCompared, type StatedFigure, statedFigures } from './figure-changes.ts';
import type { NewsArticle } from './news.ts';

/** What changed about who vouches for a number, though the number itself stands where it stood. */
export type ClaimChange =
  /** Somebody else now says what others said before; the new claim last. */
  | { readonly kind: 'joined'; readonly claims: readonly StatedFigure[] }
  /** Those who differed now say the same; the latest claim of each. */
  | { readonly kind: 'settled'; readonly claims: readonly StatedFigure[] };

/** New claimants of known numbers, and disputes that the news settles; each thing once. */
export async function claimChanges(
  archive: Archive,
  storiesTold: StoriesTold,
  news: readonly NewsArticle[],
): Promise<ClaimChange[]> {
  const fresh = new Set(news.map(({ article }) => article.id));
  const seen: StatedFigure[] = [];
  const changes: ClaimChange[] = [];
  for (const now of news.flatMap(statedFigures).slice(0, mostCompared)) {
    if (claimantOf(now) === null || seen.some(({ figure }) => countSameThing(figure, now.figure))) continue;
    seen.push(now);
    const stated = (await allStated(archive, storiesTold, now, news))
      .filter((each) => claimantOf(each) !== null)
      .sort(byDay);
    const before = latestClaims(stated.filter(({ passage }) => !fresh.has(passage.article.id)));
    const after = latestClaims(stated);
    const change = settled(before, after) ?? joined(now, before);
    if (change !== null) changes.push(change);
  }
  return changes;
}

/** The last word of each claimant, by name, in order of day. */
function latestClaims(stated: readonly StatedFigure[]): readonly StatedFigure[] {
  return [...new Map(stated.map((each) => [claimantOf(each), each])).values()].sort(byDay);
}

function settled(before: readonly StatedFigure[], after: readonly StatedFigure[]): ClaimChange | null {
  if (!differ(before) || differ(after) || after.length < 2) return null;
  // Whoever fell silent has not agreed.
  const spoke = new Set(after.map(claimantOf));
  return before.every((each) => spoke.has(claimantOf(each))) ? { kind: 'settled', claims: after } : null;
}

function joined(now: StatedFigure, before: readonly StatedFigure[]): ClaimChange | null {
  if (before.some((each) => claimantOf(each) === claimantOf(now))) return null;
  const same = before.filter(
    ({ figure, passage }) => compareValues(figure, now.figure) === 'equal' && dayOf(passage) <= dayOf(now.passage),
  );
  return same.length === 0 ? null : { kind: 'joined', claims: [...same, now] };
}

function differ(claims: readonly StatedFigure[]): boolean {
  return claims.some((a) => claims.some((b) => compareValues(a.figure, b.figure) === 'different'));
}

/** A pronoun names nobody whom another article could name too. */
function claimantOf({ figure: { claimant } }: StatedFigure): string | null {
  const name = claimant?.name.toLowerCase() ?? null;
  return name === null || /^(?:he|she|they|it|who|which|that)$/u.test(name) ? null : name;
}

function byDay(a: StatedFigure, b: StatedFigure): number {
  return dayOf(a.passage).localeCompare(dayOf(b.passage));
}

function dayOf({ article }: StatedFigure['passage']): string {
  return article.published?.slice(0, 10) ?? '';
}
