import { isNational } from '../lexicons/nationality.ts';
import { areNicknames } from '../lexicons/nicknames.ts';
import { genericEndings } from '../lexicons/organizations.ts';
import { ofOneState, ofThisCountry, shortenedBody, withoutCountry } from './link-bodies.ts';
import type { LinkRule } from './link-rule.ts';
import { type Gender, isOrganization, type NameForm, type PlacedMention } from './name-forms.ts';
import { areNamesakes } from './namesakes.ts';
import { oneSlipApart, skeleton } from './spelling.ts';

const lastOf = (form: NameForm): string => form.words[form.words.length - 1] ?? '';

/** A person's form of a first name or initial and a surname. */
export function isFull(form: NameForm): boolean {
  return form.person && form.words.length >= 2 && lastOf(form).length > 1;
}

function hasGender(form: NameForm, gender: Gender): boolean {
  return form.mentions.some((mention) => mention.gender === gender);
}

/** True where titles or first names make two forms a man's and a woman's. */
export function gendersClash(a: NameForm, b: NameForm): boolean {
  return (hasGender(a, 'female') && hasGender(b, 'male')) || (hasGender(a, 'male') && hasGender(b, 'female'));
}

/** True where both are known to be a woman's, or both a man's. */
export function gendersAgree(a: NameForm, b: NameForm): boolean {
  return (hasGender(a, 'female') && hasGender(b, 'female')) || (hasGender(a, 'male') && hasGender(b, 'male'));
}

function firstNamesAgree(a: string, b: string): boolean {
  if (a === b || areNicknames(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (a.length < 4 || b.length < 4) return false;
  return oneSlipApart(a, b) || skeleton(a) === skeleton(b);
}

function surnamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5) return false;
  return skeleton(a) === skeleton(b) || (a.length > 5 && b.length > 5 && oneSlipApart(a, b));
}

/** Full names of one person: the same surname and first name but for middle names, initials, short forms and slips of spelling. */
export const sameFullName: LinkRule = (a, b, text) => {
  if (!isFull(a) || !isFull(b) || gendersClash(a, b) || areNamesakes(a, b, text)) return false;
  if (a.words.join('') === b.words.join('')) return true;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < long.words.length && isSubsequence(short.words, long.words)) {
    return lastOf(short) === lastOf(long) || short.words[0] === long.words[0];
  }
  return (
    surnamesAgree(lastOf(a), lastOf(b)) &&
    firstNamesAgree(a.words[0] ?? '', b.words[0] ?? '') &&
    middlesAgree(a.words, b.words)
  );
};

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length === 2) return true;
  return a.slice(1, -1).every((word, index) => firstNamesAgree(word, b[index + 1] ?? ''));
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** "Mr Roe" and "Roe". */
const sameSurname: LinkRule = (a, b) =>
  a.person &&
  b.person &&
  !isFull(a) &&
  a.generation === b.generation &&
  a.words.join(' ') === b.words.join(' ') &&
  !gendersClash(a, b);

/** "JFK" for "John F. Kennedy", "RFK Jr." for "Robert F. Kennedy Jr.". */
const personInitials: LinkRule = (a, b) => {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const letters = short.words[0] ?? '';
  if (!short.person || short.words.length !== 1 || letters.length < 3 || !isFull(long)) return false;
  if (short.generation !== '' && short.generation !== long.generation) return false;
  if (!short.mentions.every(({ text }) => /^\p{Lu}{3,}(?: [JS]r\.?)?$/u.test(text))) return false;
  return long.words.map((word) => word[0]).join('') === letters;
};

/** "European Union (EU)": the short form stands in brackets behind the long one. */
const statedShortForm: LinkRule = (a, b, text) => {
  if (a.person || b.person) return false;
  const follows = (long: NameForm, short: NameForm): boolean =>
    short.words.length === 1 &&
    long.words.length > 1 &&
    long.mentions.some((mention) => short.mentions.some((other) => inBracketsBehind(text, mention, other))) &&
    (long.words[0] ?? '')[0] === (short.words[0] ?? '')[0];
  return follows(a, b) || follows(b, a) || takesAcronym(a, b, text) || takesAcronym(b, a, text);
};

/** "the Workers' Housing Office (WHO)": here the letters are not those of the body that is known by them. */
function takesAcronym(long: NameForm, short: NameForm, text: string): boolean {
  const letters = initialsOf(long.words);
  return short.mentions.some(
    (other) =>
      /^\p{Lu}{2,6}$/u.test(other.text) &&
      letters.includes(other.text.toLowerCase()) &&
      long.mentions.some((mention) => inBracketsBehind(text, mention, other)),
  );
}

