import { plainOf, wordsIn } from '../answers/plain-text.ts';
import type { Passage } from '../archive/archive.ts';
import { contains, type Span } from '../core/span.ts';
import type { NewsArticle } from './news.ts';

/** Which items tell of the same event: a story number for each, in order. */
export type GroupStories = (
  items: readonly { readonly text: string; readonly title: string | null; readonly published: string | null }[],
) => readonly number[];

/** One story of an edition: its lead article's best sentence that this channel has not been told. */
export interface ChosenStory {
  readonly lead: NewsArticle;
  readonly span: Span;
  readonly text: string;
  /** All articles that tell it, the lead first. */
  readonly articles: readonly NewsArticle[];
}

/** Stories in order of weight: how many outlets tell them, then how new they are. A story whose every sentence was told is left out. */
export function chooseStories(
  news: readonly NewsArticle[],
  told: ReadonlySet<string>,
  group: GroupStories,
): ChosenStory[] {
  const numbers = group(
    news.map(({ article: { text, title, published } }) => ({ text: text.slice(0, 400), title, published })),
  );
  const stories = Map.groupBy(news.entries(), ([index]) => numbers[index]);
  return [...stories.values()]
    .map((members) =>
      members
        .map(([, article]) => article)
        .sort(newestLast)
        .reverse(),
    )
    .flatMap((articles) => choose(articles, told) ?? [])
    .sort(
      (a, b) =>
        weightOf(b) - weightOf(a) || (b.lead.article.published ?? '').localeCompare(a.lead.article.published ?? ''),
    );
}

function weightOf({ articles }: ChosenStory): number {
  return new Set(articles.map(({ article }) => article.outlet ?? article.id)).size;
}

function newestLast(a: NewsArticle, b: NewsArticle): number {
  return (
    (a.article.published ?? '').localeCompare(b.article.published ?? '') || a.article.id.localeCompare(b.article.id)
  );
}

/** The lead is the newest article that has something untold: its summary, else its first sentence with a fact in it. */
function choose(articles: readonly NewsArticle[], told: ReadonlySet<string>): ChosenStory[] | null {
  for (const lead of articles) {
    const summary = summarySpan(lead);
    const sentences = lead.passages.filter((passage) => wordsIn(passage.text) >= 6 && !told.has(plainOf(passage.text)));
    const first =
      sentences.find((passage) => summary !== null && contains(summary, passage)) ?? sentences.find(hasFact);
    if (first === undefined) continue;
    const span = { start: first.start, end: first.end };
    return [{ lead, span, text: first.text, articles: [lead, ...articles.filter((other) => other !== lead)] }];
  }
  return null;
}

function hasFact({ figures, dates, quotations }: Passage): boolean {
  return figures.length + dates.length + quotations.length > 0;
}

function summarySpan({ article: { text, summary } }: NewsArticle): Span | null {
  const start = summary === '' ? -1 : text.indexOf(summary);
  return start < 0 ? null : { start, end: start + summary.length };
}
