import type { Span } from '../span.ts';
import { isRead, isSpace, lowerCaseOf, standsBefore, type Word, wordsAround, wordsOf } from './fragment-words.ts';
import { webLink } from './web-link.ts';

// Text fragments: https://wicg.github.io/scroll-to-text-fragment/ — `#:~:text=prefix-,start,end,-suffix`.

/** The article a snippet was cut from: with it, words that occur more than once get a prefix or suffix. */
export interface FragmentContext extends Span {
  readonly text: string;
}

interface Choice {
  readonly prefix: number;
  readonly start: number;
  readonly end: number;
  readonly suffix: number;
}

/** A snippet of at most so many words of one paragraph is named whole. */
const WHOLE_WORDS = 8;
const START_WORDS = [5, 8, 12];
const END_WORDS = [4, 7, 10];
const AROUND_WORDS = [0, 2, 4, 7];
/** One endless "word" cannot be aimed at. */
const LONGEST_WORD = 100;

/**
 * A link that scrolls to the snippet in the publisher's page and marks it. Null when the address is no web address.
 * Without a context the snippet's own first and last words are used; where nothing can be aimed at, the page's address.
 */
export function textFragmentLink(
  url: string | null,
  snippet: string,
  context: FragmentContext | null = null,
): string | null {
  const page = webLink(url);
  if (page === null) return null;
  const text = context?.text ?? snippet;
  const span = context ?? { start: 0, end: snippet.length };
  const directive = aimBriefly(text, span) ?? aimAmidAll(text, span);
  const [base, fragment = ''] = page.split('#', 2) as [string, string?];
  const anchor = fragment.split(':~:')[0] ?? '';
  if (directive === null) return anchor === '' ? base : `${base}#${anchor}`;
  return `${base}#${anchor}:~:text=${directive}`;
}

function aimAmidAll(text: string, span: Span): string | null {
  const { words, first, last } = wordsAround(text, span);
  return last > first ? aim(words, first, last) : null;
}

/**
 * The same by the words of the span alone, where its opening holds a word that the article does not have before: nearly always. Null where the
 * whole article must be read.
 */
function aimBriefly(text: string, { start, end }: Span): string | null {
  if (isRead(text)) return null;
  const isWhole = (at: number) => at <= 0 || at >= text.length || isSpace(text, at - 1) || isSpace(text, at);
  if (!isWhole(start) || !isWhole(end)) return null;
  const words = wordsOf(text.slice(start, end));
  if (words.length === 0 || words.some(({ raw }) => raw.length > LONGEST_WORD)) return null;
  const [choice] = choicesFor(words, 0, words.length);
  const lower = lowerCaseOf(text);
  if (choice === undefined || lower.length !== text.length) return null;
  if (standsBefore(text, lower, words.slice(0, choice.start), start)) return null;
  return resolvesTo(words, choice, 0, words.length) ? directiveOf(words, choice, 0, words.length) : null;
}

/** The shortest directive that a browser resolves to the words `[first, last)`; the most exact one when none does. */
function aim(words: readonly Word[], first: number, last: number): string | null {
  if (words.slice(first, last).some((word) => word.raw.length > LONGEST_WORD)) return null;
  const choices = choicesFor(words, first, last);
  const best = choices.find((choice) => resolvesTo(words, choice, first, last)) ?? choices.at(-1);
  return best === undefined ? null : directiveOf(words, best, first, last);
}

function directiveOf(words: readonly Word[], best: Choice, first: number, last: number): string {
  const terms: string[] = [];
  if (best.prefix > 0) terms.push(`${encode(words, first - best.prefix, first)}-`);
  terms.push(encode(words, first, first + best.start));
  if (best.end > 0) terms.push(encode(words, last - best.end, last));
  if (best.suffix > 0) terms.push(`-${encode(words, last, last + best.suffix)}`);
  return terms.join(',');
}

function choicesFor(words: readonly Word[], first: number, last: number): readonly Choice[] {
  const before = sameParagraph(words, first, -1);
  const after = sameParagraph(words, last - 1, 1);
  const head = Math.min(sameParagraph(words, first, 1) + 1, last - first);
  const tail = Math.min(sameParagraph(words, last - 1, -1) + 1, last - first);
  const whole = head === last - first && head <= WHOLE_WORDS;
  const ranges = whole
    ? [{ start: head, end: 0 }]
    : START_WORDS.map((start, index) => ({ start: Math.min(start, head), end: Math.min(END_WORDS[index] ?? 4, tail) }))
        .filter(({ start, end }) => start + end <= last - first)
        .concat(head === last - first ? [{ start: head, end: 0 }] : []);
  const usable =
    ranges.length > 0 ? ranges : [{ start: Math.min(head, last - first - 1) || 1, end: Math.min(1, last - first - 1) }];
  return AROUND_WORDS.flatMap((around) =>
    usable.flatMap((range) => [
      { ...range, prefix: Math.min(around, before), suffix: 0 },
      { ...range, prefix: 0, suffix: Math.min(around, after) },
      { ...range, prefix: Math.min(around, before), suffix: Math.min(around, after) },
    ]),
  );
}

/** How many words stand in the same paragraph before (-1) or after (1) the word at `at`. A prefix's count starts at the word before. */
function sameParagraph(words: readonly Word[], at: number, step: 1 | -1): number {
  const paragraph = words[at]?.paragraph;
  let count = 0;
  while (words[at + step * (count + 1)]?.paragraph === paragraph && paragraph !== undefined) count += 1;
  return count;
}

/** Whether the first place a browser finds is the one meant. */
function resolvesTo(words: readonly Word[], choice: Choice, first: number, last: number): boolean {
  const opening = words[first]?.key;
  for (let at = 0; at <= first; at += 1) {
    if (choice.start > 0 && words[at]?.key !== opening) continue;
    if (!same(words, at, first, choice.start)) continue;
    if (choice.prefix > 0 && !same(words, at - choice.prefix, first - choice.prefix, choice.prefix)) continue;
    const from = at + choice.start;
    for (let end = choice.end === 0 ? from : from + choice.end; end <= words.length; end += 1) {
      const ends = choice.end === 0 || same(words, end - choice.end, last - choice.end, choice.end);
      if (ends && (choice.suffix === 0 || same(words, end, last, choice.suffix))) return at === first && end === last;
      if (choice.end === 0) break;
    }
  }
  return false;
}

function same(words: readonly Word[], a: number, b: number, count: number): boolean {
  for (let offset = 0; offset < count; offset += 1) {
    if (words[a + offset] === undefined || words[a + offset]?.key !== words[b + offset]?.key) return false;
  }
  return true;
}

/** One term. Outer punctuation goes, since pages and archives differ in it; `-`, `,` and `&` have a meaning of their own. */
function encode(words: readonly Word[], from: number, to: number): string {
  const text = words
    .slice(from, to)
    .map((word) => word.raw)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toWellFormed();
  return encodeURIComponent(text).replace(
    /[-!'()*~_.]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
