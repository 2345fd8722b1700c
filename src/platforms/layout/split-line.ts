import type { Inline, Line } from '../../core/message.ts';

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*\s|\n/gu;
/** A sentence boundary is preferred to a later word boundary only from here on, so that parts stay well filled. */
const WELL_FILLED = 0.5;
const LONGEST_CLUSTER = 32;

/** The characters `[start, end)` of a line, styles and citations kept. */
export function sliceLine(line: Line, start: number, end: number): Line {
  const inlines: Inline[] = [];
  let at = 0;
  for (const inline of line.inlines) {
    const text = inline.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') inlines.push({ text, style: inline.style });
    at += inline.text.length;
    if (at >= end) break;
  }
  return { inlines, cites: line.cites };
}

/**
 * The best place to cut a text so that at most `max` characters stand before it: after a sentence, else after a word,
 * else (one endless word) between two characters as a reader sees them. At least 1, unless the text is empty.
 */
export function cutPosition(text: string, max: number): number {
  if (text.length <= max) return text.length;
  const head = text.slice(0, max + 1);
  let sentence = 0;
  for (const match of head.matchAll(SENTENCE_END)) sentence = match.index + match[0].length;
  if (sentence > max) sentence = 0;
  if (sentence >= max * WELL_FILLED) return sentence;
  for (let at = max; at > 0; at -= 1)
    if (/\s/u.test(head.charAt(at))) return /\S/u.test(head.slice(0, at)) ? at : hard(text, max);
  return hard(text, max);
}

function hard(text: string, max: number): number {
  for (let at = Math.max(1, max); at > Math.max(0, max - LONGEST_CLUSTER); at -= 1) {
    if (!joined(text, at)) return at;
  }
  return Math.max(1, max);
}

/** Whether a cut at `at` would tear one visible character apart. */
function joined(text: string, at: number): boolean {
  const after = text.slice(at, at + 2);
  if (/^[\udc00-\udfff]/u.test(after) && /[\ud800-\udbff]$/u.test(text.slice(at - 1, at))) return true;
  return /^(?:\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}])/u.test(after) || text.charAt(at - 1) === '\u200d';
}
