import { type Amount, readAmount } from './amount.ts';
import type { CountedPhrase } from './counted-phrase.ts';
import { fates } from './lexicon/fates.ts';
import { descriptiveSuffixes } from './lexicon/labels.ts';
import { namesPersons } from './lexicon/persons.ts';
import { joinsAt, type Line, tokenAt, wordAt } from './line.ts';
import { nounFollows, readNounPhrase } from './noun-phrase.ts';
import { determined, directly, partOf } from './phrase-behind.ts';
import { groupBefore, subjectCounted } from './subject-counted.ts';
import { moneyFor, valued } from './value-of.ts';

/** `end` is where the figure's own words stop, with a bound behind it ("or more", "-plus") already passed. */
export function readCounted(line: Line, amount: Amount, end: number): CountedPhrase | null {
  if (amount.measure !== null) return measured(line, amount.measure.first, amount.measure.end);
  if (amount.kind === 'money') return moneyFor(line, end) ?? valued(line, amount.first);
  if (amount.kind === 'percent') return wordAt(line, end) === 'of' ? partOf(line, end) : null;
  if (amount.number.fraction) return partOf(line, end) ?? directly(line, end, true);
  return quantity(line, amount, end);
}

function quantity(line: Line, amount: Amount, end: number): CountedPhrase | null {
  const plural = amount.value === null || Math.abs(amount.value) !== 1;
  if (isQuoted(line, amount.first, end)) return directly(line, end + 1, plural);
  if (joinsAt(line, end)) return hyphenated(line, end + 1);
  if (wordAt(line, end) === 'of') {
    if (/^(?:them|whom)$/.test(wordAt(line, end + 1))) return whatTheyAre(line, end + 2);
    return readAmount(line, determined(line, end + 1))?.kind === 'money' ? null : partOf(line, end);
  }
  const group = collective(line, amount.first, end);
  // "most deaths – 1,138 involving the virus"
  if (/^(?:involving|including|excluding|according|following|concerning)$/.test(wordAt(line, end))) return group;
  return group ?? directly(line, end, plural) ?? shared(line, end) ?? subjectCounted(line, amount.first, end);
}

/** "…, 400 of them **children**,": the noun alone says what those are; "400 of them had fled" leaves it open. */
function whatTheyAre(line: Line, at: number): CountedPhrase | null {
  const phrase = directly(line, at, true);
  return phrase !== null && /^(?:[,.;:!?)—–]|)$/.test(wordAt(line, phrase.end)) ? phrase : null;
}

/** "has “over 3,000” rockets": marks around the number alone. */
function isQuoted(line: Line, first: number, end: number): boolean {
  if (!/^["”’]$/.test(wordAt(line, end)) || !nounFollows(line, end + 1)) return false;
  for (let at = first - 1; at > first - 5; at--) if (/^["“‘]$/.test(wordAt(line, at))) return true;
  return false;
}

/** "A crowd of 2,600 waved flags": what a group does is no part of what it numbers. */
function collective(line: Line, first: number, end: number): CountedPhrase | null {
  const word = wordAt(line, end);
  if (!(line.fine[end]?.startsWith('VB') || /(?:ed|ing)$/.test(word)) || joinsAt(line, end + 1)) return null;
  const phrase = readNounPhrase(line, end, true);
  const persons = phrase !== null && phrase.head > end && namesPersons(tokenAt(line, phrase.head)?.text ?? '');
  return persons || fates.has(word) ? null : groupBefore(line, first);
}

/** "30 miles", "500 km of wiring": the unit is the noun that is counted, with what it is of. */
function measured(line: Line, first: number, end: number): CountedPhrase {
  const of = wordAt(line, end) === 'of' ? readNounPhrase(line, determined(line, end + 1), true) : null;
  return { first, end: of?.end ?? end, head: end - 1, combined: false };
}

/** "28-city tour", "two-party system": the word behind the hyphen. */
function hyphenated(line: Line, at: number): CountedPhrase | null {
  const token = tokenAt(line, at);
  if (token === null || !/^\p{L}/u.test(token.text) || descriptiveSuffixes.has(token.lower) || token.lower === 'strong')
    return null;
  return { first: at, end: at + 1, head: at, combined: false };
}

/** "102 and 21 people", "60 or 70 manuscripts": numbers in a row count the noun behind the last. */
function shared(line: Line, at: number): CountedPhrase | null {
  let next = at;
  if (wordAt(line, next) === ',') next++;
  // a comma alone joins nothing: "a toll in the thousands, more than two million people displaced"
  if (!/^(?:and|or)$/.test(wordAt(line, next))) return null;
  next++;
  if (/^(?:about|around|over|nearly|almost|some|perhaps|another)$/.test(wordAt(line, next))) next++;
  else if (/^as (?:many|much) as$/.test(`${wordAt(line, next)} ${wordAt(line, next + 1)} ${wordAt(line, next + 2)}`))
    next += 3;
  else if (/^(?:more|fewer|less) than$|^(?:at least|up to)$/.test(`${wordAt(line, next)} ${wordAt(line, next + 1)}`))
    next += 2;
  const another = readAmount(line, next);
  if (another === null || another.kind !== 'quantity' || another.number.fraction || another.measure !== null)
    return null;
  return directly(line, another.end, true);
}
