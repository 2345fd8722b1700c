import type { Part } from './glued-lines.ts';

const pointer =
  /(?:^|(?<=[\s.!?”"’)]))(?:(?:CNN )?[Vv]ideo (?=Related video))?(?:Related article|RELATED ARTICLE|Related video)s?:?\s?(?=[\p{Lu}\p{N}‘'“"])|(?<=[.!?”"’)] ?)(?:• ?)?(?:READ MORE|Read more|READ ALSO|Read also|ALSO READ|Also read|SEE ALSO|See also|RELATED|Related|WATCH|Watch): ?(?=[\p{Lu}\p{N}‘'“"]|$)/gu;

/** No title has more words. */
const longestTitle = 24;
const fewestWords = 3;

/** Words that open a sentence; within a title set like a sentence they stand in small letters. */
const openers = new Set(
  (
    'The A An In On At By For From Of With After Before During Since Despite While When Where As If Although Though Because But And Yet So ' +
    'Then Now Here There Under Over Among Amid Between He She It They We You His Her Its Their Our My This That These Those Some Many Most ' +
    'Several Others Other More All Both Each Every One Two Three Four Five Six Seven Eight Nine Ten Asked According Earlier Last Later ' +
    'Meanwhile However Still Also Yes No Not What Why How Who Today Yesterday Authorities Officials Analysts Critics Police Residents Speaking Writing Once ' +
    'Until Instead Even Just Only Thousands Hundreds Dozens People Nobody Nothing'
  ).split(' '),
);

/**
 * "…, he said. Related article Town votes on pier The mayor left": a link to another article whose title a scraper ran into the next
 * sentence. Titles are set like sentences, so that the next one begins where a word follows that only opens sentences, or a quotation;
 * where neither shows, the sentence that it was run into goes with it.
 */
export function partInlineTeasers({ text, glued }: Part): readonly Part[] {
  if (glued) return [{ text, glued }];
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(pointer)) {
    if (match.index < from) continue;
    const title = match.index + match[0].length;
    const end = titleEnd(text, title) ?? sentenceEnd(text, title);
    if (end === null) continue;
    const before = text.slice(from, match.index).trim();
    if (before !== '') parts.push({ text: before, glued: false });
    // a title in the next line is told by its heading
    parts.push({ text: text.slice(match.index, end).trim(), glued: title < text.length });
    from = end;
  }
  const rest = text.slice(from).trim();
  if (rest !== '' || parts.length === 0) parts.push({ text: rest, glued: false });
  return parts;
}

const longestWord = 40;

/** Where the title ends; null where its end does not show. */
function titleEnd(text: string, from: number): number | null {
  const window = text.slice(from, from + longestTitle * longestWord);
  let words = 0;
  let stops = 0;
  let before = '';
  for (const { 0: word, index } of window.matchAll(/\S+/gu)) {
    if (/\.$/u.test(before)) stops++;
    if (words++ > longestTitle || stops > 1) return null;
    const plain = word
      .replace(/[,:;]$/u, '')
      .replace(/^[“"]/u, '')
      .replace(/[’'](?:s|re|ve|ll|d|m)$/u, '');
    const quotes = /^[“"]\p{Lu}/u.test(word);
    if (words > fewestWords && (openers.has(plain) || quotes) && ends(before, quotes)) return from + index;
    before = word;
  }
  return null;
}

/** No sentence with a title before it is longer. */
const longestSentence = 400;

/** The end of the first sentence; the whole rest where it is a title and nothing else. */
function sentenceEnd(text: string, from: number): number | null {
  const rest = text.slice(from, from + longestSentence);
  const close = /(?<=[\p{Ll}\p{N}”"’)][.!?][”"’]?)\s+(?=[\p{Lu}\p{N}“"‘])|(?<=[.!?][”"’]?)$/u.exec(rest);
  if (close !== null) return from + close.index + close[0].length;
  return from + rest.length === text.length && rest.split(/\s+/).length <= longestTitle ? text.length : null;
}

/** Whether a title may end with the word: not with a colon, nor within a name ("the Hague"). */
function ends(word: string, quotes: boolean): boolean {
  return (quotes ? /[\p{L}\p{N}’')?!]$/u : /(?:[\p{Ll}\p{N}’')?!])$/u).test(word);
}
