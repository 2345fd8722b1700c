import { objectPronouns, possessives, subjectPronouns } from '../lexicon/word-classes.ts';
import { type TextView, type TokenRange, tagAt, wordAt } from '../marks/text-view.ts';

/** A noun phrase; `head` is its part before any "of", "for", "from": who it is about, never who is named in its tail. */
export interface NounPhrase extends TokenRange {
  readonly head: TokenRange;
}

const nominal = new Set(['NOUN', 'PROPN', 'NUM']);
const quantity = new Set(
  'one some many several both all most those others few each none two three half members'.split(' '),
);
const tails = new Set(
  'of for from in at with on to against behind near by inside within around between among under about over'.split(' '),
);
const rightTails = new Set('of for from at with'.split(' '));
const maxTails = 4;
const maxWords = 24;

/** The noun phrase that ends before `end`, null when none does. */
export function nounPhraseEndingAt(view: TextView, end: number, floor: number): NounPhrase | null {
  const last = end - 1;
  if (last < floor) return null;
  if (isPronoun(view, last)) return { first: last, end, head: { first: last, end } };
  const lowest = Math.max(floor, end - maxWords);
  let core = coreLeft(view, end, lowest);
  if (core === null) return null;
  let first = core.first;
  let head = core;
  for (let count = 0; count < maxTails; count++) {
    const link = first - 1;
    if (link <= lowest) break;
    const word = wordAt(view, link);
    if (tags(view, link, 'ADP', 'PART') && tails.has(word)) {
      if (!headsTail(view, link - 1, word)) break;
      core = coreLeft(view, link, lowest) ?? quantityAt(view, link - 1);
      if (core === null) break;
      first = core.first;
      head = core;
    } else if (word === 'and' && tagAt(view, link - 1) === 'ADJ' && tagAt(view, first) === 'ADJ') {
      // "Danish and Swedish officials"
      while (first > lowest && (tagAt(view, first - 1) === 'ADJ' || wordAt(view, first - 1) === 'and')) first--;
      if (tagAt(view, first - 1) === 'DET') first--;
      head = { first, end: head.end };
    } else if ((word === 'and' || word === '&') && nominal.has(tagAt(view, link - 1))) {
      core = coreLeft(view, link, lowest);
      if (core === null) break;
      // "polls from Springfield and Shelbyville"
      const led = rightTails.has(wordAt(view, core.first - 1)) || opensPlaces(view, core, lowest);
      const tail = led && tags(view, core.first - 1, 'ADP');
      if (tail && first === head.first && headsTail(view, core.first - 2, wordAt(view, core.first - 1))) {
        first = core.first;
        head = core;
        continue;
      }
      if (!startsClause(view, core.first, floor)) break;
      first = core.first;
      head = { first, end: head.end };
    } else break;
  }
  return { first, end, head };
}

/** "officials in Oslo and Bergen said": the places limit a subject that opens its clause; "met officials in Oslo and Berg said" does not. */
function opensPlaces(view: TextView, { first }: TokenRange, lowest: number): boolean {
  if (wordAt(view, first - 1) !== 'in') return false;
  const subject = coreLeft(view, first - 1, lowest);
  return subject !== null && startsClause(view, subject.first, lowest);
}

/** The noun phrase that starts at `first`, null when none does. */
export function nounPhraseStartingAt(view: TextView, first: number, limit: number): NounPhrase | null {
  if (first >= limit) return null;
  if (isPronoun(view, first) && !nominal.has(tagAt(view, first + 1)))
    return { first, end: first + 1, head: { first, end: first + 1 } };
  const head = coreRight(view, first, limit);
  if (head === null) return null;
  let end = head.end;
  for (let count = 0; count < maxTails; count++) {
    const word = wordAt(view, end);
    if (!rightTails.has(word) && !(word === 'and' && tagAt(view, end + 1) === 'PROPN')) break;
    const core = coreRight(view, end + 1, limit);
    if (core === null) break;
    end = core.end;
  }
  return { first, end, head };
}

export function isPronoun(view: TextView, index: number): boolean {
  const word = wordAt(view, index);
  // "one-sided news"
  if (word === 'one' && wordAt(view, index + 1) === '-' && isJoint(view, index + 1)) return false;
  return (
    subjectPronouns.has(word) && (tagAt(view, index) === 'PRON' || tagAt(view, index) === 'DET' || quantity.has(word))
  );
}

function coreLeft(view: TextView, end: number, floor: number): TokenRange | null {
  let first = end;
  if (wordAt(view, first - 1) === ')') {
    let open = first - 2;
    while (open > floor && first - open < 24 && wordAt(view, open) !== '(') open--;
    if (wordAt(view, open) !== '(') return null;
    first = open;
  }
  const last = first - 1;
  if (last < floor || !(nominal.has(tagAt(view, last)) || isNominalUse(view, last))) return null;
  while (first > floor) {
    const at = first - 1;
    if (view.quoteAt[at] !== view.quoteAt[last]) break;
    const tag = tagAt(view, at);
    const word = wordAt(view, at);
    // "the Harbour Another Way": a word of the name
    const named =
      tag === 'DET' && at > floor && isCapital(view, at) && isCapital(view, at - 1) && isCapital(view, first);
    if (tag === 'DET' && !named) return { first: predeterminer(view, at, floor), end };
    if (tag === 'PRON' && possessives.has(word)) return { first: at, end };
    if (named || nominal.has(tag) || tag === 'ADJ' || isJoint(view, at) || isModifier(view, at, floor)) first--;
    else break;
  }
  if (first < end && tagAt(view, first) === 'PUNCT') first++;
  return first < end ? { first, end } : null;
}

