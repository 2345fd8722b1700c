import type { Finding } from '../clause/finding.ts';
import { nounPhraseStartingAt } from '../clause/noun-phrase.ts';
import { timeWords } from '../lexicon/word-classes.ts';
import { hasNumber, isQuoted, type TextView, tagAt, type Unit, wordAt } from '../marks/text-view.ts';

const polls = new Set([
  'poll',
  'polls',
  'survey',
  'surveys',
  'polling',
  'census',
  'tally',
  'referendum',
  'average',
  'averages',
]);

/** "In a poll for the paper, Berg led by 9 points": the poll vouches for the sentence's numbers. */
export function inPoll(view: TextView, at: number, unit: Unit): Finding | null {
  if (wordAt(view, at) !== 'in') return null;
  const source = nounPhraseStartingAt(view, at + 1, unit.end);
  if (source === null || !polls.has(wordAt(view, source.head.end - 1))) return null;
  if (/^average/.test(wordAt(view, source.head.end - 1)) && !polls.has(wordAt(view, source.end - 1))) return null;
  const over = behindParticiple(view, source.end, unit.end);
  if (at > unit.first && over < unit.end && !/^[,.;]$/.test(wordAt(view, over))) return null;
  let first = at === unit.first ? over : unit.first;
  let end = at === unit.first ? unit.end : at;
  while (first < end && /^[,]$/.test(wordAt(view, first))) first++;
  while (end > first && !isQuoted(view, end - 1) && /^[.,;:!?]+$/.test(wordAt(view, end - 1))) end--;
  if (!hasNumber(view, { first, end })) return null;
  const subject = { words: source, head: source.head, inverted: true };
  return { cue: { first: at, end: at + 1 }, subject, contents: [{ first, end }], clausal: false };
}

/** "a poll released on Sunday", "a survey taken for the radio in May": the poll goes on to the next mark. */
function behindParticiple(view: TextView, from: number, limit: number): number {
  if (
    !timeWords.has(wordAt(view, from)) &&
    !/^(?:released|published|conducted|taken|commissioned|sponsored|out|last|this|on|from|by)$/.test(wordAt(view, from))
  )
    return from;
  for (let at = from; at < limit && at < from + 14 && !isQuoted(view, at); at++)
    if (/^[,.;]$/.test(wordAt(view, at)) && !/^(?:NUM)$/.test(tagAt(view, at + 1))) return at;
  return from;
}
