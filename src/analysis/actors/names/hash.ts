/** Murmur-style mixing of two 32-bit integers: feature names are never built as strings. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** FNV-1a over UTF-16 code units `from` to `to`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let index = from; index < to; index++) h = Math.imul(h ^ text.charCodeAt(index), 0x01000193);
  return h ^ (h >>> 15);
}

export const featureBits = 24;

/** One feature's place among 2^24. */
export function featureKey(template: number, value: number): number {
  return mix(Math.imul(template, 0x1b873593), value) >>> (32 - featureBits);
}
