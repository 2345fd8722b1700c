import type { Passage } from '../../archive/archive.ts';
import type { FigureTold } from '../../core/answer.ts';
import type { Figure } from '../../core/figure.ts';
import type { Span } from '../../core/span.ts';
import { isFormer } from '../evidence/not-present.ts';
import { isCalendar } from '../evidence/plain-text.ts';
import { notYet } from './not-yet.ts';
import { partClause } from './part-told.ts';
import { rowOf } from './row-name.ts';
import { scoreOf } from './votes.ts';
import { whenTold } from './when-told.ts';

/** Words between a number and what it counts that may be shown with them ("of", "in", "of the"). */
const mostBetween = 14;

/** The line a person reads: the figure in the sentence's own words, who vouches for it, and the day it was published. */
export function figureLine(figure: Figure, passage: Passage | null, asOf: string | null, narrowed = ''): string {
  const name = claimantOf(figure);
  const by = name === null ? (deniedBy(figure, passage) ?? 'stated by the article') : saidBy(name);
  return `${wordsOf(figure, passage)}${limitsOf(figure, passage, narrowed)}: ${by}${asOf === null ? '' : `, ${asOf}`}`;
}

/** The same parted for a table: no word that the line needs to be true is left out of it. */
export function figureTold(figure: Figure, passage: Passage | null, narrowed = ''): FigureTold {
  const { expression, counted } = figure;
  const rate = passage === null ? '' : rateOf(figure, passage);
  const behind = passage === null ? '' : counted === null ? stepOf(figure, passage) : balanceOf(figure, passage);
  // "over 40 square kilometers" says itself of what
  const [numbers = expression.text, votes = ''] = scoreOf(figure, passage) ?? [];
  const named = counted === null || expression.text.endsWith(counted.text) ? '' : counted.text;
  const what = `${named}${votes}${counted === null ? '' : rate}${behind}${limitsOf(figure, passage, narrowed)}`;
  return {
    figure: `${leadOf(figure, passage)}${numbers}${counted === null ? rate : ''}`,
    what: what.replace(/^[,\s]+/u, '') || (isBareShare(figure) ? 'percent' : ''),
    says: claimantOf(figure) ?? deniedBy(figure, passage) ?? 'the article',
  };
}

/** What became of those counted, where, together with whom and in which year, as far as the words of the figure do not say it. */
function limitsOf(figure: Figure, passage: Passage | null, narrowed: string): string {
  const part = passage === null ? null : partClause(figure, passage);
  if (part !== null) return part;
  const together = figure.combined ? ' (counted together)' : '';
  const [place, when] = [placeOf(figure, passage), whenTold(figure, passage)];
  // what is said of the place or the year already is not said twice
  const more = place === '' && when === '' ? narrowed : '';
  return `${fateOf(figure)}${place}${outOf(figure, passage)}${together}${when}${more}`;
}

/** "45 drones, including 11 **over Orra**": a number whose noun stands further before is told with its place. */
function placeOf({ expression, counted }: Figure, passage: Passage | null): string {
  const only = passage === null ? '' : aloneIn(expression, counted, passage);
  if (only !== '') return `, ${only}`;
  if (passage === null || counted === null || counted.end >= expression.start) return '';
  const behind = passage.text.slice(expression.end - passage.start);
  return (
    /^\s(?:over|in|at|near|from|on)\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s\p{L}+){0,2}?(?=[,.;]|\sand\b|$)/u.exec(
      behind,
    )?.[0] ?? ''
  );
}

