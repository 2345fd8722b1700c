import type { Passage } from '../../archive/archive.ts';
import type { Span } from '../../core/span.ts';
import type { TimeExpression } from '../../core/time-expression.ts';

// How a time stands to other places of its sentence.

export function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

export function textBetween(a: Span, b: Span, { text, start }: Passage): string {
  return text.slice(Math.min(a.end, b.end) - start, Math.max(a.start, b.start) - start);
}

/** “I will win on Election Day,” Roe said Tuesday: one of the two stands within the quotation and the other does not. */
export function isQuotedApart(a: Span, b: Span, passage: Passage): boolean {
  return (textBetween(a, b, passage).match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}

/** Whether another clause begins between the two: "said on Monday that he would leave". */
export function isParted(a: Span, b: Span, passage: Passage): boolean {
  const between = textBetween(a, b, passage);
  // "the 2011 uprising that toppled him": what the date tells apart is what did it
  if (
    /^\s(?:[\p{L}-]+\s){1,2}(?:(?:(?:in|at|on|during)\s)?(?:that|which)|when|where)\s(?:[\p{L}’'-]+\s){0,3}$/u.test(
      between,
    )
  )
    return false;
  return /[,;:]|\b(?:that|when|after|before|while|who|which)\b/iu.test(between);
}

/** "The race, due on June 3, was postponed to September 9": the day it was due stands within what happened on the other. */
export function isWithin({ start, end }: Span, others: readonly TimeExpression[]): boolean {
  return others.some(({ event }) => event !== null && event.start <= start && end <= event.end);
}

/** What was put off has two days: the one it was due and the one it is. */
export const moving = /\b(?:extend|postpon|delay|reschedul|adjourn|defer)\p{L}*\b/iu;

/** "due on June 3, was postponed to September 9", "will now be played on 18 May": the day that took the place of the other one. */
export function isMovedTo({ start: from }: TimeExpression, { text, start }: Passage): boolean {
  return /\b(?:(?:postponed|moved|rescheduled|delayed|adjourned|put off|put back|pushed back|brought forward)\b[^.;]{0,30}\b(?:to|until|till|for)|now (?:be |take )\p{L}+ (?:place )?on)\s(?:the\s)?$/iu.test(
    text.slice(Math.max(0, from - start - 70), from - start),
  );
}

/** "In 2015 and in 2017", "from Saturday until Sunday", "June 9-10": what is told of one of them is told of the other. */
export function isToldWith(a: Span, b: Span, passage: Passage): boolean {
  return (
    a !== b &&
    /^\s?(?:and|or|to|until|till|through|[-–—])\s?(?:(?:in|on|again in|again on)\s)?$/u.test(textBetween(a, b, passage))
  );
}
