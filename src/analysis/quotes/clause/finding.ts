import type { TokenRange } from '../marks/text-view.ts';

/** Who a verb is said of. `words` name the source there; a relative pronoun's `head` is what it stands for. */
export interface Subject {
  readonly words: TokenRange;
  readonly head: TokenRange;
  /** Words in apposition behind the head ("the adviser, Mike Berg, said"). */
  readonly aside?: TokenRange;
  readonly inverted: boolean;
}

/** What the text attributes to whom, in token indices. */
export interface Finding {
  readonly cue: TokenRange | null;
  readonly subject: Subject | null;
  readonly contents: readonly TokenRange[];
  /** True when the words are a clause of their own, not the object of an attitude ("said …", not "supports …"). */
  readonly clausal: boolean;
  /** True where the layout says that the words are the speaker's own though no marks stand around them (a transcript). */
  readonly verbatim?: boolean;
}
