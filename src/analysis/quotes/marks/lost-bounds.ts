import type { Token } from '../../document.ts';
import { personalPronouns } from '../lexicon/word-classes.ts';
import { isSpeechVerb, tellingVerb } from './attribution-openings.ts';
import type { Paragraph } from './double-marks.ts';

/** So many words at most has the attribution that tells where a quotation ended or goes on. */
const longestTelling = 24;
const longestPresenter = 24;
const fewestQuoted = 3;

const endMark = /^[.!?…]+$/;
const pauseMark = /^[,.!?…]+$/;
const limiting =
  /^(?:the|an?|of|by|for|as|his|her|their|its|our|this|these|those|called|named|dubbed|from|with|in|on|and|or|that)$/;

/**
 * "A “door to door service that …", "Orra's “blue mark programme is": a mark within a sentence quotes some of its words; without the
 * closing one nothing tells how many.
 */
export function opensFragment(tokens: readonly Token[], open: number, { first, damaged }: Paragraph): boolean {
  const before = tokens[open - 1]?.text ?? '';
  if (open === first) return false;
  const lower = /^\p{Ll}/u.test(tokens[open + 1]?.text ?? '');
  if (/^\p{L}/u.test(before)) return lower || limiting.test(before);
  if (/^['’]s$/.test(before) || (damaged && before === ',')) return lower || !isTold(tokens, open - 1);
  return false;
}

/** Whether a verb of saying stands among the last words before a comma or colon. */
function isTold(tokens: readonly Token[], mark: number): boolean {
  for (let at = mark - 1; at >= 0 && mark - at < longestPresenter && !endMark.test(tokens[at]?.text ?? ''); at--)
    if (isSpeechVerb(tokens, at)) return true;
  return false;
}

/** Where a quotation whose closing mark was lost most likely ended: before "…, he said", else at the limit. */
export function lostClose(tokens: readonly Token[], from: number, limit: number): number {
  for (let index = from + 1; index < limit; index++) {
    if (!pauseMark.test(tokens[index - 1]?.text ?? '')) continue;
    if (tellingVerb(tokens, index, limit, false) >= 0) return index;
  }
  return limit;
}

/** Whether the words from here on close their sentence soon: then the quotation ended before them, whatever the next paragraph opens with. */
export function isTelling(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from, Math.min(from + longestTelling, end)).some(({ text }) => text === '.');
}

/** "…for them. The bishop added: “": a sentence that a colon ends before the next mark presents that one, and is no part of what is open. */
export function beforePresenter(tokens: readonly Token[], from: number, mark: number): number {
  if (tokens[mark - 1]?.text !== ':') return mark;
  for (let at = mark - 2; at > from && mark - at < longestPresenter; at--)
    if (endMark.test(tokens[at]?.text ?? '')) return at + 1;
  return mark;
}

/**
 * Where a quotation whose opening mark was lost most likely began: behind "Roe replied,", after the previous sentence's end, when an
 * attribution follows or went before, or at the head of the paragraph that it closes; -1 when nothing tells.
 */
export function lostOpen(
  tokens: readonly Token[],
  floor: number,
  close: number,
  width: number,
  paragraph: Paragraph,
): number {
  if (!pauseMark.test(tokens[close - 1]?.text ?? '') || close - floor < fewestQuoted) return -1;
  const closes = close + width >= paragraph.end;
  if (!closes && tellingVerb(tokens, close + width, paragraph.end, true) < 0) return -1;
  const presented = behindPresenter(tokens, floor, close);
  if (presented >= 0) return presented;
  let first = close - 2;
  while (first > floor && !/^[.!?:]+$/.test(tokens[first - 1]?.text ?? '')) first--;
  if (!closes) return first;
  if (floor === paragraph.first) return close - floor > 6 && isSpoken(tokens, floor, close, paragraph) ? floor : -1;
  return behindTelling(tokens, floor, close);
}

/** "The premier replied, We will." / "He said: We will.": behind a verb of saying, a comma or colon, and before a capital. */
function behindPresenter(tokens: readonly Token[], floor: number, close: number): number {
  for (let at = close - fewestQuoted; at > floor; at--) {
    if (!/^[,:]$/.test(tokens[at]?.text ?? '') || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) continue;
    const verb = isSpeechVerb(tokens, at - 1);
    if (verb || (tokens[at]?.text === ':' && isTold(tokens, at))) return at + 1;
  }
  return -1;
}

/** "“My name is Roe,” he said. I come from here.”": where a sentence told who speaks, what goes on behind it up to a closing mark is theirs. */
function behindTelling(tokens: readonly Token[], floor: number, close: number): number {
  const verb = tellingVerb(tokens, floor, close, true);
  if (verb < 0) return -1;
  let first = verb + 1;
  while (first < close && first - verb < longestTelling && !endMark.test(tokens[first]?.text ?? '')) first++;
  if (first - verb >= longestTelling || close - ++first < fewestQuoted) return -1;
  for (let at = first; at < close; at++) {
    const opens = at === first || endMark.test(tokens[at - 1]?.text ?? '');
    if (opens && tellingVerb(tokens, at, close, true) >= 0) return -1;
  }
  return first;
}

/** Whether somebody speaks of themselves or to others, or the words go on from the paragraph before: a narrator seldom does. */
function isSpoken(tokens: readonly Token[], from: number, end: number, { carried }: Paragraph): boolean {
  if (carried) return true;
  for (let at = from; at < end; at++) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    if (/^(?:i|me|my|we|us|our|you|your)$/.test(lower) && text !== 'US') return true;
  }
  return false;
}

/** Part of a quotation between its marks. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/**
 * "“It was late, said Ann Roe, the mayor. We went home.”": where a text loses marks and words within a pair tell who speaks, the closing and
 * the opening mark before and behind them were lost. Null where they are none.
 */
export function innerStretches(tokens: readonly Token[], from: number, end: number): readonly Stretch[] | null {
  for (let index = from + fewestQuoted; index < end - 1; index++) {
    if (!/^[,!?]+$/.test(tokens[index - 1]?.text ?? '')) continue;
    const verb = tellingVerb(tokens, index, end, false);
    if (verb < 0) continue;
    const head = tokens[index]?.lower ?? '';
    if (personalPronouns.has(head) && !/^(?:he|she|they)$/.test(head)) continue;
    let stop = verb + 1;
    while (stop < end && !endMark.test(tokens[stop]?.text ?? '')) stop++;
    const rest = { first: stop + 1, end };
    return stop < end - fewestQuoted ? [{ first: from, end: index }, rest] : [{ first: from, end: index }];
  }
  return null;
}
