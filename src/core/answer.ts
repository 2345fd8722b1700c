import type { ActorKind } from './actor.ts';
import type { Citation } from './citation.ts';
import type { Bound } from './figure.ts';
import type { TimexType } from './time-expression.ts';

export type AnswerStatus = 'answered' | 'ambiguous' | 'not-found' | 'invalid';

export interface AnswerActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Every spelling the archive holds, most frequent first. */
  readonly names: readonly string[];
}

export interface FigureFact {
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly vague: boolean;
  readonly unit: string | null;
  readonly counted: string | null;
  /** One number for several groups together. */
  readonly combined: boolean;
  readonly claimant: string | null;
  /** ISO date of the article that states it. */
  readonly asOf: string | null;
}

/** The line of a figure in three parts, for a table; a line of a digest tells several figures and has none. */
export interface FigureTold {
  /** With the words before it that limit it ("could surge to 816 million"). */
  readonly figure: string;
  /** What is counted, what became of it, where and when; empty where the text names nothing. */
  readonly what: string;
  /** Who vouches for it or denies it. */
  readonly says: string;
}

export interface DateFact {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly anchor: string | null;
  readonly event: string | null;
}

export interface QuoteFact {
  readonly speaker: string | null;
  readonly text: string;
  readonly direct: boolean;
}

export interface RoleFact {
  readonly actor: string;
  readonly text: string;
  readonly asOf: string | null;
}

interface ItemBase {
  /** The line a person reads. */
  readonly text: string;
  /** Numbers of the citations that prove it; never empty. */
  readonly citations: readonly number[];
}

export type AnswerItem =
  | (ItemBase & { readonly kind: 'role'; readonly role: RoleFact })
  | (ItemBase & { readonly kind: 'statement'; readonly quote: QuoteFact })
  | (ItemBase & { readonly kind: 'quote'; readonly quote: QuoteFact })
  | (ItemBase & { readonly kind: 'figure'; readonly figure: FigureFact; readonly told: FigureTold | null })
  | (ItemBase & { readonly kind: 'date'; readonly date: DateFact })
  | (ItemBase & { readonly kind: 'mention' })
  | (ItemBase & { readonly kind: 'passage' });

/** What every question gets: the same tree feeds the chat platforms and `--json`. */
export interface Answer {
  readonly command: string;
  readonly query: string;
  readonly status: AnswerStatus;
  readonly actors: readonly AnswerActor[];
  readonly items: readonly AnswerItem[];
  readonly citations: readonly Citation[];
  /** Near names or topics when nothing was found, or the people an ambiguous name may mean. */
  readonly suggestions: readonly string[];
  /** A sentence for the reader that is no claim about the news ("2 of 14 shown", "not a command"); null for none. */
  readonly note: string | null;
}
