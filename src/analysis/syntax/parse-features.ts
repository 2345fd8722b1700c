import { key1, key2, key3, mix } from './hash.ts';
import { headOf, type ParseState, stackWord } from './parse-state.ts';

export const parseFeatureCount = 110;

const nothing = 0x3456789;
const root = 0x456789a;

function look(column: Int32Array, state: ParseState, word: number): number {
  if (word < 0) return nothing;
  return word < state.count ? (column[word] as number) : root;
}

function relation(state: ParseState, word: number): number {
  return word < 0 ? nothing : (state.relations[word] as number);
}

/** Lengths in steps: 1, 2, 3, 4, to 6, to 10, longer. */
function stepsOf(length: number): number {
  return length < 5 ? length : length < 7 ? 5 : length < 11 ? 6 : 7;
}

/**
 * Fills `keys` with what decides the next move: the words at the top of the stack and next in the text, their tags, classes and
 * children (after Zhang and Nivre 2011). Returns how many.
 */
export function parseFeatures(state: ParseState, keys: Int32Array): number {
  const { forms, tags, next, count: words } = state;
  const s0 = stackWord(state, 0);
  const s1 = stackWord(state, 1);
  const s2 = stackWord(state, 2);
  const b0 = next;
  const b1 = next + 1 < words ? next + 1 : -1;
  const b2 = next + 2 < words ? next + 2 : -1;
  const b3 = next + 3 < words ? next + 3 : -1;

  const s0w = look(forms.word, state, s0);
  const s1w = look(forms.word, state, s1);
  const b0w = look(forms.word, state, b0);
  const b1w = look(forms.word, state, b1);
  const s0t = look(tags, state, s0);
  const s1t = look(tags, state, s1);
  const s2t = look(tags, state, s2);
  const b0t = look(tags, state, b0);
  const b1t = look(tags, state, b1);
  const b2t = look(tags, state, b2);
  const b3t = look(tags, state, b3);
  const s0f = look(forms.family, state, s0);
  const s1f = look(forms.family, state, s1);
  const b0f = look(forms.family, state, b0);
  const s0l = s0 < 0 ? -1 : (state.leftmost[s0] as number);
  const s0r = s0 < 0 ? -1 : (state.rightmost[s0] as number);
  const s1l = s1 < 0 ? -1 : (state.leftmost[s1] as number);
  const s1r = s1 < 0 ? -1 : (state.rightmost[s1] as number);
  const b0l = state.leftmost[b0] as number;
  const s0l2 = s0 < 0 ? -1 : (state.secondLeft[s0] as number);
  const s0r2 = s0 < 0 ? -1 : (state.secondRight[s0] as number);
  const s1r2 = s1 < 0 ? -1 : (state.secondRight[s1] as number);
  const b0l2 = state.secondLeft[b0] as number;
  const s0lt = look(tags, state, s0l);
  const s0rt = look(tags, state, s0r);
  const s1lt = look(tags, state, s1l);
  const s1rt = look(tags, state, s1r);
  const b0lt = look(tags, state, b0l);
  const s0lr = relation(state, s0l);
  const s0rr = relation(state, s0r);
  const s1lr = relation(state, s1l);
  const s1rr = relation(state, s1r);
  const b0lr = relation(state, b0l);
  const far = s0 < 0 ? 0 : stepsOf(b0 - s0);
  const near = s1 < 0 ? 0 : stepsOf(s0 - s1);
  const s0vl = s0 < 0 ? 9 : Math.min(3, state.leftChildren[s0] as number);
  const s0vr = s0 < 0 ? 9 : Math.min(3, state.rightChildren[s0] as number);
  const s1vl = s1 < 0 ? 9 : Math.min(3, state.leftChildren[s1] as number);
  const s1vr = s1 < 0 ? 9 : Math.min(3, state.rightChildren[s1] as number);
  const b0vl = Math.min(3, state.leftChildren[b0] as number);
  const s0sl = s0 < 0 ? 0 : (state.leftRelations[s0] as number);
  const s0sr = s0 < 0 ? 0 : (state.rightRelations[s0] as number);
  const s1sr = s1 < 0 ? 0 : (state.rightRelations[s1] as number);
  const s1sl = s1 < 0 ? 0 : (state.leftRelations[s1] as number);
  const b0sl = state.leftRelations[b0] as number;
  const s0wt = mix(s0w, s0t);
  const s1wt = mix(s1w, s1t);
  const b0wt = mix(b0w, b0t);

  let count = 0;
  keys[count++] = 3;
  keys[count++] = key1(1, s0wt);
  keys[count++] = key1(2, s0w);
  keys[count++] = key1(3, s0t);
  keys[count++] = key1(4, s1wt);
  keys[count++] = key1(5, s1w);
  keys[count++] = key1(6, s1t);
  keys[count++] = key1(7, b0wt);
  keys[count++] = key1(8, b0w);
  keys[count++] = key1(9, b0t);
  keys[count++] = key1(10, b1w);
  keys[count++] = key2(11, b1w, b1t);
  keys[count++] = key1(12, b1t);
  keys[count++] = key2(13, look(forms.word, state, b2), b2t);
  keys[count++] = key1(14, b2t);
  keys[count++] = key2(15, look(forms.word, state, s2), s2t);
  keys[count++] = key1(16, s2t);
  keys[count++] = key1(17, mix(b3t, b2t));

  keys[count++] = key2(20, s0wt, b0wt);
  keys[count++] = key2(21, s0wt, b0t);
  keys[count++] = key2(22, s0t, b0wt);
  keys[count++] = key2(23, s0w, b0w);
  keys[count++] = key2(24, s0t, b0t);
  keys[count++] = key2(25, s1wt, s0wt);
  keys[count++] = key2(26, s1wt, s0t);
  keys[count++] = key2(27, s1t, s0wt);
  keys[count++] = key2(28, s1w, s0w);
  keys[count++] = key2(29, s1t, s0t);
  keys[count++] = key2(30, b0t, b1t);
  keys[count++] = key2(31, b0wt, b1t);
  keys[count++] = key2(32, b0t, mix(b1w, b1t));
  keys[count++] = key2(33, s1wt, b0t);
  keys[count++] = key2(34, s1t, b0wt);
  keys[count++] = key2(35, s1w, b0w);
  keys[count++] = key2(36, s0f, b0f);
  keys[count++] = key2(37, s1f, s0f);
  keys[count++] = key2(38, s0f, b0t);
  keys[count++] = key2(39, s0t, b0f);

  keys[count++] = key3(40, s0t, b0t, b1t);
  keys[count++] = key3(41, b0t, b1t, b2t);
  keys[count++] = key3(42, s1t, s0t, b0t);
  keys[count++] = key3(43, s2t, s1t, s0t);
  keys[count++] = key3(44, s0w, b0t, b1t);
  keys[count++] = key3(45, s0t, b0w, b1t);
  keys[count++] = key3(46, s1w, s0t, b0t);
  keys[count++] = key3(47, s1t, s0w, b0t);
  keys[count++] = key3(48, s1t, s0t, b0w);
  keys[count++] = key3(49, s1w, s0w, b0t);
  keys[count++] = key3(50, s1f, s0f, b0f);
  keys[count++] = key3(51, mix(s1t, s0t), b0t, b1t);
  keys[count++] = key3(52, mix(s0t, b0t), b1t, b2t);
  keys[count++] = key3(53, mix(s2t, s1t), s0t, b0t);
  keys[count++] = key3(54, s0w, b0w, b1t);
  keys[count++] = key3(55, s1f, s0t, b0t);
  keys[count++] = key3(56, s1t, s0f, b0t);

  keys[count++] = key3(60, s0t, s0lt, b0t);
  keys[count++] = key3(61, s0t, s0rt, b0t);
  keys[count++] = key3(62, s0t, b0t, b0lt);
  keys[count++] = key3(63, s1t, s1lt, s0t);
  keys[count++] = key3(64, s1t, s1rt, s0t);
  keys[count++] = key3(65, s1t, s0t, s0lt);
  keys[count++] = key3(66, s1t, s0t, s0rt);
  keys[count++] = key3(67, s0w, s0lr, b0t);
  keys[count++] = key3(68, s0w, s0rr, b0t);
  keys[count++] = key3(69, s0t, b0w, b0lr);
  keys[count++] = key3(70, s1w, s1rr, s0t);
  keys[count++] = key3(71, s1w, s1lr, s0t);
  keys[count++] = key3(72, s1t, s0w, s0lr);
  keys[count++] = key2(73, mix(s0t, s0lr), mix(b0t, s0rr));
  keys[count++] = key2(74, mix(s1t, s1rr), mix(s0t, s0lr));
  keys[count++] = key3(75, s0t, mix(look(forms.word, state, s0l), s0lr), b0t);
  keys[count++] = key3(76, s1t, s0t, look(forms.word, state, s0l));
  keys[count++] = key3(77, s0t, b0t, look(forms.word, state, b0l));
  keys[count++] = key3(78, s0t, look(tags, state, s0l2), s0lt);
  keys[count++] = key3(79, s0t, look(tags, state, s0r2), s0rt);
  keys[count++] = key3(80, s1t, look(tags, state, s1r2), s1rt);
  keys[count++] = key3(81, b0t, look(tags, state, b0l2), b0lt);

  keys[count++] = key3(85, s0w, b0t, far);
  keys[count++] = key3(86, s0t, b0w, far);
  keys[count++] = key3(87, s0t, b0t, far);
  keys[count++] = key3(88, s1w, s0t, near);
  keys[count++] = key3(89, s1t, s0w, near);
  keys[count++] = key3(90, s1t, s0t, near);
  keys[count++] = key3(91, s0w, s0vl, s0vr);
  keys[count++] = key3(92, s0t, mix(s0vl, s0vr), b0t);
  keys[count++] = key3(93, s1w, s1vl, s1vr);
  keys[count++] = key3(94, s1t, mix(s1vl, s1vr), s0t);
  keys[count++] = key3(95, b0t, b0vl, s0t);
  keys[count++] = key2(96, s0t, s0sl);
  keys[count++] = key2(97, s0w, s0sr);
  keys[count++] = key2(98, s0t, s0sr);
  keys[count++] = key2(99, s1t, s1sr);
  keys[count++] = key2(100, s1w, s1sr);
  keys[count++] = key3(101, s1t, s1sr, s0t);
  keys[count++] = key3(102, s0t, s0sl, b0t);
  keys[count++] = key3(103, b0t, b0sl, s0t);
  keys[count++] = key3(104, s1t, mix(s1sl, s0sl), s0t);
  keys[count++] = key3(105, s0t, s0sr, b0w);
  return count;
}

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
