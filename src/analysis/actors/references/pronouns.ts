import { firstIndex } from '../../../core/first-index.ts';
import type { Sentence, Token } from '../../document.ts';
import type { Gender } from '../merge/name-forms.ts';
import type { Person } from '../people.ts';
import { isAwaited } from './awaited.ts';
import { behindFront, isBarred, opensFront } from './barred.ts';
import type { Reference } from './reference.ts';
import { somebodyBetween, tellsOfOffice } from './somebody.ts';

const genders: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

/** A person named or referred to, by token. */
export interface Occurrence {
  readonly person: Person;
  readonly token: number;
}

/**
 * Pronouns whose person is certain: the only one whom the gender fits in the sentence so far or, where it names none, in the one
 * before; of several there, the subject, if its gender is known. Pronouns inside quotation marks are left alone.
 */
export function resolvePronouns(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  named: readonly Occurrence[],
  quoted: Uint8Array,
): Reference[] {
  const references: Reference[] = [];
  const bySentence: Occurrence[][] = sentences.map(() => []);
  /** Genders of pronouns left open, by sentence: somebody whom a later one may well stand for. */
  const open: Set<Gender>[] = sentences.map(() => new Set());
  const opened: Set<Gender>[] = sentences.map(() => new Set());
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    const here = bySentence[index] as Occurrence[];
    let waiting: { readonly gender: Gender; readonly token: number }[] = [];
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      while (at < named.length && (named[at] as Occurrence).token <= token) {
        const occurrence = named[at++] as Occurrence;
        if (occurrence.token < sentence.firstToken || quoted[occurrence.token] === 1) continue;
        const { person } = occurrence;
        const met = waiting.filter(({ gender }) => person.gender === gender || person.gender === null);
        if (met.length > 0 && here.length === 0 && isAwaited(tokens, sentence, occurrence.token)) {
          for (const { token: pronoun, gender } of met) {
            const { start, end } = tokens[pronoun] as Token;
            references.push({ start, end, entity: person.entity });
            open[index]?.delete(gender);
            opened[index]?.delete(gender);
          }
        }
        waiting = [];
        here.push(occurrence);
      }
      const gender = genders[(tokens[token] as Token).lower];
      if (gender === undefined || quoted[token] === 1) continue;
      if (/^(?:he|his|him|she|her)$/.test(tokens[token + 2]?.lower ?? '') && tokens[token + 1]?.lower === 'or')
        continue; // "his or her": anybody
      if (/^(?:he|his|him|she|her)$/.test(tokens[token - 2]?.lower ?? '') && tokens[token - 1]?.lower === 'or')
        continue;
      const apart = namedBesides(tokens, sentence, token, named, quoted);
      const free = here.filter(
        (occurrence) => !apart.has(occurrence.person) && !isBarred(tokens, sentence, occurrence.token, token),
      );
      const near = before(tokens, sentences, bySentence, opened, index);
      const latest = here[here.length - 1];
      const itself = /self$/.test((tokens[token] as Token).lower) && latest?.token === token - 1 ? latest.person : null;
      const own = itself ?? (open[index]?.has(gender) ? null : antecedent(tokens, gender, free, near));
      const last = here.findLast((each) => each.person === own)?.token;
      const person =
        own !== null && last !== undefined && somebodyBetween(tokens, last + 1, token, gender) ? null : own;
      if (person === null || apart.has(person)) {
        const subject = /^s?he$/.test((tokens[token] as Token).lower);
        if (subject || fitting(here, gender).length > 0) open[index]?.add(gender);
        if (subject && here.length === 0) opened[index]?.add(gender);
        if (here.length === 0) waiting.push({ gender, token });
        continue;
      }
      const { start, end } = tokens[token] as Token;
      references.push({ start, end, entity: person.entity });
      here.push({ person, token });
    }
  }
  return references;
}

/** The two sentences before, the nearer first; nothing across more than one break of paragraph or out of a heading. */
function before(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  occurrences: readonly Occurrence[][],
  opened: readonly ReadonlySet<Gender>[],
  index: number,
): Near[] {
  const near: Near[] = [];
  const own = sentences[index] as Sentence;
  for (let back = index - 1; back >= 0 && back >= index - 2; back--) {
    const sentence = sentences[back] as Sentence;
    if (own.paragraph - sentence.paragraph > 1 || sentence.heading) break;
    const from = behindFront(tokens, sentence);
    if ((occurrences[back] as Occurrence[]).length === 0 && tellsOfOffice(tokens, sentence)) break;
    near.push({
      occurrences: withoutOwners(
        tokens,
        (occurrences[back] as Occurrence[]).filter(({ token }) => token >= from),
      ),
      from,
      opened: opened[back] as ReadonlySet<Gender>,
      sameParagraph: sentence.paragraph === own.paragraph,
    });
  }
  return near;
}

/**
 * Whom a pronoun cannot stand for because its own clause or words name them: "He noted that Roe was ill" (Principle C of the binding
 * theory, for a pronoun that opens its sentence) and "“Roe was ill,” he said".
 */
