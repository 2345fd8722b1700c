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

/** Templates that name words and parts of words: what one text can tell of them, another need not bear out. */
const wordTemplates = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 21, 22, 24, 25, 26, 27, 29, 30, 31, 32, 33, 62, 63, 81, 82,
]);
const namesWords = Uint8Array.from({ length: 256 }, (_, template) => (wordTemplates.has(template) ? 1 : 0));

/** One feature's place among 2^24; odd for one that names words. */
export function featureKey(template: number, value: number): number {
  const key = mix(Math.imul(template, 0x1b873593), value) >>> (32 - featureBits);
  return (key & ~1) | (namesWords[template] as number);
}

export function keyNamesWords(key: number): boolean {
  return (key & 1) === 1;
}
