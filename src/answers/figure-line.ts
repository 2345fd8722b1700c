import type { Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';

/** Words between a number and what it counts that may be shown with them ("of", "in", "of the"). */
const mostBetween = 14;

/** The line a person reads: the figure in the sentence's own words, who vouches for it, and the day it was published. */
export function figureLine(figure: Figure, passage: Passage | null, asOf: string | null): string {
  const together = figure.combined ? ' (counted together)' : '';
  const by = figure.claimant === null ? 'stated by the article' : `says ${figure.claimant.name}`;
  return `${wordsOf(figure, passage)}${fateOf(figure)}${together}: ${by}${asOf === null ? '' : `, ${asOf}`}`;
}

function wordsOf({ expression, counted }: Figure, passage: Passage | null): string {
  if (counted === null) return expression.text;
  const [start, end] = [Math.min(expression.start, counted.start), Math.max(expression.end, counted.end)];
  const between = Math.max(counted.start - expression.end, expression.start - counted.end);
  if (passage !== null && start >= passage.start && end <= passage.end && between <= mostBetween)
    return passage.text.slice(start - passage.start, end - passage.start);
  return `${expression.text} (${counted.text})`;
}

function fateOf({ fate, counted, expression }: Figure): string {
  if (fate === null) return '';
  const said = `${expression.text} ${counted?.text ?? ''}`.toLowerCase();
  return said.includes(fate.toLowerCase()) ? '' : ` (${fate})`;
}
