import { key1, key2, key3 } from './hash.ts';
import type { WordForm, WordForms } from './word-forms.ts';

export const tagFeatureCount = 40;

/** Beyond the first and the last word. */
const before = 0x1234567;
const behind = 0x2345678;

function at(column: Int32Array, index: number): number {
  if (index < 0) return before + index;
  return index < column.length ? (column[index] as number) : behind;
}

/**
 * Fills `keys` with the features of the word at `index`: its form, its neighbours' forms and the tags given to the two words before
 * it (after Ratnaparkhi 1996 and Collins 2002). Returns how many.
 */
export function tagFeatures(forms: WordForms, tags: Int32Array, index: number, keys: Int32Array): number {
  return placeFeatures(forms, tags, index, keys, ownFeatures(forms, index, keys));
}

/** Those of the word by itself, wherever it stands. */
export function ownFeatures({ words }: WordForms, index: number, keys: Int32Array): number {
  const form = words[index] as WordForm;
  const { word, shape } = form;
  let count = 0;
  keys[count++] = 1;
  keys[count++] = key1(1, word);
  keys[count++] = key2(2, word, shape);
  keys[count++] = key2(3, form.prefix1, shape);
  keys[count++] = key1(4, form.prefix2);
  keys[count++] = key1(5, form.prefix3);
  keys[count++] = key1(6, form.suffix1);
  keys[count++] = key2(7, form.suffix2, shape);
  keys[count++] = key2(8, form.suffix3, shape);
  keys[count++] = key2(9, form.suffix4, shape === 1 ? 1 : 2);
  keys[count++] = key2(31, form.family, shape);
  return count;
}

/** All others, behind the first `from` of `keys`; returns how many there are then. */
export function placeFeatures(
  forms: WordForms,
  tags: Int32Array,
  index: number,
  keys: Int32Array,
  from: number,
): number {
  const word = forms.word[index] as number;
  const shape = forms.shape[index] as number;
  const suffix2 = forms.suffix2[index] as number;
  const suffix3 = forms.suffix3[index] as number;
  const tagBefore = index > 0 ? (tags[index - 1] as number) : -1;
  const tagTwoBefore = index > 1 ? (tags[index - 2] as number) : -1;
  const place = index === 0 ? 1 : index + 1 === forms.count ? 2 : 3;
  const wordBefore = at(forms.word, index - 1);
  const wordAfter = at(forms.word, index + 1);
  const family = forms.family[index] as number;
  const familyBefore = at(forms.family, index - 1);
  const familyAfter = at(forms.family, index + 1);
  let count = from;
  keys[count++] = key2(10, shape, place);
  keys[count++] = key1(11, tagBefore);
  keys[count++] = key2(12, tagBefore, tagTwoBefore);
  keys[count++] = key2(13, tagBefore, word);
  keys[count++] = key2(14, tagBefore, suffix3);
  keys[count++] = key1(15, wordBefore);
  keys[count++] = key1(16, wordAfter);
  keys[count++] = key2(17, wordBefore, word);
  keys[count++] = key2(18, word, wordAfter);
  keys[count++] = key1(19, at(forms.word, index - 2));
  keys[count++] = key1(20, at(forms.word, index + 2));
  keys[count++] = key2(21, at(forms.suffix3, index - 1), shape);
  keys[count++] = key2(22, at(forms.suffix3, index + 1), shape);
  keys[count++] = key3(23, at(forms.shape, index - 1), shape, at(forms.shape, index + 1));
  keys[count++] = key3(24, tagBefore, suffix2, at(forms.suffix2, index + 1));
  keys[count++] = key3(25, tagBefore, word, wordAfter);
  keys[count++] = key2(26, tagBefore, wordAfter);
  keys[count++] = key3(27, tagTwoBefore, tagBefore, word);
  keys[count++] = key2(28, suffix3, at(forms.suffix3, index + 1));
  keys[count++] = key2(29, wordAfter, at(forms.word, index + 2));
  keys[count++] = key3(30, tagBefore, shape, place);
  keys[count++] = key1(32, familyBefore);
  keys[count++] = key1(33, familyAfter);
  keys[count++] = key2(34, family, familyAfter);
  keys[count++] = key2(35, familyBefore, family);
  keys[count++] = key2(36, tagBefore, family);
  keys[count++] = key2(37, word, familyAfter);
  keys[count++] = key3(38, tagBefore, word, familyAfter);
  keys[count++] = key2(39, familyAfter, at(forms.family, index + 2));
  return count;
}
