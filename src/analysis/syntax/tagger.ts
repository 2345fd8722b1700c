import { bestOf, type FeatureTable, sumScores } from './feature-table.ts';
import { tagFeatureCount, tagFeatures } from './tag-features.ts';
import type { WordForms } from './word-forms.ts';

const keys = new Int32Array(tagFeatureCount);
const scores = new Float64Array(128);

/** Gives each word its best tag (a column of the table), from left to right. */
export function tagWords(table: FeatureTable, forms: WordForms): Int32Array {
  const tags = new Int32Array(forms.count);
  for (let index = 0; index < forms.count; index++) {
    const count = tagFeatures(forms, tags, index, keys);
    sumScores(table, keys, count, scores);
    tags[index] = bestOf(scores, table.width);
  }
  return tags;
}
