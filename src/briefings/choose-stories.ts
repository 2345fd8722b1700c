import { plainOf, wordsIn } from '../answers/evidence/plain-text.ts';
import type { Passage } from '../archive/archive.ts';
import type { StoredArticle } from '../core/article.ts';
import { datelineLength } from '../core/dateline.ts';
import type { Span } from '../core/span.ts';
import { addsFact, addsToStory, knownFacts } from './facts.ts';
import type { NewsArticle } from './news.ts';

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
  const storyOf = ({ article: { id } }: NewsArticle): string => stories.get(id) ?? id;
  const groups = [...Map.groupBy(all.entries(), ([, article]) => storyOf(article)).values()].map((members) => ({
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

/** The lead is the newest article that has something untold; its sentence is the summary's, else the first with a fact in it. */
function choose(
  fresh: readonly NewsArticle[],
  before: readonly NewsArticle[],
  { sentences: told }: Told,
): ChosenStory | null {
  const known = before.length === 0 ? null : knownFacts(before.flatMap(({ passages }) => passages));
  for (const lead of fresh) {
    const untold = lead.passages.filter((passage) => isTellable(passage) && !isTold(passage, told));
    const summarised = untold.filter((passage) => isSummarised(lead, passage));
    const telling =
      known === null
        ? [...summarised, ...untold.filter(hasFact)]
        : [
            ...summarised.filter((passage) => addsToStory(passage, known)),
            ...untold.filter((passage) => isNearTop(passage) && addsFact(passage, known)),
          ];
    const first = telling.find((passage) => !pointsBack(passage)) ?? telling[0];
    if (first === undefined) continue;
    const begin = begun(first, lead);
    const span = { start: begin + datelineLength(lead.article.text.slice(begin, first.end)), end: first.end };
    const text = lead.article.text.slice(span.start, span.end);
    return { lead, span, text, articles: [lead, ...fresh.filter((other) => other !== lead)] };
  }
  return null;
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

/** Words at the head of a sentence that need the one before. */
const leaning =
  /^["'“‘«„(]*(?:But|And|So|Yet|He|She|They|It|This|That|These|Those|His|Her|Its|Their|Such|Both|Another|Others|However|Instead|Also)\b|^["'“‘«„(]*(?:No|Yes),/u;
/** "“We shall stay,” he said": the sentence before says who. */
const namelessSpeaker = /[”"],?\s(?:he|she|they|it)\s(?:said|says|told|added|wrote|warned|insisted|continued)\b/u;
const longestBegun = 500;

/** "The reduced dividend is payable on Friday": whose, the sentence before says. */
function pointsBack({ text, mentions }: Passage): boolean {
  return leaning.test(text) || namelessSpeaker.test(text) || (/^The\s\p{Ll}/u.test(text) && mentions.length === 0);
}

/** Where the sentence begins to be understood: at the one before, where it points back to it and that one does not. */
function begun(sentence: Passage, { passages }: NewsArticle): number {
  if (!pointsBack(sentence)) return sentence.start;
  const before = passages.find(({ index }) => index === sentence.index - 1);
  if (before === undefined || pointsBack(before) || !isTellable(before)) return sentence.start;
  return sentence.end - before.start > longestBegun ? sentence.start : before.start;
}

const shortestWords = 6;
const longestWords = 80;
const shortestOutside = 3;

/** A sentence that stands by itself: of readable length, begun and ended as sentences are. */
function isTellable({ text }: Passage): boolean {
  const words = wordsIn(text);
  return (
    words >= shortestWords &&
    words <= longestWords &&
    !isTornQuotation(text) &&
    /^["'“‘«„(]*[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£]/u.test(text) &&
    /[.!?…。][)"'”’»]*$/u.test(text.trim())
  );
}

/** Quoted words whose marks do not close, or that stand alone: the reader would not learn who says so. */
function isTornQuotation(text: string): boolean {
  const opened = text.match(/[“«„]/gu)?.length ?? 0;
  const closed = text.match(/[”»]/gu)?.length ?? 0;
  const straight = text.match(/"/gu)?.length ?? 0;
  const outside = text.replace(/[“«„"][^”»"]*[”»"]/gu, ' ');
  return opened !== closed || straight % 2 === 1 || wordsIn(outside) < shortestOutside;
}

function hasFact({ figures, dates, quotations }: Passage): boolean {
  return figures.length + dates.length + quotations.length > 0;
}

const tail = 60;

/** Whether the article's summary has this sentence; compared by its end, since a summary leaves out a dateline. */
function isSummarised({ article: { summary } }: NewsArticle, { text }: Passage): boolean {
  return summary.includes(text.trim().slice(-tail));
}
