import type { Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import { isCalendar } from './plain-text.ts';

/** Words between a number and what it counts that may be shown with them ("of", "in", "of the"). */
const mostBetween = 14;

/** The line a person reads: the figure in the sentence's own words, who vouches for it, and the day it was published. */
export function figureLine(figure: Figure, passage: Passage | null, asOf: string | null): string {
  const together = figure.combined ? ' (counted together)' : '';
  const name = claimantOf(figure);
  const by = name === null ? 'stated by the article' : saidBy(name);
  return `${wordsOf(figure, passage)}${fateOf(figure)}${together}: ${by}${asOf === null ? '' : `, ${asOf}`}`;
}

function saidBy(name: string): string {
  if (/^(?:they|we|i)$/iu.test(name)) return `say ${name.toLowerCase()}`.replace('say i', 'says I');
  return `says ${/^(?:s?he|it)$/iu.test(name) ? name.toLowerCase() : name}`;
}

/** Who vouches for the figure; a day or a stretch of time vouches for nothing. */
export function claimantOf({ claimant }: Figure): string | null {
  if (claimant === null) return null;
  const idle =
    claimant.actor === null &&
    (isCalendar(claimant.name) || /^(?:an?|the) (?:day|week|month|year)s?$/iu.test(claimant.name));
  if (idle) return null;
  // "A jury found": the article has no capital inside a line, unless it belongs to a name.
  const proper = claimant.actor !== null && /^The\b/u.test(claimant.name) && !/\s\p{Ll}\S*$/u.test(claimant.name);
  return proper ? claimant.name : claimant.name.replace(/^(?:An?|The)(?=\s)/u, (word) => word.toLowerCase());
}

const rate =
  /^\s(?:per|for every|in every|out of every)\s(?:(?:\d[\d,.]*|an?|one|hundred|thousand|million)\s)?\p{L}[\p{L}-]*(?:\s(?:people|persons|residents|inhabitants|population|births|year|month|week|day|hour|person|share)\b)?/u;

/** What a figure is counted by ("per 100,000 people"), as the sentence goes on from it; empty for a plain figure. */
export function rateOf({ expression, counted }: Figure, { text, start }: Passage): string {
  return rate.exec(text.slice(Math.max(expression.end, counted?.end ?? 0) - start))?.[0] ?? '';
}

function wordsOf(figure: Figure, passage: Passage | null): string {
  return passage === null ? countedWords(figure, null) : `${countedWords(figure, passage)}${rateOf(figure, passage)}`;
}

function countedWords({ expression, counted }: Figure, passage: Passage | null): string {
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