const alone =
  /\b(?:in|on|at)\s(?!the\s(?:first|last|past)\b)[^,;:.()"“”]{2,40}?(?<!\b(?:act|liv|work|stand|stood|sat|travel|left|be|was|were|is|are|been|fight|fought|died?)\p{L}*)\salone\b/iu;
const aloneBefore = new RegExp(`(?:^|[,;]\\s)(${alone.source}),?\\s[^,;:]{0,40}$`, 'iu');

const aloneBehind = new RegExp(`^[^,;:.]{0,40}?\\s(${alone.source})`, 'iu');

/** "**In the town of Tarn alone**, 640 people died": the part that the number is of. */
function aloneIn({ start, end }: Span, counted: Span | null, passage: Passage): string {
  const before = aloneBefore.exec(passage.text.slice(0, start - passage.start))?.[1];
  const behind = passage.text.slice(Math.max(end, counted?.end ?? 0) - passage.start);
  const after = aloneBehind.exec(behind)?.[1];
  const found = before ?? after ?? '';
  return found.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** Whether the number is told of a part or of another year ("in Tarn alone", "in 1908"): less than what was asked. */
export function isLimited(figure: Figure, passage: Passage): boolean {
  return (
    aloneIn(figure.expression, figure.counted, passage) !== '' ||
    whenTold(figure, passage) !== '' ||
    outOf(figure, passage) !== ''
  );
}

/** "Two passengers **out of 46 people tested**": a part of those who were looked at is no number of all. */
export function outOf({ expression, counted }: Figure, passage: Passage | null): string {
  if (passage === null || counted === null || counted.end < expression.end) return '';
  const behind = passage.text.slice(counted.end - passage.start);
  return (
    /^\sout of (?:(?:the|its|their|about|some|nearly|more than)\s)?[\d,]+(?:\s\p{Ll}+){0,2}/u.exec(behind)?.[0] ?? ''
  );
}

const denial = /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?)\b/iu;

/** "Rejected a 5% offer" denies no number; "rejected claims that 40 had died" does. */
const refusal = /\breject/iu;
const claims =
  /\b(?:claims?|reports?|allegations?|accusations?|suggestions?|assertions?|charges?|figures?|numbers?|estimates?|tolls?|notion|idea|that)\b/iu;

/** A number that stands in what somebody denies is no statement of the article. */
export function deniedBy(figure: Figure, passage: Passage | null): string | null {
  for (const { cue, speaker, direct, start, end } of passage?.quotations ?? []) {
    if (direct || cue === null || speaker === null || figure.start < start || figure.end > end) continue;
    const words = passage?.text.slice(cue.start - passage.start, cue.end - passage.start) ?? '';
    if (
      refusal.test(words) &&
      !claims.test(passage?.text.slice(cue.end - passage.start, figure.start - passage.start) ?? '')
    )
      continue;
    if (denial.test(words))
      return `denied by ${speaker.name.replace(/^(?:An?|The)(?=\s\p{Ll})/u, (word) => word.toLowerCase())}`;
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
  /^\s(?:an?|each|every)\s(?!\p{L}+\s(?:earlier|ago|before|later|previously|and a half)\b)(?:hour|day|week|month|year|night|barrel|tonne|ton|share|gallon|lit(?:re|er)|kilo|kilogram|ounce|pound|bushel|person|head|piece|unit|household)\b|^\s(?:per|for every|in every|out of every)\s(?:square\s)?(?:(?:\d[\d,.]*|an?|one|hundred|thousand|million)\s)?\p{L}[\p{L}-]*(?:\s(?:people|persons|residents|inhabitants|population|births|year|month|week|day|hour|person|share)\b)?/u;

/** What a figure is counted by ("per 100,000 people"), as the sentence goes on from it; empty for a plain figure. */
export function rateOf({ expression, counted }: Figure, { text, start }: Passage): string {
  return rate.exec(text.slice(Math.max(expression.end, counted?.end ?? 0) - start))?.[0] ?? '';
}

function wordsOf(figure: Figure, passage: Passage | null): string {
  if (passage === null) return countedWords(figure, null);
  const behind = figure.counted === null ? stepOf(figure, passage) : balanceOf(figure, passage);
  return `${leadOf(figure, passage)}${countedWords(figure, passage)}${rateOf(figure, passage)}${behind}`;
}

/** What stands before a figure that may only come to be, is over, or is a change ("**could surge to** 816 million", "**fell** $1.25", "**up** 3 percent"). */
export function leadOf(figure: Figure, passage: Passage | null): string {
  if (passage === null) return '';
  const change = figure.counted === null ? changeOf(figure, passage) : '';
  return `${notYet(figure, passage)}${isFormer(figure, passage) ? 'from ' : ''}${change}${addedBy(figure, passage)}`;
}

const changing =
  /\b((?:up|down|rose|fell|risen|fallen|climbed|dropped|jumped|gained|lost|slipped|slid|grew|shrank|increased|decreased|declined|surged|plunged|soared|plummeted|tumbled|slumped|sank|shed|rallied|contracted|expanded|widened|narrowed|(?:ris|fall|climb|dropp|jump|grow|declin|increas|surg|plung|soar|slid)ing)\s(?:by\s|at\s(?:an?\s)?)?)$/iu;

/** "boosting the navy's size **by** 15%" */
const changingBy =
  /\b(?:boost|rais|increas|expand|cut|reduc|lower|widen|narrow|lift|trim|slash|grow|shrink|enlarg)\p{L}*\s[^,;:]{0,30}?(\bby\s)$/iu;

/** "down 24 points, or 0.1 percent" */
const otherwise =
  /\b(up|down|rose|fell|climbed|dropped|jumped|gained|lost|slipped|slid|grew|increased|decreased|declined)\s(?:by\s)?(?:(?:more than|at least|about|around|nearly|almost|over)\s)?\S+(?:\s\p{L}+)?,\sor\s$/iu;

const adding = /\b((?:add|gain|shed|hir|creat|attract)(?:s|ed|ing)\s(?:about\s|another\s|some\s|an?\s)?)$/iu;

/** "**added** 4 million users" is no number of all. */
function addedBy({ expression, counted, fate }: Figure, { text, start }: Passage): string {
  if (counted === null || fate !== null) return '';
  // an index gains and loses points
  if (/^points$/u.test(counted.text))
    return changing.exec(text.slice(Math.max(0, expression.start - start - 30), expression.start - start))?.[1] ?? '';
  return adding.exec(text.slice(Math.max(0, expression.start - start - 30), expression.start - start))?.[1] ?? '';
}

/** "97% **jump in revenue**": what changed by so much. */
const changed =
  /^\s(?:annual\s|annuali[sz]ed\s)?(?:rate|pace|jump|rise|increase|gain|drop|fall|decline|growth|surge|hike|cut|reduction|slump|plunge|improvement)\b(?:\s(?:in|of)\s(?:(?!the\b|its\b|all\b)[\p{L}-]+)(?:\s(?:prices?|sales|revenue|spending))?)?/u;

/** "10% **to $275 a week**": a change is told with what it leads to. */
function stepOf({ expression, kind }: Figure, passage: Passage): string {
  if (kind !== 'percent') return '';
  const { text, start, figures } = passage;
  const behind = changed.exec(text.slice(expression.end - start))?.[0];
  if (behind !== undefined) return behind;
  const next = figures.find((other) => other.start > expression.end && other.kind !== 'percent');
  if (next === undefined || next.counted !== null) return '';
  const link = text.slice(expression.end - start, next.expression.start - start);
  if (!/^\sto\s(?:an?\s(?:\p{L}+\s){1,2})?$/u.test(link)) return '';
  return `${link}${next.expression.text}${rateOf(next, passage)}`;
}

const values =
  /\b(?:deficit|surplus|gap|trade|exports|imports|profit|loss|investment|aid|tariffs?|tax|fine|cut|increase)$/iu;
const idleBehind =
  'and|or|but|as|that|which|who|such|in|on|for|is|was|were|are|has|have|had|will|to|at|by|after|since|from|with|this|last|over|the|an?|between|under|against|into|through|than|its|their';
const valued = new RegExp(
  `^\\s(?:in|on|with)\\s(?:the\\s|its\\s)?(?!the\\b|its\\b|${idleBehind}\\b)[\\p{L}’'-]+(?:\\s(?:of\\s)?(?!${idleBehind})[\\p{L}’'-]+){0,3}`,
  'u',
);

/** "$78 billion deficit **in the trade of goods**": a balance is of what stands behind it, and another one without. */
function balanceOf({ expression, counted, kind }: Figure, { text, start }: Passage): string {
  if (kind === 'quantity' || counted === null || counted.end < expression.end || !values.test(counted.text)) return '';
  return valued.exec(text.slice(counted.end - start))?.[0] ?? '';
}

/** The word right before a sum, share or bare number that makes it a change, with its space; empty where it is how high something stands. */
export function changeOf({ expression, kind, unit, counted }: Figure, { text, start }: Passage): string {
  if (kind === 'quantity' && (unit !== null || counted !== null)) return '';
  const before = text.slice(Math.max(0, expression.start - start - 60), expression.start - start);
  const [, verb] = otherwise.exec(before) ?? [];
  return verb === undefined ? (changing.exec(before)?.[1] ?? changingBy.exec(before)?.[1] ?? '') : `${verb} `;
}

function countedWords(figure: Figure, passage: Passage | null): string {
  const { expression, counted } = figure;
  const score = scoreOf(figure, passage);
  if (score !== null) return score.join('');
  if (counted === null) {
    const row = passage === null ? null : rowOf({ expression, counted }, passage);
    return row ?? `${expression.text}${isBareShare(figure) ? ' (percent)' : ''}`;
  }
  const [start, end] = [Math.min(expression.start, counted.start), Math.max(expression.end, counted.end)];
  const between = Math.max(counted.start - expression.end, expression.start - counted.end);
  const words = passage === null ? '' : passage.text.slice(start - passage.start, end - passage.start);
  // "the number of guards to 90" reads as a count only as "90 (guards)"
  const parted = counted.start < expression.start && !/^\S+(?:\s\S+)* of /u.test(words);
  if (passage !== null && start >= passage.start && end <= passage.end && between <= mostBetween && !parted)
    return (words.match(/["“”]/gu)?.length ?? 0) % 2 === 1 ? words.replace(/["“”]/gu, '') : words;
  return `${expression.text} (${counted.text})`;
}

/** "The Greens have 29 percent, Unity **14**": a share that leaves the word to another. */
function isBareShare({ kind, expression }: Pick<Figure, 'kind' | 'expression'>): boolean {
  return kind === 'percent' && /^[\d.,]+$/u.test(expression.text);
}

function fateOf({ fate, counted, expression }: Figure): string {
  if (fate === null) return '';
  const said = `${expression.text} ${counted?.text ?? ''}`.toLowerCase();
  return said.includes(fate.toLowerCase()) ? '' : ` (${fate})`;
}
