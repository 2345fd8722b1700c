import type { Evidence } from './document-evidence.ts';
import { featureKey, hashText, mix } from './hash.ts';
import type { NameSentence } from './name-sentence.ts';
import type { NameToken } from './name-token.ts';
import { describeClasses, vectorClassesOf } from './vector-class-features.ts';
import type { VectorClasses } from './vector-classes.ts';
import { calendarWords, functionWords, organizationWords, placeWords, titles } from './word-lists.ts';

/** Word classes (64 and 320 of them) learnt from the training texts; 0 for an unknown word. */
export interface WordClasses {
  coarse(word: number): number;
  fine(word: number): number;
}

/** The feature keys of every token of a sentence: those of token `i` lie from `offsets[i]` to `offsets[i + 1]`. */
export interface SentenceFeatures {
  readonly keys: Int32Array;
  readonly offsets: Int32Array;
}

const outsideWord = hashText('outside the sentence');
const perToken = 192;
let buffer = new Int32Array(64 * perToken);

/**
 * About 90 features a token. The numbers of the templates are part of the model: change them and it must be trained again.
 * None for the tokens that are not `wanted`.
 */
export function sentenceFeatures(
  sentence: NameSentence,
  evidence: Evidence,
  classes: WordClasses,
  vectorClasses: VectorClasses,
  wanted: (index: number) => boolean = () => true,
): SentenceFeatures {
  const { tokens, regime, gazetteer, capital, runStart, runEnd } = sentence;
  const length = tokens.length;
  if (buffer.length < length * perToken) buffer = new Int32Array(length * perToken * 2);
  const keys = buffer;
  const offsets = new Int32Array(length + 1);
  let used = 0;
  const push = (template: number, value: number): void => {
    keys[used++] = featureKey(template, value);
  };
  const word = (index: number): number => tokens[index]?.word ?? outsideWord;
  const shape = (index: number): number => tokens[index]?.shape ?? outsideWord;
  const coarse = new Int32Array(length);
  const fine = new Int32Array(length);
  const kind = new Int32Array(length);
  for (let index = 0; index < length; index++) {
    const token = tokens[index] as NameToken;
    coarse[index] = classes.coarse(token.word);
    fine[index] = classes.fine(token.word);
    kind[index] = wordKind(token.norm);
  }
  const broad = vectorClassesOf(tokens, vectorClasses);
  const firstWord = tokens.findIndex(({ form }) => form !== 6);
  for (let index = 0; index < length; index++) {
    offsets[index + 1] = used;
    if (!wanted(index)) continue;
    const token = tokens[index] as NameToken;
    const { norm, form } = token;
    const place = index === firstWord ? 0 : 1;
    const here = token.word;
    push(1, regime);
    push(2, here);
    push(3, token.exact);
    push(4, word(index - 1));
    push(5, word(index + 1));
    push(6, word(index - 2));
    push(7, word(index + 2));
    push(8, mix(word(index - 1), here));
    push(9, mix(here, word(index + 1)));
    push(10, mix(word(index - 1), word(index + 1)));
    push(11, mix(word(index - 2), word(index - 1)));
    push(12, mix(word(index + 1), word(index + 2)));
    push(13, token.shape);
    push(14, mix(shape(index - 1), token.shape));
    push(15, mix(token.shape, shape(index + 1)));
    push(16, mix(mix(shape(index - 1), token.shape), shape(index + 1)));
    push(17, (form * 2 + place) * 4 + regime);
    if (norm.length > 2 && form !== 6) {
      for (let size = 2; size <= 4 && size < norm.length; size++) {
        push(18 + size, hashText(norm, 0, size));
        push(22 + size, hashText(norm, norm.length - size, norm.length));
      }
      push(27, mix(hashText(norm, norm.length - 3, norm.length), form));
    }
    const start = runStart[index] as number;
    const end = runEnd[index] as number;
    if (capital[index] === 1) {
      const run = Math.min(end - start, 6) * 8 + Math.min(index - start, 3) * 2 + (index === end - 1 ? 1 : 0);
      push(28, mix(run, regime));
      push(29, mix(word(start - 1), Math.min(end - start, 3)));
      push(30, mix(word(end), Math.min(end - start, 3)));
      push(31, mix(word(end - 1), index === end - 1 ? 1 : 0));
      push(32, mix(word(start), index === start ? 1 : 0));
      push(33, mix(word(start - 1), word(end)));
      push(34, mix(mix(kind[end - 1] as number, Math.min(end - start, 3)), gazetteer[start] as number));
      push(35, mix(gazetteer[end - 1] as number, run));
      push(36, mix(kindAt(kind, start - 1), kindAt(kind, end)));
      push(37, mix(coarseAt(coarse, start - 1), coarseAt(coarse, end)));
    }
    const lists = gazetteer[index] as number;
    if (lists !== 0) {
      push(40, lists);
      for (let rest = lists; rest !== 0; rest &= rest - 1) push(41, 31 - Math.clz32(rest & -rest));
      push(42, mix(lists, mix(form, regime)));
    }
    push(43, mix(listsAt(gazetteer, index - 1), lists));
    push(44, mix(lists, listsAt(gazetteer, index + 1)));
    push(45, mix(mix(listsAt(gazetteer, index - 1), lists), mix(listsAt(gazetteer, index + 1), form)));
    push(46, mix(kindAt(kind, index - 1), kind[index] as number));
    push(47, mix(kind[index] as number, kindAt(kind, index + 1)));
    push(48, mix(mix(kindAt(kind, index - 1), form), kindAt(kind, index + 1)));
    push(49, mix(kindAt(kind, index - 1), lists));
    push(50, mix(kindAt(kind, index + 1), lists));
    push(51, coarse[index] as number);
    push(52, mix(coarseAt(coarse, index - 1), coarse[index] as number));
    push(53, mix(coarse[index] as number, coarseAt(coarse, index + 1)));
    push(54, coarseAt(coarse, index - 1));
    push(55, coarseAt(coarse, index + 1));
    push(56, fine[index] as number);
    push(57, coarseAt(fine, index - 1));
    push(58, coarseAt(fine, index + 1));
    push(59, mix(coarseAt(fine, index - 1), form));
    push(60, mix(coarseAt(fine, index + 1), form));
    push(61, mix(mix(coarseAt(coarse, index - 1), coarse[index] as number), coarseAt(coarse, index + 1)));
    push(62, mix(form, word(index + 1)));
    push(63, mix(form, word(index - 1)));
    describeClasses(sentence, broad, index, push);
    if (form !== 6 && form !== 5) evidence.describe(sentence, index, push);
    offsets[index + 1] = used;
  }
  return { keys, offsets };
}

function kindAt(kind: Int32Array, index: number): number {
  return kind[index] ?? 99;
}

function coarseAt(classes: Int32Array, index: number): number {
  return classes[index] ?? 999;
}

function listsAt(gazetteer: Int32Array, index: number): number {
  return gazetteer[index] ?? -1;
}

const kindCache = new Map<string, number>();
for (const [list, bit] of [
  [functionWords, 1],
  [titles, 2],
  [organizationWords, 4],
  [placeWords, 8],
  [calendarWords, 16],
] as const) {
  for (const entry of list) kindCache.set(entry, (kindCache.get(entry) ?? 0) | bit);
}

function wordKind(norm: string): number {
  return kindCache.get(norm) ?? 0;
}
