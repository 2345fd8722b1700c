/** One line of the page, before it is known to be body or furniture. */
export interface Line {
  readonly text: string;
  /** Lower case, with typographic quotes and dashes plain and outer punctuation off: what furniture is recognised by. */
  readonly plain: string;
  readonly words: number;
  /** Ends as a sentence ends, quotation marks and brackets aside. */
  readonly closed: boolean;
  /** A paragraph of the article, by its shape alone. */
  readonly body: boolean;
}

const outer = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const letters = /[\p{L}\p{N}]/u;

function plainForm(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[–—―−]/g, '-')
    .replace(outer, '');
}

function countWords(text: string): number {
  let words = 0;
  for (const part of text.split(' ')) if (letters.test(part.slice(0, 60))) words++;
  // Scripts without spaces: two characters stand for a word.
  return words <= 2 && text.length > 40 && /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(text)
    ? Math.round(text.length / 2)
    : words;
}

export function lineOf(text: string): Line {
  const words = countWords(text);
  const closed = /[.!?…。！？][)\]"'”’»]{0,3}$/.test(text.slice(-6)) || /[,:;][”"»]$/.test(text.slice(-3));
  return { text, plain: plainForm(text), words, closed, body: words >= 25 || (closed && words >= 6) };
}

export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
