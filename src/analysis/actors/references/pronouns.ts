import type { Sentence, Token } from '../../document.ts';
import { roleClass } from '../lexicons/role-nouns.ts';
import type { Gender } from '../merge/name-forms.ts';
import type { Person } from '../people.ts';
import type { Reference } from './reference.ts';

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
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    const here = bySentence[index] as Occurrence[];
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      while (at < named.length && (named[at] as Occurrence).token <= token) {
        const occurrence = named[at++] as Occurrence;
        if (occurrence.token >= sentence.firstToken && quoted[occurrence.token] !== 1) here.push(occurrence);
      }
      const gender = genders[(tokens[token] as Token).lower];
      if (gender === undefined || quoted[token] === 1) continue;
      if (/^(?:he|his|him|she|her)$/.test(tokens[token + 2]?.lower ?? '') && tokens[token + 1]?.lower === 'or')
        continue; // "his or her": anybody
      if (/^(?:he|his|him|she|her)$/.test(tokens[token - 2]?.lower ?? '') && tokens[token - 1]?.lower === 'or')
        continue;
      const apart = namedBesides(tokens, sentence, token, named, quoted);
      const free = here.filter(
        (occurrence) => !apart.has(occurrence.person) && !isBarred(tokens, sentence, occurrence, token),
      );
      const near = before(tokens, sentences, bySentence, index);
      const person = antecedent(gender, free, near);
      if (person !== null && apart.has(person)) continue;
      if (person === null) continue;
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
      occurrences: (occurrences[back] as Occurrence[]).filter(({ token }) => token >= from),
      from,
      sameParagraph: sentence.paragraph === own.paragraph,
    });
  }
  return near;
}

/** "The president is busy, too.": an office holder whom nothing names is the subject, and "he" in the sentence behind. */
function tellsOfOffice(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  if ((tokens[firstToken] as Token).lower !== 'the') return false;
  for (let at = firstToken + 1; at < Math.min(endToken - 1, firstToken + 5); at++) {
    const { text, lower } = tokens[at] as Token;
    if (!/^\p{L}/u.test(text)) return false;
    const next = tokens[at + 1] as Token;
    if (roleClass(lower) !== null) return /^\p{Ll}/u.test(next.text) && roleClass(next.lower) === null;
  }
  return false;
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
  if (from === to) return none;
  return new Set(named.slice(firstFrom(named, from), firstFrom(named, to)).map(({ person }) => person));
}

/** Tokens of a quotation that are looked through for names. */
const longestQuotation = 200;

/** The index of the first occurrence at or behind a token. */
function firstFrom(named: readonly Occurrence[], token: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle] as Occurrence).token < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Jane Roe, his sister" is not his; in "Roe met him" the object is not the subject of its own clause. */
function isBarred(tokens: readonly Token[], sentence: Sentence, { token: name }: Occurrence, pronoun: number): boolean {
  const { lower } = tokens[pronoun] as Token;
  if (/^(?:he|she)$/.test(lower))
    return (
      isInFront(tokens, sentence, name, pronoun) ||
      isOnlyOwner(tokens, sentence, name, pronoun) ||
      isMet(tokens, sentence, pronoun)
    );
  if (/^(?:his|her)$/.test(lower) && pronoun === name + 2 && tokens[name + 1]?.text === ',') return true;
  if (lower !== 'him' && !(lower === 'her' && !/^\p{L}/u.test(tokens[pronoun + 1]?.text ?? ''))) return false;
  for (let at = name + 1; at < pronoun; at++) if (clauses.test((tokens[at] as Token).lower)) return false;
  return true;
}

const clauses =
  /^(?:that|when|after|before|because|as|if|while|who|whom|which|and|but|to|whether|than|until|since|although|though|where|how|;|:)$/;

const front =
  /^(?:in|under|during|after|before|at|on|with|for|by|like|unlike|alongside|asked|speaking|writing|talking|according)$/;

