/** A number as written, before units, bounds and ranges. Token indices, end exclusive. */
export interface WrittenNumber {
  readonly first: number;
  readonly end: number;
  /** Null for a vague amount. */
  readonly value: number | null;
  readonly vague: boolean;
  /** A part of a whole: "a third", "one in five". */
  readonly fraction: boolean;
  readonly digits: boolean;
  /** What the last word multiplies by (1 for none): "3-5 billion" shares it. */
  readonly scale: number;
}
