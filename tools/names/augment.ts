import { nameToken } from '../../src/analysis/actors/names/name-token.ts';
import type { TrainingDocument, TrainingSentence } from './read-corpus.ts';

/** Adds copies of some sentences as headlines are written: in capitals, and with a capital on every longer word. */
export function augment(documents: readonly TrainingDocument[]): TrainingDocument[] {
  const extra: TrainingDocument[] = [];
  let number = 0;
  for (const { id, set, sentences } of documents) {
    for (const sentence of sentences) {
      if (sentence.tokens.length < 4 || sentence.tokens.length > 25) continue;
      number++;
      if (number % 20 === 3)
        extra.push({ id: `${id}-capitals`, set, sentences: [rewrite(sentence, (text) => text.toUpperCase())] });
      if (number % 20 === 13) extra.push({ id: `${id}-title`, set, sentences: [rewrite(sentence, titleCase)] });
    }
  }
  return [...documents, ...extra];
}

function titleCase(text: string): string {
  return text.length > 3 || /^(?:is|are|was|his|her|for|has|up|out|to|new|now)$/.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}

function rewrite({ tokens, allowed }: TrainingSentence, change: (text: string) => string): TrainingSentence {
  return { tokens: tokens.map(({ text, start, end }) => nameToken(change(text), start, end)), allowed };
}
