import type { Attribution } from './actor.ts';
import type { Phrase } from './span.ts';

export type FigureKind = 'money' | 'percent' | 'quantity';

/** How the stated number limits the true one: about, more than, at least, less than, at most. */
export type Bound = '~' | '>' | '>=' | '<' | '<=';

/**
 * A number as the text states it. Years, dates, durations, ordinals and model names are not figures; an age given as a bare number
 * ("aged 55") is kept with the unit "year" and counts nothing.
 */
export interface Figure extends Phrase {
  readonly kind: FigureKind;
  /** Null for a range (see `low` and `high`) and for a vague amount. Percentages are in percent: "2%" is 2. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  /** "thousands of", "dozens": an order of magnitude, no number. */
  readonly vague: boolean;
  /** A part of a whole ("a third of the budget", "one in five"): `value` is between 0 and 1 and counts nothing by itself. */
  readonly fraction: boolean;
  /**
   * ISO 4217 code for money (null where the currency cannot be told), "%" for percentages, "pp" for percentage points, "people" for groups
   * of persons, a unit of measure ("km", "t", "km/h"), else null.
   */
  readonly unit: string | null;
  /** What is counted, with the words that limit it ("North Korean troops"). */
  readonly counted: Phrase | null;
  /** What the text says became of those counted, as a plain word ("killed", "released"); null where it says nothing of the kind. */
  readonly fate: string | null;
  /** The figure with its bound and unit, as a reader would quote it ("more than $9 billion"). */
  readonly expression: Phrase;
  /** True when one number covers several groups ("50,000 Russian and North Korean soldiers"). */
  readonly combined: boolean;
  /** Who vouches for the figure in the text; null when the article itself states it. */
  readonly claimant: Attribution | null;
}
