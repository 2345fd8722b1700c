import { clauseEnd } from '../clause/clause-end.ts';
import type { Finding } from '../clause/finding.ts';
import { nounPhraseEndingAt } from '../clause/noun-phrase.ts';
import { nounGroups } from '../lexicon/reporting-nouns.ts';
import { possessives } from '../lexicon/word-classes.ts';
import { isQuoted, type TextView, tagAt, type Unit, wordAt } from '../marks/text-view.ts';

interface NounFrames {
  that: boolean;
  infinitive: boolean;
  readonly prepositions: Set<string>;
}

/** Papers that tell for themselves. */
const printed = new Set(['report', 'study', 'analysis', 'projection', 'forecast']);

const frames = build();

function build(): ReadonlyMap<string, NounFrames> {
  const known = new Map<string, NounFrames>();
  for (const group of nounGroups) {
    for (const noun of group.nouns.split(' ')) {
      const forms = noun.endsWith('s') ? [noun] : [noun, `${noun}s`];
      for (const form of forms) {
        const entry = known.get(form) ?? { that: false, infinitive: false, prepositions: new Set<string>() };
        entry.that ||= group.that;
        entry.infinitive ||= group.infinitive;
        for (const preposition of group.prepositions) entry.prepositions.add(preposition);
        known.set(form, entry);
      }
    }
  }
  return known;
}

/** "Berg's claim that the bank had failed | was false": where the verb begins whose subject the noun is; else the limit. */
function beforeOwnVerb(view: TextView, noun: number, limit: number): number {
  const { heads, relations } = view.syntax;
  const head = heads[noun] ?? -1;
  if (head <= noun + 2 || head >= limit || !/^nsubj/.test(relations[noun] ?? '')) return limit;
  let first = head;
  while (first > noun + 3 && heads[first - 1] === head && /^(?:AUX|ADV|PART)$/.test(tagAt(view, first - 1))) first--;
  return first;
}

/** "a Courier report that …", "the ministry's estimate that …": the named paper itself tells; reports of nobody tell nothing. */
function byReport(view: TextView, at: number, unit: Unit): Finding | null {
  const phrase = nounPhraseEndingAt(view, at + 1, unit.first);
  if (phrase === null || phrase.head.end !== at + 1) return null;
  let named = false;
  for (let word = phrase.head.first; word < at; word++) named ||= tagAt(view, word) === 'PROPN';
  const end = clauseEnd(view, at + 1, beforeOwnVerb(view, at, unit.end), true);
  if (!named || end <= at + 2) return null;
  const subject = { words: phrase.head, head: phrase.head, inverted: false };
  return { cue: { first: at, end: at + 1 }, subject, contents: [{ first: at + 1, end }], clausal: false };
}

/** "Berg's claim that …", "her vow to …": the possessor speaks. */
export function byNoun(view: TextView, at: number, unit: Unit): Finding | null {
  const frame = frames.get(wordAt(view, at));
  if (frame === undefined || tagAt(view, at) === 'VERB') return null;
  const next = wordAt(view, at + 1);
  const fits =
    (next === 'that' && frame.that) ||
    (next === 'to' && frame.infinitive && tagAt(view, at + 2) === 'VERB') ||
    frame.prepositions.has(next);
  if (!fits || isQuoted(view, at + 1)) return null;
  const told = printed.has(wordAt(view, at)) && next === 'that' ? byReport(view, at, unit) : null;
  if (told !== null) return told;
  let owner = at - 1;
  while (owner > unit.first && at - owner < 4 && ['ADJ', 'NOUN', 'ADV'].includes(tagAt(view, owner))) owner--;
  const word = wordAt(view, owner);
  const clausal = next === 'that';
  const first = next === 'that' || next === 'to' ? at + 1 : at + 2;
  const end = clauseEnd(view, first, beforeOwnVerb(view, at, unit.end), clausal);
  if (end <= first) return null;
  const cue = { first: owner + 1, end: first === at + 1 ? at + 1 : at + 2 };
  if (possessives.has(word) && word !== 'its') {
    const words = { first: owner, end: owner + 1 };
    return { cue, subject: { words, head: words, inverted: false }, contents: [{ first, end }], clausal: false };
  }
  if (word !== "'s" && word !== "'") return null;
  const phrase = nounPhraseEndingAt(view, owner, unit.first);
  if (phrase === null || !/^(?:NOUN|PROPN)$/.test(tagAt(view, owner - 1))) return null;
  return {
    cue,
    subject: { words: phrase, head: phrase.head, inverted: false },
    contents: [{ first, end }],
    clausal: false,
  };
}
