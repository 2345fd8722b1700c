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
  const node = new Uint8Array(count);
  const random = createRandom(1);
  const model: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (const [i, { label, weight }] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      const used = random() < options.rows ? weight : 0;
      gradients[i] = (p - label) * used;
      hessians[i] = Math.max(p * (1 - p), 1e-3) * used;
    }
    const used = columns.flatMap((_, f) => (random() < options.columns ? [f] : []));
    const tree = grow({ columns, edges, used, gradients, hessians, node }, options);
    for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) + (tree.value[node[i] as number] as number);
    // Only leaves add to a score when the tree is used.
    model.push({ ...tree, value: tree.value.map((value, n) => (tree.feature[n] === -1 ? value : 0)) });
  }
  return model;
}

interface Growth {
  readonly columns: readonly Uint8Array[];
  readonly edges: readonly Float32Array[];
  readonly used: readonly number[];
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
  /** Where each row stands; its leaf in the end. */
  readonly node: Uint8Array;
}

function grow({ columns, edges, used, gradients, hessians, node }: Growth, { depth, rate }: BoostOptions): Tree {
  const tree: Tree = { feature: [-1], threshold: [0], left: [-1], right: [-1], value: [0] };
  node.fill(0);
  let level = [0];
  for (let d = 0; d <= depth && level.length > 0; d++) {
    const slots = new Int32Array(256).fill(level.length);
    for (const [slot, at] of level.entries()) slots[at] = slot;
    const sumG = new Float64Array(level.length + 1);
    const sumH = new Float64Array(level.length + 1);
    for (let i = 0; i < node.length; i++) {
      const slot = slots[node[i] as number] as number;
      sumG[slot] = (sumG[slot] as number) + (gradients[i] as number);
      sumH[slot] = (sumH[slot] as number) + (hessians[i] as number);
    }
    for (const [slot, at] of level.entries()) {
      tree.value[at] = (-rate * (sumG[slot] as number)) / ((sumH[slot] as number) + lambda);
    }
    if (d === depth) break;
    const best = level.map(() => ({ gain: 1e-4, feature: -1, bin: 0 }));
    const histG = new Float64Array((level.length + 1) * bins);
    const histH = new Float64Array((level.length + 1) * bins);
    for (const f of used) {
      const column = columns[f] as Uint8Array;
      histG.fill(0);
      histH.fill(0);
      for (let i = 0; i < node.length; i++) {
        const at = (slots[node[i] as number] as number) * bins + (column[i] as number);
        histG[at] = (histG[at] as number) + (gradients[i] as number);
        histH[at] = (histH[at] as number) + (hessians[i] as number);
      }
      for (const [slot, choice] of best.entries()) {
        const g = sumG[slot] as number;
        const h = sumH[slot] as number;
        let leftG = 0;
        let leftH = 0;
        for (let b = 0; b < (edges[f] as Float32Array).length; b++) {
          leftG += histG[slot * bins + b] as number;
          leftH += histH[slot * bins + b] as number;
          if (leftH < leastHessian || h - leftH < leastHessian) continue;
          const gain = leftG ** 2 / (leftH + lambda) + (g - leftG) ** 2 / (h - leftH + lambda) - g ** 2 / (h + lambda);
          if (gain > choice.gain) Object.assign(choice, { gain, feature: f, bin: b });
        }
      }
    }
    level = split(tree, level, best, { columns, edges, node });
  }
  return tree;
}

function split(
  tree: Tree,
  level: readonly number[],
  best: readonly { readonly feature: number; readonly bin: number }[],
  { columns, edges, node }: Pick<Growth, 'columns' | 'edges' | 'node'>,
): number[] {
  const next: number[] = [];
  const cuts = new Map<number, number>();
  for (const [slot, at] of level.entries()) {
    const { feature, bin } = best[slot] as { feature: number; bin: number };
    if (feature < 0) continue;
    const left = tree.feature.length;
    tree.feature[at] = feature;
    tree.threshold[at] = (edges[feature] as Float32Array)[bin] as number;
    tree.left[at] = left;
    tree.right[at] = left + 1;
    for (const child of [left, left + 1]) {
      tree.feature[child] = -1;
      tree.threshold[child] = 0;
      tree.left[child] = -1;
      tree.right[child] = -1;
      tree.value[child] = 0;
    }
    cuts.set(at, bin);
    next.push(left, left + 1);
  }
  for (let i = 0; i < node.length; i++) {
    const at = node[i] as number;
    const cut = cuts.get(at);
    if (cut === undefined) continue;
    const goesLeft = ((columns[tree.feature[at] as number] as Uint8Array)[i] as number) <= cut;
    node[i] = (goesLeft ? tree.left[at] : tree.right[at]) as number;
  }
  return next;
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
