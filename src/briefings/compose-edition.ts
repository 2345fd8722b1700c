import { createCitationBook } from '../answers/citation-book.ts';
import { figureProof } from '../answers/figure-proof.ts';
import { plainOf } from '../answers/plain-text.ts';
import { quoteItem } from '../answers/quote-item.ts';
import type { Archive } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import type { Figure } from '../core/figure.ts';
import { figureFact } from '../core/figure-fact.ts';
import { type ChosenStory, chooseStories, type StoriesTold } from './choose-stories.ts';
import { type ClaimChange, claimChanges } from './claim-changes.ts';
import { type DatedEvent, datesAhead, datesPassed } from './dates-ahead.ts';
import type { Edition } from './edition.ts';
import { disagreements, figureChanges, type StatedFigure } from './figure-changes.ts';
import { briefingTitle, type EditionLayout } from './lay-out-edition.ts';
import { type Filters, type NewsArticle, type NewsStart, readArticles, readNews } from './news.ts';
import { type RoleChange, roleChanges } from './role-changes.ts';
import { watchedQuotes } from './watched-quotes.ts';

export interface EditionOrder {
  /** After the last arrival that the previous edition looked at (0 for the first edition), published since a day. */
  readonly start: NewsStart;
  /** What the channel has been told before, in plain form. */
  readonly told: readonly string[];
  /** Articles whose stories the channel has been shown. */
  readonly toldArticles: readonly string[];
  readonly filters: Filters;
  /** Names whose words are quoted. */
  readonly watched: readonly string[];
  /** Stories shown at once; what does not fit is counted and one button away. */
  readonly length: number;
  /** The local day of the edition, ISO. */
  readonly today: string;
  /** Small print of the heading, such as "late: due at 08:00"; null for none. */
  readonly remark: string | null;
  /** The command line whose further pages show the stories that are left. */
  readonly again: string;
}

const mostStories = 60;
const mostLines = 6;
const rememberSentences = 2000;
const rememberArticles = 120;

type Book = ReturnType<typeof createCitationBook>;

/** Composes an edition from the archive: everything in it is cited, nothing is said that its sources do not say. */
export async function composeEdition(
  archive: Archive,
  storiesTold: StoriesTold,
  order: EditionOrder,
): Promise<Edition> {
  const { start, filters, length, today } = order;
  const { articles, cursor } = await readNews(archive, start, filters);
  const before = await readArticles(archive, order.toldArticles);
  const told = { sentences: new Set(order.told), articles: before };
  const grouped = await storiesTold([...before, ...articles].map(({ article }) => article));
  const choice = chooseStories(articles, told, grouped);
  const stories = choice.stories.slice(0, mostStories);
  const book = createCitationBook(archive);
  const items: AnswerItem[] = [];
  const storyLayouts: EditionLayout['stories'][number][] = [];
  for (const story of stories) {
    const notes = disagreements(story.articles).slice(0, 2);
    items.push(storyItem(story, book));
    items.push(...(await inOrder(notes, (claims) => disagreementItem(archive, claims, book))));
    storyLayouts.push({ outlets: outletsOf(story), items: 1 + notes.length });
  }
  const sections: EditionLayout['sections'][number][] = [];
  for (const [title, lines] of await sectionLines(archive, order, articles, before, book)) {
    if (lines.length === 0) continue;
    items.push(...lines.slice(0, mostLines));
    sections.push({ title, items: Math.min(lines.length, mostLines), left: Math.max(0, lines.length - mostLines) });
  }
  const answer: Answer = {
    command: 'briefing',
    query: '',
    status: items.length > 0 ? 'answered' : 'not-found',
    actors: [],
    items,
    citations: await book.finish(),
    suggestions: [],
    note: items.length === 0 ? 'Nothing new.' : null,
  };
  const { remark, again } = order;
  const layout = {
    title: briefingTitle(today),
    length,
    remark,
    stories: storyLayouts,
    sections,
    repeats: choice.repeated.length,
    untellable: choice.untellable.length,
    beyond: choice.stories.length - stories.length,
    again,
  };
  const leftOut = { repeated: choice.repeated.flat(), untellable: choice.untellable.flat() };
  return { answer, layout, cursor, leftOut, ...toldAfter(order, stories) };
}

/** What stands below the stories, in this order. */
async function sectionLines(
  archive: Archive,
  { start, today, watched }: EditionOrder,
  articles: readonly NewsArticle[],
  before: readonly NewsArticle[],
  book: Book,
): Promise<readonly (readonly [string, readonly AnswerItem[]])[]> {
  const isFirst = start.after === 0;
  const changes = isFirst ? [] : await figureChanges(archive, articles);
  const claims = isFirst ? [] : await claimChanges(archive, articles);
  const roles = isFirst ? [] : await roleChanges(archive, articles);
  const quotes: AnswerItem[] = [];
  for (const { speaker, statement } of await watchedQuotes(archive, articles, watched))
    quotes.push(await quoteItem('quote', archive, speaker, statement, book));
  return [
    [
      'What changed',
      [
        ...(await inOrder(changes, (history) => changeItem(archive, history, book))),
        ...(await inOrder(claims, (change) => claimItem(archive, change, book))),
      ],
    ],
    ['New roles', roles.map((change) => roleItem(change, book))],
    ['Said by those watched here', quotes],
    ['Just passed', datesPassed([...before, ...articles], today).map((event) => dateItem(event, book))],
    ['Coming up', datesAhead(articles, before, today).map((event) => dateItem(event, book))],
  ];
}

