import type { Meaning } from '../meaning.ts';
import type { Captures } from '../words/captures.ts';
import type { Scan } from '../words/scan.ts';

/** A stretch of tokens and what it says. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Where a rule matched. */
export interface Site {
  readonly scan: Scan;
  /** First token of the match, and the token behind it. */
  readonly start: number;
  readonly end: number;
}

/**
 * One rule. Its pattern is a row of elements: a word, words parted by `|`, `name:` before words whose choice the rule
 * needs, or `@class` (`@class=name`); a `?` behind makes it optional. `build` says what the match means, or null to decline.
 */
export interface Rule {
  readonly pattern: string;
  build(captures: Captures, site: Site): Meaning | readonly Part[] | null;
}
