import { key1, key2, key3, mix } from './hash.ts';
import { headOf, type ParseState, stackWord } from './parse-state.ts';
import { look, relation, stepsOf } from './parse-values.ts';

/** Fills `keys` with what decides the relation of the word on top of the stack to the head that `move` gives it. Returns how many. */
export function relationFeatures(state: ParseState, move: number, keys: Int32Array): number {
  const { forms, tags, count: words } = state;
  const word = stackWord(state, 0);
  const head = headOf(state, move);
  const w = look(forms.word, state, word);
  const t = mix(look(tags, state, word), move);
  const f = look(forms.family, state, word);
  const hw = look(forms.word, state, head);
  const ht = mix(look(tags, state, head), move);
  const hf = look(forms.family, state, head);
  const l = state.leftmost[word] as number;
  const r = state.rightmost[word] as number;
  const lw = look(forms.word, state, l);
  const lt = look(tags, state, l);
  const lr = relation(state, l);
  const rr = relation(state, r);
  const far = mix(stepsOf(Math.abs(head - word)), move);
  const headLeft = state.leftRelations[head] as number;
  const headRight = state.rightRelations[head] as number;
  const ownLeft = state.leftRelations[word] as number;
  const ownRight = state.rightRelations[word] as number;
  const beforeT = look(tags, state, word - 1);
  const beforeW = look(forms.word, state, word - 1);
  const afterT = look(tags, state, word + 1 < words ? word + 1 : -1);
  const afterW = look(forms.word, state, word + 1 < words ? word + 1 : -1);
  const sibling = relation(state, move === 1 ? (state.leftmost[head] as number) : (state.rightmost[head] as number));
  const firstLeft = firstOf(state, word);
  const markW = look(forms.word, state, firstLeft);
  let count = 0;
  keys[count++] = (mix(5, move) & 15) | 1;
  keys[count++] = key2(201, w, t);
  keys[count++] = key1(202, t);
  keys[count++] = key2(203, hw, ht);
  keys[count++] = key1(204, ht);
  keys[count++] = key2(205, w, hw);
  keys[count++] = key2(206, t, ht);
  keys[count++] = key2(207, w, ht);
  keys[count++] = key2(208, t, hw);
  keys[count++] = key3(209, t, ht, far);
  keys[count++] = key3(210, f, hf, move);
  keys[count++] = key2(211, f, ht);
  keys[count++] = key2(212, t, hf);
  keys[count++] = key3(213, t, ht, lw);
  keys[count++] = key3(214, t, ht, lr);
  keys[count++] = key3(215, t, lw, hw);
  keys[count++] = key3(216, w, lw, ht);
  keys[count++] = key3(217, t, ht, rr);
  keys[count++] = key3(218, t, ht, ownLeft);
  keys[count++] = key3(219, t, ht, ownRight);
  keys[count++] = key3(220, t, ht, headLeft);
  keys[count++] = key3(221, t, ht, headRight);
  keys[count++] = key3(222, hw, t, move === 1 ? headLeft : headRight);
  keys[count++] = key3(223, t, ht, beforeT);
  keys[count++] = key3(224, t, ht, afterT);
  keys[count++] = key3(225, t, ht, beforeW);
  keys[count++] = key3(226, t, ht, afterW);
  keys[count++] = key3(227, t, ht, sibling);
  keys[count++] = key3(228, w, ht, ownLeft);
  keys[count++] = key3(229, f, lw, hf);
  keys[count++] = key2(230, look(forms.suffix3, state, word), ht);
  keys[count++] = key2(231, look(forms.suffix3, state, head), t);
  keys[count++] = key3(232, t, lt, hw);
  keys[count++] = key2(233, markW, t);
  keys[count++] = key3(234, markW, t, ht);
  keys[count++] = key3(235, markW, mix(t, ownLeft), ht);
  keys[count++] = key3(236, t, ht, mix(headLeft, headRight));
  keys[count++] = key3(237, w, mix(ht, move), far);
  keys[count++] = key3(238, t, ht, mix(lt, look(tags, state, state.secondLeft[word] as number)));
  keys[count++] = key3(239, mix(t, look(tags, state, stackWord(state, 1))), ht, look(tags, state, state.next));
  return count;
}

/** The child of a word attached first on its left: its nearest marker or case word stands outermost, so also look one further in. */
function firstOf(state: ParseState, word: number): number {
  const second = state.secondLeft[word] as number;
  return second >= 0 ? second : (state.leftmost[word] as number);
}
