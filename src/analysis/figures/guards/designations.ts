import type { Amount } from '../amount.ts';
import { boundBefore } from '../bound.ts';
import { designated, jetNouns } from '../lexicon/designations.ts';
import { gluedToNext, isCapitalized, joinsAt, type Line, tagAt, tokenAt, wordAt } from '../line.ts';
import { endsPhrase, isPlural, looksPlural, nounFollows, readNounPhrase } from '../noun-phrase.ts';

/**
 * Numbers that name a kind of thing: "the 757 jet", "a 911 call", "401(k)". Their form tells them from counts: no bound, no
 * separator, and a noun in the singular where a count asks for the plural.
 */
export function designation(line: Line, amount: Amount): number | null {
  const { end, number, kind, measure } = amount;
  if (kind !== 'quantity' || measure !== null || number.fraction || number.vague) return null;
  const text = wordAt(line, number.first);
  // "Harlan 90B engines": digits and one capital behind a name, with no currency, are a model's
  const letter = tokenAt(line, number.first + 1)?.text ?? '';
  if (
    (/^\d+[a-z]$/.test(text) || (gluedToNext(line, number.first) && /^[BKM]$/.test(letter))) &&
    isCapitalized(tokenAt(line, number.first - 1)?.text ?? '') &&
    amount.first === number.first
  )
    return Math.max(number.end, number.first + 1);
  if (!number.digits) return afterAcronym(line, amount);
  if (number.scale !== 1) return null;
  if (!/^[1-9]\d{1,3}$/.test(text) || number.end !== number.first + 1) return null;
  if (bracketed(line, end)) return end + 3;
  if (joinsAt(line, end)) return null;
  if (known(line, text, end)) return end;
  const phrase = nounFollows(line, end) ? readNounPhrase(line, end, true) : null;
  if (
    text.length !== 3 ||
    !determined.test(wordAt(line, amount.first - 1)) ||
    phrase === null ||
    isPlural(line, phrase.head)
  )
    return null;
  // "a 300 room hotel" lacks a hyphen
  if (phrase.head !== phrase.first) return null;
  if (boundBefore(line, amount.first) !== null || pluralNear(line, phrase.end)) return null;
  return singulars.has(wordAt(line, phrase.head)) ? null : end;
}

/** What a name of a kind takes and a count above one does not, with a noun in the singular. */
const determined = /^(?:a|an|the|this|that|one|each|every|another|'s|his|her|its|their|new|old|first|second)$/;

/** A plural a little further on is what is counted, whatever the tags of the words before it. */
function pluralNear(line: Line, from: number): boolean {
  for (let index = from; index < from + 4; index++) {
    const token = tokenAt(line, index);
    if (token === null || !/^\p{L}/u.test(token.text) || endsPhrase(token)) return false;
    if (/[^su]s$/.test(token.lower)) return true;
  }
  return false;
}

/** Nouns that stay in the singular behind a count. */
const singulars: ReadonlySet<string> = new Set(
  'head strong odd percent dead staff crew personnel aircraft horsepower rand yuan yen won baht dong kwh mph bp point'.split(
    ' ',
  ),
);

/** "401(k)", "501(c)(3)" */
function bracketed(line: Line, end: number): boolean {
  if (wordAt(line, end) !== '(' || !gluedToNext(line, end - 1)) return false;
  return /^\p{L}$/u.test(wordAt(line, end + 1)) && wordAt(line, end + 2) === ')';
}

/** "777 planes", "911 calls": numbers that everybody knows as names, before what they name. */
function known(line: Line, text: string, end: number): boolean {
  const nouns = /^7[0-8]7$/.test(text) ? jetNouns : designated.get(text);
  if (nouns === undefined) return false;
  for (let index = end; index < end + 3; index++) {
    if (nouns.has(wordAt(line, index))) return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tagAt(line, index))) return false;
  }
  return false;
}

/** "TWA eight hundred crashed": a spelled number behind an abbreviation in capitals, with nothing to count. */
function afterAcronym(line: Line, { first, end, number }: Amount): number | null {
  const before = tokenAt(line, first - 1)?.text ?? '';
  if (number.end - number.first < 2 || !/^\p{Lu}{2,4}$/u.test(before)) return null;
  return looksPlural(line, end) || /^(?:to|of|times|more|in|-)$/.test(wordAt(line, end)) ? null : end;
}
