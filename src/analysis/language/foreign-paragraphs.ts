import type { Span } from '../../core/span.ts';
import { languageOf } from './language-of.ts';
import { stopWords } from './stop-words.ts';

/** Below it a paragraph says too little of its language: a name, a heading, the title of a book. */
const fewestLetters = 40;
/** The same of another script, where a word of it would not be more than a name. */
const fewestOfScript = 12;

/** Paragraphs of an English text that are written in another language: a statement left untranslated, another edition's text mixed in. */
export function foreignParagraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const end = start + paragraph.length;
    const letters = paragraph.match(/\p{L}/gu)?.length ?? 0;
    const latin = paragraph.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (latin * 2 < letters ? letters >= fewestOfScript : letters >= fewestLetters && isForeign(paragraph))
      found.push({ start, end });
    start = end + 2;
  }
  return found;
}

const english = new Set(stopWords['en']?.split(' '));
const others: ReadonlyMap<string, number> = new Map(
  Object.entries(stopWords)
    .filter(([language]) => language !== 'en')
    .flatMap(([, words]) => words.split(' '))
    .filter((word) => !english.has(word))
    .map((word) => [word, word.length > 1 ? 1 : 0.5]),
);

/** With the little words of other languages and none of English: a headline says neither. */
function isForeign(paragraph: string): boolean {
  const language = languageOf(paragraph);
  const words = paragraph.toLowerCase().match(/\p{L}{1,30}/gu) ?? [];
  let own = 0;
  let other = 0;
  for (const word of words) {
    if (others.has(word)) other += others.get(word) ?? 0;
    else if (english.has(word) && (word.length > 2 || /^(?:of|to|by)$/.test(word))) own++;
  }
  return (
    language !== 'en' && words.length > 5 && other >= 3 && other >= 0.15 * words.length && own <= 0.03 * words.length
  );
}

/** The text with nothing but spaces where the spans are: every other offset stays. */
export function blankedOut(text: string, spans: readonly Span[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of spans) {
    blanked += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return blanked + text.slice(from);
}
