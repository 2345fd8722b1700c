import type { Reader } from '../answers/evidence/reader.ts';
import { type AlsoTold, alsoTold } from '../answers/figures/also-told.ts';
import { quotes } from '../answers/quotes.ts';
import { source, sourceOfNumber } from '../answers/source.ts';
import { parseTopic, type TopicGroup } from '../answers/topics/topic.ts';
import { groupMatches, stemsOf } from '../answers/topics/topic-words.ts';
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
    const held =
      last.length === 0
        ? 'No answer to count from yet: ask something first'
        : `The last answer has ${last.length === 1 ? 'one citation' : `citations 1 to ${last.length}`}: give one of these`;
    return missing(wanted, `${held}, or a reference such as k7f2.`);
  }
  const byReference = await source(archive, wanted);
  if (byReference.status === 'answered') return byReference;
  const quote = quoteAsked(wanted);
  const ref = quote === null ? describedBy(wanted, last) : (quotedIn(quote, last) ?? (await quoteHeld(archive, quote)));
  if (ref !== null) return renamed(await source(archive, ref), wanted);
  return (quote === null ? await sourceOfNumber(archive, wanted) : null) ?? byReference;
}

interface QuoteAsked {
  readonly name: string;
  readonly about: string;
}

/** "the Kallas quote", "that quote by Kallas about Kyiv"; null for anything else. */
function quoteAsked(words: string): QuoteAsked | null {
  const [, before, behind, about = ''] =
    /^(?:the |that )?(?:(\S.*?)(?:['’]s?)? (?:quot(?:e|ation)|statement)|(?:quot(?:e|ation)|statement) (?:by|from|of) (\S.*?))s?(?: (?:about|on) (\S.*))?$/iu.exec(
      words,
    ) ?? [];
  const name = before ?? behind;
  return name === undefined ? null : { name, about };
}

/** The first line of the last answer that they are the speaker of: naming somebody in other words is no statement of theirs. */
function quotedIn({ name, about }: QuoteAsked, last: readonly RememberedCitation[]): string | null {
  const [speaker, topic] = [parseTopic(name), parseTopic(about)];
  const said = last.find(({ line }) => {
    const [, by, words] = /^([^:“"\n]+): (.+)$/su.exec(line) ?? [];
    if (by === undefined || words === undefined) return false;
    return holdsAll(speaker.groups, by) && holdsAll(topic.groups, words);
  });
  return said?.ref ?? null;
}

/** What the archive finds first. */
async function quoteHeld(archive: Reader, { name, about }: QuoteAsked): Promise<string | null> {
  const { status, items, citations } = await quotes(archive, about === '' ? name : `${name} about ${about}`);
  const [first] = items[0]?.citations ?? [];
  return status === 'answered' ? (citations.find(({ n }) => n === first)?.ref ?? null) : null;
}

function holdsAll(groups: readonly TopicGroup[], text: string): boolean {
  const stems = stemsOf(text);
  return groups.every((group) => groupMatches(group, stems));
}

/** "the figure for troops": the citation of the last answer whose line holds the words; the first, where several do. */
function describedBy(words: string, last: readonly RememberedCitation[]): string | null {
  const topic = parseTopic(
    words.replace(/\b(?:quote|quotation|figure|number|date|line|claim|citation|statement|one)s?\b/giu, ' '),
  );
  if (topic.groups.length === 0) return null;
  return last.find(({ line }) => holdsAll(topic.groups, line))?.ref ?? null;
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
