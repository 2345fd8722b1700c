import { z } from 'zod';
import type { Answer } from '../core/answer.ts';
import type { EditionLayout } from './lay-out-edition.ts';

/** What is frozen for one slot: the words to send, and what the next edition needs to know of this one. */
export interface Edition {
  readonly answer: Answer;
  readonly layout: EditionLayout;
  /** The last arrival of the archive that was looked at. */
  readonly cursor: number;
  /** Sentences that this channel has been told, in plain form, newest last. */
  readonly told: readonly string[];
  /** Ids of the articles whose stories this channel has been shown, newest last. */
  readonly toldArticles: readonly string[];
  /** Ids of articles that were looked at and left out; what is in neither list and was not told found no room. Absent in older editions. */
  readonly leftOut?: { readonly repeated: readonly string[]; readonly untellable: readonly string[] } | undefined;
}

const frozenSchema = z.object({
  answer: z.custom<Answer>((value) => typeof value === 'object' && value !== null && 'items' in value),
  layout: z.custom<EditionLayout>((value) => typeof value === 'object' && value !== null && 'stories' in value),
  cursor: z.number(),
  told: z.array(z.string()),
  toldArticles: z.array(z.string()),
  leftOut: z.object({ repeated: z.array(z.string()), untellable: z.array(z.string()) }).optional(),
});

export function freezeEdition(edition: Edition): string {
  return JSON.stringify(edition);
}

/** Null for what no version of this program froze. */
export function thawEdition(content: string): Edition | null {
  try {
    const parsed = frozenSchema.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
