import type { ArchiveActor, Passage, StoredQuotation } from '../../archive/archive.ts';
import { demonymRows } from '../../core/demonyms.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { isIdle, topicWords } from '../topics/topic.ts';
import { stemsOf } from '../topics/topic-words.ts';
import { isScrap, type Statement, statementsOf } from './statement.ts';

/** What somebody said whom the articles do not name, and the words that describe them ("an Ofcom spokesperson"). */
export interface UnnamedStatement {
  readonly speaker: ArchiveActor;
  readonly statement: Statement;
}

const mostPassages = 80;
/** The newest articles that are read. */
const mostArticles = 24;
/** No article is read further than this. */
const mostSentences = 300;
/** "The spokesperson added" stands at most so many sentences behind the description. */
const fewSentences = 3;
/** Who speaks for a body without being it. */
const spokesWords =
  /^(?:spokes(?:man|woman|person|men|women|people)|officials?|statement|representatives?|lawyers?|attorneys?)$/u;

const speaksFor = /\b(?:spokes\p{L}+|officials?|statement|representatives?|lawyers?|attorneys?)\b/iu;

/**
 * The words of speakers whom articles only describe, by a description that holds every word typed and is of them or of who speaks
 * for them. `named` is the actor of that name, whose own words are told already; without one, bodies that a description names count too.
 */
export async function unnamedStatements(
  archive: Reader,
  typed: string,
  named: ArchiveActor | null,
): Promise<readonly UnnamedStatement[]> {
  const words = topicWords(typed).filter((word) => !isIdle(word));
  if (!words.some((word) => !spokesWords.test(word.toLowerCase()))) return [];
  const groups = words.map((word) => [word, ...peopleOf(word)]);
  const asked = groups.map((group) => group.map((word) => stemsOf(word).join(' ')));
  const all = await archive.passages({ groups, actor: null, having: null, since: null, limit: mostPassages });
  // beside a body's own words only those of who speaks for it are wanted
  const hits = named === null ? all : all.filter(({ text }) => speaksFor.test(text));
  const found = new Map<string, { readonly speaker: ArchiveActor; readonly passages: Passage[] }>();
  for (const article of [...new Set(hits.map((hit) => hit.article.id))].slice(0, mostArticles)) {
    const sentences = await archive.passagesOf(article, 0, mostSentences);
    const persons = await personsAmong(archive, sentences);
    for (const hit of hits.filter((each) => each.article.id === article)) {
      const quotation = sentences
        .flatMap(({ quotations }) => quotations)
        .find((each) => isUnnamed(each) && isAsked(wordsOf(each, hit) ?? '', asked));
      const described = quotation === undefined ? null : wordsOf(quotation, hit);
      if (quotation === undefined || described === null) continue;
      const body = quotation.speakerActor;
      const key = bare(described);
      const entry = found.get(key) ?? { speaker: describedAs(described, key), passages: [] };
      found.set(key, entry);
      for (const passage of sentences) {
        const own = passage.quotations.filter(
          (each) =>
            (body !== null && each.speakerActor === body) || (isUnnamed(each) && isOwn(each, hit, key, sentences)),
        );
        if (own.length === 0 || entry.passages.some(isAt(passage))) continue;
        const quotations = passage.quotations.map((each) =>
          own.includes(each) ? { ...each, speakerActor: key } : each,
        );
        entry.passages.push({ ...passage, quotations });
      }
      function isUnnamed({ speakerActor }: StoredQuotation): boolean {
        return speakerActor === null || (named === null && !persons.has(speakerActor));
      }
    }
  }
  return [...found].flatMap(([key, { speaker, passages }]) =>
    statementsOf(key, passages)
      .filter((statement) => !isScrap(statement))
      .map((statement) => ({ speaker, statement })),
  );
}

async function personsAmong(archive: Reader, sentences: readonly Passage[]): Promise<ReadonlySet<string>> {
  const ids = new Set(
    sentences.flatMap(({ quotations }) => quotations.flatMap(({ speakerActor }) => speakerActor ?? [])),
  );
  const actors = await archive.actors([...ids]);
  return new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
}

/** Whether the words are of the speaker described in the passage: there, or behind it under a shorter description ("the spokesperson", "the security service"). */
function isOwn(quotation: StoredQuotation, hit: Passage, key: string, sentences: readonly Passage[]): boolean {
  const there = wordsOf(quotation, hit);
  if (there !== null) return bare(there) === key;
  const { speaker } = quotation;
  if (speaker === null || speaker.start < hit.end) return false;
  if (bare(speaker.name) === key) return true;
  const [article = '', ...rest] = plainOf(speaker.name).split(' ');
  if (article !== 'the' || rest.length === 0 || rest.at(-1) !== plainOf(headOf(key))) return false;
  const words = key.split(' ');
  if (!rest.every((word) => words.includes(word))) return false;
  if (rest.length > 1) return true;
  const index = sentences.find(({ start, end }) => start <= speaker.start && speaker.start < end)?.index;
  return index !== undefined && (index - hit.index <= fewSentences || isOnlyOne(key, sentences));
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

/** "German" for "Germany", and the other way round. */
function peopleOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const row = demonymRows.find((names) => names.some((name) => name.toLowerCase() === lower)) ?? [];
  return row.filter((name) => name.toLowerCase() !== lower);
}

/** The speaker's words where they stand in the passage, for "he" those that "he" stands for; null where they do not. */
function wordsOf({ speaker }: StoredQuotation, { text, start, end }: Passage): string | null {
  if (speaker === null || speaker.start < start || speaker.end > end) return null;
  const words = text.slice(speaker.start - start, speaker.end - start);
  return pronoun.test(words) ? speaker.name : words;
}

const pronoun = /^s?he$/iu;

/** The noun before what limits it: "a spokesman for the port". */
function headOf(words: string): string {
  return (
    words
      .replace(/\s(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu, '')
      .split(/,|\s(?:of|for|from|in|at|with|to|who|which|that|by|on|close|familiar)\s/iu, 1)[0]
      ?.split(/\s+/u)
      .at(-1) ?? ''
  );
}

/** "A US official" and "the US official" are described alike. */
function bare(words: string): string {
  return plainOf(words).replace(/^(?:an?|the) /u, '');
}

function isAsked(speaker: string, asked: readonly (readonly string[])[]): boolean {
  const stems = ` ${stemsOf(speaker).join(' ')} `;
  if (!asked.every((group) => group.some((word) => stems.includes(` ${word} `)))) return false;
  const head = headOf(speaker);
  return spokesWords.test(head.toLowerCase()) || asked.some((group) => group.includes(stemsOf(head).join(' ')));
}

function describedAs(words: string, key: string): ArchiveActor {
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return { id: key, kind: 'organization', name, names: [words], articles: 0 };
}

function isAt({ article, index }: Passage): (other: Passage) => boolean {
  return (other) => other.article.id === article.id && other.index === index;
}
