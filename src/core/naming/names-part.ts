import { isCrowdedWord } from './family-names.ts';
import { sameGivenName } from './given-names.ts';
import { personWords, samePersonFrom, servantJoined } from './same-person.ts';
import { hardSoundOf } from './sound.ts';
import { wordLikeness } from './word-likeness.ts';

/**
 * Whether two full names that are much alike are two people's as often as one's, so that only a common office joins them: given names
 * that differ by more than spelling (Christian and Christina), surnames that are each a name of its own (Hansen and Hanson, Clark and
 * Clarke), a short form before a surname that very many bear (Steve King, Stephen King), two given names in the other order (Ahmed Ali).
 */
export function namesPart(a: string, b: string): boolean {
  const [x, y] = [servantJoined(personWords(a)), servantJoined(personWords(b))];
  const [given, other] = [x[0] ?? '', y[0] ?? ''];
  const [surname, family] = [x.at(-1) ?? '', y.at(-1) ?? ''];
  if (given === family && surname === other) return given !== other && isCrowdedWord(given) && isCrowdedWord(surname);
  if (surname === family && given !== other && isCrowdedWord(surname))
    return sameGivenName(given, other) || wordLikeness(given, other) >= samePersonFrom;
  if (isGivenNamesOf(x, y) || isGivenNamesOf(y, x)) return true;
  return givenNamesPart(given, other) || surnamesPart(surname, family);
}

/** "Jean Paul" beside "Jean Paul Sartre" is two given names; "Nicolás Maduro" beside "Nicolás Maduro Moros" is whole. */
function isGivenNamesOf(short: readonly string[], long: readonly string[]): boolean {
  const last = short.at(-1) ?? '';
  return short.length === 2 && long.length === 3 && last === long.at(-2) && last !== long.at(-1) && isCrowdedWord(last);
}

function givenNamesPart(x: string, y: string): boolean {
  if (x.length < 2 || y.length < 2 || sameGivenName(x, y)) return false;
  return patternOf(x) !== patternOf(y) && !letterLost(x, y) && wordLikeness(x, y) >= samePersonFrom;
}

/** "Vladmir" for Vladimir: a letter left out inside a long name is a slip of the keyboard. Ends tell people apart (Daniel, Daniela). */
function letterLost(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length < longName || long.length - short.length !== 1 || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  while (short[at] === long[at]) at++;
  return at > 1 && at < short.length - 1 && short.slice(at) === long.slice(at + 1);
}

const longName = 7;

/** A word with any vowel for each: Mohamed and Muhammad, Ismail and Ismael, Luis and Luiz; of short words the vowels tell (Lena, Lina). */
function patternOf(word: string): string {
  const sound = hardSoundOf(word).replace(/h/g, '').replace(/z/g, 's');
  return sound.length < 5 ? sound : sound.replace(/[ae]i|[aeiou]/g, 'a');
}

function surnamesPart(x: string, y: string): boolean {
  if (x === y || hardSoundOf(x) === hardSoundOf(y)) return false;
  return (/s[eo]n$/.test(x) && /s[eo]n$/.test(y)) || x === `${y}e` || y === `${x}e`;
}