/** Every story that the reader can page to counts as shown. */
function toldAfter(order: EditionOrder, stories: readonly ChosenStory[]): Pick<Edition, 'told' | 'toldArticles'> {
  const sentences = stories.map(({ text }) => plainOf(text));
  const ids = stories.flatMap(({ articles }) => articles.map(({ article }) => article.id));
  return {
    told: [...order.told, ...sentences].slice(-rememberSentences),
    toldArticles: [...new Set([...order.toldArticles, ...ids])].slice(-rememberArticles),
  };
}

function outletsOf({ articles }: ChosenStory): string {
  return [...new Set(articles.map(({ article }) => article.outlet).filter((outlet) => outlet !== null))].join(', ');
}

function storyItem({ lead, span, text }: ChosenStory, book: Book): AnswerItem {
  return { kind: 'passage', text, citations: [book.cite(lead.article, span)] };
}

/** One line with the history of a number: its values in order, each with who states it and when. */
function changeItem(archive: Archive, history: readonly StatedFigure[], book: Book): Promise<AnswerItem> {
  const values = history.map((each) => claimText(each, ', ', true)).join(' → ');
  return figureItem(archive, history, `: ${values}`, book);
}

/** "… : now also the Pentagon, after Kyiv", or that those who differed agree. */
function claimItem(archive: Archive, { kind, claims }: ClaimChange, book: Book): Promise<AnswerItem> {
  const told = claims.map((each) => claimText(each, ', ', true)).join('; ');
  return figureItem(
    archive,
    claims,
    kind === 'settled' ? `: no longer in dispute: ${told}` : `: a new source says the same: ${told}`,
    book,
  );
}

function disagreementItem(archive: Archive, claims: readonly StatedFigure[], book: Book): Promise<AnswerItem> {
  return figureItem(
    archive,
    claims,
    `: sources differ: ${claims.map((each) => claimText(each, ', ', false)).join('; ')}`,
    book,
  );
}

/** One after the other, so that citations are numbered in the order in which they are read. */
async function inOrder<In, Out>(all: readonly In[], make: (each: In) => Promise<Out>): Promise<Out[]> {
  const made: Out[] = [];
  for (const each of all) made.push(await make(each));
  return made;
}

async function figureItem(
  archive: Archive,
  stated: readonly StatedFigure[],
  words: string,
  book: Book,
): Promise<AnswerItem> {
  const last = stated.at(-1) as StatedFigure;
  const { figure, passage } = last;
  const citations: number[] = [];
  for (const each of stated)
    for (const span of await figureProof(archive, each.figure, each.passage))
      citations.push(book.cite(each.passage.article, span));
  return {
    kind: 'figure',
    text: `${figure.counted?.text ?? ''}${words}`,
    figure: figureFact(figure, figure.claimant?.name ?? null, passage.article.published?.slice(0, 10) ?? null),
    citations,
  };
}

function claimText(
  { figure, passage }: { figure: Figure; passage: StatedFigure['passage'] },
  by: string,
  dated: boolean,
) {
  const { outlet, published } = passage.article;
  const who = figure.claimant?.name ?? (dated ? null : outlet);
  const facts = [who, dated ? published?.slice(0, 10) : null].filter(Boolean).join(by);
  return facts === '' ? figure.expression.text : `${figure.expression.text} (${facts})`;
}

function roleItem({ actor, role }: RoleChange, book: Book): AnswerItem {
  return {
    kind: 'role',
    text: `${actor}: ${role.text}`,
    role: { actor, text: role.text, asOf: role.article.published?.slice(0, 10) ?? null },
    citations: [book.cite(role.article, role.sentence)],
  };
}

function dateItem({ date, passage }: DatedEvent, book: Book): AnswerItem {
  const event = isCutInside(date, passage) ? passage.text : (sayingEnough(date.event?.text ?? null) ?? passage.text);
  return {
    kind: 'date',
    text: `${dayInWords(date.value)}: ${event}`,
    date: { text: date.text, type: date.type, value: date.value, anchor: date.anchor, event },
    citations: [book.cite(passage.article, passage)],
  };
}

/** An event's words, unless they only point to something outside of them ("which ends"): then the whole sentence must speak. */
function sayingEnough(event: string | null): string | null {
  if (
    event === null ||
    /^(?:which|who|that|it|this|these|those|he|she|they|his|her|its|their|where|when)\b/iu.test(event) ||
    unfinished.test(event) ||
    /^\p{Ll}{2,}ed\b/u.test(event)
  )
    return null;
  return /\p{L}{4}/u.test(event) && !/[$€£(,–-]$/u.test(event) ? event : null;
}

/** "were planning to drive around": a verb whose subject was cut off, or somebody speaking of themselves. */
const unfinished =
  /^(?:to|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|shall|did|does|do|not|also|previously|i|we|you|my|our|and|but|or|as|than|because)\b/iu;

/** Whether the event's words begin in the middle of a name ("Immigration and | Naturalization Service") or lie inside a quotation. */
function isCutInside({ event }: DatedEvent['date'], { text, start }: DatedEvent['passage']): boolean {
  if (event === null) return false;
  const before = text.slice(0, Math.max(0, event.start - start));
  if (/\p{Lu}\p{L}+ (?:and|of|for) $/u.test(before) && /^\p{Lu}/u.test(event.text)) return true;
  return (
    (before.match(/[“"]|``/gu)?.length ?? 0) > (before.match(/[”]|''/gu)?.length ?? 0) && !/"[^"]*"[^"]*$/u.test(before)
  );
}

function dayInWords(value: string): string {
  const day = value.slice(0, 10);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
