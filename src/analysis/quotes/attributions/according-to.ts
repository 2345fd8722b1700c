import { clauseEnd } from '../clause/clause-end.ts';
import type { Finding, Subject } from '../clause/finding.ts';
import { isObjectPronoun, type NounPhrase, nounPhraseStartingAt } from '../clause/noun-phrase.ts';
import {
  after,
  hasNumber,
  isPersonName,
  isQuoted,
  type TextView,
  type TokenRange,
  tagAt,
  type Unit,
  wordAt,
} from '../marks/text-view.ts';
import { opensClause } from './content.ts';
import { hasVerb } from './content-before.ts';

/** A source whose words read as no noun phrase ("exit polls", "the “Ports for all” paper she published"): up to the next mark. */
function upToMark(view: TextView, first: number, limit: number): NounPhrase | null {
  let end = first;
  while (end < limit && end - first < 16 && !(tagAt(view, end) === 'PUNCT' && !isQuoted(view, end)))
    end = after(view, end);
  return end > first && end - first < 24 ? { first, end, head: { first, end } } : null;
}

/** "According to the port authority, …", "…, according to the port authority". */
export function accordingTo(view: TextView, at: number, unit: Unit, floor: number): Finding | null {
  const pronoun = { first: at + 2, end: at + 3 };
  const named = isObjectPronoun(view, at + 2) ? { ...pronoun, head: pronoun } : null;
  const source = named ?? nounPhraseStartingAt(view, at + 2, unit.end) ?? upToMark(view, at + 2, unit.end);
  if (source === null) return null;
  const subject = { words: source, head: source.head, ...apposed(view, source.end, unit.end), inverted: true };
  const cue = { first: at, end: at + 2 };
  let last = at - 1;
  while (last > unit.first && !isQuoted(view, last) && /^[,—–-]+$/.test(wordAt(view, last))) last--;
  const contents: TokenRange[] = [];
  // "…, because, according to Berg, the harbour is shut"
  const linked =
    (wordAt(view, at - 1) === ',' && /^(?:because|and|but|that|as|since|while|although)$/.test(wordAt(view, at - 2))) ||
    /^(?:and|but|that)$/.test(wordAt(view, at - 1));
  // "Other gaps, according to the poll, include …"; "Since May, according to Berg, the ferry has …"
  const close = wordAt(view, at - 1) === ',' && wordAt(view, source.end) === ',' ? source.end : -1;
  const goesOn = close >= 0 && (/^(?:VERB|AUX)$/.test(tagAt(view, close + 1)) || !hasVerb(view, floor, last + 1));
  if (last - floor >= 2 && !linked) contents.push({ first: floor, end: last + 1 });
  if (goesOn || contents.length === 0) {
    let next = source.end;
    while (next < unit.end && wordAt(view, next) !== ',') next = after(view, next);
    next = behindAside(view, next, unit.end);
    if (next + 1 < unit.end) contents.push({ first: next + 1, end: clauseEnd(view, next + 1, unit.end, true) });
  }
  // "One fifth paid 40 kroner, according to the bank, and the rest paid 30."
  const more = source.end + 1;
  if (
    !goesOn &&
    contents.length === 1 &&
    wordAt(view, source.end) === ',' &&
    /^(?:and|while)$/.test(wordAt(view, more))
  ) {
    const range = { first: more + 1, end: clauseEnd(view, more + 1, unit.end, true) };
    const figures = hasNumber(view, contents[0] as TokenRange) && hasNumber(view, range);
    if (figures && opensClause(view, range.first, range.end)) contents.push(range);
  }
  return contents.length === 0 ? null : { cue, subject, contents, clausal: true };
}

/** "According to the head of the port, Anna Berg, …": the name in apposition. */
function apposed(view: TextView, comma: number, limit: number): Pick<Subject, 'aside'> {
  if (wordAt(view, comma) !== ',') return {};
  let end = comma + 1;
  while (end < limit && end - comma < 8 && !/^[,.;:]$/.test(wordAt(view, end)) && !isQuoted(view, end)) end++;
  const aside = { first: comma + 1, end };
  return end - comma > 2 && isPersonName(view, aside) ? { aside } : {};
}

/** The comma behind what is only added about the source: "Anna Berg, head of the port, the ferry …", "the paper, which cited two officials, …". */
function behindAside(view: TextView, comma: number, limit: number): number {
  const first = comma + 1;
  let end = first;
  while (end < limit && wordAt(view, end) !== ',') end = after(view, end);
  if (end + 1 >= limit) return comma;
  const relative =
    /^(?:which|who|whose|whom|where|citing|quoting|himself|herself)$/.test(wordAt(view, first)) &&
    view.syntax.fine[first] !== 'EX';
  const apposed = /^(?:DET|NOUN|PROPN|ADJ)$/.test(tagAt(view, first)) && !hasVerb(view, first, end);
  if (!relative && !apposed) return comma;
  return opensClauseAtOnce(view, end + 1, limit) ? end : comma;
}

/** Whether a subject and its verb follow with no mark between them. */
function opensClauseAtOnce(view: TextView, first: number, limit: number): boolean {
  let end = first;
  while (end < limit && !/^[,;:]$/.test(wordAt(view, end))) end = after(view, end);
  return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tagAt(view, first)) && opensClause(view, first, end);
}
