import type { ArchiveActor, Passage, StoredRole } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import { overlaps } from '../core/span.ts';
import { type CitationBook, createCitationBook } from './evidence/citation-book.ts';
import { answered, unanswered } from './evidence/draft.ts';
import { plainOf, wordsIn } from './evidence/plain-text.ts';
import type { Reader } from './evidence/reader.ts';
import { isNamedIn, withAntecedent } from './evidence/snippet.ts';
import { namesListed } from './names/names-listed.ts';
import { resolveName } from './names/resolve-name.ts';
import { roleText } from './names/role-text.ts';
import { quoteItem } from './quotes/quote-item.ts';
import { isScrap, newestFirst, type Statement, statementsOf, weightOf } from './quotes/statement.ts';

const readQuotations = 120;
const readMentions = 120;
const mostStatements = 24;
const mostMentions = 16;
/** A shorter line is mostly a heading; a sentence of three words ("Roe left early") is told where there is nothing longer. */
const fewestWords = 5;
/** A longer sentence is a list of names, or many sentences that lost their stops. */
const longestMention = 700;

/** The actor's names, roles with the date each source states them, what they said and did; every line cited. */
export async function who(archive: Reader, query: string): Promise<Answer> {
  const resolved = await resolveName(archive, query);
  if (resolved.kind === 'none')
    return unanswered('not-found', { command: 'who', query, suggestions: resolved.suggestions });
  if (resolved.kind === 'several') return namesListed(archive, 'who', query, resolved.actors, resolved.office);
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
  const proof = resolved.proof == null ? [] : [await mentionItem(archive, resolved.proof, book)];
  const rest = did.filter(({ text }) => text !== resolved.proof?.text);
  return answered({ command: 'who', query, actors: [actor], note }, [...proof, ...roles, ...saidItems, ...rest], book);
}

const mostRoles = 14;

/**
 * Roles in time order; the same words said of several days stand once, with their sources and the first day. The bare
 * office ("President") is not told beside the full one, unless it was told long before; where there are too many, those that most sources state stay.
 */
async function roleItems(archive: Reader, actor: ArchiveActor, book: CitationBook): Promise<AnswerItem[]> {
  const grouped = new Map<string, StatedRole>();
  for (const role of await archive.rolesOf(actor.id)) {
    const words = plainOf(role.text.replace(/(?<=\p{L})['’]s\b/gu, '')).replace(
      /^(?:the|a|an|its|his|her|their) /u,
      '',
    );
    // "he was president before" and "President Roe" are two things to say
    const key = `${words} ${role.former}`;
    grouped.set(key, { words, roles: [...(grouped.get(key)?.roles ?? []), role] });
  }
  const lines = [...grouped.values()].filter((line) => ![...grouped.values()].some((other) => isFuller(other, line)));
  const kept = new Set([...lines].sort((a, b) => b.roles.length - a.roles.length).slice(0, mostRoles));
  return lines
    .filter((line) => kept.has(line))
    .map(({ roles }) => roleLine(roles, book))
    .map(({ text, former, asOf, citations }) => ({
      kind: 'role',
      text: roleText({ text, former }, asOf),
      role: { actor: actor.name, text, asOf },
      citations,
    }));
}

/** The statements of one role in one set of words, all of today or all of one that is over. */
interface StatedRole {
  readonly words: string;
  readonly roles: readonly StoredRole[];
}

function roleLine(
  roles: readonly StoredRole[],
  book: CitationBook,
): { text: string; former: boolean; asOf: string | null; citations: readonly number[] } {
  const [first] = roles;
  const citations = [...new Set(roles.slice(0, 3).map((role) => book.cite(role.article, role.sentence)))];
  return {
    text: first?.text ?? '',
    former: first?.former ?? false,
    asOf: first?.article.published?.slice(0, 10) ?? null,
    citations,
  };
}

/** "Russian President" says all that "President" does; "secretary of state" all that "secretary" does. */
function isFuller(other: StatedRole, line: StatedRole): boolean {
  const [fuller, bare] = [other.roles[0], line.roles[0]];
  if (!fuller || !bare || fuller.former !== bare.former) return false;
  if (daysBetween(bare, fuller) > longBefore) return false;
  if (other.words.startsWith(`${line.words} of `)) return true;
  return other.words.endsWith(` ${line.words}`) && /^(?:\p{Lu}\S*\s+)+$/u.test(fuller.text.slice(0, -bare.text.length));
}

const longBefore = 180;

function daysBetween(a: StoredRole, b: StoredRole): number {
  return (Date.parse(b.article.published ?? '') - Date.parse(a.article.published ?? '')) / 86_400_000;
}

/** Sentences that name the actor and are not their own words: those that open with the actor first, newest first. */
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
  const least = passages.some(({ text }) => wordsIn(text) >= fewestWords) ? fewestWords : 3;
  const ranked = passages
    .filter(({ text }) => wordsIn(text) >= least)
    .filter((passage) => !own.has(`${passage.article.id} ${passage.index}`))
    .filter((passage) => !quoted.some(({ article, span }) => article === passage.article.id && overlaps(span, passage)))
    .filter(({ text }) => !seen.has(plainOf(text)) && seen.add(plainOf(text)))
    .filter(({ text }) => text.length <= longestMention && isNamedIn(text, [actor.name, ...actor.names]))
    .map((passage) => ({ passage, rank: mentionRank(actor.id, passage) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || newestFirst(a.passage.article, b.passage.article) || a.passage.index - b.passage.index,
    )
    .slice(0, mostMentions);
  const items: AnswerItem[] = [];
  for (const { passage } of ranked) items.push(await mentionItem(archive, passage, book));
  return items;
}

async function mentionItem(archive: Reader, passage: Passage, book: CitationBook): Promise<AnswerItem> {
  const citation = book.cite(passage.article, await withAntecedent(archive, passage));
  return { kind: 'mention', text: passage.text, citations: [citation] };
}

/** 0 when the sentence opens with the actor, 1 when they stand in its first half, 2 otherwise. */
function mentionRank(actor: string, passage: Passage): number {
  const first = passage.mentions.filter((mention) => mention.actor === actor).map(({ start }) => start - passage.start);
  const offset = Math.min(...first, passage.text.length);
  if (offset <= 24) return 0;
  return offset < passage.text.length / 2 ? 1 : 2;
}
