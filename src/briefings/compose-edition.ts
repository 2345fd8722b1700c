import { createCitationBook } from '../answers/citation-book.ts';
import { plainOf } from '../answers/plain-text.ts';
import type { Archive } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import type { Figure } from '../core/figure.ts';
import { type ChosenStory, chooseStories, type GroupStories } from './choose-stories.ts';
import { type DatedEvent, datesAhead } from './dates-ahead.ts';
import type { Edition } from './edition.ts';
import { type FigureChange, figureChanges } from './figure-changes.ts';
import { briefingTitle, type EditionLayout } from './lay-out-edition.ts';
import { type Filters, type NewsStart, readNews } from './news.ts';
import { type RoleChange, roleChanges } from './role-changes.ts';

export interface EditionOrder {
  /** After the last arrival that the previous edition looked at (0 for the first edition), published since a day. */
  readonly start: NewsStart;
  /** What the channel has been told before, in plain form. */
  readonly told: readonly string[];
  readonly filters: Filters;
  /** Stories shown at once; what does not fit is counted and one button away. */
  readonly length: number;
  /** The local day of the edition, ISO. */
  readonly today: string;
  /** Small print of the heading, such as "late: due at 08:00"; null for none. */
  readonly remark: string | null;
  /** How the edition can be asked for again; null for one that is not kept. */
  readonly reference: string | null;
}

const mostStories = 60;
const mostChanges = 6;
const rememberTold = 2000;

/** Composes an edition from the archive: everything in it is cited, nothing is said that its sources do not say. */
export async function composeEdition(archive: Archive, group: GroupStories, order: EditionOrder): Promise<Edition> {
  const { start, told, filters, length, today, remark, reference } = order;
  const { articles, cursor } = await readNews(archive, start, filters);
  const stories = chooseStories(articles, new Set(told), group).slice(0, mostStories);
  const changes = start.after === 0 ? [] : (await figureChanges(archive, articles)).slice(0, mostChanges);
  const roles = start.after === 0 ? [] : (await roleChanges(archive, articles)).slice(0, mostChanges);
  const ahead = datesAhead(articles, today).slice(0, mostChanges);
  const book = createCitationBook(archive);
  const cite = (passage: { article: ChosenStory['lead']['article']; start: number; end: number }) =>
    book.cite(passage.article, passage);
  const items: AnswerItem[] = [
    ...stories.map(
      ({ lead, span, text }): AnswerItem => ({
        kind: 'passage',
        text,
        citations: [cite({ article: lead.article, ...span })],
      }),
    ),
    ...changes.map((change) => changeItem(change, book)),
    ...roles.map(
      ({ actor, role }: RoleChange): AnswerItem => ({
        kind: 'role',
        text: `${actor}: ${role.text}`,
        role: { actor, text: role.text, asOf: role.article.published?.slice(0, 10) ?? null },
        citations: [book.cite(role.article, role.sentence)],
      }),
    ),
    ...ahead.map((event) => dateItem(event, book)),
  ];
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
  const toldNow = [...told, ...stories.slice(0, length).map(({ text }) => plainOf(text))].slice(-rememberTold);
  const outlets = stories.map((story) => outletsOf(story));
  const layout: EditionLayout = { title: briefingTitle(today), length, remark, outlets, reference };
  return { answer, layout, cursor, told: toldNow };
}

function outletsOf({ articles }: ChosenStory): string {
  return [...new Set(articles.map(({ article }) => article.outlet).filter((outlet) => outlet !== null))].join(', ');
}

type Book = ReturnType<typeof createCitationBook>;

function changeItem({ before, now }: FigureChange, book: Book): AnswerItem {
  const { figure, passage } = now;
  const asOf = passage.article.published?.slice(0, 10) ?? null;
  return {
    kind: 'figure',
    text: `${figure.counted?.text ?? ''}: ${claimText(before.figure, before.passage.article.published)} → ${claimText(figure, asOf)}`,
    figure: {
      text: figure.expression.text,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      bound: figure.bound,
      vague: figure.vague,
      unit: figure.unit,
      counted: figure.counted?.text ?? null,
      combined: figure.combined,
      claimant: figure.claimant?.name ?? null,
      asOf,
    },
    citations: [book.cite(before.passage.article, before.passage), book.cite(passage.article, passage)],
  };
}

function claimText({ expression, claimant }: Figure, published: string | null): string {
  const facts = [claimant?.name, published?.slice(0, 10)].filter(Boolean).join(', ');
  return facts === '' ? expression.text : `${expression.text} (${facts})`;
}

function dateItem({ date, passage }: DatedEvent, book: Book): AnswerItem {
  const event = date.event?.text ?? passage.text;
  return {
    kind: 'date',
    text: `${date.value}: ${event}`,
    date: { text: date.text, type: date.type, value: date.value, anchor: date.anchor, event },
    citations: [book.cite(passage.article, passage)],
  };
}
