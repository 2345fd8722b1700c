import { parseTopic } from '../answers/topics/topic.ts';
import { groupMatches, stemsOf } from '../answers/topics/topic-words.ts';
import type { Archive, Passage } from '../archive/archive.ts';
import type { ArticleHeader, StoredArticle } from '../core/article.ts';

/** An article that arrived since the last edition, with what the composition reads of it. */
export interface NewsArticle {
  readonly article: StoredArticle;
  readonly passages: readonly Passage[];
}

/** What a channel wants to hear of; an empty list wants everything. */
export interface Filters {
  /** Names and topics. */
  readonly topics: readonly string[];
  readonly outlets: readonly string[];
  readonly languages: readonly string[];
}

export interface News {
  readonly articles: readonly NewsArticle[];
  /** The last arrival that was looked at. */
  readonly cursor: number;
}

const mostArrivals = 400;
const mostSentences = 60;

/** Where the news begins: after an arrival, or (0) with the newest articles. */
export interface NewsStart {
  readonly after: number;
  /** ISO date: what was published before is no news, however lately it arrived (with a feed that was just added). Null for no bound. */
  readonly since: string | null;
}

/** Articles reach a feed late: so many days before the last edition still count. */
const lateDays = 2;

/** The first day whose articles are news for an edition that follows one of `day` (ISO date), or the first edition of that day. */
export function newsSince(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: lateDays }).toString();
}

/** Whether an article that has just arrived is news: published since a day, on an unknown one, or changed now. */
export function isNews({ published, revision }: ArticleHeader, since: string | null): boolean {
  return since === null || published === null || published >= since || revision > 1;
}

/** The articles since a start that pass the filters. Of more than can be read the newest count. */
export async function readNews(archive: Archive, { after, since }: NewsStart, filters: Filters): Promise<News> {
  const cursor = await archive.lastArrival();
  const headers =
    after === 0
      ? [...(await archive.articlesSince(since, mostArrivals))].reverse()
      : (await allArrivals(archive, after)).map(({ article }) => article).filter((header) => isNews(header, since));
  const articles: NewsArticle[] = [];
  for (const { id } of headers.filter((header) => headerFits(header, filters)).slice(-mostArrivals)) {
    const read = await readArticle(archive, id);
    if (read !== null && topicsFit(read.article, filters)) articles.push(read);
  }
  return { articles, cursor };
}

/** Articles as they stand now; those that are gone are left out. */
export async function readArticles(archive: Archive, ids: readonly string[]): Promise<NewsArticle[]> {
  const articles: NewsArticle[] = [];
  for (const id of ids) {
    const read = await readArticle(archive, id);
    if (read !== null) articles.push(read);
  }
  return articles;
}

async function readArticle(archive: Archive, id: string): Promise<NewsArticle | null> {
  const article = await archive.article(id, null);
  const passages = await archive.passagesOf(id, 0, mostSentences);
  return article !== null && passages.length > 0 ? { article, passages } : null;
}

/** Whether an article passes a channel's filters; null when it does, else what it lacks, in words. */
export function outsideFilters(article: StoredArticle, filters: Filters): string | null {
  if (!headerFits(article, { ...filters, languages: [] }))
    return `${stated('outlet', article.outlet)} is not among its outlets, ${filters.outlets.join(', ')}`;
  if (!headerFits(article, filters))
    return `${stated('language', article.language)} is not among its languages, ${filters.languages.join(', ')}`;
  return topicsFit(article, filters) ? null : `it is not about its topics, ${filters.topics.join(' or ')}`;
}

function stated(name: string, value: string | null): string {
  return value === null ? `an article without ${name}` : `the article’s ${name}, ${value},`;
}

async function allArrivals(archive: Archive, after: number) {
  const arrivals = [...(await archive.arrivals(after, 1000))];
  for (let page = arrivals; page.length === 1000; ) {
    page = [...(await archive.arrivals(arrivals.at(-1)?.arrival ?? after, 1000))];
    arrivals.push(...page);
  }
  return arrivals;
}

function headerFits({ outlet, language }: ArticleHeader, { outlets, languages }: Filters): boolean {
  const listed = (list: readonly string[], value: string | null) =>
    list.length === 0 || list.some((each) => each.toLowerCase() === value?.toLowerCase());
  return listed(outlets, outlet) && listed(languages, language);
}

function topicsFit({ title, text }: StoredArticle, { topics }: Filters): boolean {
  if (topics.length === 0) return true;
  const stems = stemsOf(`${title}\n${text}`);
  return topics.some((topic) => parseTopic(topic).groups.every((group) => groupMatches(group, stems)));
}
