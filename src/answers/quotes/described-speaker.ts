import type { ArchiveActor, Passage, StoredQuotation } from '../../archive/archive.ts';
import { plainOf } from '../evidence/plain-text.ts';
import { isScrap, type Statement, statementsOf } from './statement.ts';

/** What somebody said whom the articles do not name, and the words that describe them ("an Ofcom spokesperson"). */
export interface UnnamedStatement {
  readonly speaker: ArchiveActor;
  readonly statement: Statement;
}

/** Passages that hold the description. */
export const mostPassages = 80;
/** The newest articles that are read. */
export const mostArticles = 24;
/** No article is read further than this. */
export const mostSentences = 300;
/** "The spokesperson added" stands at most so many sentences behind the description. */
const fewSentences = 3;
export type Found = Map<string, { readonly speaker: ArchiveActor; readonly passages: Passage[] }>;

/** A speaker without a name, where an article first describes them. */
export interface Described {
  readonly hit: Passage;
  readonly quotation: StoredQuotation;
  /** The description, without its article. */
  readonly key: string;
  readonly speaker: ArchiveActor;
}

/** Adds every sentence of an article in which the speaker described says something, there and behind it. */
export function gather(
  found: Found,
  { hit, quotation, key, speaker }: Described,
  sentences: readonly Passage[],
  isUnnamed: (quotation: StoredQuotation) => boolean,
): void {
  const body = quotation.speakerActor;
  const entry = found.get(speaker.id) ?? { speaker, passages: [] };
  found.set(speaker.id, entry);
  for (const passage of sentences) {
    const own = passage.quotations.filter(
      (each) =>
        (body !== null && each.speakerActor === body) ||
        (isUnnamed(each) && (isSame(each, quotation) || isOwn(each, hit, key, sentences))),
    );
    if (own.length === 0 || entry.passages.some(isAt(passage))) continue;
    const quotations = passage.quotations.map((each) =>
      own.includes(each) ? { ...each, speakerActor: speaker.id } : each,
    );
    entry.passages.push({ ...passage, quotations });
  }
}

export function statementsIn(found: Found): readonly UnnamedStatement[] {
  return [...found].flatMap(([key, { speaker, passages }]) =>
    statementsOf(key, passages)
      .filter((statement) => !isScrap(statement))
      .map((statement) => ({ speaker, statement })),
  );
}

/** Whether the words are of the speaker described in the passage: there, or behind it under a shorter description ("the spokesperson", "the security service"). */
function isOwn(quotation: StoredQuotation, hit: Passage, key: string, sentences: readonly Passage[]): boolean {
  const there = wordsOf(quotation, hit);
  if (there !== null) return bare(there) === key;
  const { speaker } = quotation;
  if (speaker === null || speaker.start < hit.end) return false;
  if (bare(speaker.name) === key) return true;
  const [article = '', ...rest] = plainOf(speaker.name).split(' ');
  const at = sentences.find(({ start, end }) => start <= speaker.start && speaker.start < end)?.index;
  // "A port spokesman said so. The statement added …"
  if (plainOf(speaker.name) === 'the statement' && /spokes/u.test(key)) return at === hit.index + 1;
  if (article !== 'the' || rest.length === 0 || rest.at(-1) !== plainOf(headOf(key))) return false;
  const words = key.split(' ');
  if (!rest.every((word) => words.includes(word))) return false;
  if (rest.length > 1) return true;
  return at !== undefined && (at - hit.index <= fewSentences || isOnlyOne(key, sentences));
}

/** Whether the article quotes nobody else by the noun: "the spokesman" then is its one spokesman. */
function isOnlyOne(key: string, sentences: readonly Passage[]): boolean {
  const noun = plainOf(headOf(key));
  if (!/^\p{L}+$/u.test(noun)) return false;
  const described = sentences.flatMap(({ quotations }) => quotations.flatMap(({ speaker }) => speaker?.name ?? []));
  const alike = new Set(described.map(bare).filter((words) => plainOf(headOf(words)) === noun));
  if ([...alike].some((words) => words !== key && words !== noun)) return false;
  // "Roe's spokesman Bo Lind" is another, and so are several
  return !sentences.some(({ text }) => new RegExp(`\\b${noun}s\\b|\\b${noun},? \\p{Lu}`, 'u').test(text));
}

/** One word for whoever says both. */
function isSame(a: StoredQuotation, b: StoredQuotation): boolean {
  return a.speaker !== null && a.speaker.start === b.speaker?.start;
}

/** The speaker's words where they stand in the passage, for "he" those that "he" stands for; null where they do not. */
export function wordsOf({ speaker }: StoredQuotation, { text, start, end }: Passage): string | null {
  if (speaker === null || speaker.start < start || speaker.end > end) return null;
  const words = text.slice(speaker.start - start, speaker.end - start);
  return pronoun.test(words) ? speaker.name : words;
}

const pronoun = /^s?he$/iu;

/** The noun before what limits it: "a spokesman for the port". */
export function headOf(words: string): string {
  return (
    words
      .replace(/\s(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu, '')
      .split(/,|\s(?:of|for|from|in|at|with|to|who|which|that|by|on|close|familiar)\s/iu, 1)[0]
      ?.split(/\s+/u)
      .at(-1) ?? ''
  );
}

/** "A US official" and "the US official" are described alike. */
export function bare(words: string): string {
  return plainOf(words).replace(/^(?:an?|the) /u, '');
}

export function describedAs(words: string, key: string): ArchiveActor {
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return { id: key, kind: 'organization', name, names: [words], articles: 0 };
}

function isAt({ article, index }: Passage): (other: Passage) => boolean {
  return (other) => other.article.id === article.id && other.index === index;
}