function initialsOf(words: readonly string[]): readonly string[] {
  const first = (kept: readonly string[]): string => kept.map((word) => word[0]).join('');
  return [first(words), first(words.filter((word) => !joining.has(word)))];
}

function inBracketsBehind(text: string, long: PlacedMention, short: PlacedMention): boolean {
  const gap = short.start - long.end;
  return (
    gap > 0 &&
    gap < 20 &&
    /^[^()]{0,12}\(["'“‘]?$/.test(text.slice(long.end, short.start)) &&
    /^["'”’]?[),;]/.test(text.slice(short.end, short.end + 2))
  );
}

const joining = new Set(['of', 'the', 'and', 'for', 'de', 'in', 'on', '&']);

/** "IAEA" for "International Atomic Energy Agency". */
const initials: LinkRule = (a, b) => {
  if (a.person || b.person) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const acronym = short.words[0] ?? '';
  if (short.words.length !== 1 || long.words.length < 2 || acronym.length < 2) return false;
  if (!short.mentions.every((mention) => /^(?:\p{Lu}\.?){2,}$/u.test(mention.text.replace(/[&-]/g, '')))) return false;
  return initialsOf(long.words).includes(acronym);
};

/** "Ford" for "Ford Motor", "Lockheed" for "Lockheed Martin Aerospace": what is left off says only what kind of body it is. */
const leadingWords: LinkRule = (a, b) => {
  if (a.person || b.person) return false;
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (short.words.length === long.words.length || !short.words.every((word, index) => word === long.words[index]))
    return false;
  if (!isOrganization(long) || short.mentions.every(({ kind }) => kind === 'place')) return false;
  return long.words.slice(short.words.length).every((word) => genericEndings.has(word));
};

/** A bare name that the tagger took for a person's and no person in the article bears, beside a firm that begins with it. */
export function firmTakenForPerson(person: NameForm, firm: NameForm): boolean {
  if (!person.person || firm.person || person.words.length !== 1 || firm.words.length < 2 || !isOrganization(firm))
    return false;
  return person.words[0] === firm.words[0] && person.mentions.every(({ gender }) => gender === null);
}

/** "Lockheed" for "Lockheed Martin" once the full name has been given. */
const introducedShortForm: LinkRule = (a, b) => {
  if (a.person || b.person) return false;
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const first = short.words[0] ?? '';
  if (short.words.length !== 1 || long.words.length < 2 || first !== long.words[0] || first.length < 4) return false;
  if (!isOrganization(long) || !isOrganization(short) || isNational(first)) return false;
  const opening = short.mentions[0]?.sentence ?? 0;
  if (long.words.slice(1).some((word) => isNational(word) || /^(?:of|for|state|university|college)$/.test(word)))
    return false;
  return opening <= 1 || (long.mentions[0]?.start ?? 0) < (short.mentions[0]?.start ?? 0);
};

/** "the Post" for "The Washington Post", "the Commission" for "European Commission". */
const headWord: LinkRule = (a, b) => {
  if (a.person || b.person) return false;
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const leads = long.words[1] === 'of' && long.words[0] === short.words[0]; // "the Bank" for "Bank of England"
  if (short.words.length !== 1 || long.words.length < 2 || (lastOf(long) !== short.words[0] && !leads)) return false;
  return (
    isOrganization(long) &&
    short.mentions.some(({ definite }) => definite) &&
    short.mentions.every(({ kind }) => kind !== 'place')
  );
};

/** A typing error in an organization's or a place's name of some length. */
const misspelt: LinkRule = (a, b) => {
  if (a.person || b.person || a.words.length !== b.words.length) return false;
  const one = a.words.join(' ');
  const other = b.words.join(' ');
  const exchanged =
    one.length > 5 && one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
  return (
    ((one.length > 8 && other.length > 8) || exchanged) &&
    oneSlipApart(one, other) &&
    (a.mentions.length === 1 || b.mentions.length === 1) &&
    !/\d/.test(one + other)
  );
};

/** Surest first: a later rule compares what the earlier ones have left apart. `unique`: not applied where it fits several actors; `fresh`: nor to a form that has its long form already. */
export const linkRules: readonly { readonly rule: LinkRule; readonly unique: boolean; readonly fresh?: true }[] = [
  { rule: sameFullName, unique: false },
  { rule: sameSurname, unique: true },
  { rule: personInitials, unique: true },
  { rule: statedShortForm, unique: false },
  { rule: initials, unique: true },
  { rule: leadingWords, unique: true },
  { rule: ofOneState, unique: false },
  { rule: withoutCountry, unique: true },
  { rule: ofThisCountry, unique: true },
  { rule: shortenedBody, unique: true },
  { rule: introducedShortForm, unique: true, fresh: true },
  { rule: headWord, unique: true },
  { rule: misspelt, unique: true },
];
