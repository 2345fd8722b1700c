import type { ArchiveActor, Passage } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import { overlaps } from '../core/span.ts';
import { type CitationBook, createCitationBook } from './citation-book.ts';
import { answered, unanswered } from './draft.ts';
import { namesListed } from './names-listed.ts';
import { plainOf, wordsIn } from './plain-text.ts';
import { quoteItem } from './quote-item.ts';
import type { Reader } from './reader.ts';
import { resolveName } from './resolve-name.ts';
import { isScrap, newestFirst, type Statement, statementsOf, weightOf } from './statement.ts';

const readQuotations = 120;
const readMentions = 120;
const mostStatements = 24;
const mostMentions = 16;

/** The actor's names, roles with the date each source states them, what they said and did; every line cited. */
export async function who(archive: Reader, query: string): Promise<Answer> {
  const resolved = await resolveName(archive, query);
  if (resolved.kind === 'none')
    return unanswered('not-found', { command: 'who', query, suggestions: resolved.suggestions });
  if (resolved.kind === 'several') return namesListed(archive, 'who', query, resolved.actors);
  const { actor, note } = resolved;
  const book = createCitationBook(archive);
  const roles = await roleItems(archive, actor, book);
  const statements = statementsOf(actor.id, await archive.quotationsBy(actor.id, readQuotations));
  const said = statements
    .filter((statement) => !isScrap(statement))
    .sort((a, b) => Number(b.quotation.direct) - Number(a.quotation.direct) || weightOf(b) - weightOf(a))
    .slice(0, mostStatements);
  const saidItems: AnswerItem[] = [];
  for (const statement of said) saidItems.push(await quoteItem('statement', archive, actor, statement, book));
  const did = await mentionItems(archive, actor, statements, book);
  return answered({ command: 'who', query, actors: [actor], note }, [...roles, ...saidItems, ...did], book);
}

/** Roles in time order; the same words said of several days stand once, with their sources and the first day. */
async function roleItems(archive: Reader, actor: ArchiveActor, book: CitationBook): Promise<AnswerItem[]> {
  const grouped = new Map<string, { text: string; asOf: string | null; citations: number[] }>();
  for (const role of await archive.rolesOf(actor.id)) {
    const key = plainOf(role.text).replace(/^(?:the|a|an|its|his|her|their) /u, '');
    const known = grouped.get(key) ?? { text: role.text, asOf: role.article.published, citations: [] };
    const cited = book.cite(role.article, role.sentence);
    if (known.citations.length < 3 && !known.citations.includes(cited)) known.citations.push(cited);
    grouped.set(key, known);
  }
  return [...grouped.values()].map(({ text, asOf, citations }) => ({
    kind: 'role',
    text: asOf === null ? text : `${text} (as of ${asOf.slice(0, 10)})`,
    role: { actor: actor.name, text, asOf },
    citations,
  }));
}

/** Sentences about the actor that are not their own words: those that open with the actor first, newest first. */
async function mentionItems(
  archive: Reader,
  actor: ArchiveActor,
  statements: readonly Statement[],
  book: CitationBook,
): Promise<AnswerItem[]> {
  const quoted = statements.flatMap(({ quotation, passages: told }) =>
    told.map(({ article }) => ({ article: article.id, span: quotation })),
  );
  const own = new Set(
    statements.flatMap(({ passages }) => passages.map(({ article, index }) => `${article.id} ${index}`)),
  );
  const passages = await archive.passages({
    groups: [],
    actor: actor.id,
    having: null,
    since: null,
    limit: readMentions,
  });
  const seen = new Set<string>();
  return passages
    .filter((passage) => !own.has(`${passage.article.id} ${passage.index}`) && wordsIn(passage.text) >= 5)
    .filter((passage) => !quoted.some(({ article, span }) => article === passage.article.id && overlaps(span, passage)))
    .filter(({ text }) => !seen.has(plainOf(text)) && seen.add(plainOf(text)))
    .map((passage) => ({ passage, rank: mentionRank(actor.id, passage) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || newestFirst(a.passage.article, b.passage.article) || a.passage.index - b.passage.index,
    )
    .slice(0, mostMentions)
    .map(({ passage }) => ({ kind: 'mention', text: passage.text, citations: [book.cite(passage.article, passage)] }));
}

/** 0 when the sentence opens with the actor, 1 when they stand in its first half, 2 otherwise. */
function mentionRank(actor: string, passage: Passage): number {
  const first = passage.mentions.filter((mention) => mention.actor === actor).map(({ start }) => start - passage.start);
  const offset = Math.min(...first, passage.text.length);
  if (offset <= 24) return 0;
  return offset < passage.text.length / 2 ? 1 : 2;
}
