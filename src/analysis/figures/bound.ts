import type { Bound } from '../../core/figure.ts';
import { boundSuffixes, boundsBefore, boundsBehind, longestBound } from './lexicon/bounds.ts';
import { gluedToNext, joinsAt, type Line, wordAt } from './line.ts';

/** A bound and how far it reaches: the first of its tokens, or the one behind its last. */
export interface FoundBound {
  readonly bound: Bound;
  readonly reach: number;
}

/** Reads backwards from the number: the longest match wins ("no more than" before "more than"). */
export function boundBefore(line: Line, first: number): FoundBound | null {
  let phrase = '';
  let found: FoundBound | null = null;
  let index = first - 1;
  // "more than the 60 needed", "about a dozen": an article of the number's own is inside it already
  for (let words = 0; words < longestBound; words++, index--) {
    const word = wordAt(line, index);
    if (word === '' || word === ',' || word === '"') break;
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    const bound = boundsBefore.get(phrase);
    if (bound !== undefined) found = { bound, reach: index };
  }
  // "handed over 1,200 bodies", "details about 12 clerks"
  const before = wordAt(line, first - 2);
  if (phrase.endsWith('over') && particleVerb.test(before)) return null;
  if (phrase.endsWith('about') && toldAbout.test(before)) return null;
  if (found === null) return passes(line, first) ? { bound: '>', reach: first - 1 } : null;
  // "just over", "well under", "only about": adverbs that a reader quotes along
  return /^(?:just|only|well|even|far|slightly|still|possibly|perhaps)$/.test(wordAt(line, found.reach - 1)) &&
    found.reach === first - 1 &&
    (found.bound === '>' || found.bound === '<')
    ? { bound: found.bound, reach: found.reach - 1 }
    : found;
}

/** Verbs to which "over" belongs. */
const particleVerb = /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?|presid(?:e|es|ed|ing))$/;

/** What is "about" somebody. */
const toldAbout =
  /^(?:details?|information|questions?|concerns?|worr(?:y|ies|ied)|doubts?|stor(?:y|ies)|reports?|news|rumou?rs|facts?|data|complaints?|talks?|talk(?:s|ed|ing)|ask(?:s|ed|ing)?|know[ns]?|knew|hear(?:s|d|ing)?|learn(?:s|ed|ing)?|speaks?|spoken?|documentar(?:y|ies)|films?|books?|posts?)$/;

const tally =
  /^(?:number|numbers|toll|tolls|count|counts|total|figure|tally|deaths|cases|fatalities|casualties|losses|dead)$/;
const farthestTally = 14;

/** "The number of the dead has passed 100": only of a tally, since a parliament passes 100 laws. */
function passes(line: Line, first: number): boolean {
  if (!/^(?:passed|crossed)$/.test(wordAt(line, first - 1))) return false;
  for (let at = first - 2; at >= 0 && at > first - farthestTally; at--) if (tally.test(wordAt(line, at))) return true;
  return false;
}

/** "300-plus", "20+", "500 or more", "a hundred or so". */
export function boundBehind(line: Line, end: number): FoundBound | null {
  const plus = wordAt(line, end) === '+' && (gluedToNext(line, end - 1) || /^\p{L}/u.test(wordAt(line, end + 1)));
  if (plus) return { bound: '>=', reach: end + 1 };
  if (joinsAt(line, end)) {
    const bound = boundSuffixes.get(wordAt(line, end + 1));
    return bound === undefined ? null : { bound, reach: end + 2 };
  }
  const bound = boundsBehind.get(`${wordAt(line, end)} ${wordAt(line, end + 1)}`);
  return bound === undefined ? null : { bound, reach: end + 2 };
}