function coreRight(view: TextView, first: number, limit: number): TokenRange | null {
  let end = first;
  let named = false;
  const inside = view.quoteAt[first];
  while (end < limit && view.quoteAt[end] === inside) {
    const tag = tagAt(view, end);
    const word = wordAt(view, end);
    if (nominal.has(tag)) named = true;
    else if (tag === 'DET' || (tag === 'PRON' && possessives.has(word))) {
      if (named) break;
    } else if (isJoint(view, end)) {
      // "Rutte's spokesman": the name goes on.
    } else if (tag === 'VERB' && end > first && wordAt(view, end - 1) === '-' && isJoint(view, end - 1)) {
      // "a council-sponsored plan"
    } else if (
      tag === 'VERB' &&
      !named &&
      (/(?:ed|ing)$/.test(word) || view.syntax.relations[end] === 'amod') &&
      (end > first ||
        (/e[dn]$/.test(word) && view.syntax.relations[end] === 'amod' && nominal.has(tagAt(view, end + 1))))
    ) {
      // "the newly elected senator"
    } else if (word === '(' && named) {
      let close = end + 1;
      while (close < limit && close - end < 12 && wordAt(view, close) !== ')') close++;
      if (wordAt(view, close) !== ')') break;
      end = close;
    } else if (word === 'old' && wordAt(view, end - 1) === '-' && wordAt(view, end - 2) === 'year') {
      // "the 36-year-old"
    } else if (tag === 'ADJ' && named && !nominal.has(tagAt(view, end + 1)) && tagAt(view, end + 1) !== 'ADJ') break;
    else if (tag !== 'ADJ' && !(tag === 'ADV' && !named && end > first)) break;
    end++;
  }
  if (!named && end > first && tagAt(view, end - 1) === 'ADJ' && end - first > 1) named = true;
  return named && end - first <= maxWords ? { first, end } : null;
}

function isCapital(view: TextView, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(view.tokens[at]?.text ?? '');
}

/** Possessive, hyphen between words, ampersand, the point of an initial. */
function isJoint(view: TextView, at: number): boolean {
  const word = wordAt(view, at);
  if (word === "'s" || word === '&' || word === '/') return tagAt(view, at) !== 'AUX' && tagAt(view, at) !== 'VERB';
  if (word === "'") return /s$/i.test(wordAt(view, at - 1)) && view.tokens[at - 1]?.end === view.tokens[at]?.start;
  if (word !== '-') return false;
  const token = view.tokens[at];
  return view.tokens[at - 1]?.end === token?.start && view.tokens[at + 1]?.start === token?.end;
}

/** A participle or adverb inside a noun phrase ("the newly elected senator"). */
function isModifier(view: TextView, at: number, floor: number): boolean {
  if (at <= floor) return false;
  const tag = tagAt(view, at);
  const opened =
    ['DET', 'ADJ', 'ADV', 'NUM'].includes(tagAt(view, at - 1)) ||
    possessives.has(wordAt(view, at - 1)) ||
    // "of registered voters"
    (/^(?:of|among|from|to|for|with)$/.test(wordAt(view, at - 1)) && tagAt(view, at - 1) === 'ADP');
  const joined = wordAt(view, at - 1) === '-' && isJoint(view, at - 1);
  if (joined) return true;
  if (tag === 'VERB') return opened && /(?:ed|ing|en)$/.test(wordAt(view, at));
  return tag === 'ADV' && opened && tagAt(view, at + 1) !== 'PROPN';
}

/** Adjectives and quantifiers that stand for people ("the accused", "many"). */
function isNominalUse(view: TextView, at: number): boolean {
  if (quantity.has(wordAt(view, at))) return true;
  // "the 36-year-old"
  if (wordAt(view, at) === 'old' && wordAt(view, at - 1) === '-' && wordAt(view, at - 2) === 'year') return true;
  return tagAt(view, at) === 'ADJ' && ['DET', 'PROPN', 'NOUN'].includes(tagAt(view, at - 1));
}

function headsTail(view: TextView, at: number, link: string): boolean {
  if (nominal.has(tagAt(view, at)) || wordAt(view, at) === ')') return true;
  return (link === 'of' || link === 'in' || link === 'at') && quantity.has(wordAt(view, at));
}

function quantityAt(view: TextView, at: number): TokenRange | null {
  return quantity.has(wordAt(view, at)) ? { first: at, end: at + 1 } : null;
}

function predeterminer(view: TextView, at: number, floor: number): number {
  return at > floor && /^(?:all|both|half)$/.test(wordAt(view, at - 1)) ? at - 1 : at;
}

/** Whether a clause may begin here, so that "A and B said" has two subjects and "met A and B said" one. */
function startsClause(view: TextView, at: number, floor: number): boolean {
  if (at <= floor) return true;
  return ['PUNCT', 'SCONJ', 'CCONJ'].includes(tagAt(view, at - 1)) || wordAt(view, at - 1) === 'that';
}

/** "him", "them"; never the country "US", nor "her" before what is hers. */
export function isObjectPronoun(view: TextView, index: number): boolean {
  if (wordAt(view, index) === 'her' && ownsNext(view, index)) return false;
  return objectPronouns.has(wordAt(view, index)) && view.tokens[index]?.text !== 'US';
}

/** "told her aides that", where "told her aides were" has "her" alone as its object. */
function ownsNext(view: TextView, her: number): boolean {
  let end = her + 1;
  while (end < her + 6 && (nominal.has(tagAt(view, end)) || tagAt(view, end) === 'ADJ')) end++;
  return end > her + 1 && nominal.has(tagAt(view, end - 1)) && !/^(?:VERB|AUX)$/.test(tagAt(view, end));
}

function tags(view: TextView, at: number, ...wanted: readonly string[]): boolean {
  return wanted.includes(tagAt(view, at));
}
