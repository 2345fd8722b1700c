import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';

/** A figure that may answer, in the sentence that states it. */
export interface StatedFigure {
  readonly figure: Figure;
  readonly passage: Passage;
  /** How surely it counts what was asked for, 1 to 3. */
  readonly relevance: number;
  readonly route?: Route;
}

/**
 * How a figure was found: its sentence holds the topic; the sentences around it or the title do the rest; a verb tells the noun asked for; it says how
 * many live there; all but the verb of the question is said; the article tells the rest nearby; another noun of the topic is counted; it is the only number of a sentence
 * with all the words; the sentence behind a name counts the dead;
 * it is the row of a list; it says for how long somebody was jailed; its frame
 * tells most of the words.
 */
export type Route =
  | 'sentence'
  | 'beside'
  | 'deed'
  | 'population'
  | 'unsaid'
  | 'loose'
  | 'other-head'
  | 'only'
  | 'next'
  | 'row'
  | 'term'
  | 'frame';
