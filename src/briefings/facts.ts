import { plainOf, wordsIn } from '../answers/evidence/plain-text.ts';
import { stemsOf } from '../answers/topics/topic-words.ts';
import type { Passage } from '../archive/archive.ts';

/** What a channel has been told of a story: enough to see whether a sentence adds anything. */
export interface KnownFacts {
  /** In plain form. */
  readonly sentences: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly quotations: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** Those of each sentence by itself. */
  readonly stemsOfSentences: readonly ReadonlySet<string>[];
}

export function knownFacts(passages: readonly Passage[]): KnownFacts {
  return {
    sentences: new Set(passages.map(({ text }) => plainOf(text))),
    figures: new Set(passages.flatMap(({ figures }) => figures.map(figureKey))),
    days: new Set(passages.flatMap(({ dates }) => dates.map(({ value }) => value))),
    quotations: passages.flatMap(({ quotations }) => quotations.map(({ text }) => plainOf(text))),
    stems: new Set(passages.flatMap(({ text }) => contentStems(text))),
    stemsOfSentences: passages.map(({ text }) => new Set(contentStems(text))),
  };
}

/** Words whose stems say something: short ones mostly join. */
const contentLetters = 4;
/** So much of a sentence must be in words of its own to count as new without a figure, a day or a quotation. */
const ownShare = 0.6;
const scrapWords = 4;

/** Whether the sentence states a number, quotes words, announces a day, or mostly speaks of things that were not told yet. */
export function addsFact(passage: Passage, known: KnownFacts): boolean {
  const { figures, dates, quotations, text } = passage;
  if (known.sentences.has(plainOf(text))) return false;
  if (
    figures.some((figure) => figure.counted !== null && figure.value !== null && !known.figures.has(figureKey(figure)))
  )
    return true;
  if (quotations.some((quotation) => quotation.direct && isNewQuotation(quotation.text, known))) return true;
  // A day in the past ("that evening") is too often the same one, read from another article's date.
  const published = passage.article.published?.slice(0, 10) ?? '9999';
  if (dates.some(({ value, event }) => event !== null && isDay(value) && value > published && !knownDay(value, known)))
    return true;
  const stems = contentStems(text);
  return stems.length >= 5 && stems.filter((stem) => !known.stems.has(stem)).length >= stems.length * ownShare;
}

/** How much of a sentence's words must stand in no one sentence that was told, to be news of a story, and to tell it again that has news. */
export const ownWords = { news: 0.6, lead: 0.5 } as const;

/** Whether a sentence of an article's summary says what a channel has not been told of the story: a fact, a name, or so many words of its own. */
export function addsToStory(passage: Passage, known: KnownFacts, share: number): boolean {
  return addsFact(passage, known) || hasOwnWords(passage, known, share) || namesAnew(passage, known);
}

/** All sentences of a long story together have every word of it: each is held against the sentence alone. */
function hasOwnWords({ text }: Passage, { sentences, stemsOfSentences }: KnownFacts, share: number): boolean {
  if (sentences.has(plainOf(text))) return false;
  const stems = contentStems(text);
  return stemsOfSentences.every((told) => stems.filter((stem) => !told.has(stem)).length >= stems.length * share);
}

function namesAnew(passage: Passage, known: KnownFacts): boolean {
  if (known.sentences.has(plainOf(passage.text))) return false;
  return passage.mentions.some(({ start, end }) => {
    const names = contentStems(passage.text.slice(start - passage.start, end - passage.start));
    return names.length > 0 && names.every((stem) => !known.stems.has(stem));
  });
}

function figureKey({ value, low, high }: Passage['figures'][number]): string {
  return `${value} ${low} ${high}`;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/u.test(value);
}

function knownDay(value: string, { days }: KnownFacts): boolean {
  return [...days].some((day) => day.slice(0, 10) === value.slice(0, 10));
}

function isNewQuotation(text: string, { quotations }: KnownFacts): boolean {
  const words = plainOf(text);
  return wordsIn(text) >= scrapWords && !quotations.some((known) => known.includes(words) || words.includes(known));
}

/** Stems of the words that say something. */
export function contentStems(text: string): string[] {
  return stemsOf(text).filter((stem) => stem.length >= contentLetters);
}
