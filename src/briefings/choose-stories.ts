import { plainOf } from '../answers/evidence/plain-text.ts';
import type { Passage } from '../archive/archive.ts';
import type { StoredArticle } from '../core/article.ts';
import { datelineLength } from '../core/dateline.ts';
import type { Span } from '../core/span.ts';
import { addsFact, addsToStory, contentStems, type KnownFacts, knownFacts, ownWords } from './facts.ts';
import type { NewsArticle } from './news.ts';
import { isQuestion, isTellable, pointsBack, speaksOfItself } from './standing-alone.ts';

/** Which articles tell of the same event: a name of the story for each article's id. */
export type StoriesTold = (articles: readonly StoredArticle[]) => Promise<ReadonlyMap<string, string>>;

/** One story of an edition: its lead article's best sentence that this channel has not been told. */
export interface ChosenStory {
  readonly lead: NewsArticle;
  readonly span: Span;
  readonly text: string;
  /** All new articles that tell it, the lead first. */
  readonly articles: readonly NewsArticle[];
}

/** What the channel has been told already. */
export interface Told {
  /** Sentences in plain form. */
  readonly sentences: ReadonlySet<string>;
  /** Articles whose stories were shown. */
  readonly articles: readonly NewsArticle[];
}

export interface StoryChoice {
  /** By weight: how many outlets tell them, then how new they are. */
  readonly stories: readonly ChosenStory[];
  /** Stories left out, each with the ids of its new articles: told here before, with nothing new since. */
  readonly repeated: readonly (readonly string[])[];
  /** Never told here, but without a sentence that can be told by itself. */
  readonly untellable: readonly (readonly string[])[];
}

/** `stories` by article. A story that was told before comes again only for a new fact, and then the new fact leads. */
export function chooseStories(
  news: readonly NewsArticle[],
  told: Told,
  stories: ReadonlyMap<string, string>,
): StoryChoice {
  const all = [...told.articles, ...news];
  const nameOf = ({ article: { id } }: NewsArticle): string => stories.get(id) ?? id;
  const groups = [...Map.groupBy(all.entries(), ([, article]) => nameOf(article)).values()].map((members) => ({
    told: members.filter(([index]) => index < told.articles.length).map(([, article]) => article),
    fresh: members.filter(([index]) => index >= told.articles.length).map(([, article]) => article),
  }));
  const candidates = groups.filter(({ fresh }) => fresh.length > 0);
  const chosen: ChosenStory[] = [];
  const repeated: string[][] = [];
  const untellable: string[][] = [];
  for (const members of candidates) {
    const story = choose(members.fresh.sort(newestFirst), members.told, told);
    if (story !== null) chosen.push(story);
    else (members.told.length > 0 ? repeated : untellable).push(members.fresh.map(({ article }) => article.id));
  }
  chosen.sort(
    (a, b) =>
      weightOf(b) - weightOf(a) || (b.lead.article.published ?? '').localeCompare(a.lead.article.published ?? ''),
  );
  return { stories: chosen, repeated, untellable };
}

function weightOf({ articles }: ChosenStory): number {
  return new Set(articles.map(({ article }) => article.outlet ?? article.id)).size;
}

function newestFirst(a: NewsArticle, b: NewsArticle): number {
  return (
    (b.article.published ?? '').localeCompare(a.article.published ?? '') || b.article.id.localeCompare(a.article.id)
  );
}

/**
 * The lead is the newest article that has something untold to say by itself: a sentence of its summary, else, of any of them, a fact.
 * Only where no sentence stands by itself, one that leans on others tells the story; none in which its writer speaks.
 */
function choose(
  fresh: readonly NewsArticle[],
  before: readonly NewsArticle[],
  { sentences: told }: Told,
): ChosenStory | null {
  const known = before.length === 0 ? null : knownFacts(before.flatMap(({ passages }) => passages));
  const tellings = fresh.map((lead) => tellingOf(lead, known, told)).filter((telling) => telling !== null);
  for (const fits of [standsAlone, ({ text }: Passage) => !speaksOfItself(text)]) {
    for (const part of ['summary', 'facts'] as const) {
      for (const telling of tellings) {
        const first = telling[part].find(fits);
        if (first !== undefined) return storyOf(telling.lead, first, fresh);
      }
    }
  }
  return null;
}

interface Telling {
  readonly lead: NewsArticle;
  /** Sentences of its summary, and others with a fact: those that may tell the story. */
  readonly summary: readonly Passage[];
  readonly facts: readonly Passage[];
}

/** Null where an article tells nothing that is new in a story that was told before. */
function tellingOf(lead: NewsArticle, known: KnownFacts | null, told: ReadonlySet<string>): Telling | null {
  const untold = lead.passages.filter((passage) => isTellable(passage) && !isTold(passage, told));
  const summary = untold.filter((passage) => isSummarised(lead, passage));
  if (known === null) return { lead, summary, facts: byHeadline(lead, untold.filter(hasFact)) };
  const facts = untold.filter((passage) => isNearTop(passage) && addsFact(passage, known));
  if (facts.length === 0 && !summary.some((passage) => addsToStory(passage, known, ownWords.news))) return null;
  return {
    lead,
    summary: summary.filter((passage) => addsToStory(passage, known, ownWords.lead)),
    facts: byHeadline(lead, facts),
  };
}

function standsAlone(passage: Passage): boolean {
  return !pointsBack(passage) && !isQuestion(passage) && !speaksOfItself(passage.text);
}

function storyOf(lead: NewsArticle, sentence: Passage, fresh: readonly NewsArticle[]): ChosenStory {
  const begin = begun(sentence, lead);
  const span = { start: begin + datelineLength(lead.article.text.slice(begin, sentence.end)), end: sentence.end };
  const text = lead.article.text.slice(span.start, span.end).replace(/\s*\n\s*/gu, ' ');
  return { lead, span, text, articles: [lead, ...fresh.filter((other) => other !== lead)] };
}

/** Those that share most words with the article's headline first: what it is about, not what stands around it. */
function byHeadline({ article: { title } }: NewsArticle, passages: readonly Passage[]): Passage[] {
  const wanted = new Set(contentStems(title));
  const shared = new Map(
    passages.map((each) => [each, new Set(contentStems(each.text).filter((stem) => wanted.has(stem))).size]),
  );
  return passages.toSorted((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0));
}

const nearTop = 12;

/** What stands further down is the background of a story that was told before, not what is new in it. */
function isNearTop({ index }: Passage): boolean {
  return index < nearTop;
}

/** Editions show sentences without their datelines; earlier ones showed them whole. */
function isTold({ text }: Passage, told: ReadonlySet<string>): boolean {
  return told.has(plainOf(text)) || told.has(plainOf(text.slice(datelineLength(text))));
}

const longestBegun = 500;

/** Where the sentence begins to be understood: at the one before, where it points back to it and that one does not. */
function begun(sentence: Passage, { passages }: NewsArticle): number {
  if (!pointsBack(sentence)) return sentence.start;
  const before = passages.find(({ index }) => index === sentence.index - 1);
  if (before === undefined || pointsBack(before) || !isTellable(before) || speaksOfItself(before.text))
    return sentence.start;
  return sentence.end - before.start > longestBegun ? sentence.start : before.start;
}

function hasFact({ figures, dates, quotations }: Passage): boolean {
  return figures.length + dates.length + quotations.length > 0;
}

const tail = 60;

/** Whether the article's summary has this sentence; compared by its end, since a summary leaves out a dateline. */
function isSummarised({ article: { summary } }: NewsArticle, { text }: Passage): boolean {
  return summary.includes(text.trim().slice(-tail));
}
