import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic } from '../topics/topic.ts';

// A vote is told by its two numbers, and not by how many it needs.

const score = /(?<![\d-])(\d{1,4}[-–—]\d{1,4})(\s(?:votes?|decision|ruling|margin|majority|tally))\b/gu;

/** "On a **332-94 vote**": either number alone says less than both; null where the figure is none of the two. */
export function scoreOf({ expression, counted }: Figure, passage: Passage | null): [string, string] | null {
  if (passage === null || counted !== null) return null;
  const at = expression.start - passage.start;
  for (const { 0: whole, 1: numbers = '', 2: noun = '', index } of passage.text.matchAll(score))
    if (index <= at && at < index + whole.length) return [numbers, noun];
  return null;
}

const votes = /^votes?$/iu;
const needing = /\b(?:requir|need|necessary|threshold|majority)/iu;

/** "Roe would **need only 51 votes**", "a simple **majority of** 51 votes": whoever asks how a vote went is not told what it takes. */
export function isNeeded({ head, text: asked }: Topic, { expression }: Figure, { text, start }: Passage): boolean {
  if (head === null || !votes.test(head.typed) || needing.test(asked)) return false;
  return /\b(?:requir|need|necessary|threshold|majority of)[^.;,]{0,30}$/iu.test(
    text.slice(0, expression.start - start),
  );
}
