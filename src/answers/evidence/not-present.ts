import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';

// Figures that a sentence tells as past, or as not said at all.

/** "Did not mention any plan to raise it by 2 million", "if they clear $100,000 in sales", "defined as winds of 111 mph": what is told as not said, or only as what would have to be. */
export function isUnsaid({ expression }: Figure, { text, start }: Passage): boolean {
  const before = text.slice(0, expression.start - start);
  if (conditional.test(before) || yetTo.test(before)) return true;
  return /\b(?:did not|didn['’]t|does not|doesn['’]t|do not|without)\s(?:mention|say|saying|specify|confirm|give|disclos|reveal|mean|imply|prove|suggest)\p{L}*\b[^.;“”"]{0,100}$/u.test(
    before,
  );
}

/** "Has yet to break 20 goals" */
const yetTo = /\b(?:has|have|had|is|are) (?:still )?yet to \p{L}+ (?:the |more than |over |at least )?$/iu;

const conditional =
  /\bif (?:they|it|he|she|we|you) \p{L}+ (?:more than |less than |fewer than |at least |over )?$|\bdefined as (?:\p{L}+ ){0,4}(?:at least |more than |over )?$/iu;

const former =
  /\b(?:up|down|(?:rose|risen|fell|fallen|grew|increased|decreased|dropped|rising|falling)|(?:raised|revised|lifted|increased|lowered|reduced|upgraded)(?:\s(?:on\s)?\p{Lu}\p{Ll}+day)?|\b(?:to|at) [^;]{1,40},(?: up| down)?) from\s(?:(?:the|a|an|an? \p{L}+)\s)?$/u;

/** Whether a figure is only what something was before ("up from 29"). */
export function isFormer({ expression }: Figure, { text, start }: Passage): boolean {
  return former.test(text.slice(Math.max(0, expression.start - start - 60), expression.start - start));
}
