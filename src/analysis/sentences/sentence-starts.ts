import type { Token } from '../document.ts';
import { starters } from '../words/abbreviations.ts';

const opener = /^["“„«'‘`([¿¡–—-]$/u;
const capital = /^\p{Lu}|^\p{Lo}|^\p{Ll}\p{Lu}/u;
const bare = /^[^.]+/;
/** How the sentence around a quoted question goes on: "“Why?” Maria asked". */
const asks =
  /^(?:said|says|say|asked|asks|told|tells|wrote|writes|added|adds|replied|replies|wondered|wonders|tweeted|posted|shouted|cried|exclaimed|joked|insisted)$/;

/** Whether a sentence starts behind the abbreviation at `stop` and the closing quotes behind its point, the last of which is `last`. */
export function startsAfterAbbreviation(tokens: readonly Token[], _stop: number, last: number): boolean {
  const next = tokens[last + 1] as Token;
  if (/^["“„«]$/.test(next.text)) {
    return next.start > (tokens[last] as Token).end && capital.test(tokens[last + 2]?.text ?? '');
  }
  // An initial ("A.") goes on with the name.
  if (/^\p{Lu}\.$/u.test(next.text)) return false;
  return starters.has(bare.exec(next.text)?.[0] ?? '');
}

/** Whether a sentence starts behind the end mark at `stop` and its closing quotes, the last of which is `last`. */
export function startsAfterStop(tokens: readonly Token[], stop: number, last: number): boolean {
  const tail = tokens[last] as Token;
  const next = tokens[last + 1] as Token;
  const glued = next.start === tail.end;
  if (/^[!?]/.test((tokens[stop] as Token).text) && last > stop && asker(tokens, last + 1)) return false;
  // a share's code in brackets: "the yard (BRKL_p.DE) has"
  if (glued && /^\p{Lu}{1,3}$/u.test(next.text) && tokens[last + 2]?.text === ')' && isCode(tokens, stop)) return false;
  if (capital.test(next.text)) return true;
  if (/^[@#\p{N}$£€]/u.test(next.text) || /^\p{So}/u.test(next.text)) return !glued;
  if (!opener.test(next.text)) return false;
  // Through marks that open: a dash, a quote, a bracket; what they open must be capitalised.
  let inner = last + 1;
  while (inner < last + 4 && opener.test(tokens[inner]?.text ?? '')) inner++;
  return /^[\p{Lu}\p{Lo}\p{N}@#$£€…]|^\.\.|^\p{Ll}\p{Lu}/u.test(tokens[inner]?.text ?? '');
}

/** Whether what stands before the point is the only word since an opening bracket. */
function isCode(tokens: readonly Token[], stop: number): boolean {
  const bracket = tokens.slice(Math.max(0, stop - 4), stop).findLast(({ text }) => text === '(');
  const point = tokens[stop] as Token;
  return bracket !== undefined && point.start - bracket.end < 9;
}

/** A capitalised name of up to four words and a verb of asking or saying. */
function asker(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 5; index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (index > from && asks.test(token.text)) return true;
    if (!/^\p{Lu}/u.test(token.text) && token.text !== '-') return false;
  }
  return false;
}
