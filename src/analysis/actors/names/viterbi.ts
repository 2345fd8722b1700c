import { labelCount, mayEnd, mayStart, outside, predecessors } from './labels.ts';

/** A score that no sum of weights reaches. */
export const certain = 1000;
const onlyOutside = Int32Array.of(outside);

/** The best sequence of labels that no barred transition breaks. `scores` holds `labelCount` a token; where `outside` is certain, no other counts. */
export function bestLabels(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * labelCount);
  let best = new Float64Array(labelCount).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(labelCount);
  for (let label = 0; label < labelCount; label++) if (mayStart[label]) best[label] = scores[label] as number;
  for (let index = 1; index < length; index++) {
    const at = index * labelCount;
    const sole = scores[at - labelCount + outside] === certain;
    const last = scores[at + outside] === certain ? outside : labelCount - 1;
    if (last === outside) next.fill(Number.NEGATIVE_INFINITY);
    for (let to = outside; to <= last; to++) {
      const froms = sole && mayStart[to] ? onlyOutside : (predecessors[to] as Int32Array);
      let top = Number.NEGATIVE_INFINITY;
      let argument = 0;
      for (const from of froms) {
        const score = (best[from] as number) + (transitions[to * labelCount + from] as number);
        if (score > top) {
          top = score;
          argument = from;
        }
      }
      next[to] = top + (scores[at + to] as number);
      back[at + to] = argument;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let end = 0; end < labelCount; end++) {
    const score = best[end] as number;
    if (mayEnd[end] && score > top) {
      top = score;
      label = end;
    }
  }
  for (let index = length - 1; index >= 0; index--) {
    labels[index] = label;
    label = back[index * labelCount + label] as number;
  }
  return labels;
}
