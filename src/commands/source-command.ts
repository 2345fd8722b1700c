import { type AlsoTold, alsoTold } from '../answers/also-told.ts';
import type { Reader } from '../answers/reader.ts';
import { source } from '../answers/source.ts';
import { groupMatches, parseTopic, stemsOf } from '../answers/topic.ts';
import type { Answer } from '../core/answer.ts';
import type { ArticleHeader } from '../core/article.ts';
import type { Command } from './command.ts';
import { type Memory, type RememberedCitation, recallCitations } from './conversation.ts';
import { layOutSource } from './lay-out-source.ts';

/** Sentences on an article's later corrections and its reprints. */
export type NotesOn = (article: ArticleHeader) => Promise<readonly string[]>;

/** Articles of other outlets that tell an article's story, one an outlet. */
export type OtherTellers = (article: ArticleHeader) => Promise<readonly ArticleHeader[]>;

/** `/source 2`, `/source k7f2`, `/source the Kallas quote`: the link, outlet, title and date behind a citation. */
export function createSourceCommand(
  archive: Reader,
  memory: Memory,
  notesOn: NotesOn = async () => [],
  otherTellers: OtherTellers = async () => [],
): Command {
  async function tellersOf({ citations }: Answer): Promise<AlsoTold> {
    const [citation] = citations;
    return alsoTold(archive, citation === undefined ? [] : await otherTellers(citation.article), citations.length);
  }

  return {
    name: 'source',
    aliases: ['link', 'sources', 'src'],
    description: 'The link behind a citation, with the passage around it',
    usage: '/source REF',
    example: '/source 2',
    arguments: [
      {
        name: 'ref',
        description: 'A number of the last answer, or a reference such as k7f2',
        required: true,
        completed: false,
      },
    ],
    visibility: 'private',
    manages: false,
    async run({ place, argument }) {
      const last = await recallCitations(memory, place);
      const wanted = argument.replace(/^(?:for|of|to|number|no\.?|#)\s+/iu, '').replace(/^[[#]|\]$/gu, '');
      const answer = await withNotes(await answerFor(archive, wanted, last), notesOn);
      return { answer, message: layOutSource(answer, await tellersOf(answer)) };
    },
    complete: async () => [],
  };
}

async function answerFor(archive: Reader, wanted: string, last: readonly RememberedCitation[]): Promise<Answer> {
  if (/^\d{1,3}$/u.test(wanted)) {
    const remembered = last[Number(wanted) - 1];
    if (remembered !== undefined) return renamed(await source(archive, remembered.ref), wanted);
    const held = last.length === 0 ? 'No answer to count from yet' : `The last answer has ${last.length} citations`;
    return missing(wanted, `${held}: ask something first, or give a reference such as k7f2.`);
  }
  const byReference = await source(archive, wanted);
  if (byReference.status === 'answered') return byReference;
  const described = describedBy(wanted, last);
  return described === null ? byReference : renamed(await source(archive, described.ref), wanted);
}

/** "the Kallas quote": the citation of the last answer whose line holds the words; the first, where several do. */
function describedBy(words: string, last: readonly RememberedCitation[]): RememberedCitation | null {
  const topic = parseTopic(
    words.replace(/\b(?:quote|quotation|figure|number|date|line|claim|citation|statement|one)s?\b/giu, ' '),
  );
  if (topic.groups.length === 0) return null;
  return last.find(({ line }) => topic.groups.every((group) => groupMatches(group, stemsOf(line)))) ?? null;
}

async function withNotes(answer: Answer, notesOn: NotesOn): Promise<Answer> {
  const [citation] = answer.citations;
  if (citation === undefined) return answer;
  const notes = [answer.note, ...(await notesOn(citation.article))].filter((note) => note !== null);
  return { ...answer, note: notes.length === 0 ? null : notes.join(' ') };
}

function renamed(answer: Answer, query: string): Answer {
  return { ...answer, query };
}

function missing(query: string, note: string): Answer {
  return { command: 'source', query, status: 'not-found', actors: [], items: [], citations: [], suggestions: [], note };
}
