import { findNames } from '../../../src/analysis/actors/names-step.ts';
import type { NamedMention, Sentence, Token } from '../../../src/analysis/document.ts';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

export interface Prepared {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NamedMention[];
}

export function prepare(text: string): Prepared {
  const tokens = tokenize(text);
  const sentences = findSentences(text, tokens);
  return { text, tokens, sentences, names: findNames(tokens, sentences) };
}

/** "Angela Merkel/person" for every name found, in order. */
export function namesIn(text: string): string[] {
  return prepare(text).names.map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);
}
