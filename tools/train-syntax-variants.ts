import type { Token } from '../src/analysis/document.ts';
import { lowerOf } from '../src/analysis/words/tokenize.ts';
import type { TreebankSentence } from './train-syntax-conllu.ts';

/**
 * Copies of some sentences as newspapers and scrapers leave them: headlines in title case and in capitals without a final stop, lines
 * that lost their first capital. About one sentence in five gets one.
 */
export function variantsOf(sentences: readonly TreebankSentence[], random: () => number): TreebankSentence[] {
  const variants: TreebankSentence[] = [];
  for (const sentence of sentences) {
    const dice = random();
    if (dice < 0.07) variants.push(respell(withoutStop(sentence), titleCase));
    else if (dice < 0.1) variants.push(respell(withoutStop(sentence), (word) => word.toUpperCase()));
    else if (dice < 0.15) variants.push(respell(sentence, (word, index) => (index === 0 ? word.toLowerCase() : word)));
    else if (dice < 0.18) variants.push(withoutStop(sentence));
  }
  return variants.filter(({ tokens }) => tokens.length > 0);
}

function titleCase(word: string, index: number): string {
  const small = index > 0 && /^(?:a|an|the|of|in|on|at|to|for|and|or|but|as|by|with|from)$/.test(word);
  return small || !/^\p{Ll}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function respell(sentence: TreebankSentence, spell: (word: string, index: number) => string): TreebankSentence {
  const tokens = sentence.tokens.map((token, index): Token => {
    const text = spell(token.text, index);
    return { ...token, text, lower: lowerOf(text) };
  });
  return { ...sentence, tokens };
}

function withoutStop(sentence: TreebankSentence): TreebankSentence {
  const last = sentence.tokens.length - 1;
  if (sentence.tokens[last]?.text !== '.' || sentence.heads.includes(last) || sentence.heads[last] === -1)
    return sentence;
  return {
    tokens: sentence.tokens.slice(0, last),
    tags: sentence.tags.slice(0, last),
    heads: sentence.heads.slice(0, last),
    relations: sentence.relations.slice(0, last),
  };
}
