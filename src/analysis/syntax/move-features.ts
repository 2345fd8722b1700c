import { addKeys } from './feature-templates.ts';
import { mix } from './hash.ts';
import { at, moveTemplates, stackTemplates, textTemplates } from './move-templates.ts';
import { type ParseState, stackWord } from './parse-state.ts';
import { look, relation, stepsOf } from './parse-values.ts';

const values = new Int32Array(Object.keys(at).length);

/**
 * Fills `keys` with what decides the next move: the words at the top of the stack and next in the text, their tags, classes and
 * children (after Zhang and Nivre 2011). Returns how many.
 */
export function moveFeatures(state: ParseState, keys: Int32Array): number {
  readMove(state);
  return nextFeatures(keys, textFeatures(keys, stackFeatures(keys, 0)));
}

/** The keys of what was read last of the stack, behind the first `from`; returns how many there are then. So do the two below. */
export function stackFeatures(keys: Int32Array, from: number): number {
  return addKeys(stackTemplates, values, keys, from);
}

export function textFeatures(keys: Int32Array, from: number): number {
  return addKeys(textTemplates, values, keys, from);
}

export function nextFeatures(keys: Int32Array, from: number): number {
  keys[from] = 3;
  return addKeys(moveTemplates, values, keys, from + 1);
}

/** Reads what the features of the next move are made of. */
export function readMove(state: ParseState): void {
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
}
