import { addKeys, readTemplates } from './feature-templates.ts';
import { mix } from './hash.ts';
import { type ParseState, stackWord } from './parse-state.ts';
import { look, relation, stepsOf } from './parse-values.ts';

/**
 * Where each value stands. s0 is the word on top of the stack, s1 and s2 those under it, b0 the next word of the text, b1 to b3 those
 * behind it; then l and r, its outermost child on that side, l2 and r2, the one before. Of each: w the word, t its tag, f its family,
 * r its relation, vl and vr how many children it has on that side, sl and sr their relations.
 */
const at = {
  s0wt: 0,
  s0w: 1,
  s0t: 2,
  s1wt: 3,
  s1w: 4,
  s1t: 5,
  b0wt: 6,
  b0w: 7,
  b0t: 8,
  b1w: 9,
  b1t: 10,
  b2w: 11,
  b2t: 12,
  s2w: 13,
  s2t: 14,
  b3tb2t: 15,
  b1wt: 16,
  s0f: 17,
  b0f: 18,
  s1f: 19,
  s1ts0t: 20,
  s0tb0t: 21,
  s2ts1t: 22,
  s0lt: 23,
  s0rt: 24,
  b0lt: 25,
  s1lt: 26,
  s1rt: 27,
  s0lr: 28,
  s0rr: 29,
  b0lr: 30,
  s1rr: 31,
  s1lr: 32,
  s0tlr: 33,
  b0ts0rr: 34,
  s1trr: 35,
  s0lwr: 36,
  s0lw: 37,
  b0lw: 38,
  s0l2t: 39,
  s0r2t: 40,
  s1r2t: 41,
  b0l2t: 42,
  far: 43,
  near: 44,
  s0vl: 45,
  s0vr: 46,
  s0vlr: 47,
  s1vl: 48,
  s1vr: 49,
  s1vlr: 50,
  b0vl: 51,
  s0sl: 52,
  s0sr: 53,
  s1sr: 54,
  b0sl: 55,
  s1s0sl: 56,
} as const;

const templates = readTemplates(at, [
  [1, 's0wt'],
  [2, 's0w'],
  [3, 's0t'],
  [4, 's1wt'],
  [5, 's1w'],
  [6, 's1t'],
  [7, 'b0wt'],
  [8, 'b0w'],
  [9, 'b0t'],
  [10, 'b1w'],
  [11, 'b1w', 'b1t'],
  [12, 'b1t'],
  [13, 'b2w', 'b2t'],
  [14, 'b2t'],
  [15, 's2w', 's2t'],
  [16, 's2t'],
  [17, 'b3tb2t'],
  [20, 's0wt', 'b0wt'],
  [21, 's0wt', 'b0t'],
  [22, 's0t', 'b0wt'],
  [23, 's0w', 'b0w'],
  [24, 's0t', 'b0t'],
  [25, 's1wt', 's0wt'],
  [26, 's1wt', 's0t'],
  [27, 's1t', 's0wt'],
  [28, 's1w', 's0w'],
  [29, 's1t', 's0t'],
  [30, 'b0t', 'b1t'],
  [31, 'b0wt', 'b1t'],
  [32, 'b0t', 'b1wt'],
  [33, 's1wt', 'b0t'],
  [34, 's1t', 'b0wt'],
  [35, 's1w', 'b0w'],
  [36, 's0f', 'b0f'],
  [37, 's1f', 's0f'],
  [38, 's0f', 'b0t'],
  [39, 's0t', 'b0f'],
  [40, 's0t', 'b0t', 'b1t'],
  [41, 'b0t', 'b1t', 'b2t'],
  [42, 's1t', 's0t', 'b0t'],
  [43, 's2t', 's1t', 's0t'],
  [44, 's0w', 'b0t', 'b1t'],
  [45, 's0t', 'b0w', 'b1t'],
  [46, 's1w', 's0t', 'b0t'],
  [47, 's1t', 's0w', 'b0t'],
  [48, 's1t', 's0t', 'b0w'],
  [49, 's1w', 's0w', 'b0t'],
  [50, 's1f', 's0f', 'b0f'],
  [51, 's1ts0t', 'b0t', 'b1t'],
  [52, 's0tb0t', 'b1t', 'b2t'],
  [53, 's2ts1t', 's0t', 'b0t'],
  [54, 's0w', 'b0w', 'b1t'],
  [55, 's1f', 's0t', 'b0t'],
  [56, 's1t', 's0f', 'b0t'],
  [60, 's0t', 's0lt', 'b0t'],
  [61, 's0t', 's0rt', 'b0t'],
  [62, 's0t', 'b0t', 'b0lt'],
  [63, 's1t', 's1lt', 's0t'],
  [64, 's1t', 's1rt', 's0t'],
  [65, 's1t', 's0t', 's0lt'],
  [66, 's1t', 's0t', 's0rt'],
  [67, 's0w', 's0lr', 'b0t'],
  [68, 's0w', 's0rr', 'b0t'],
  [69, 's0t', 'b0w', 'b0lr'],
  [70, 's1w', 's1rr', 's0t'],
  [71, 's1w', 's1lr', 's0t'],
  [72, 's1t', 's0w', 's0lr'],
  [73, 's0tlr', 'b0ts0rr'],
  [74, 's1trr', 's0tlr'],
  [75, 's0t', 's0lwr', 'b0t'],
  [76, 's1t', 's0t', 's0lw'],
  [77, 's0t', 'b0t', 'b0lw'],
  [78, 's0t', 's0l2t', 's0lt'],
  [79, 's0t', 's0r2t', 's0rt'],
  [80, 's1t', 's1r2t', 's1rt'],
  [81, 'b0t', 'b0l2t', 'b0lt'],
  [85, 's0w', 'b0t', 'far'],
  [86, 's0t', 'b0w', 'far'],
  [87, 's0t', 'b0t', 'far'],
  [88, 's1w', 's0t', 'near'],
  [89, 's1t', 's0w', 'near'],
  [90, 's1t', 's0t', 'near'],
  [91, 's0w', 's0vl', 's0vr'],
  [92, 's0t', 's0vlr', 'b0t'],
  [93, 's1w', 's1vl', 's1vr'],
  [94, 's1t', 's1vlr', 's0t'],
  [95, 'b0t', 'b0vl', 's0t'],
  [96, 's0t', 's0sl'],
  [97, 's0w', 's0sr'],
  [98, 's0t', 's0sr'],
  [99, 's1t', 's1sr'],
  [100, 's1w', 's1sr'],
  [101, 's1t', 's1sr', 's0t'],
  [102, 's0t', 's0sl', 'b0t'],
  [103, 'b0t', 'b0sl', 's0t'],
  [104, 's1t', 's1s0sl', 's0t'],
  [105, 's0t', 's0sr', 'b0w'],
]);

