import type { Amount } from '../amount.ts';
import { boundBehind } from '../bound.ts';
import { monthWords, yearOpeners } from '../lexicon/labels.ts';
import { timeUnits } from '../lexicon/measures.ts';
import { isCapitalized, isDigits, joinsAt, type Line, tokenAt, wordAt } from '../line.ts';
import { looksPlural, nounFollows } from '../noun-phrase.ts';

const clockWords = new Set([
  'am',
  'a.m.',
  'a.m',
  'pm',
  'p.m.',
  'p.m',
  "o'clock",
  'utc',
  'gmt',
  'noon',
  'midnight',
  'cet',
  'est',
  'edt',
  'et',
  'bst',
]);

export function clockTime(line: Line, { end, number, kind }: Amount): number | null {
  if (kind !== 'quantity' || (number.value ?? 99) > 24) return null;
  const word = wordAt(line, end);
  if (clockWords.has(word)) return end + 1;
  const dotted = (word === 'a' || word === 'p') && wordAt(line, end + 1) === '.' && wordAt(line, end + 2) === 'm';
  return dotted ? end + 3 : null;
}

/** "June 13", "13 June", "March 1 and 2". */
export function calendarDay(line: Line, { first, end, number, kind }: Amount): number | null {
  if (kind !== 'quantity' || number.scale !== 1 || (number.value ?? 99) > 31 || !Number.isInteger(number.value))
    return null;
  let next = end;
  if (wordAt(line, next) === 'of') next++;
  const following = tokenAt(line, next);
  if (following !== null && monthWords.has(following.lower) && isCapitalized(following.text)) return end;
  let before = first - 1;
  while (before >= first - 6 && /^(?:-|,|and|to|or|the|\d{1,2})$/.test(wordAt(line, before))) before--;
  const month = tokenAt(line, before);
  // "FeaturedMarch 6, 2021": a scraper glued the month to the word before it
  if (month !== null && gluedMonth.test(month.text) && /^(?:19|20)\d\d$/.test(wordAt(line, end + 1))) return end;
  if (month === null || !monthWords.has(month.lower) || !isCapitalized(month.text)) return null;
  return looksPlural(line, end) && before < first - 1 ? null : end;
}

const gluedMonth = /\p{Ll}(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

const eras = new Set(['bc', 'bce', 'ad', 'ce', 'b.c.', 'a.d.', 'b.c', 'a.d']);

/** "508 BC", "in 348", "1892 – 94", "from 776 BCE to 394 AD". */
export function ancientYear(line: Line, { first, end, number, kind, measure }: Amount): number | null {
  if (kind !== 'quantity' || measure !== null || number.scale !== 1 || (number.value ?? 1e5) > 9999) return null;
  if (eras.has(wordAt(line, end))) return end + 1;
  const dash = wordAt(line, end) === '-' || wordAt(line, end) === 'to' ? end + 1 : end;
  if (dash > end && isDigits(wordAt(line, dash)) && eras.has(wordAt(line, dash + 1))) return dash + 2;
  const before = wordAt(line, first - 1);
  const threeDigits = /^[1-9]\d\d$/.test(wordAt(line, number.first)) && number.digits;
  if (threeDigits && before === 'in' && !nounFollows(line, end) && !looksPlural(line, end)) return end;
  return /^\d\d$/.test(wordAt(line, number.first)) &&
    before === '-' &&
    /^1\d{3}$|^20\d\d$/.test(wordAt(line, first - 2))
    ? end
    : null;
}

/** Bare four-digit numbers from 1000 to 2100 that stand where years stand. */
export function year(line: Line, amount: Amount): number | null {
  const { first, end, number, kind } = amount;
  const text = wordAt(line, number.first);
  // "$171 billion in 2024 dollars"
  const ofYear = kind === 'money' && first === number.first && wordAt(line, first - 1) === 'in';
  if (ofYear && /^(?:19|20)\d\d$/.test(text) && number.end === number.first + 1) return end;
  if (
    kind !== 'quantity' ||
    !/^(?:1\d|20)\d\d$/.test(text) ||
    number.end !== number.first + 1 ||
    amount.measure !== null
  )
    return null;
  const value = number.value as number;
  // "2008-2009", "2021/22"
  if (joinsAt(line, end) && isDigits(wordAt(line, end + 1))) {
    // "1000-5000" spans no years
    const to = Number(wordAt(line, end + 1));
    return to > 2100 || (value < 1400 && to > 1400) ? null : end + 2;
  }
  const before = wordAt(line, first - 1);
  const counts = looksPlural(line, end);
  if (value >= 1900) {
    if (!counts) return end;
    return yearOpeners.has(before) || monthWords.has(before) || before === ',' || before === '' || before === "'s"
      ? end
      : null;
  }
  if (counts) return before === 'in' && value >= 1700 ? end : null;
  return /^(?:in|since|until|till|by|circa|c\.|ca\.|of|from|to|,|\(|-)$/.test(before) || monthWords.has(before)
    ? end
    : null;
}

const beforeTimeUnit = new Set(
  'more consecutive full straight long additional further other calendar working business whole solid extra school short hot difficult'.split(
    ' ',
  ),
);

/** "24 hours", "three-day", "six more weeks". */
export function duration(line: Line, { end, kind, measure, number: { fraction } }: Amount): number | null {
  if (kind !== 'quantity' || measure !== null) return null;
  const behind = boundBehind(line, end);
  let next = behind?.reach ?? (joinsAt(line, end) ? end + 1 : end);
  if (fraction && wordAt(line, next) === 'of') next++;
  if (fraction && /^(?:a|an|the|one)$/.test(wordAt(line, next))) next++;
  if (wordAt(line, next) === 'of' && timeUnits.has(wordAt(line, next + 1))) return next + 2;
  if (beforeTimeUnit.has(wordAt(line, next))) next++;
  // "24 hoursor": a scraper glued the next word
  const glued = /^(?:hours|days|weeks|months|years|minutes)\p{L}{2,3}$/u.test(wordAt(line, next));
  return glued || timeUnits.has(wordAt(line, next)) ? next + 1 : null;
}
