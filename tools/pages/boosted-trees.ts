/** Gradient-boosted trees on logistic loss with binned features (Friedman 2001; histograms as in LightGBM, Ke et al. 2017). */

export interface Row {
  readonly features: Float32Array;
  /** 1 for body, 0 for not; shares in between are allowed. */
  readonly label: number;
  readonly weight: number;
}

/** Parallel lists, one entry a node; `feature` -1 is a leaf. Less than `threshold` goes left. */
export interface Tree {
  feature: number[];
  threshold: number[];
  left: number[];
  right: number[];
  value: number[];
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the features that each tree may look at. */
  readonly columns: number;
  /** Share of the rows that each tree is grown on. */
  readonly rows: number;
}

const bins = 40;
const leastHessian = 1;
const lambda = 1;

function binEdges(values: Float32Array): Float32Array {
  const sample = values.filter((_, i) => i % Math.max(1, Math.floor(values.length / 12_000)) === 0).sort();
  const distinct = [...new Set(sample)];
  if (distinct.length <= bins)
    return Float32Array.from(distinct.slice(1), (value, i) => (value + (distinct[i] as number)) / 2);
  const edges = Array.from(
    { length: bins - 1 },
    (_, b) => sample[Math.floor(((b + 1) * sample.length) / bins)] as number,
  );
  return Float32Array.from(new Set(edges));
}

function binOf(value: number, edges: Float32Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function boost(rows: readonly Row[], options: BoostOptions): readonly Tree[] {
  const count = rows.length;
  const width = rows[0]?.features.length ?? 0;
  const edges: Float32Array[] = [];
  const columns: Uint8Array[] = [];
  for (let f = 0; f < width; f++) {
    const values = Float32Array.from(rows, ({ features }) => features[f] as number);
    const cuts = binEdges(values);
    edges.push(cuts);
    columns.push(Uint8Array.from(values, (value) => binOf(value, cuts)));
  }
  const scores = new Float32Array(count);
  const gradients = new Float32Array(count);
  const hessians = new Float32Array(count);
  const order = new Int32Array(count);
  const random = createRandom(1);
  const model: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    let drawn = 0;
    for (const [i, { label, weight }] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      const used = random() < options.rows ? weight : 0;
      gradients[i] = (p - label) * used;
      hessians[i] = Math.max(p * (1 - p), 1e-3) * used;
      if (used > 0) order[drawn++] = i;
    }
    const used = columns.flatMap((_, f) => (random() < options.columns ? [f] : []));
    const { tree, cuts } = grow(
      { columns, edges, used, gradients, hessians, order: order.subarray(0, drawn) },
      options,
    );
    for (let i = 0; i < count; i++)
      scores[i] = (scores[i] as number) + (tree.value[leafOf(i, tree, cuts, columns)] as number);
    // Only leaves add to a score when the tree is used.
    model.push({ ...tree, value: tree.value.map((value, n) => (tree.feature[n] === -1 ? value : 0)) });
  }
  return model;
}

function leafOf(row: number, { feature, left, right }: Tree, cuts: readonly number[], columns: readonly Uint8Array[]) {
  let at = 0;
  for (let f = feature[at] as number; f >= 0; f = feature[at] as number)
    at = (((columns[f] as Uint8Array)[row] as number) <= (cuts[at] as number) ? left[at] : right[at]) as number;
  return at;
}

interface Growth {
  readonly columns: readonly Uint8Array[];
  readonly edges: readonly Float32Array[];
  readonly used: readonly number[];
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
  /** The rows that the tree is grown on; those of a node stand side by side, in their first order. */
  readonly order: Int32Array;
}

interface Part {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A tree, and for each of its nodes the last bin that goes left. */
function grow(growth: Growth, { depth, rate }: BoostOptions): { tree: Tree; cuts: number[] } {
  const { edges, gradients, hessians, order } = growth;
  const tree: Tree = { feature: [-1], threshold: [0], left: [-1], right: [-1], value: [0] };
  const cuts = [0];
  const g = new Float32Array(order.length);
  const h = new Float32Array(order.length);
  let level: Part[] = [{ at: 0, from: 0, to: order.length }];
  for (let d = 0; d <= depth && level.length > 0; d++) {
    const next: Part[] = [];
    for (const part of level) {
      const { at, from, to } = part;
      let sumG = 0;
      let sumH = 0;
      for (let k = from; k < to; k++) {
        sumG += g[k] = gradients[order[k] as number] as number;
        sumH += h[k] = hessians[order[k] as number] as number;
      }
      tree.value[at] = (-rate * sumG) / (sumH + lambda);
      if (d === depth) continue;
      const { feature, bin } = bestSplit(growth, part, { g, h, sumG, sumH });
      if (feature < 0) continue;
      const left = tree.feature.length;
      tree.feature[at] = feature;
      tree.threshold[at] = (edges[feature] as Float32Array)[bin] as number;
      tree.left[at] = left;
      tree.right[at] = left + 1;
      cuts[at] = bin;
      for (const child of [left, left + 1]) {
        tree.feature[child] = -1;
        tree.threshold[child] = 0;
        tree.left[child] = -1;
        tree.right[child] = -1;
        tree.value[child] = 0;
        cuts[child] = 0;
      }
      const middle = partition(order, part, growth.columns[feature] as Uint8Array, bin);
      next.push({ at: left, from, to: middle }, { at: left + 1, from: middle, to });
    }
    level = next;
  }
  return { tree, cuts };
}

interface Sums {
  /** Gradients and hessians in the order of the rows. */
  readonly g: Float32Array;
  readonly h: Float32Array;
  readonly sumG: number;
  readonly sumH: number;
}

function bestSplit({ columns, edges, used, order }: Growth, { from, to }: Part, { g, h, sumG, sumH }: Sums) {
  const best = { gain: 1e-4, feature: -1, bin: 0 };
  const histG = new Float64Array(bins + 1);
  const histH = new Float64Array(bins + 1);
  for (const f of used) {
    const column = columns[f] as Uint8Array;
    const last = (edges[f] as Float32Array).length;
    histG.fill(0);
    histH.fill(0);
    for (let k = from; k < to; k++) {
      const bin = column[order[k] as number] as number;
      histG[bin] = (histG[bin] as number) + (g[k] as number);
      histH[bin] = (histH[bin] as number) + (h[k] as number);
    }
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < last; bin++) {
      leftG += histG[bin] as number;
      leftH += histH[bin] as number;
      if (leftH < leastHessian || sumH - leftH < leastHessian) continue;
      const gain =
        leftG ** 2 / (leftH + lambda) + (sumG - leftG) ** 2 / (sumH - leftH + lambda) - sumG ** 2 / (sumH + lambda);
      if (gain > best.gain) Object.assign(best, { gain, feature: f, bin });
    }
  }
  return best;
}

/** Puts a node's rows up to the bin before the others, either in the order they had; gives where the others begin. */
function partition(order: Int32Array, { from, to }: Part, column: Uint8Array, bin: number): number {
  const others: number[] = [];
  let middle = from;
  for (let k = from; k < to; k++) {
    const row = order[k] as number;
    if ((column[row] as number) <= bin) order[middle++] = row;
    else others.push(row);
  }
  order.set(others, middle);
  return middle;
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
