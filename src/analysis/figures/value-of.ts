import { mayBeginAmount } from './amount.ts';
import type { CountedPhrase } from './counted-phrase.ts';
import { joinsAt, type Line, tagAt, tokenAt, wordAt } from './line.ts';
import { determined, determiners, directly } from './phrase-behind.ts';

// What a sum of money is the value of, or is for.

/** "$9 billion in funding", "$11bn of aircraft deals", "$40 billion contract", "392 billion euros budget". */
export function moneyFor(line: Line, at: number): CountedPhrase | null {
  let next = joinsAt(line, at) ? at + 1 : at;
  if (wordAt(line, next) === '(') {
    // "€50bn ($54bn) in loans"
    const close = [2, 3, 4, 5, 6, 7].find((offset) => wordAt(line, next + offset) === ')');
    if (close !== undefined) next += close + 1;
  }
  if (wordAt(line, next) === 'worth') next++;
  const preposition = wordAt(line, next);
  // "closed at $20 in late trading"
  if (
    preposition === 'in' &&
    /^trad(?:e|ing)$/.test(wordAt(line, next + (/^trad/.test(wordAt(line, next + 1)) ? 1 : 2)))
  )
    return null;
  if (preposition === 'in' || preposition === 'of') {
    const from = next + 1;
    const opener = tokenAt(line, from);
    if (preposition === 'in' && (opener === null || /^\p{Lu}/u.test(opener.text) || determiners.has(opener.lower)))
      return null;
    return /^(?:total|cash|all|addition|advance|return|exchange|response|turn|order|place|part|favou?r|effect)$/.test(
      wordAt(line, from),
    )
      ? null
      : directly(line, determined(line, from), false);
  }
  const tag = tagAt(line, next);
  if (tag === 'ADV' || tag === 'VERB') return null;
  return mayBeginAmount(line, next) ? null : directly(line, next, false);
}

/** "a budget of", "a deal worth", "the budget for that period, estimated at": what the sum is the value of. */
export function valued(line: Line, first: number): CountedPhrase | null {
  let at = first - 1;
  while (approximations.has(wordAt(line, at))) at--;
  const word = wordAt(line, at);
  if (word === 'worth') {
    const told = toldOf(line, at - 1);
    if (told !== null) return told;
  }
  if (word === 'worth' || word === 'of') return valuables.has(wordAt(line, at - 1)) ? sumAt(line, at - 1) : null;
  if (word !== 'at' || !/^(?:estimated|valued|put|set)$/.test(wordAt(line, at - 1))) return null;
  const clause = clauseOf(line, at - 1);
  if (clause !== null) return clause;
  for (let noun = at - 2; noun > at - 14; noun--) {
    if (valuables.has(wordAt(line, noun))) return sumAt(line, noun);
    if (wordAt(line, noun) === '' || tagAt(line, noun) === 'VERB' || tagAt(line, noun) === 'NOUN') {
      if (!periods.has(wordAt(line, noun))) return null;
    }
  }
  return null;
}

/** "Exports to Orra, which are worth …": the sum of what the clause goes on from. */
function toldOf(line: Line, verb: number): CountedPhrase | null {
  return /^(?:is|are|was|were)$/.test(wordAt(line, verb)) ? before(line, verb - 1) : null;
}

/** What stands before the "which" of a clause, where it is of value. */
function before(line: Line, which: number): CountedPhrase | null {
  if (!/^(?:which|that)$/.test(wordAt(line, which))) return null;
  const end = wordAt(line, which - 1) === ',' ? which - 1 : which;
  for (let noun = end - 1; noun > end - 6; noun--) {
    if (valuables.has(wordAt(line, noun))) return { ...sumAt(line, noun), end };
    if (!/^(?:PROPN|NOUN|ADP|SCONJ|DET|ADJ)$/.test(tagAt(line, noun)) && !wordAt(line, noun).endsWith('ing'))
      return null;
  }
  return null;
}

const longestClaim = 8;

/** "The bill for the bridge, which the council has put at …": whoever values it stands between. */
function clauseOf(line: Line, verb: number): CountedPhrase | null {
  for (let at = verb - 1; at > verb - longestClaim; at--) {
    if (/^(?:which|that)$/.test(wordAt(line, at))) return before(line, at);
    if (!/^(?:AUX|ADV|DET|ADJ|PROPN|NOUN)$/.test(tagAt(line, at))) return null;
  }
  return null;
}

const approximations = new Set([
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'more',
  'than',
  'least',
  'an',
  'estimated',
]);

const periods = new Set(['period', 'years', 'year', 'months', 'decade']);

const valuables: ReadonlySet<string> = new Set(
  (
    'budget deal deals contract contracts order orders package packages aid assistance fund funds funding loan loans debt debts deficit surplus investment ' +
    'investments fine fines penalty settlement profit profits loss losses revenue revenues sales grant grants damage damages cost costs bill trade imports ' +
    'exports equipment weapons arms goods property properties assets bonds shares stake project projects program programme bailout stimulus spending income'
  ).split(' '),
);

function sumAt(line: Line, noun: number): CountedPhrase {
  let first = noun;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tagAt(line, first - 1)) && first > noun - 5) first--;
  // "a loss in value of mill shares of $4 million" is a loss
  for (let whole = first - 2; wordAt(line, first - 1) === 'of' && whole > first - 5; whole--)
    if (/^(?:loss|losses|profit|gain|impairment|decline|drop|fall|rise|increase)$/.test(wordAt(line, whole)))
      return { first: whole, end: noun + 1, head: whole, combined: false };
  return { first, end: noun + 1, head: noun, combined: false };
}
