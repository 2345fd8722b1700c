import { hashText, mix } from './hash.ts';
import type { NameSentence } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import { sizes, type VectorClasses } from './vector-classes.ts';

const firstTemplate = 90;
/** Templates of one size of classes. */
const span = 12;
/** Pairs of the finest classes are too rare to learn from. */
const paired = 2;

/** The classes of a sentence's tokens, `sizes` a token; a word that is unknown with its accents is looked up without. */
export function vectorClassesOf(tokens: readonly NameToken[], classes: VectorClasses): Int32Array {
  const out = new Int32Array(tokens.length * sizes);
  for (let index = 0; index < tokens.length; index++) {
    const { word, norm, form } = tokens[index] as NameToken;
    if (form === forms.mark || form === forms.number) continue;
    classes.read(word, out, index * sizes);
    if (out[index * sizes] !== 0 || !accented.test(norm)) continue;
    classes.read(hashText(norm.normalize('NFD').replace(/\p{M}/gu, '')), out, index * sizes);
  }
  return out;
}

const accented = /[\u00c0-\u024f]/;

/** Appends what the classes of a token, of its neighbours and of the ends of its run of capitals say. */
export function describeClasses(
  { tokens, capital, runStart, runEnd }: NameSentence,
  classes: Int32Array,
  index: number,
  push: (template: number, value: number) => void,
): void {
  const start = runStart[index] as number;
  const end = runEnd[index] as number;
  for (let size = 0; size < sizes; size++) {
    const of = (at: number): number => (at < 0 || at >= tokens.length ? -1 : (classes[at * sizes + size] as number));
    const template = firstTemplate + size * span;
    const own = of(index);
    push(template, mix(own, capital[index] as number));
    push(template + 1, of(index - 1));
    push(template + 2, of(index + 1));
    push(template + 3, of(index - 2));
    push(template + 4, of(index + 2));
    if (capital[index] === 1) {
      push(template + 5, mix(of(end - 1), index === end - 1 ? 1 : 0));
      push(template + 6, mix(of(start), index === start ? 1 : 0));
      push(template + 7, of(start - 1));
      push(template + 8, of(end));
    }
    if (size < paired) {
      push(template + 9, mix(of(index - 1), own));
      push(template + 10, mix(own, of(index + 1)));
    }
  }
}
