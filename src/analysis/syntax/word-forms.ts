import type { Token } from '../document.ts';
import { type FeatureTable, findRow } from './feature-table.ts';
import { hashText, key1 } from './hash.ts';

/** What the models see of the words of a sentence, as hashes. Index -1 and beyond the end are read through `at`. */
export interface WordForms {
  readonly count: number;
  readonly word: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly shape: Int32Array;
  /** Distributional class; a word without one has its shape instead, from 200 up. */
  readonly family: Int32Array;
}

/** The forms of the tokens `[from, to)`; `classes` has one column, the class of each word. */
export function readForms(tokens: readonly Token[], from: number, to: number, classes: FeatureTable): WordForms {
  const count = to - from;
  const column = (): Int32Array => new Int32Array(count);
  const forms: WordForms = {
    count,
    word: column(),
    prefix1: column(),
    prefix2: column(),
    prefix3: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    shape: column(),
    family: column(),
  };
  for (let index = 0; index < count; index++) {
    const { text } = tokens[from + index] as Token;
    const lower = readAs(tokens, from + index, from, to);
    const end = lower.length;
    forms.word[index] = hashText(lower, 0, end);
    forms.prefix1[index] = hashText(lower, 0, Math.min(1, end));
    forms.prefix2[index] = hashText(lower, 0, Math.min(2, end));
    forms.prefix3[index] = hashText(lower, 0, Math.min(3, end));
    forms.suffix1[index] = hashText(lower, Math.max(0, end - 1), end);
    forms.suffix2[index] = hashText(lower, Math.max(0, end - 2), end);
    forms.suffix3[index] = hashText(lower, Math.max(0, end - 3), end);
    forms.suffix4[index] = hashText(lower, Math.max(0, end - 4), end);
    forms.shape[index] = shapeOf(text);
    const row = findRow(classes, key1(0, forms.word[index] as number));
    forms.family[index] = row < 0 ? 200 + (forms.shape[index] as number) : (classes.weights[row] as number);
  }
  return forms;
}

/** Acronyms that are spelt like a pronoun, each with one of its kind that the models have met. */
const homographs: ReadonlyMap<string, string> = new Map([
  ['WHO', 'nato'],
  ['IT', 'tv'],
]);

/** The word as the models see it: "the WHO spokeswoman" holds no pronoun, unless everything around is in capitals. */
function readAs(tokens: readonly Token[], index: number, from: number, to: number): string {
  const { text, lower } = tokens[index] as Token;
  const acronym = homographs.get(text);
  if (acronym === undefined) return lower;
  const calm = (at: number): boolean => at >= from && at < to && /\p{Ll}/u.test(tokens[at]?.text ?? '');
  return calm(index - 1) || calm(index + 1) ? acronym : lower;
}

const upper = /\p{Lu}/u;
const letters = /\p{L}/u;

/** Case and kind of a word: 1 lower, 2 capitalised, 3 all capitals, 4 mixed, 5 digits, 6 digits and letters, 7 a mark, 8 one capital. */
function shapeOf(text: string): number {
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let firstUpper = false;
  const length = Math.min(text.length, 40);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) lowers++;
    else if (code >= 65 && code <= 90) {
      uppers++;
      if (at === 0) firstUpper = true;
    } else if (code >= 48 && code <= 57) digits++;
    else if (code > 127) {
      const mark = text.charAt(at);
      if (upper.test(mark)) {
        uppers++;
        if (at === 0) firstUpper = true;
      } else if (letters.test(mark)) lowers++;
    }
  }
  if (digits > 0) return uppers + lowers > 0 ? 6 : 5;
  if (uppers + lowers === 0) return 7;
  if (uppers === 0) return 1;
  if (lowers === 0) return uppers === 1 ? 8 : 3;
  return firstUpper && uppers === 1 ? 2 : 4;
}
