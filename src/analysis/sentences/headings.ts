import type { Sentence, Token } from '../document.ts';

const longest = 20;
const endMarks = /^(?:[.:;,…]|\.{2,}|[”"’)\]»])$/u;
const question = /^[!?]+$/;

/**
 * Whether a line that stands alone is a heading: short and without a closing mark. A question is one only in title case.
 * Contract: the caller has checked that the sentence is its whole paragraph.
 */
export function isHeading(tokens: readonly Token[], sentence: Sentence): boolean {
  const { firstToken, endToken } = sentence;
  if (endToken - firstToken > longest) return false;
  const head = tokens[firstToken] as Token;
  if (/^\p{Ll}/u.test(head.text)) return false;
  const tail = (tokens[endToken - 1] as Token).text;
  if (question.test(tail)) return titleCase(tokens, firstToken, endToken);
  if (!endMarks.test(tail)) return true;
  // A quoted phrase may close a heading; a quoted sentence does not make one.
  return /^[”"’)»]$/u.test(tail) && !/^[.,!?…]/u.test(tokens[endToken - 2]?.text ?? '.') && firstToken + 3 < endToken;
}

/** All words longer than three letters are capitalised, and at least three are. */
function titleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  for (let index = from; index < to; index++) {
    const word = (tokens[index] as Token).text;
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (/^\p{Ll}{4}/u.test(word)) return false;
  }
  return capitals >= 3;
}
