import type { Amount } from '../amount.ts';
import { monthWords } from '../lexicon/labels.ts';
import { timeUnits } from '../lexicon/measures.ts';
import { namesPersons } from '../lexicon/persons.ts';
import { isCapitalized, isDigits, joinsAt, type Line, tagAt, tokenAt, wordAt } from '../line.ts';
import { isPlural, looksPlural, nounFollows } from '../noun-phrase.ts';

/** An age as a bare number: "aged 55", "at the age of 6", "Barra, 51, …", "he was sixteen". It counts nobody. */
export function isBareAge(line: Line, { first, end, number, kind, measure }: Amount): boolean {
  if (kind !== 'quantity' || measure !== null || number.fraction || number.scale !== 1) return false;
  if (number.value === null || number.value < 2 || number.value > 115 || !Number.isInteger(number.value)) return false;
  if (timeUnits.has(wordAt(line, joinsAt(line, end) ? end + 1 : end))) return false;
  const before = wordAt(line, first - 1);
  if (before === 'aged' || before === 'age') return true;
  if (before === 'of' && wordAt(line, first - 2) === 'age') return true;
  if (beingWords.has(before) && personPronouns.has(wordAt(line, first - 2)))
    return !nounFollows(line, end) && wordAt(line, end) !== 'of';
  // "The senator turns 70 on Tuesday"; "Ms. Lopez, now 81, …"
  if (/^turn(?:s|ed|ing)$/.test(before) && tagAt(line, first - 2) === 'PROPN')
    return number.value >= 10 && bareBehind(line, end);
  if (before === 'now' && wordAt(line, first - 2) === ',' && tagAt(line, first - 3) === 'PROPN')
    return number.value >= 10 && bareBehind(line, end);
  const people = overUnder.has(before) && namesPersons(wordAt(line, first - 2)) && number.value < 100;
  if (people) return !looksPlural(line, end);
  const apposed =
    number.digits && before === ',' && /^[,.;)―-]$/.test(wordAt(line, end)) && !isDigits(wordAt(line, end + 1));
  const name = tokenAt(line, first - 2)?.text ?? '';
  const person = namesPersons(name) && !isPlural(line, first - 2) && number.value > 9;
  return (
    apposed &&
    (isCapitalized(name) || person) &&
    !monthWords.has(name.toLowerCase()) &&
    !isDigits(wordAt(line, first - 3))
  );
}

/** Nothing behind the number that it would count or measure. */
function bareBehind(line: Line, end: number): boolean {
  return /^(?:[,.;)]|and|on|in|this|next|last|at|)$/.test(wordAt(line, end));
}

const overUnder = new Set(['under', 'over', 'above', 'below']);
const beingWords = new Set(['was', 'is', 'am', "'m", "'s", 'turned', 'turns', 'turning']);
const personPronouns = new Set(['i', 'he', 'she', 'who', 'you']);

/** "78-year-old", "aged 5 to 16", "ten years of age". */
export function age(line: Line, amount: Amount): number | null {
  const { first, end, number, kind } = amount;
  if (kind !== 'quantity' || number.value === null || number.value > 125 || number.scale !== 1) return null;
  const before = wordAt(line, first - 1);
  if (before === 'ages') return end;
  // "aged between 12 and 14"
  if ((before === 'between' || before === 'from') && /^age[ds]?$/.test(wordAt(line, first - 2) || ' ')) return end;
  if (
    /^(?:and|to)$/.test(before) &&
    /^(?:between|from)$/.test(wordAt(line, first - 3) || ' ') &&
    /^age[ds]?$/.test(wordAt(line, first - 4) || ' ')
  )
    return end;
  if (
    (before === 'and' || before === 'to' || before === '-' || before === 'over' || before === 'under') &&
    /^age[ds]?$/.test(wordAt(line, first - 3) || ' ')
  )
    return end;
  const unit = joinsAt(line, end) ? end + 1 : end;
  if (timeUnits.has(wordAt(line, unit))) {
    const next = joinsAt(line, unit + 1) ? unit + 2 : unit + 1;
    if (/^olds?$/.test(wordAt(line, next))) return next + 1;
    if (wordAt(line, next) === 'of' && wordAt(line, next + 1) === 'age') return next + 2;
  }
  return /^(?:yo|y\.o\.)$/.test(wordAt(line, end)) ? end + 1 : null;
}
