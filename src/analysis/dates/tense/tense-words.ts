import type { Sentence, Syntax, Token } from '../../document.ts';

/** Whether a clause speaks of what was (-1), of what will be (1), or does not say (0). */
export type Tense = -1 | 0 | 1;

/** The words of a sentence with their fine parts of speech. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly fine: Syntax['fine'];
  readonly first: number;
  readonly end: number;
}

/** What tense is read from. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly syntax: Pick<Syntax, 'fine'>;
}

export function wordsOf({ tokens, syntax: { fine } }: Tagged, { firstToken: first, endToken: end }: Sentence): Words {
  return { tokens, fine, first, end };
}

export function lower({ tokens, first, end }: Words, index: number): string {
  return index >= first && index < end ? (tokens[index]?.lower ?? '') : '';
}

export function tagOf({ tokens, fine, first, end }: Words, index: number): string {
  if (index < first || index >= end) return '';
  const tag = fine[index] ?? '';
  return tag === 'NN' && onlyPast.has(tokens[index]?.lower ?? '') ? 'VBD' : tag;
}

/** Pasts that are nothing else, which a tagger may take for nouns it has never met. */
const onlyPast = new Set(
  'sank fled fell broke froze shrank swam sprang wept slept crept knelt clung flung swung strode strove swore tore wove wrote woke arose forgot chose drove flew grew knew threw drew blew began became went ran shook slew stole withdrew'.split(
    ' ',
  ),
);

export function isCapitalized({ tokens, first, end }: Words, index: number): boolean {
  return index >= first && index < end && /^\p{Lu}/u.test(tokens[index]?.text ?? '');
}

/** "Wednesday's ruling". */
export function possessive(words: Words, end: number): boolean {
  const word = lower(words, end);
  return word === "'s" || (word === "'" && lower(words, end - 1).endsWith('s'));
}
