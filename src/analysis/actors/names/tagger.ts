import { gatherEvidence } from './document-evidence.ts';
import { sentenceFeatures, type WordClasses } from './features.ts';
import type { Gazetteers } from './gazetteers.ts';
import { kindOfLabel, kinds, labelCount, type NameKind, outside, placeOfLabel } from './labels.ts';
import type { NameModel } from './model.ts';
import { type NameSentence, nameSentence, regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import type { VectorClasses } from './vector-classes.ts';
import { bestLabels, certain } from './viterbi.ts';

/** A tagged name as a half-open range of name tokens of one sentence. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** A sentence with what the model gives each label of each token. */
export interface ScoredSentence extends NameSentence {
  readonly scores: Float32Array;
}

export interface TaggedSentence {
  readonly sentence: ScoredSentence;
  readonly names: readonly TaggedName[];
}

export interface NameResources {
  readonly model: NameModel;
  readonly gazetteers: Gazetteers;
  readonly classes: WordClasses;
  readonly vectorClasses: VectorClasses;
}

/** No name reaches further over words without capitals ("Bank of the West"). */
const reach = 2;

/** Whether a token of a sentence that has capitals stands so far from any that it is no part of a name: then its features need not be summed. */
export function isApart({ tokens, regime }: NameSentence, index: number): boolean {
  if (regime === regimes.lowerCase) return false;
  for (let at = Math.max(0, index - reach); at <= Math.min(tokens.length - 1, index + reach); at++) {
    const { form } = tokens[at] as NameToken;
    if (form !== forms.lower && form !== forms.mark && form !== forms.number) return false;
  }
  return true;
}

/** Tags the sentences of one document. */
export function tagNames(sentences: readonly (readonly NameToken[])[], resources: NameResources): TaggedSentence[] {
  const { model, gazetteers, classes, vectorClasses } = resources;
  const prepared = sentences.map((tokens) => nameSentence(tokens, gazetteers));
  const evidence = gatherEvidence(prepared);
  return prepared.map((sentence) => {
    const length = sentence.tokens.length;
    const { keys, offsets } = sentenceFeatures(
      sentence,
      evidence,
      classes,
      vectorClasses,
      (index) => !isApart(sentence, index),
    );
    const scores = new Float32Array(length * labelCount);
    for (let index = 0; index < length; index++) {
      const [from, to] = [offsets[index] as number, offsets[index + 1] as number];
      if (from === to) scores[index * labelCount + outside] = certain;
      else model.sum(keys, from, to, scores, index * labelCount);
    }
    return { sentence: { ...sentence, scores }, names: namesOf(bestLabels(scores, length, model.transitions)) };
  });
}

export function namesOf(labels: Uint8Array): TaggedName[] {
  const names: TaggedName[] = [];
  let first = 0;
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] as number;
    const place = placeOfLabel(label);
    if (place === 'B' || place === 'S') first = index;
    if (place === 'E' || place === 'S')
      names.push({ first, end: index + 1, kind: kinds[kindOfLabel(label)] as NameKind });
  }
  return names;
}
