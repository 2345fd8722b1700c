import { plainOf } from '../answers/evidence/plain-text.ts';
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

/** The last word of each claimant, in order of day. */
function latestClaims(stated: readonly StatedFigure[]): readonly StatedFigure[] {
  const latest: StatedFigure[] = [];
  for (const each of stated) {
    const before = latest.findIndex((other) => sameClaimant(other, each));
    if (before >= 0) latest.splice(before, 1);
    latest.push(each);
  }
  return latest.sort(byDay);
}

function settled(before: readonly StatedFigure[], after: readonly StatedFigure[]): ClaimChange | null {
  if (!differ(before) || differ(after) || after.length < 2) return null;
  // Whoever fell silent has not agreed.
  return before.every((each) => after.some((other) => sameClaimant(each, other)))
    ? { kind: 'settled', claims: after }
    : null;
}

function joined(now: StatedFigure, before: readonly StatedFigure[]): ClaimChange | null {
  if (before.some((each) => sameClaimant(each, now))) return null;
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
  const name = claimant === null ? null : plainOf(claimant.name.replace(/['’]s?\b/gu, ''));
  return name === null || /^(?:he|she|they|it|who|which|that)$/u.test(name) ? null : name;
}

/** Whether one vouches for both: the same actor, or names of which one holds the other ("the press office", "the Orra press office"). */
function sameClaimant(a: StatedFigure, b: StatedFigure): boolean {
  if (a.figure.claimantActor !== null && a.figure.claimantActor === b.figure.claimantActor) return true;
  const [one, other] = [a, b].map((each) => new Set((claimantOf(each) ?? '').split(' ').filter(isTelling)));
  if (one === undefined || other === undefined || one.size === 0 || other.size === 0)
    return claimantOf(a) === claimantOf(b);
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}

function isTelling(word: string): boolean {
  return !/^(?:the|an?|its|of|from|by|in|data|figures?|numbers?|said)$/u.test(word);
}

function byDay(a: StatedFigure, b: StatedFigure): number {
  return dayOf(a.passage).localeCompare(dayOf(b.passage));
}

function dayOf({ article }: StatedFigure['passage']): string {
  return article.published?.slice(0, 10) ?? '';
}
