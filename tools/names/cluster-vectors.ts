/**
 * Clusters by spherical k-means (Dhillon and Modha 2001): the cluster of each row of `vectors`, whose rows have length 1.
 * The centres are found on every `step`th row, the first ones spread evenly over them: nothing is drawn by lot.
 */
export function clusterVectors(
  vectors: Float32Array,
  dimensions: number,
  { count, rounds, step }: { readonly count: number; readonly rounds: number; readonly step: number },
): Uint16Array {
  const sample = step === 1 ? vectors : everyRow(vectors, dimensions, step);
  const rows = sample.length / dimensions;
  const centres = new Float32Array(count * dimensions);
  for (let centre = 0; centre < count; centre++) {
    const row = Math.floor((centre * rows) / count);
    centres.set(sample.subarray(row * dimensions, (row + 1) * dimensions), centre * dimensions);
  }
  const nearest = new Uint16Array(rows);
  for (let round = 0; round < rounds; round++) {
    const moved = assign(sample, centres, dimensions, nearest);
    if (round > 0 && moved < rows / 200) break;
    centres.fill(0);
    for (let row = 0; row < rows; row++) {
      const to = (nearest[row] as number) * dimensions;
      for (let at = 0; at < dimensions; at++)
        centres[to + at] = (centres[to + at] as number) + (sample[row * dimensions + at] as number);
    }
    for (let centre = 0; centre < count; centre++)
      toUnitLength(centres.subarray(centre * dimensions, (centre + 1) * dimensions));
  }
  if (step === 1) return nearest;
  const all = new Uint16Array(vectors.length / dimensions);
  assign(vectors, centres, dimensions, all);
  return all;
}

/** Parts each cluster into `parts` smaller ones: the part of each row within its cluster. */
export function partClusters(
  vectors: Float32Array,
  dimensions: number,
  clusters: Uint16Array,
  parts: number,
): Uint16Array {
  const members = new Map<number, number[]>();
  clusters.forEach((cluster, row) => {
    members.set(cluster, [...(members.get(cluster) ?? []), row]);
  });
  const partOf = new Uint16Array(clusters.length);
  for (const rows of members.values()) {
    const own = new Float32Array(rows.length * dimensions);
    rows.forEach((row, at) => {
      own.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
    });
    const found = clusterVectors(own, dimensions, { count: parts, rounds: 12, step: 1 });
    rows.forEach((row, at) => {
      partOf[row] = found[at] as number;
    });
  }
  return partOf;
}

function everyRow(vectors: Float32Array, dimensions: number, step: number): Float32Array {
  const rows = Math.ceil(vectors.length / dimensions / step);
  const sample = new Float32Array(rows * dimensions);
  for (let row = 0; row < rows; row++) {
    const from = row * step * dimensions;
    sample.set(vectors.subarray(from, from + dimensions), row * dimensions);
  }
  return sample;
}

export function toUnitLength(vector: Float32Array): void {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) / length;
}

/** Gives each row its nearest centre, four rows at a time (a centre is read once for them); returns how many moved. */
function assign(vectors: Float32Array, centres: Float32Array, dimensions: number, nearest: Uint16Array): number {
  const rows = nearest.length;
  const count = centres.length / dimensions;
  let moved = 0;
  for (let row = 0; row < rows; row += 4) {
    const offsets = [0, 1, 2, 3].map((step) => Math.min(row + step, rows - 1) * dimensions);
    const [a, b, c, d] = offsets as [number, number, number, number];
    const best = new Float64Array(4).fill(Number.NEGATIVE_INFINITY);
    const chosen = new Uint16Array(4);
    for (let centre = 0; centre < count; centre++) {
      const from = centre * dimensions;
      let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
      for (let at = 0; at < dimensions; at++) {
        const value = centres[from + at] as number;
        sumA += value * (vectors[a + at] as number);
        sumB += value * (vectors[b + at] as number);
        sumC += value * (vectors[c + at] as number);
        sumD += value * (vectors[d + at] as number);
      }
      if (sumA > (best[0] as number)) [best[0], chosen[0]] = [sumA, centre];
      if (sumB > (best[1] as number)) [best[1], chosen[1]] = [sumB, centre];
      if (sumC > (best[2] as number)) [best[2], chosen[2]] = [sumC, centre];
      if (sumD > (best[3] as number)) [best[3], chosen[3]] = [sumD, centre];
    }
    for (let step = 0; step < 4 && row + step < rows; step++) {
      if (nearest[row + step] !== chosen[step]) moved++;
      nearest[row + step] = chosen[step] as number;
    }
  }
  return moved;
}
