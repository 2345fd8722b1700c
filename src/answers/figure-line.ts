import type { Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import { isCalendar } from './plain-text.ts';

/** Words between a number and what it counts that may be shown with them ("of", "in", "of the"). */
const mostBetween = 14;

/** The line a person reads: the figure in the sentence's own words, who vouches for it, and the day it was published. */
export function figureLine(figure: Figure, passage: Passage | null, asOf: string | null): string {
  const together = figure.combined ? ' (counted together)' : '';
  const name = claimantOf(figure);
  const by = name === null ? (deniedBy(figure, passage) ?? 'stated by the article') : saidBy(name);
  return `${wordsOf(figure, passage)}${fateOf(figure)}${together}: ${by}${asOf === null ? '' : `, ${asOf}`}`;
}

const denial = /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?)\b/iu;

/** A number that stands in what somebody denies is no statement of the article. */
function deniedBy(figure: Figure, passage: Passage | null): string | null {
  for (const { cue, speaker, direct, start, end } of passage?.quotations ?? []) {
    if (direct || cue === null || speaker === null || figure.start < start || figure.end > end) continue;
    const words = passage?.text.slice(cue.start - passage.start, cue.end - passage.start) ?? '';
    if (denial.test(words)) return `denied by ${speaker.name}`;
  }
  return null;
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
  if (/^(?:Her|His|Its|Their|My|Our)\s/u.test(claimant.name))
    return claimant.name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const proper = claimant.actor !== null && /^The\b/u.test(claimant.name) && !/\s\p{Ll}\S*$/u.test(claimant.name);
  return proper ? claimant.name : claimant.name.replace(/^(?:An?|The)(?=\s)/u, (word) => word.toLowerCase());
}

const rate =
  /^\s(?:per|for every|in every|out of every)\s(?:square\s)?(?:(?:\d[\d,.]*|an?|one|hundred|thousand|million)\s)?\p{L}[\p{L}-]*(?:\s(?:people|persons|residents|inhabitants|population|births|year|month|week|day|hour|person|share)\b)?/u;

/** What a figure is counted by ("per 100,000 people"), as the sentence goes on from it; empty for a plain figure. */
export function rateOf({ expression, counted }: Figure, { text, start }: Passage): string {
  return rate.exec(text.slice(Math.max(expression.end, counted?.end ?? 0) - start))?.[0] ?? '';
}

/** A bare sum or share is told with the word that says it is a change ("**fell** $1.25", "**up** 3 percent"). */
function wordsOf(figure: Figure, passage: Passage | null): string {
  if (passage === null) return countedWords(figure, null);
  const change = figure.counted === null ? changeOf(figure, passage) : '';
  return `${change}${countedWords(figure, passage)}${rateOf(figure, passage)}`;
}

const changing =
  /\b((?:up|down|rose|fell|risen|fallen|climbed|dropped|jumped|gained|lost|slipped|slid|grew|shrank|increased|decreased|declined|surged|plunged|soared)\s(?:by\s)?)$/iu;

/** "down 24 points, or 0.1 percent" */
const otherwise =
  /\b(up|down|rose|fell|climbed|dropped|jumped|gained|lost|slipped|slid|grew|increased|decreased|declined)\s(?:by\s)?\S+(?:\s\p{L}+)?,\sor\s$/iu;

/** The word right before a sum, share or bare number that makes it a change, with its space; empty where it is how high something stands. */
export function changeOf({ expression, kind, unit, counted }: Figure, { text, start }: Passage): string {
  if (kind === 'quantity' && (unit !== null || counted !== null)) return '';
  const before = text.slice(Math.max(0, expression.start - start - 60), expression.start - start);
  const [, verb] = otherwise.exec(before) ?? [];
  return verb === undefined ? (changing.exec(before)?.[1] ?? '') : `${verb} `;
}

function countedWords({ expression, counted }: Figure, passage: Passage | null): string {
  if (counted === null) return expression.text;
  const [start, end] = [Math.min(expression.start, counted.start), Math.max(expression.end, counted.end)];
  const between = Math.max(counted.start - expression.end, expression.start - counted.end);
  const words = passage === null ? '' : passage.text.slice(start - passage.start, end - passage.start);
  // "the number of guards to 90" reads as a count only as "90 (guards)"
  const parted = counted.start < expression.start && !/^\S+(?:\s\S+)* of /u.test(words);
  if (passage !== null && start >= passage.start && end <= passage.end && between <= mostBetween && !parted)
    return words;
  return `${expression.text} (${counted.text})`;
}

function fateOf({ fate, counted, expression }: Figure): string {
  if (fate === null) return '';
  const said = `${expression.text} ${counted?.text ?? ''}`.toLowerCase();
  return said.includes(fate.toLowerCase()) ? '' : ` (${fate})`;
}
