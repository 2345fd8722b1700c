import { clauseEnd } from '../clause/clause-end.ts';
import type { Finding } from '../clause/finding.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from '../clause/noun-phrase.ts';
import { after, isQuoted, type TextView, type TokenRange, tagAt, type Unit, wordAt } from '../marks/text-view.ts';
import { hasVerb } from './content-before.ts';

const views = new Set('view words opinion eyes telling estimation judgment judgement reckoning phrase'.split(' '));

/** "by one estimate", "by Berg's own admission": nouns of reckoning that stand for who reckons. */
const counts = /^(?:estimates?|accounts?|admission|count|reckoning|calculations?|tally|tallies|measures?)$/;

/** "In Berg's view, …", "in the words of Berg, …", "…, per the port's bylaws": the view's owner says the sentence. */
export function byView(view: TextView, at: number, unit: Unit): Finding | null {
  const source = owner(view, at, unit.end);
  if (source === null) return null;
  const { phrase, end } = source;
  const subject = { words: phrase, head: phrase.head, inverted: true };
  const cue = { first: at, end };
  const contents: TokenRange[] = [];
  if (wordAt(view, at - 1) === ',' && (end >= unit.end || /^[.;,]$/.test(wordAt(view, end)))) {
    if (hasVerb(view, unit.first, at - 1)) contents.push({ first: unit.first, end: at - 1 });
  } else if (at === unit.first && wordAt(view, end) === ',') {
    const range = { first: end + 1, end: clauseEnd(view, end + 1, unit.end, true) };
    if (range.end - range.first > 2) contents.push(range);
  }
  return contents.length === 0 ? null : { cue, subject, contents, clausal: true };
}

function owner(view: TextView, at: number, limit: number): { phrase: NounPhrase; end: number } | null {
  const word = wordAt(view, at);
  if (word === 'per' && wordAt(view, at - 1) === ',') {
    const phrase = nounPhraseStartingAt(view, at + 1, limit);
    const named = phrase !== null && (tagAt(view, at + 1) === 'DET' || tagAt(view, at + 1) === 'PROPN');
    return named ? { phrase, end: phrase.end } : null;
  }
  if (word === 'by') {
    const phrase = nounPhraseStartingAt(view, at + 1, limit);
    if (phrase === null || !counts.test(wordAt(view, phrase.head.end - 1))) return null;
    for (let mark = phrase.head.first; mark < phrase.head.end; mark++) {
      if (wordAt(view, mark) !== "'s") continue;
      const words = { first: phrase.first, end: mark };
      return { phrase: { ...words, head: words }, end: phrase.end };
    }
    return { phrase, end: phrase.end };
  }
  if (word !== 'in') return null;
  if (wordAt(view, at + 1) === 'the' && wordAt(view, at + 2) === 'words' && wordAt(view, at + 3) === 'of') {
    const phrase = nounPhraseStartingAt(view, at + 4, limit);
    return phrase === null ? null : { phrase, end: phrase.end };
  }
  for (let noun = at + 2; noun < limit && noun < at + 10 && !isQuoted(view, noun); noun = after(view, noun)) {
    if (tagAt(view, noun) === 'PUNCT' && wordAt(view, noun) !== '-') return null;
    if (!views.has(wordAt(view, noun))) continue;
    const mark = wordAt(view, noun - 1);
    if (mark !== "'s" && mark !== "'") return null;
    const phrase = nounPhraseEndingAt(view, noun - 1, at + 1);
    return phrase === null || phrase.first !== at + 1 ? null : { phrase, end: noun + 1 };
  }
  return null;
}
