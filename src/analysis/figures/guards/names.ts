import type { Amount } from '../amount.ts';
import { labelWords, monthWords, streetWords, weekdayWords } from '../lexicon/labels.ts';
import { gluedToNext, isCapitalized, isDigits, isWord, joinsAt, type Line, tagAt, tokenAt, wordAt } from '../line.ts';
import { endsPhrase, looksPlural } from '../noun-phrase.ts';
import { followsShare } from '../party-rows.ts';

/** "F-16", "A320", "Covid-19", "pre-2014"; "747s", "3G", "16th", "4x4". */
export function partOfAName(line: Line, amount: Amount): number | null {
  const { first, number } = amount;
  if (gluedToNext(line, first - 1)) {
    const before = tokenAt(line, first - 1);
    if (before !== null && /[\p{L}\p{N}\p{M}_@#^\\/=&+'’]$/u.test(before.text)) {
      // "+3%" is a figure, "LGBTQ+3" is none
      const plus = before.text === '+' && amount.kind !== 'quantity' && !gluedToNext(line, first - 2);
      if (
        !plus &&
        !(before.text === '#' && number.scale > 1) &&
        !(before.text === '/' && isWord(wordAt(line, first - 2)))
      )
        return number.end;
    }
    if (before?.lower === '-' && gluedToNext(line, first - 2) && /[\p{L}\p{N}]$/u.test(wordAt(line, first - 2))) {
      return number.end;
    }
    if (before?.text === '.' && gluedToNext(line, first - 2)) return number.end;
  }
  const suffix = tokenAt(line, amount.end);
  const touches =
    number.digits && amount.end === number.end && amount.measure === null && gluedToNext(line, amount.end - 1);
  // "5,000farmers": a plural of some length that lost its space
  const noun = suffix !== null && /^\p{Ll}{4,}s$/u.test(suffix.text) && tagAt(line, amount.end) === 'NOUN';
  if (touches && suffix !== null && /^[\p{L}\p{N}_@]/u.test(suffix.text) && !noun) return amount.end + 1;
  // "18-A", "3-D"
  const joined = joinsAt(line, amount.end) ? (tokenAt(line, amount.end + 1)?.text ?? '') : '';
  if (/^(?:for|of|by|in)$/.test(joined) && number.digits) return amount.end + 2;
  return number.digits && amount.measure === null && /^\p{L}$/u.test(joined) ? amount.end + 2 : null;
}

/** "page 12", "Article 5", "No. 8", "number one". */
export function label(line: Line, { first, number, kind, measure, end }: Amount): number | null {
  if (kind !== 'quantity' || number.fraction) return null;
  let before = first - 1;
  // "Articles 5 and 6", "Figures 2-4"
  while (before > first - 8 && /^(?:and|to|-|,|or)$/.test(wordAt(line, before)) && isDigits(wordAt(line, before - 1))) {
    before -= 2;
  }
  const word = wordAt(line, before);
  if (before < line.first || !(labelWords.has(word) || labelWords.has(word.replace(/s$/, '')))) return null;
  if (word === 'top' || word === 'number' || word === 'numbers') return looksPlural(line, end) ? null : end;
  if (measure !== null || number.scale > 1) return null;
  const capital = isCapitalized(tokenAt(line, before)?.text ?? '');
  // "the bill 40 senators back": a lower-case label needs a number that nothing follows to be counted.
  return capital || !looksPlural(line, end) ? end : null;
}

const placePrepositions = new Set(['in', 'at', 'near', 'from', 'across', 'inside', 'outside', 'around', 'on']);

/** "the Group of 20", "the Gang of Eight" */
export function groupName(line: Line, { first, end, number, kind, measure }: Amount): number | null {
  if (kind !== 'quantity' || measure !== null || number.scale !== 1 || (number.value ?? 100) > 77) return null;
  if (wordAt(line, first - 1) !== 'of' || looksPlural(line, end)) return null;
  return /^(?:Group|Gang)$/.test(tokenAt(line, first - 2)?.text ?? '') ? end : null;
}

/** "Boeing 787", "Flight 200", "Nikkei 225", "S&P 500", "Trent 900", "iPod 5". */
export function capitalizedName(line: Line, { first, end, number, kind, measure }: Amount): number | null {
  const before = tokenAt(line, first - 1);
  if (before === null || kind !== 'quantity' || measure !== null || number.scale !== 1 || number.fraction) return null;
  const text = wordAt(line, number.first);
  if (followsShare(line, first, end)) return null;
  if (!number.digits || /[.,]/.test(text) || text.length > 4) return null;
  // "Boeing's 787", "Standard & Poor's 500"
  const owner = tokenAt(line, first - 2)?.text ?? '';
  if (before.lower === "'s" && isCapitalized(owner) && text.length > 2 && !looksPlural(line, end)) return end;
  if (!isWord(before.text)) return null;
  const brand = /^\p{Ll}\p{Lu}/u.test(before.text);
  if ((!isCapitalized(before.text) && !brand) || endsPhrase(before)) return null;
  if (weekdayWords.has(before.lower) || monthWords.has(before.lower)) return null;
  if (first - 1 === line.first && !brand && (tagAt(line, first - 1) !== 'PROPN' || looksPlural(line, end))) return null;
  const tag = tagAt(line, first - 1);
  if (tag !== 'PROPN' && tag !== 'NOUN' && !brand) return null;
  const counts = looksPlural(line, end);
  let opener = first - 2;
  while (opener > line.first && isCapitalized(tokenAt(line, opener)?.text ?? '')) opener--;
  const place = placePrepositions.has(wordAt(line, opener)) && first - opener <= 4;
  return counts && place && !brand ? null : end;
}

/** "1355 Inwood Terrace", "10 Downing Street". */
export function address(line: Line, { end, number, kind }: Amount): number | null {
  if (kind !== 'quantity' || !number.digits || number.scale !== 1) return null;
  for (let index = end; index < end + 4; index++) {
    const token = tokenAt(line, index);
    if (token === null || !(isCapitalized(token.text) || token.text === '.' || isDigits(token.text))) return null;
    if (index > end && streetWords.has(token.lower)) return index + 1;
  }
  return null;
}
