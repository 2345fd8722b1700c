import type { Sentence, Token } from '../document.ts';
import { tokenize } from '../words/tokenize.ts';
import type { Entity } from './merge/entity.ts';

/** Nothing longer is a headline. In UTF-16 units. */
const longestHeadline = 400;
/** Shorter names are words of a headline too often ("Li", "No"). */
const shortestName = 3;

/** Whether the headline, the text's own opening heading or both, names an entity: a person by surname, anything else by a whole name. */
export function headlineNames(
  title: string | null,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): (entity: Entity) => boolean {
  const top = sentences[0];
  const heading = top?.heading ? tokens.slice(top.firstToken, top.endToken) : [];
  const words = [...heading, ...(title === null ? [] : tokenize(title.slice(0, longestHeadline)))].map(
    ({ text }) => text,
  );
  // Capitals tell names from words only where there are small letters too.
  const shouted = !words.some((word) => /\p{Ll}/u.test(word));
  const fold = (text: string): string => (shouted ? text.toUpperCase() : text);
  const headline = ` ${fold(words.join(' '))} `.slice(0, 2 * longestHeadline);
  return ({ kind, mentions }) => {
    if (words.length === 0) return false;
    if (top?.heading && mentions.some(({ sentence }) => sentence === 0)) return true;
    return [...new Set(mentions.map(({ text }) => text))].some((mention) => {
      const name = tokenize(mention).map(({ text }) => text);
      const sought = kind === 'person' ? (name[name.length - 1] ?? '') : name.join(' ');
      return sought.length >= shortestName && headline.includes(` ${fold(sought)} `);
    });
  };
}
