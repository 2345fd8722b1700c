import type { Span } from '../span.ts';

// The words of an article, as a browser looks for them in a page.

export interface Word {
  readonly raw: string;
  /** Lower case without outer punctuation: how words are compared. */
  readonly key: string;
  readonly paragraph: number;
}

interface PlacedWord extends Word, Span {}

interface Placed {
  readonly words: readonly Word[];
  /** The span holds the words `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

export function wordsAround(text: string, span: Span): Placed {
  const whole = wordsOfArticle(text);
  const first = firstEndingBehind(whole, span.start);
  const behind = first < 0 ? -1 : firstEndingBehind(whole, Math.max(span.start, span.end));
  const last = behind < 0 ? whole.length : behind;
  const isCut = (at: number, index: number) => index >= 0 && (whole[index]?.start ?? at) < at;
  if (first >= 0 && !isCut(span.start, first) && !isCut(span.end, behind)) return { words: whole, first, last };
  // A snippet that begins or ends inside a word
  const words = wordsOf(text.slice(0, span.start));
  const before = words.length;
  words.push(...wordsOf(text.slice(span.start, span.end), paragraphAt(text, span.start)));
  const after = words.length;
  words.push(...wordsOf(text.slice(span.end), paragraphAt(text, span.end)));
  return { words, first: before, last: after };
}

/** The first word that ends behind a place in the text; -1 where none does. */
function firstEndingBehind(words: readonly PlacedWord[], at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low < words.length ? low : -1;
}

const mostArticles = 32;
const articles = new Map<string, readonly PlacedWord[]>();

/** Whether the words of an article are remembered. */
export function isRead(text: string): boolean {
  return articles.has(text);
}

/** The words of a whole article, remembered: an answer cites one article many times. */
function wordsOfArticle(text: string): readonly PlacedWord[] {
  const known = articles.get(text);
  if (known !== undefined) return known;
  const words: PlacedWord[] = [];
  let paragraph = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') paragraph++;
    if (isSpace(text, at)) continue;
    const start = at;
    while (at + 1 < text.length && !isSpace(text, at + 1)) at++;
    const raw = text.slice(start, at + 1);
    const key = keyOf(raw);
    if (key !== '') words.push({ raw, key, paragraph, start, end: at + 1 });
  }
  if (articles.size >= mostArticles) articles.clear();
  articles.set(text, words);
  return words;
}

export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x7f ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/u.test(text.charAt(at));
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function keyOf(raw: string): string {
  // nearly every word has nothing to take off
  if (isLetterOrDigit(raw.charCodeAt(0)) && isLetterOrDigit(raw.charCodeAt(raw.length - 1))) return raw.toLowerCase();
  return raw.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function paragraphAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length - 1;
}

export function wordsOf(text: string, firstParagraph = 0): Word[] {
  return text.split('\n').flatMap((line, index) =>
    line
      .split(/\s+/u)
      .map((raw) => ({
        raw,
        key: keyOf(raw),
        paragraph: firstParagraph + index,
      }))
      .filter((word) => word.key !== ''),
  );
}

const roomAround = 200;
/** Looking around more places than so many costs as much as reading the article. */
const mostPlaces = 3;

/** Whether words stand in a row before a place of the text, or may: looked for around each place where the longest of them does. */
export function standsBefore(text: string, lower: string, words: readonly Word[], place: number): boolean {
  const longest = words.reduce(
    (best, { key }, index) => (key.length > (words[best]?.key.length ?? 0) ? index : best),
    0,
  );
  const key = words[longest]?.key ?? '';
  let looked = 0;
  for (let at = lower.indexOf(key); at >= 0 && at < place; at = lower.indexOf(key, at + 1)) {
    if (++looked > mostPlaces) return true;
    const [from, to] = [Math.max(0, at - roomAround), Math.min(text.length, at + key.length + roomAround)];
    const around = wordsOf(text.slice(from, to));
    const whole = around.slice(from === 0 ? 0 : 1, to === text.length ? around.length : -1);
    if (whole.length < 2 * words.length) return true;
    if (whole.some((_, index) => words.every((word, step) => whole[index + step]?.key === word.key))) return true;
  }
  return false;
}

const lowerCase = new Map<string, string>();

/** Remembered, as an answer cites one article many times. */
export function lowerCaseOf(text: string): string {
  const known = lowerCase.get(text);
  if (known !== undefined) return known;
  if (lowerCase.size >= mostArticles) lowerCase.clear();
  const lower = text.toLowerCase();
  lowerCase.set(text, lower);
  return lower;
}
