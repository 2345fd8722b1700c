import { type CitationBook, createCitationBook } from '../answers/evidence/citation-book.ts';
import { plainOf } from '../answers/evidence/plain-text.ts';
import { quoteItem } from '../answers/quotes/quote-item.ts';
import type { Archive } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import { type ChosenStory, chooseStories, type StoriesTold } from './choose-stories.ts';
import { claimChanges } from './claim-changes.ts';
import { dateItem } from './dated-line.ts';
import { datesAhead, datesPassed } from './dates-ahead.ts';
import type { Edition } from './edition.ts';
import { disagreements, figureChanges } from './figure-changes.ts';
import { changeItem, claimItem, disagreementItem } from './figure-lines.ts';
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
  /** That of the edition before; null for the first. */
  readonly previous: string | null;
  /** Small print of the heading, such as "late: due at 08:00"; null for none. */
  readonly remark: string | null;
  /** The command line whose further pages show the stories that are left. */
  readonly again: string;
}

const mostStories = 60;
const mostLines = 6;
const rememberSentences = 2000;
const rememberArticles = 120;

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
  for (const [title, lines] of await sectionLines(archive, storiesTold, order, articles, before, book)) {
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
  storiesTold: StoriesTold,
  { start, today, previous, watched }: EditionOrder,
  articles: readonly NewsArticle[],
  before: readonly NewsArticle[],
  book: CitationBook,
): Promise<readonly (readonly [string, readonly AnswerItem[]])[]> {
  const isFirst = start.after === 0;
  const changes = isFirst ? [] : await figureChanges(archive, storiesTold, articles);
  const claims = isFirst ? [] : await claimChanges(archive, storiesTold, articles);
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
    ['Just passed', datesPassed([...before, ...articles], previous, today).map((event) => dateItem(event, book))],
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

function storyItem({ lead, span, text }: ChosenStory, book: CitationBook): AnswerItem {
  return { kind: 'passage', text, citations: [book.cite(lead.article, span)] };
}

function roleItem({ actor, role }: RoleChange, book: CitationBook): AnswerItem {
  return {
    kind: 'role',
    text: `${actor}: ${role.text}`,
    role: { actor, text: role.text, asOf: role.article.published?.slice(0, 10) ?? null },
    citations: [book.cite(role.article, role.sentence)],
  };
}

/** One after the other, so that citations are numbered in the order in which they are read. */
async function inOrder<In, Out>(all: readonly In[], make: (each: In) => Promise<Out>): Promise<Out[]> {
  const made: Out[] = [];
  for (const each of all) made.push(await make(each));
  return made;
}
