/** Bits of a feature's key: with 200,000 features kept, an unknown feature meets a wrong one about once in 300 times. */
export const keyBits = 26;

/** Mixes a further number into a hash (xorshift-multiply). */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The key of a feature: its template's number and up to three values. Never 0, which marks an empty slot. */
export function key1(template: number, a: number): number {
  return finish(mix(templateSeed(template), a));
}

export function key2(template: number, a: number, b: number): number {
  return finish(mix(mix(templateSeed(template), a), b));
}

export function key3(template: number, a: number, b: number, c: number): number {
  return finish(mix(mix(mix(templateSeed(template), a), b), c));
}

/** Where the hash of a template's features begins. */
export function templateSeed(template: number): number {
  return mix(template, 0x51ed27);
}

/** The key from the last hash. */
export function finish(hash: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> (32 - keyBits) || 1;
}

/** FNV-1a over a part of a string; digits count as one. */
export function hashText(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193);
  }
  return hash ^ (hash >>> 13);
}
