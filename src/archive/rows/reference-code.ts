import { createHash } from 'node:crypto';

/** No i, l, o, u: they read as 1, 1, 0, v. */
const letters = 'abcdefghjkmnpqrstvwxyz';
const digits = '0123456789';
const signs = digits + letters;
const shortest = 4;
const longest = 24;

/** What identifies a snippet for ever: its article's key and its words. */
export function snippetHash(articleKey: string, snippet: string): Buffer {
  return createHash('sha256').update(articleKey).update('\0').update(snippet).digest();
}

/**
 * References for a snippet, shortest first: the first one that is free is its own. A letter and a digit come first,
 * so that no reference reads as a number or a word, and equal archives give equal references.
 */
export function* referenceCandidates(hash: Uint8Array): Generator<string> {
  let code = '';
  for (let position = 0; position < longest; position++) {
    const alphabet = position === 0 ? letters : position === 1 ? digits : signs;
    code += alphabet[(hash[position] as number) % alphabet.length];
    if (code.length >= shortest) yield code;
  }
}

/** A reference as somebody typed it: any case, look-alike letters read as what they look like. Null when it cannot be one. */
export function readReference(typed: string): string | null {
  const code = typed.trim().toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return code.length >= shortest && code.length <= longest && /^[0-9a-hj-km-np-tv-z]+$/.test(code) ? code : null;
}
