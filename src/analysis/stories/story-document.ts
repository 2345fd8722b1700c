import { type StoryTerms, storyTermsOf } from './story-terms.ts';

export interface StoryItem {
  readonly text: string;
  readonly title: string | null;
  /** ISO date or date-time, null when unknown. */
  readonly published: string | null;
}

/** All that the grouping knows of a text: made once, small enough to be kept for every article of some days. */
export interface StoryDocument {
  readonly terms: StoryTerms;
  readonly published: string | null;
}

export function storyDocumentOf({ text, title, published }: StoryItem): StoryDocument {
  const told = title === null || text.startsWith(title) ? text : `${title}.\n${text}`;
  return { terms: storyTermsOf(told), published };
}

const dayMs = 86_400_000;

/** 1 within a day or when a date is unknown, then falling: half after five days. */
export function nearness({ published: a }: StoryDocument, { published: b }: StoryDocument): number {
  if (a === null || b === null) return 1;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / dayMs;
  return Number.isNaN(days) ? 1 : 1 / (1 + Math.max(0, days - 1) / 4);
}
