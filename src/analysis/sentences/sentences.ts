import type { Sentence, Token } from '../document.ts';

const closers = new Set(['"', '”', '’', "'", ')', ']', '»']);
const enders = new Set(['.', '!', '?', '…', '...']);
/** Abbreviations that rarely end a sentence. */
const titles =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Rev|Hon|Pres|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.$/;

/** Splits at end marks (with the closing quotes behind them) and at line breaks: a newline always ends a sentence. */
export function findSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let first = 0;
  const close = (end: number): void => {
    const head = tokens[first];
    const tail = tokens[end - 1];
    if (head !== undefined && tail !== undefined && end > first) {
      const heading = !enders.has(tail.text) && !closers.has(tail.text) && end - first <= 20 && tail.text !== ':';
      sentences.push({ start: head.start, end: tail.end, firstToken: first, endToken: end, paragraph, heading });
    }
    first = end;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    if (next === undefined) break;
    const gap = text.slice(token.end, next.start);
    if (gap.includes('\n')) {
      close(index + 1);
      paragraph++;
      continue;
    }
    const ends = enders.has(token.text) || (closers.has(token.text) && endsBefore(tokens, index, first));
    if (!ends || closers.has(next.text) || enders.has(next.text)) continue;
    if (titles.test(token.text)) continue;
    if (gap.length > 0 && /^[\p{Lu}\p{N}"“‘'([«–—-]/u.test(next.text)) close(index + 1);
  }
  close(tokens.length);
  return sentences.map((sentence, index) => {
    const alone =
      sentences[index - 1]?.paragraph !== sentence.paragraph && sentences[index + 1]?.paragraph !== sentence.paragraph;
    return alone ? sentence : { ...sentence, heading: false };
  });
}

function endsBefore(tokens: readonly Token[], closer: number, first: number): boolean {
  let index = closer;
  while (index > first && closers.has(tokens[index]?.text ?? '')) index--;
  return enders.has(tokens[index]?.text ?? '');
}
