import type { ActorKind } from '../actor.ts';

/** An actor as one article knows it. */
export interface NamedActor {
  readonly kind: ActorKind;
  /** The fullest form. */
  readonly name: string;
  /** Every spelling, the fullest form among them. */
  readonly spellings: readonly string[];
  readonly roles: readonly string[];
}

/** An actor as the archive knows it. */
export interface KnownActor extends NamedActor {
  readonly id: string;
  readonly articles: number;
  /** How often articles write no more than one word of the name. */
  readonly calledShort: number;
}
