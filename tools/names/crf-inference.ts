import { labelCount, mayEnd, mayStart, predecessors } from '../../src/analysis/actors/names/labels.ts';

const full = (1 << labelCount) - 1;

export interface Inference {
  readonly logZ: number;
  readonly node: Float64Array;
  readonly edge: Float64Array;
}

/** Room for one sentence, used again for the next: a training step that allocates nothing takes half the time. */
interface Room {
  emit: Float64Array;
  alpha: Float64Array;
  beta: Float64Array;
  node: Float64Array;
  scale: Float64Array;
  readonly edge: Float64Array;
}

function room(): Room {
  const none = new Float64Array();
  return { emit: none, alpha: none, beta: none, node: none, scale: none, edge: new Float64Array(labelCount ** 2) };
}

const forAll = room();
const forAllowed = room();
const move = new Float64Array(labelCount ** 2);

/**
 * Forward-backward with scaling, over the allowed labels only; null where no sequence is allowed. The result holds until the next
 * call of its sort. Over all labels first: the second call of a sentence uses the moves of the first.
 */
export function infer(
  scores: Float64Array,
  length: number,
  transitions: Float32Array,
  allowed: Int32Array | null,
): Inference | null {
  const L = labelCount;
  const size = length * L;
  const own = allowed === null ? forAll : forAllowed;
  if (own.emit.length < size) {
    for (const key of ['emit', 'alpha', 'beta', 'node'] as const) own[key] = new Float64Array(size * 2);
    own.scale = new Float64Array(length * 2);
  }
  const { emit, alpha, beta, node, scale, edge } = own;
  for (const cells of [emit, alpha, beta]) cells.fill(0, 0, size);
  edge.fill(0);
  if (allowed === null)
    for (let cell = 0; cell < move.length; cell++) move[cell] = Math.exp(transitions[cell] as number);
  let logZ = 0;
  for (let token = 0; token < length; token++) {
    const base = token * L;
    const mask = allowed === null ? full : (allowed[token] as number);
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < L; label++) {
      if ((mask >> label) & 1 && (scores[base + label] as number) > top) top = scores[base + label] as number;
    }
    let sum = 0;
    for (let label = 0; label < L; label++) {
      if (((mask >> label) & 1) === 0) continue;
      const value = Math.exp((scores[base + label] as number) - top);
      emit[base + label] = value;
      let inward = 0;
      if (token === 0) inward = mayStart[label] ? 1 : 0;
      else
        for (const from of predecessors[label] as Int32Array)
          inward += (alpha[base - L + from] as number) * (move[label * L + from] as number);
      if (token === length - 1 && !mayEnd[label]) inward = 0;
      const mass = inward * value;
      alpha[base + label] = mass;
      sum += mass;
    }
    if (sum <= 0) return null;
    scale[token] = sum;
    for (let label = 0; label < L; label++) alpha[base + label] = (alpha[base + label] as number) / sum;
    logZ += Math.log(sum) + top;
  }
  const last = (length - 1) * L;
  for (let label = 0; label < L; label++) beta[last + label] = mayEnd[label] ? 1 : 0;
  for (let token = length - 1; token > 0; token--) {
    const base = token * L;
    const scaled = scale[token] as number;
    for (let label = 0; label < L; label++) {
      const out = ((emit[base + label] as number) * (beta[base + label] as number)) / scaled;
      if (out === 0) continue;
      for (const from of predecessors[label] as Int32Array) {
        const passed = out * (move[label * L + from] as number);
        beta[base - L + from] = (beta[base - L + from] as number) + passed;
        const mass = (alpha[base - L + from] as number) * passed;
        edge[label * L + from] = (edge[label * L + from] as number) + mass;
      }
    }
  }
  for (let index = 0; index < size; index++) node[index] = (alpha[index] as number) * (beta[index] as number);
  return { logZ, node, edge };
}
