import type { Token } from '../document.ts';
import { lowerOf } from '../words/tokenize.ts';
import { type FeatureTable, findRow } from './feature-table.ts';
import { hashText, key1 } from './hash.ts';

/** What the models see of one word by itself, as hashes. */
export interface WordForm {
  readonly word: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
  /** Distributional class; a word without one has its shape instead, from 200 up. */
  readonly family: number;
  /** What this much alone says for each tag, once the tagger has asked. */
  tagSums: Int16Array | null;
}

type Column = Exclude<keyof WordForm, 'tagSums'>;

/** The words of a sentence: one after another, and column by column. Index -1 and beyond the end are read through `at`. */
export interface WordForms extends Readonly<Record<Column, Int32Array>> {
  readonly count: number;
  readonly words: readonly WordForm[];
}

/** The forms of the tokens `[from, to)`; `classes` has one column, the class of each word. `formOf` reads one word with them. */
export function readForms(
  tokens: readonly Token[],
  from: number,
  to: number,
  classes: FeatureTable,
  formOf: (text: string) => WordForm = (text) => readForm(text, lowerOf(text), classes),
): WordForms {
  const count = to - from;
  const column = (): Int32Array => new Int32Array(count);
  const words: WordForm[] = [];
  const forms: WordForms = {
    count,
    words,
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
    const acronym = acronymAt(tokens, from + index, from, to);
    const form = acronym === undefined ? formOf(text) : readForm(text, acronym, classes);
    words.push(form);
    forms.word[index] = form.word;
    forms.prefix1[index] = form.prefix1;
    forms.prefix2[index] = form.prefix2;
    forms.prefix3[index] = form.prefix3;
    forms.suffix1[index] = form.suffix1;
    forms.suffix2[index] = form.suffix2;
    forms.suffix3[index] = form.suffix3;
    forms.suffix4[index] = form.suffix4;
    forms.shape[index] = form.shape;
    forms.family[index] = form.family;
  }
  return forms;
}

/** The form of one word, `lower` in lower case. */
export function readForm(text: string, lower: string, classes: FeatureTable): WordForm {
  const end = lower.length;
  const word = hashText(lower, 0, end);
  const shape = shapeOf(text);
  const row = findRow(classes, key1(0, word));
  return {
    word,
    prefix1: hashText(lower, 0, Math.min(1, end)),
    prefix2: hashText(lower, 0, Math.min(2, end)),
    prefix3: hashText(lower, 0, Math.min(3, end)),
    suffix1: hashText(lower, Math.max(0, end - 1), end),
    suffix2: hashText(lower, Math.max(0, end - 2), end),
    suffix3: hashText(lower, Math.max(0, end - 3), end),
    suffix4: hashText(lower, Math.max(0, end - 4), end),
    shape,
    family: row < 0 ? 200 + shape : (classes.weights[row] as number),
    tagSums: null,
  };
}

/** Acronyms that are spelt like a pronoun, each with one of its kind that the models have met. */
const homographs: ReadonlyMap<string, string> = new Map([
  ['WHO', 'nato'],
  ['IT', 'tv'],
]);

/** What the models see instead of the word, if so: "the WHO spokeswoman" holds no pronoun, unless everything around is in capitals. */
function acronymAt(tokens: readonly Token[], index: number, from: number, to: number): string | undefined {
  const acronym = homographs.get((tokens[index] as Token).text);
  if (acronym === undefined) return undefined;
  const calm = (at: number): boolean => at >= from && at < to && /\p{Ll}/u.test(tokens[at]?.text ?? '');
  return calm(index - 1) || calm(index + 1) ? acronym : undefined;
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
