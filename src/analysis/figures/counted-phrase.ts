/** What a figure counts: token indices, end exclusive. */
export interface CountedPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly combined: boolean;
}