const values = new Int32Array(Object.keys(at).length);

/**
 * Fills `keys` with what decides the next move: the words at the top of the stack and next in the text, their tags, classes and
 * children (after Zhang and Nivre 2011). Returns how many.
 */
export function moveFeatures(state: ParseState, keys: Int32Array): number {
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

  values[at.s0wt] = s0wt;
  values[at.s0w] = s0w;
  values[at.s0t] = s0t;
  values[at.s1wt] = s1wt;
  values[at.s1w] = s1w;
  values[at.s1t] = s1t;
  values[at.b0wt] = b0wt;
  values[at.b0w] = b0w;
  values[at.b0t] = b0t;
  values[at.b1w] = b1w;
  values[at.b1t] = b1t;
  values[at.b2w] = look(forms.word, state, b2);
  values[at.b2t] = b2t;
  values[at.s2w] = look(forms.word, state, s2);
  values[at.s2t] = s2t;
  values[at.b3tb2t] = mix(b3t, b2t);
  values[at.b1wt] = mix(b1w, b1t);
  values[at.s0f] = s0f;
  values[at.b0f] = b0f;
  values[at.s1f] = s1f;
  values[at.s1ts0t] = mix(s1t, s0t);
  values[at.s0tb0t] = mix(s0t, b0t);
  values[at.s2ts1t] = mix(s2t, s1t);
  values[at.s0lt] = s0lt;
  values[at.s0rt] = s0rt;
  values[at.b0lt] = b0lt;
  values[at.s1lt] = s1lt;
  values[at.s1rt] = s1rt;
  values[at.s0lr] = s0lr;
  values[at.s0rr] = s0rr;
  values[at.b0lr] = b0lr;
  values[at.s1rr] = s1rr;
  values[at.s1lr] = s1lr;
  values[at.s0tlr] = mix(s0t, s0lr);
  values[at.b0ts0rr] = mix(b0t, s0rr);
  values[at.s1trr] = mix(s1t, s1rr);
  values[at.s0lwr] = mix(look(forms.word, state, s0l), s0lr);
  values[at.s0lw] = look(forms.word, state, s0l);
  values[at.b0lw] = look(forms.word, state, b0l);
  values[at.s0l2t] = look(tags, state, s0l2);
  values[at.s0r2t] = look(tags, state, s0r2);
  values[at.s1r2t] = look(tags, state, s1r2);
  values[at.b0l2t] = look(tags, state, b0l2);
  values[at.far] = far;
  values[at.near] = near;
  values[at.s0vl] = s0vl;
  values[at.s0vr] = s0vr;
  values[at.s0vlr] = mix(s0vl, s0vr);
  values[at.s1vl] = s1vl;
  values[at.s1vr] = s1vr;
  values[at.s1vlr] = mix(s1vl, s1vr);
  values[at.b0vl] = b0vl;
  values[at.s0sl] = s0sl;
  values[at.s0sr] = s0sr;
  values[at.s1sr] = s1sr;
  values[at.b0sl] = b0sl;
  values[at.s1s0sl] = mix(s1sl, s0sl);
  keys[0] = 3;
  return addKeys(templates, values, keys, 1);
}
