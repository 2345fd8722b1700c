import type { Sentence, Token } from '../document.ts';
import { titles } from '../words/abbreviations.ts';
import { isHeading } from './headings.ts';
import { isNumbered, leaveListMarks } from './list-marks.ts';
import { startsAfterAbbreviation, startsAfterStop } from './sentence-starts.ts';

const stop = /^(?:[!?]+|\.{1,}|\u2026+|\u3002|\u0964)$/u;
const alwaysCloses = new Set(['”', '’', ')', ']', '»', '}']);
const mayClose = new Set(['"', "'"]);

/**
 * Splits at end marks (with the closing quotes and brackets behind them) and at line breaks. A line break always ends a sentence;
 * a mark before a word in lower case never does ("“Why?” she asked"). A full stop glued to the next word ("left.The") ends one
 * where the next word is capitalised.
 */
export function findSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let first = 0;
  let openQuotes = 0;
  const close = (end: number): void => {
    const head = tokens[first] as Token;
    const tail = tokens[end - 1] as Token;
    sentences.push({ start: head.start, end: tail.end, firstToken: first, endToken: end, paragraph, heading: false });
    first = end;
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    if (token.text === '"') openQuotes++;
    if (next === undefined || breaksLine(text, token.end, next.start)) {
      close(index + 1);
      paragraph++;
      openQuotes = 0;
      continue;
    }
    if (closesCredit(text, tokens, first, index)) {
      close(index + 1);
      continue;
    }
    const abbreviation = token.text.length > 1 && token.text.endsWith('.') && !stop.test(token.text);
    if (abbreviation ? titles.has(token.text.slice(0, -1)) : !stop.test(token.text)) continue;

    let last = index;
    for (let closer = tokens[last + 1]; closer !== undefined; closer = tokens[last + 1]) {
      const previous = tokens[last] as Token;
      const glued = closer.start === previous.end;
      if (breaksLine(text, previous.end, closer.start)) break;
      if (stop.test(closer.text) && glued) last++;
      else if (alwaysCloses.has(closer.text) && (glued || closer.text === '”')) last++;
      else if (mayClose.has(closer.text) && glued && (openQuotes % 2 === 1 || !gluedToNext(tokens, last + 1))) {
        if (closer.text === '"') openQuotes++;
        last++;
      } else break;
    }
    last += noteLength(tokens, last);
    const after = tokens[last + 1];
    const tail = tokens[last] as Token;
    const lineEnds = after === undefined || breaksLine(text, tail.end, after.start);
    if (!lineEnds && index === first + 1 && isNumbered(tokens, first)) continue;
    const starts = abbreviation ? startsAfterAbbreviation : startsAfterStop;
    if (!lineEnds && starts(tokens, index, last)) close(last + 1);
    if (last > index) index = lineEnds ? last - 1 : last;
  }
  return leaveListMarks(tokens, markHeadings(text, tokens, sentences));
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}

/** "… after 2017.[2] According to": how many tokens a footnote's number takes that is glued to the end of a sentence. */
function noteLength(tokens: readonly Token[], last: number): number {
  let length = 0;
  for (;;) {
    const [open, number, close] = [1, 2, 3].map((step) => tokens[last + length + step]);
    const glued = open?.text === '[' && open.start === (tokens[last + length] as Token).end;
    if (!glued || close?.text !== ']' || !/^(?:\p{N}{1,3}|[a-z])$/u.test(number?.text ?? '')) return length;
    length += 3;
  }
}

function gluedToNext(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && next.start === tokens[index]?.end && /^[\p{L}\p{N}]/u.test(next.text);
}

const longestCredit = 90;
const agencyCredit =
  /(?:^|[^\p{L}])\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?\/(?:[\p{Lu}][\p{L} ]{1,30}\/)?(?:Getty Images|AFP|AP|Reuters|EPA|Shutterstock)$/u;

/** "… in Lund.(Ann Roe/Wire Photo)The council", "Ann Roe/AFP/Getty Images The council": what credits a picture, where a scraper lost the line's end behind it. */
function closesCredit(text: string, tokens: readonly Token[], first: number, index: number): boolean {
  const { text: word, end } = tokens[index] as Token;
  if (/^(?:Images|AFP|AP|Reuters|EPA|Shutterstock)$/.test(word))
    return (
      /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && agencyCredit.test(text.slice(Math.max(0, end - 90), end))
    );
  if (word !== ')') return false;
  if (!/^["“]?\p{Lu}\p{L}/u.test(text.slice(end, end + 3))) return false;
  let open = index - 1;
  while (open >= first && tokens[open]?.text !== '(' && end - (tokens[open] as Token).start < longestCredit) open--;
  return tokens[open]?.text === '(' && /^\(\p{Lu}[^()]+\)$/u.test(text.slice((tokens[open] as Token).start, end));
}

function markHeadings(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    const after = sentences[index + 1];
    if (before?.paragraph === sentence.paragraph || after?.paragraph === sentence.paragraph) return sentence;
    // A line that goes on in lower case is one wrapped paragraph, not a heading above another.
    if (after !== undefined && /^\p{Ll}/u.test(text.slice(after.start, after.start + 2))) return sentence;
    return isHeading(tokens, sentence) ? { ...sentence, heading: true } : sentence;
  });
}
