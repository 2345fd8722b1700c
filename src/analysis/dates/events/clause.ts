import { type Phrase, phraseAt } from '../../../core/span.ts';
import type { Sentence, Syntax, Token } from '../../document.ts';

/** One sentence with its grammar, and the tokens of a time expression in it. */
export interface EventSite {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly syntax: Pick<Syntax, 'fine' | 'heads' | 'relations' | 'tags'>;
  readonly sentence: Sentence;
  /** First token of the time expression, and the token behind it. */
  readonly start: number;
  readonly end: number;
}

/** Words looked through for the ends of a clause. */
const reach = 40;

const marks = new Set([';', ':', '(', ')', '[', ']', '"', '-', '--', '...', '…', '?', '!', '|']);
export const relatives = new Set(['who', 'which', 'that', 'whose', 'where']);
const subordinators = new Set(
  'because while although though if unless when whereas that whether after before as'.split(' '),
);
export const finite = /^(?:VBD|VBZ|VBP|MD)$/;

export function tagAt({ syntax }: EventSite, index: number): string {
  return syntax.tags[index] ?? 'X';
}

export function lower({ tokens, sentence }: EventSite, index: number): string {
  return index >= sentence.firstToken && index < sentence.endToken ? (tokens[index]?.lower ?? '') : '';
}

export function isVerb(site: EventSite, index: number): boolean {
  const tag = tagAt(site, index);
  return tag === 'VERB' || tag === 'AUX';
}

/** A mark that parts clauses; a hyphen inside a word is none. */
export function isMark(site: EventSite, index: number): boolean {
  return marks.has(lower(site, index)) && !joins(site, index);
}

export function hasFinite(site: EventSite, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (finite.test(site.syntax.fine[index] ?? '')) return true;
  return false;
}

export function hasVerb(site: EventSite, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (isVerb(site, index)) return true;
  return false;
}

/** Never cut within a compound: "re-elected", "ex-president". */
export function slice(site: EventSite, first: number, end: number): Phrase | null {
  if (end <= first) return null;
  const { text, tokens, sentence } = site;
  let from = first;
  let to = end;
  while (from - 2 >= sentence.firstToken && joins(site, from - 1)) from -= 2;
  while (to + 1 < sentence.endToken && joins(site, to)) to += 2;
  const [head, tail] = [tokens[from], tokens[to - 1]];
  return head === undefined || tail === undefined ? null : phraseAt(text, { start: head.start, end: tail.end });
}

/** A hyphen with nothing around it. */
export function joins({ tokens }: EventSite, index: number): boolean {
  return (
    tokens[index]?.lower === '-' &&
    tokens[index]?.start === tokens[index - 1]?.end &&
    tokens[index]?.end === tokens[index + 1]?.start
  );
}

/** Possessives belong to the noun phrase they open. */
export function nominalTag(site: EventSite, index: number): string {
  const fine = site.syntax.fine[index] ?? '';
  if (fine === 'PRP$' || fine === 'POS') return 'DET';
  return tagAt(site, index);
}

/** First token of the clause that ends before `end`. */
export function clauseStart(site: EventSite, end: number): number {
  const floor = Math.max(site.sentence.firstToken, end - reach);
  let verb = false;
  // "when Berg on Monday said": the verb of the clause stands behind the time
  let told = finite.test(site.syntax.fine[site.end] ?? '');
  for (let index = end - 1; index >= floor; index--) {
    const word = lower(site, index);
    if (isMark(site, index) || word === ',') return index + 1;
    if (relatives.has(word) && tagAt(site, index) === 'PRON') return index;
    if (subordinators.has(word) && told) return index + 1;
    if ((word === 'and' || word === 'but') && verb && !joinsNouns(site, index)) return index + 1;
    verb ||= isVerb(site, index);
    told ||= finite.test(site.syntax.fine[index] ?? '');
  }
  return floor;
}

/** "Lund and Berg will meet": both are the subject, and the clause begins before them. */
function joinsNouns(site: EventSite, and: number): boolean {
  const { heads, relations } = site.syntax;
  for (let at = and + 1; at < and + 5; at++) {
    const head = heads[at] ?? -1;
    if (relations[at] === 'conj' && head >= 0 && head < and)
      return /^(?:NOUN|PROPN)$/.test(tagAt(site, at)) && /^(?:NOUN|PROPN|PRON)$/.test(tagAt(site, head));
    if (isVerb(site, at)) return false;
  }
  return false;
}

export function clauseEnd(site: EventSite, from: number): number {
  const end = Math.min(site.sentence.endToken, from + reach);
  let index = from;
  for (; index < end; index++) {
    const word = lower(site, index);
    if (isMark(site, index) || word === ',' || word === '.') break;
  }
  return index;
}

export function lastVerbGroup(site: EventSite, from: number, before: number): number {
  let verb = from;
  for (let index = before - 1; index >= from; index--) {
    if (isVerb(site, index)) {
      verb = index;
      break;
    }
  }
  while (verb > from && (isVerb(site, verb - 1) || /^(?:ADV|PART)$/.test(tagAt(site, verb - 1)))) verb--;
  // "are set to resume", "is likely to begin"
  if (verb - 2 >= from && lower(site, verb) === 'to' && tagAt(site, verb - 1) === 'ADJ' && isVerb(site, verb - 2)) {
    verb -= 2;
    while (verb > from && (isVerb(site, verb - 1) || /^(?:ADV|PART)$/.test(tagAt(site, verb - 1)))) verb--;
  }
  // "declined to comment" is not "comment"
  if (verb - 2 >= from && lower(site, verb - 1) === 'to' && isVerb(site, verb - 2))
    return lastVerbGroup(site, from, verb - 1);
  return verb;
}

/** "officers involved in", "men named by". */
function isParticipleOfNoun(site: EventSite, at: number): boolean {
  const participle = /^VB[NG]$/.test(site.syntax.fine[at] ?? '') || /ed$/.test(lower(site, at));
  return participle && /^(?:NOUN|PROPN|PRON)$/.test(tagAt(site, at - 1));
}

/** First word of the noun phrase before a verb, with what hangs on it by "of", "to", "in". */
export function subjectStart(site: EventSite, verb: number, floor: number): number {
  let index = verb;
  while (index > floor && verb - index < 10) {
    const tag = nominalTag(site, index - 1);
    if (/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tag)) index--;
    // "none of the officers involved in Monday's incident were at the rally"
    else if (tag === 'ADP' && index < verb && index - 2 > floor && isParticipleOfNoun(site, index - 2)) index -= 2;
    else if (
      tag === 'ADP' &&
      !subordinators.has(lower(site, index - 1)) &&
      index - 1 > floor &&
      /^(?:NOUN|PROPN)$/.test(tagAt(site, index - 2)) &&
      index < verb
    )
      index--;
    else if (lower(site, index - 1) === 'and' && index < verb && index - 1 > floor && joinsNouns(site, index - 1))
      index--;
    else break;
  }
  while (index < verb && tagAt(site, index) === 'ADP') index++;
  return index;
}
