import { languageOf } from '../language/language-of.ts';
import { type StoryTerms, storyTermsOf } from './story-terms.ts';

export interface StoryItem {
  readonly text: string;
  readonly title: string | null;
  /** ISO date or date-time, null when unknown. */
  readonly published: string | null;
  /** BCP 47, where it is known; found out where it is not. */
  readonly language?: string;
}

/** All that the grouping knows of a text. */
export interface StoryDocument {
  readonly terms: StoryTerms;
  /** BCP 47 primary language; English where none stands out. */
  readonly language: string;
  readonly published: string | null;
}

export function storyDocumentOf({ text, title, published, language }: StoryItem): StoryDocument {
  const told = title === null || text.startsWith(title) ? text : `${title}.\n${text}`;
  const found = language ?? languageOf(told);
  const known = found === 'und' ? 'en' : found;
  return { terms: storyTermsOf(told, known), language: known, published };
}

/** News says first what happened; what follows is background that many stories share. */
const leadCharacters = 400;

/** The document of a whole article: its headline and its beginning. */
export function articleDocumentOf(article: StoryItem): StoryDocument {
  return storyDocumentOf({ ...article, text: article.text.slice(0, leadCharacters) });
}

const dayMs = 86_400_000;

/** Milliseconds since the epoch; not a number when unknown. */
export function timeOf({ published }: Pick<StoryDocument, 'published'>): number {
  return published === null ? Number.NaN : Date.parse(published);
}

/** Of two times: 1 within a day or when one is unknown, then falling: half after five days. */
export function nearness(a: number, b: number): number {
  const days = Math.abs(a - b) / dayMs;
  return Number.isNaN(days) ? 1 : 1 / (1 + Math.max(0, days - 1) / 4);
}
