import type { TimeExpression } from '../../../core/time-expression.ts';
import type { Part } from '../rules/pattern.ts';
import { lowerAt, type Scan } from '../words/scan.ts';

/** A vote has one day; "Indiana's Tuesday primary" does not say on which side of publication it lies, "a win on Tuesday would" does. */
const votes = /^(?:primar(?:y|ies)|caucus(?:es)?|elections?|runoff|referendum|ballot|contests?|vote|polls|debate)$/;

/** A weekday that a text tells, and on what day it fell. */
export interface WeekdayTold {
  readonly weekday: number;
  readonly value: string;
  /** It only says which vote is meant. */
  readonly ofVote: boolean;
}

/** The weekday that a part bare names, and whether it stands before a vote. */
export function weekdayTold(scan: Scan, { meaning, end }: Part, value: string): WeekdayTold | null {
  if (meaning.kind !== 'point' || meaning.weekday === undefined) return null;
  if ((meaning.day ?? meaning.month ?? meaning.within ?? meaning.lean ?? meaning.nth ?? meaning.any) !== undefined)
    return null;
  for (let at = end; at < end + 4; at++) {
    const word = lowerAt(scan, at);
    if (votes.test(word)) return { weekday: meaning.weekday, value, ofVote: true };
    if (!/^\p{L}/u.test(word) && word !== "'s" && word !== '-') break;
    if (/^(?:in|on|at|of|for|to|and|that|was|were|is|will|would|could|he|she|they|the|a|an)$/.test(word)) break;
  }
  return { weekday: meaning.weekday, value, ofVote: false };
}

/** Weekdays that only say which vote is meant take the coming day, where most other mentions of that weekday tell of it. */
export function agreeOnVotes(
  found: readonly TimeExpression[],
  weekdays: readonly (WeekdayTold | null)[],
  published: string | null,
): readonly TimeExpression[] {
  if (published === null || !weekdays.some((told) => told?.ofVote === true)) return found;
  const coming = comingDays(weekdays, published);
  return found.map((date, index) => {
    const told = weekdays[index] ?? null;
    const value = told?.ofVote === true && date.value <= published ? coming.get(told.weekday) : undefined;
    return value === undefined ? date : { ...date, value };
  });
}

/** The coming day of each weekday of which most mentions that stand by themselves tell. */
function comingDays(weekdays: readonly (WeekdayTold | null)[], published: string): ReadonlyMap<number, string> {
  const counts = new Map<number, { value: string | null; ahead: number; all: number }>();
  for (const told of weekdays) {
    if (told === null || told.ofVote) continue;
    const count = counts.get(told.weekday) ?? { value: null, ahead: 0, all: 0 };
    const isAhead = told.value > published;
    counts.set(told.weekday, {
      value: count.value ?? (isAhead ? told.value : null),
      ahead: count.ahead + (isAhead ? 1 : 0),
      all: count.all + 1,
    });
  }
  return new Map(
    [...counts].flatMap(([weekday, { value, ahead, all }]) =>
      value !== null && 2 * ahead > all ? [[weekday, value] as const] : [],
    ),
  );
}
