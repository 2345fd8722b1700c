import { bestOf, type FeatureTable, sumScores } from '../src/analysis/syntax/feature-table.ts';
import { tagFeatureCount, tagFeatures } from '../src/analysis/syntax/tag-features.ts';
import { tagWords } from '../src/analysis/syntax/tagger.ts';
import { readForms } from '../src/analysis/syntax/word-forms.ts';
import type { TreebankSentence } from './train-syntax-conllu.ts';
import { FeatureCounter, Learner, randomNumbers, shuffle } from './train-syntax-perceptron.ts';

export interface TaggerOptions {
  readonly epochs: number;
  readonly seenTimes: number;
}

export function trainTagger(
  sentences: readonly TreebankSentence[],
  tagNames: readonly string[],
  classes: FeatureTable,
  { epochs, seenTimes }: TaggerOptions,
) {
  const numbers = new Map(tagNames.map((name, number) => [name, number]));
  const items = sentences.map((sentence) => ({
    forms: readForms(sentence.tokens, 0, sentence.tokens.length, classes),
    gold: Int32Array.from(sentence.tags, (tag) => numbers.get(tag) ?? -1),
  }));
  const keys = new Int32Array(tagFeatureCount);
  const scores = new Float64Array(tagNames.length);
  const counter = new FeatureCounter();
  for (const { forms, gold } of items) {
    for (let index = 0; index < forms.count; index++) counter.add(keys, tagFeatures(forms, gold, index, keys));
  }
  const learner = new Learner(counter.keysSeen(seenTimes), tagNames.length);
  const random = randomNumbers(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random);
    for (const { forms, gold } of items) {
      const tags = new Int32Array(forms.count);
      for (let index = 0; index < forms.count; index++) {
        const count = tagFeatures(forms, tags, index, keys);
        sumScores(learner.table, keys, count, scores);
        const guess = bestOf(scores, tagNames.length);
        const right = gold[index] as number;
        if (right >= 0 && guess !== right) learner.update(keys, count, right, guess);
        learner.tick();
        tags[index] = guess;
      }
    }
  }
  return { table: learner.averaged(), keys: learner.keys };
}

/** Shares of right tags: the universal part, and the whole. */
export function tagAccuracy(
  table: FeatureTable,
  tagNames: readonly string[],
  classes: FeatureTable,
  sentences: readonly TreebankSentence[],
) {
  let all = 0;
  let whole = 0;
  let universal = 0;
  for (const { tokens, tags } of sentences) {
    const found = tagWords(table, readForms(tokens, 0, tokens.length, classes));
    for (let index = 0; index < tokens.length; index++) {
      const name = tagNames[found[index] as number] ?? '';
      all++;
      if (name === tags[index]) whole++;
      if (name.split(' ')[0] === tags[index]?.split(' ')[0]) universal++;
    }
  }
  return { universal: universal / all, whole: whole / all };
}

/** Tags seen at least `times`, the most frequent first. */
export function tagNamesOf(sentences: readonly TreebankSentence[], times: number): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of sentences) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= times)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}
