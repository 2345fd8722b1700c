import type { Token } from '../document.ts';
import { invariantPlurals, phraseStops } from './lexicon/nouns.ts';
import { isCapitalized, isDigits, isWord, joinsAt, type Line, tagAt, tokenAt, wordAt } from './line.ts';

/** A noun phrase without its determiner: token indices, end exclusive; `head` is the noun that the others limit. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  /** True when "and" joins groups inside it. */
  readonly joined: boolean;
}

/** A plural noun, by its form or by the syntax: good enough to tell "2000 soldiers" from "2000 and". */
export function isPlural(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  if (token === null) return false;
  const { text, lower } = token;
  if (isDigits(lower)) return pluralModel(line, index);
  if (!isWord(text)) return false;
  if (invariantPlurals.has(lower)) return true;
  const tag = tagAt(line, index);
  if (tag !== 'X' && tag !== 'NOUN' && tag !== 'PROPN') return false;
  return pluralForm(lower);
}

/** A word that ends every noun phrase; "US", "IT" and "WHO" are names when they stand in capitals. */
export function endsPhrase(token: Token): boolean {
  return phraseStops.has(token.lower) && !(token.text.length > 1 && token.text === token.text.toUpperCase());
}

function pluralForm(lower: string): boolean {
  if (phraseStops.has(lower) || lower.length < 3) return false;
  return (
    /[^suiy']s$|ies$|oys$|[aeo]ys$|(?:i|u)ses$|sses$|menus$|taxis$|israelis$|iraqis$|[a-z]is$/.test(lower) &&
    !/(?:ss|us|sis|ous)$/.test(lower)
  );
}

/** "787s", "F-16s": the plural sign touches the digits. */
function pluralModel(line: Line, index: number): boolean {
  return wordAt(line, index).endsWith('s');
}

/** True when a plural noun heads what follows a number, adjectives aside. */
export function looksPlural(line: Line, at: number): boolean {
  for (let index = joinsAt(line, at) ? at + 1 : at; index < at + 5; index++) {
    const token = tokenAt(line, index);
    if (token === null) return false;
    if (isPlural(line, index)) return true;
    if (!isWord(token.text) || endsPhrase(token)) return false;
  }
  return false;
}

/**
 * Reads the noun phrase that begins at a token. `plural` says what the number asks for: after 2 the head is the last plural noun of the run,
 * after 1 the last noun before a word that no noun phrase holds.
 */
export function readNounPhrase(line: Line, at: number, plural: boolean): NounPhrase | null {
  let first = at;
  while (/^["“‘(']$/.test(tokenAt(line, first)?.text ?? '') && first < at + 1) first++;
  let head = -1;
  let index = first;
  let joined = false;
  for (; index < line.end && index < first + 14; index++) {
    const token = tokenAt(line, index);
    if (token === null) break;
    const { text, lower } = token;
    if (isDigits(lower)) {
      if (pluralModel(line, index)) head = index;
      else if (!(index > first && isCapitalized(tokenAt(line, index - 1)?.text ?? ''))) break;
      continue;
    }
    if (lower === '-' && joinsAt(line, index)) continue;
    if (lower === "'s" && head !== -1 && index > first) {
      // "Russia's soldiers" goes on; the noun before it was no head
      head = -1;
      continue;
    }
    if (lower === 'and' || lower === ',' || lower === 'or' || lower === '/') {
      if (!continuesInside(line, index, head, plural)) break;
      if (lower === 'and') joined = true;
      continue;
    }
    if (/^["“”‘’']$/.test(text) && index > first && head === -1) continue;
    if (!isWord(text) || endsPhrase(token)) break;
    const tag = tagAt(line, index);
    if (tag === 'X') {
      if (head !== -1 && isPluralSeen(line, head) && endsAfterPlural(line, index)) break;
      if (!plural && head !== -1 && lower.endsWith('ed')) break;
      if (!plural || isPlural(line, index)) head = plural && !isPlural(line, index) ? head : index;
    } else {
      if (!inside(tag, lower, head !== -1)) break;
      if (tag === 'NOUN' || tag === 'PROPN') head = index;
      else if (head === -1 && tag === 'ADJ' && nominal.has(lower)) head = index;
      else if (head !== -1) break;
    }
  }
  if (head === -1) head = singularHead(line, first, index);
  if (head === -1) return null;
  return { first, end: head + 1, head, joined: joined && joinedBefore(line, first, head) };
}

const nominal = new Set([
  'dead',
  'wounded',
  'injured',
  'missing',
  'sick',
  'homeless',
  'unemployed',
  'elderly',
  'poor',
  'young',
]);

function inside(tag: string, lower: string, seen: boolean): boolean {
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') return true;
  if (tag === 'VERB') return !seen && /(?:ing|ed|en|wn|lt|nt)$/.test(lower);
  return tag === 'ADV' && !seen && (/ly$/.test(lower) || lower === 'most' || lower === 'more');
}

/** "the 50,000 mark", "a four step plan": no plural in the run, so its last word heads it, unless it begins like a verb. */
function singularHead(line: Line, first: number, end: number): number {
  const opener = tokenAt(line, first);
  if (opener === null || end === first || tagAt(line, first) !== 'X' || !isWord(opener.text)) return -1;
  if (/(?:ed|ing|ly)$/.test(opener.lower) || isCapitalized(opener.text)) return -1;
  let head = first;
  while (head + 1 < end && isWord(tokenAt(line, head + 1)?.text ?? '') && !wordAt(line, head + 1).endsWith('ed'))
    head++;
  return head;
}

function isPluralSeen(line: Line, head: number): boolean {
  return isPlural(line, head);
}

/** After a plural noun, a verb form ends the phrase; another plural noun ("arms dealers") does not. */
function endsAfterPlural(line: Line, index: number): boolean {
  const lower = wordAt(line, index);
  if (/(?:ed|ing|ly)$/.test(lower)) return true;
  return !isPlural(line, index) && !isPlural(line, index + 1);
}

function joinedBefore(line: Line, first: number, head: number): boolean {
  for (let index = first; index < head; index++) if (wordAt(line, index) === 'and') return true;
  return false;
}

/** Whether "and" or a comma stands between words that limit one noun ("Russian and North Korean soldiers") or between two groups. */
function continuesInside(line: Line, index: number, head: number, plural: boolean): boolean {
  const before = tokenAt(line, index - 1);
  const after = tokenAt(line, index + 1);
  if (before === null || after === null || !isWord(after.text) || endsPhrase(after)) return false;
  const tag = tagAt(line, index - 1);
  if (tag !== 'X') {
    if (tag !== 'ADJ' && tag !== 'PROPN') return false;
    if (tag === 'PROPN' && isPlural(line, index - 1)) return false;
    for (let next = index + 1; next < index + 6; next++) {
      const following = tagAt(line, next);
      if (following === 'NOUN') return true;
      if (following !== 'ADJ' && following !== 'PROPN' && wordAt(line, next) !== '-') return false;
    }
    return false;
  }
  if (!plural || head === index - 1) return false;
  if (wordAt(line, index) === ',' && !isAdjective(before.lower)) return false;
  return looksPlural(line, index + 1);
}

function isAdjective(lower: string): boolean {
  return (
    /(?:al|ic|ive|ous|ful|less|able|ible|ant|ent|ary|ed|ing|an|ish|ese|er|est|y)$/.test(lower) ||
    smallAdjectives.has(lower)
  );
}

const smallAdjectives = new Set([
  'new',
  'old',
  'big',
  'small',
  'large',
  'long',
  'short',
  'high',
  'low',
  'young',
  'poor',
  'rich',
  'black',
  'white',
  'red',
  'green',
  'blue',
  'different',
  'separate',
]);