function namedBesides(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  pronoun: number,
  named: readonly Occurrence[],
  quoted: Uint8Array,
): ReadonlySet<Person> {
  const none: ReadonlySet<Person> = new Set();
  if (!/^(?:he|she)$/.test((tokens[pronoun] as Token).lower)) return none;
  const opens =
    pronoun === firstToken ||
    (pronoun === firstToken + 1 && /^(?:and|but|yet|so|then|instead|also)$/.test((tokens[firstToken] as Token).lower));
  let [from, to] = [pronoun, opens ? endToken : pronoun];
  if (/^["”»]$/.test(tokens[pronoun - 1]?.text ?? '') && quoted[pronoun - 2] === 1) {
    from = pronoun - 2;
    while (from > 0 && pronoun - from < longestQuotation && quoted[from - 1] === 1) from--;
  }
  // "A victory of Roe's would be late, he added."
  else if (closesSentence(tokens, firstToken, pronoun, endToken)) from = firstToken;
  if (from === to) return none;
  return new Set(named.slice(firstFrom(named, from), firstFrom(named, to)).map(({ person }) => person));
}

const saying =
  /^(?:said|says|added|adds|noted|notes|explained|argued|claimed|stated|warned|insisted|continued|stressed)$/;
const longestClose = 6;

/** Whether all before the pronoun is what the sentence's last words give to it; not "after a meeting with Roe, he said so". */
function closesSentence(tokens: readonly Token[], first: number, pronoun: number, end: number): boolean {
  if (tokens[pronoun - 1]?.text !== ',' || !saying.test(tokens[pronoun + 1]?.lower ?? '')) return false;
  if (end - pronoun > longestClose || !/^[.!?]$/.test(tokens[end - 1]?.text ?? '')) return false;
  return behindFront(tokens, { firstToken: first, endToken: end }) === first && !opensFront(tokens[first]?.lower ?? '');
}

/** Tokens of a quotation that are looked through for names. */
const longestQuotation = 200;

/** The index of the first occurrence at or behind a token. */
function firstFrom(named: readonly Occurrence[], token: number): number {
  return firstIndex(named, (each) => each.token >= token);
}

/** Words at most between an owner and whom they have: "Roe and Lund's first solicitor Anna Berg". */
const mostOwned = 4;
const joins =
  /^(?:and|or|but|to|with|of|in|on|at|by|for|from|as|that|when|while|after|before|over|about|against|into|if|than)$/;

/** Without whom a sentence only names as having the person named next: "Roe's solicitor Anna Berg said so. She …". */
function withoutOwners(tokens: readonly Token[], occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const owns = occurrences.map(({ token }, index) => {
    const next = occurrences[index + 1]?.token;
    if (next === undefined || !/^['’]s$/.test(tokens[token + 1]?.text ?? '')) return false;
    let at = token + 2;
    while (at < next && /^\p{Ll}+$/u.test(tokens[at]?.text ?? '') && !joins.test(tokens[at]?.lower ?? '')) at++;
    return at > token + 2 && at - token < mostOwned + 2 && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  });
  return occurrences.filter(
    ({ token }, index) => !owns[index] && !(owns[index + 1] && tokens[token + 1]?.lower === 'and'),
  );
}

interface Near {
  readonly occurrences: readonly Occurrence[];
  /** The token with which its subject may begin. */
  readonly from: number;
  readonly opened: ReadonlySet<Gender>;
  readonly sameParagraph: boolean;
}

/** Tokens into a sentence up to which a name may be its subject. */
const farthestSubject = 6;

/** Words that open an office: "the former deputy chairman". */
const longestFront = 3;

/** "The chairman of the union of dock workers in Orra, Ned Roe, …": the subject is the office that opens the sentence. */
function isCalledFrom(tokens: readonly Token[], { person, token }: Occurrence, from: number): boolean {
  let first = token;
  while (first > from && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--;
  if (tokens[first - 1]?.text !== ',') return false;
  let opens = from;
  // "Earlier on Tuesday, the chairman …"
  if (/^(?:on|in|at|earlier|later|last|meanwhile|however|also)$/.test(tokens[from]?.lower ?? ''))
    for (let at = from; at < from + farthestSubject && opens === from; at++)
      if (tokens[at]?.text === ',') opens = at + 1;
  const words = tokens[opens]?.lower === 'the' ? longestFront : 0;
  const [start, end] = [tokens[opens]?.start ?? 0, tokens[opens + words]?.end ?? 0];
  return person.offices.some(({ at }) => start <= at && at < end);
}

function antecedent(
  tokens: readonly Token[],
  gender: Gender,
  here: readonly Occurrence[],
  near: readonly Near[],
): Person | null {
  const inSentence = fitting(here, gender);
  if (inSentence.length > 0) return onlyPerson(inSentence);
  for (const { occurrences, from, opened, sameParagraph } of near) {
    if (opened.has(gender)) return null;
    const candidates = fitting(occurrences, gender).filter(({ person }) => sameParagraph || person.gender !== null);
    if (fitting(occurrences, gender).length === 0) continue;
    const subject = candidates[0];
    // Only a subject is carried on: "The tycoon spoke with Roe. He …" is not Roe.
    if (subject === undefined || subject !== occurrences[0]) return null;
    if (subject.token - from > farthestSubject && !isCalledFrom(tokens, subject, from)) return null;
    const only = onlyPerson(candidates);
    if (only !== null) return only;
    return subject.person.gender === gender && candidates.every(({ person }) => person.gender !== null)
      ? subject.person
      : null;
  }
  return null;
}

function fitting(occurrences: readonly Occurrence[], gender: Gender): readonly Occurrence[] {
  return occurrences.filter(({ person }) => person.gender === null || person.gender === gender);
}

function onlyPerson(occurrences: readonly Occurrence[]): Person | null {
  const people = new Set(occurrences.map(({ person }) => person));
  return people.size === 1 ? (occurrences[0]?.person ?? null) : null;
}
