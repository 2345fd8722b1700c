import type { Phrase, Span } from './span.ts';

export type ActorKind = 'person' | 'organization' | 'place';

/** What an article says an actor is ("US Secretary of State", "former prime minister of Estonia"). */
export interface Role extends Phrase {
  /** True when the article itself says the role is over ("former", "ex-", "until last year"). */
  readonly former: boolean;
}

/** One actor of one article: every mention that stands for the same person, organization or place. */
export interface Actor {
  /** The fullest form the article uses. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Named mentions, in order of position. */
  readonly mentions: readonly Span[];
  /** Pronouns and descriptions ("he", "the NATO boss") resolved to this actor, in order of position. */
  readonly references: readonly Span[];
  readonly roles: readonly Role[];
  /** How much the article is about this actor, 0 to 1; actors are listed with the greatest first. */
  readonly salience: number;
}

/** The words that name who says a thing, and who they stand for. */
export interface Attribution extends Span {
  /** The actor's name where the words resolve to one, else the words themselves. */
  readonly name: string;
  /** Index into the article's actors, null where the words stand for nobody named ("a Ukrainian spokesman"). */
  readonly actor: number | null;
}
