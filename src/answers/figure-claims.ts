import type { Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import { compareValues, countSameThing } from '../core/figure-comparison.ts';
import { plainOf } from './plain-text.ts';

export interface StatedFigure {
  readonly figure: Figure;
  readonly passage: Passage;
}

/** One value claimed by one origin, with every passage that tells it. */
export interface Claim {
  readonly figure: Figure;
  readonly passages: readonly Passage[];
}

/** Claims that count the same thing. */
export interface ClaimGroup {
  readonly claims: readonly Claim[];
  /** What differs, in words for a reader; null where nothing does. */
  readonly spread: string | null;
}

/** Groups with the most claims first; within a group the newest claim first. */
export function groupClaims(stated: readonly StatedFigure[]): ClaimGroup[] {
  const groups: StatedFigure[][] = [];
  for (const each of stated) {
    const group = groups.find((members) => members.every(({ figure }) => countSameThing(figure, each.figure)));
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  return groups
    .map((members) => ({ claims: claimsOf(members), spread: spreadOf(members) }))
    .sort((a, b) => b.claims.length - a.claims.length);
}

/** The same value from the same origin is one claim, however many articles print it. */
function claimsOf(members: readonly StatedFigure[]): Claim[] {
  const claims = new Map<string, { figure: Figure; passages: Passage[] }>();
  for (const { figure, passage } of members) {
    const value = [figure.value, figure.low, figure.high, figure.bound, figure.vague ? plainOf(figure.text) : ''].join(
      ' ',
    );
    const key = `${value} ${plainOf(figure.claimant?.name ?? '')} ${plainOf(figure.counted?.text ?? '')}`;
    const claim = claims.get(key) ?? { figure, passages: [] };
    if (!claim.passages.some(({ article, index }) => article.id === passage.article.id && index === passage.index))
      claim.passages.push(passage);
    claims.set(key, claim);
  }
  return [...claims.values()];
}

function spreadOf(members: readonly StatedFigure[]): string | null {
  const sized = members
    .map(({ figure }) => ({ figure, size: figure.value ?? figure.low }))
    .filter((each): each is { figure: Figure; size: number } => each.size !== null && !each.figure.vague)
    .sort((a, b) => a.size - b.size);
  const [least, greatest] = [sized[0], sized.at(-1)];
  if (least === undefined || greatest === undefined || least.size === greatest.size) return null;
  const what = greatest.figure.counted?.text;
  const about = what === undefined ? '' : ` on ${what}`;
  const span = `from ${least.figure.expression.text} to ${greatest.figure.expression.text}`;
  // "More than 9 billion" and "9.2 billion" may both be true: then nobody is said to disagree.
  return compareValues(least.figure, greatest.figure) === 'compatible'
    ? `Values${about} go ${span}.`
    : `Sources differ${about}: ${span}.`;
}
