import { bestOf, type FeatureTable, sumScores } from './feature-table.ts';
import { ownFeatures, placeFeatures, tagFeatureCount } from './tag-features.ts';
import type { WordForm, WordForms } from './word-forms.ts';

const keys = new Int32Array(tagFeatureCount);
const scores = new Float64Array(128);

/** Gives each word its best tag (a column of the table), from left to right. */
export function tagWords(table: FeatureTable, forms: WordForms): Int32Array {
  const tags = new Int32Array(forms.count);
  for (let index = 0; index < forms.count; index++) {
    const own = table.fast === null ? null : ownSums(table, forms, index);
    const from = own === null ? ownFeatures(forms, index, keys) : 0;
    const count = placeFeatures(forms, tags, index, keys, from);
    sumScores(table, keys, count, scores, own);
    tags[index] = bestOf(scores, table.width);
  }
  return tags;
}

/** Kept with the word, so that of a word met again a quarter of the rows, and those with the most weights, need not be added up again. */
function ownSums(table: FeatureTable, forms: WordForms, index: number): Int16Array {
  const form = forms.words[index] as WordForm;
  if (form.tagSums !== null) return form.tagSums;
  sumScores(table, keys, ownFeatures(forms, index, keys), scores);
  form.tagSums = Int16Array.from(scores.subarray(0, table.width));
  return form.tagSums;
}
