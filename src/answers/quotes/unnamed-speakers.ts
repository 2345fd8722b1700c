import type { ArchiveActor, Passage, StoredQuotation } from '../../archive/archive.ts';
import { demonymRows } from '../../core/demonyms.ts';
import type { Reader } from '../evidence/reader.ts';
import { isIdle, topicWords } from '../topics/topic.ts';
import { stemsOf } from '../topics/topic-words.ts';
import {
  bare,
  describedAs,
  type Found,
  gather,
  headOf,
  mostArticles,
  mostPassages,
  mostSentences,
  statementsIn,
  type UnnamedStatement,
  wordsOf,
} from './described-speaker.ts';

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
  const found: Found = new Map();
  for (const article of [...new Set(hits.map((hit) => hit.article.id))].slice(0, mostArticles)) {
    const sentences = await archive.passagesOf(article, 0, mostSentences);
    const persons = named === null ? await personsAmong(archive, sentences) : null;
    const isUnnamed = ({ speakerActor }: StoredQuotation): boolean =>
      speakerActor === null || (persons !== null && !persons.has(speakerActor));
    for (const hit of hits.filter((each) => each.article.id === article)) {
      const quotation = sentences
        .flatMap(({ quotations }) => quotations)
        .find((each) => isUnnamed(each) && isAsked(wordsOf(each, hit) ?? '', asked));
      const described = quotation === undefined ? null : wordsOf(quotation, hit);
      if (quotation === undefined || described === null) continue;
      const key = bare(described);
      gather(found, { hit, quotation, key, speaker: describedAs(described, key) }, sentences, isUnnamed);
    }
  }
  return statementsIn(found);
}

async function personsAmong(archive: Reader, sentences: readonly Passage[]): Promise<ReadonlySet<string>> {
  const ids = new Set(
    sentences.flatMap(({ quotations }) => quotations.flatMap(({ speakerActor }) => speakerActor ?? [])),
  );
  const actors = await archive.actors([...ids]);
  return new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
}

/** "German" for "Germany", and the other way round. */
function peopleOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const row = demonymRows.find((names) => names.some((name) => name.toLowerCase() === lower)) ?? [];
  return row.filter((name) => name.toLowerCase() !== lower);
}

function isAsked(speaker: string, asked: readonly (readonly string[])[]): boolean {
  const stems = ` ${stemsOf(speaker).join(' ')} `;
  if (!asked.every((group) => group.some((word) => stems.includes(` ${word} `)))) return false;
  const head = headOf(speaker);
  return spokesWords.test(head.toLowerCase()) || asked.some((group) => group.includes(stemsOf(head).join(' ')));
}