/**
 * Where the sentence begins behind a phrase before its subject ("In an interview with Roe, Harlow said …"): who stands in the phrase
 * is not the subject, and is not carried on.
 */
function behindFront(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  if (!front.test((tokens[firstToken] as Token).lower)) return firstToken;
  for (let at = firstToken + 1; at < Math.min(endToken, firstToken + longestFront); at++) {
    const { text, lower } = tokens[at] as Token;
    if (clauses.test(lower)) return firstToken;
    if (text === ',') return /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ? at + 1 : firstToken;
  }
  return firstToken;
}

const longestFront = 14;

/** "Under questioning by Roe, he said", "like Roe, she thinks": who is only a companion in a phrase before the subject is not the subject. */
function isInFront(tokens: readonly Token[], { firstToken }: Sentence, name: number, pronoun: number): boolean {
  if (tokens[pronoun - 1]?.text !== ',' || pronoun - firstToken > 2 * longestFront) return false;
  if (!front.test((tokens[firstToken] as Token).lower)) return false;
  let first = name;
  while (first > firstToken && /^\p{Lu}/u.test((tokens[first - 1] as Token).text)) first--;
  if (!/^(?:by|with|from|to|against|like|unlike|alongside|beside)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  // "Asked whether he would thank Roe, he said": the same "he", whom his own clause names apart from Roe
  const { lower } = tokens[pronoun] as Token;
  for (let at = firstToken + 1; at < first - 1; at++) {
    const word = (tokens[at] as Token).lower;
    if (word !== lower && /^(?:he|she|they|it|we|i|who|that|when)$/.test(word)) return false;
  }
  return true;
}

/**
 * "The minister spoke on a visit to Roe's estate, after he had met Lund": an office holder without a name is what the sentence tells of;
 * whoever only owns something in it is not "he".
 */
function isOnlyOwner(tokens: readonly Token[], { firstToken }: Sentence, name: number, pronoun: number): boolean {
  let end = name;
  while (end < pronoun && /^\p{Lu}/u.test((tokens[end] as Token).text)) end++;
  if (!/^['’]s$/.test(tokens[end]?.lower ?? '')) return false;
  if (!/^(?:the|his|her|its|their)$/.test((tokens[firstToken] as Token).lower)) return false;
  for (let at = firstToken + 1; at < Math.min(name, firstToken + 5); at++)
    if (roleClass((tokens[at] as Token).lower) !== null && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return true;
  return false;
}

/** "While attending the inauguration of Ned Roe, he said": who is told of behind a participle is not whose participle it is. */
function isMet(tokens: readonly Token[], { firstToken }: Sentence, pronoun: number): boolean {
  if (tokens[pronoun - 1]?.text !== ',' || pronoun - firstToken > 2 * longestFront) return false;
  if (!/^(?:while|when|after|before|since|by|on|upon|in|without)$/.test((tokens[firstToken] as Token).lower))
    return false;
  if (!/ing$/.test(tokens[firstToken + 1]?.lower ?? '')) return false;
  for (let at = firstToken + 2; at < pronoun; at++) {
    if (clauses.test((tokens[at] as Token).lower) && !/^(?:and|to|as)$/.test((tokens[at] as Token).lower)) return false;
  }
  return true;
}

interface Near {
  readonly occurrences: readonly Occurrence[];
  /** The token with which its subject may begin. */
  readonly from: number;
  readonly sameParagraph: boolean;
}

function antecedent(gender: Gender, here: readonly Occurrence[], near: readonly Near[]): Person | null {
  const inSentence = fitting(here, gender);
  if (inSentence.length > 0) return onlyPerson(inSentence);
  for (const { occurrences, from, sameParagraph } of near) {
    const candidates = fitting(occurrences, gender).filter(({ person }) => sameParagraph || person.gender !== null);
    if (fitting(occurrences, gender).length === 0) continue;
    const subject = candidates[0];
    // Only a subject is carried on: "The tycoon spoke with Roe. He …" is not Roe.
    if (subject === undefined || subject !== occurrences[0] || subject.token - from > 6) return null;
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
