import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/analysis/actors/names/hash.ts';
import { nameToken } from '../../../src/analysis/actors/names/name-token.ts';
import { vectorClassesOf } from '../../../src/analysis/actors/names/vector-class-features.ts';
import {
  decodeVectorClasses,
  encodeVectorClasses,
  parts,
  sizes,
} from '../../../src/analysis/actors/names/vector-classes.ts';

const words = Array.from({ length: 3000 }, (_, row) => `word${row.toString(36)}`).concat('garcia');
const spread = (count: number): Uint16Array => Uint16Array.from(words, (_, row) => (row * 7) % count);
const [coarse, middle, part] = [spread(128), spread(512), spread(parts)];
const hashes = words.map((word) => hashText(word));

function build(): ReturnType<typeof decodeVectorClasses> {
  return decodeVectorClasses(encodeVectorClasses(hashes, { coarse, middle, part }));
}

function expected(row: number): number[] {
  const whole = middle[row] as number;
  return [(coarse[row] as number) + 1, whole + 1, whole * parts + (part[row] as number) + 1];
}

describe('the file of classes learnt from word vectors', () => {
  it('gives back what was written, from 1 on', () => {
    const classes = build();
    const out = new Int32Array(sizes + 1);
    let other = 0;
    words.forEach((word, row) => {
      classes.read(hashText(word), out, 1);
      // two of three thousand words may share their 24 bits
      if (expected(row).some((number, size) => out[size + 1] !== number)) other++;
    });
    expect(other).toBeLessThan(3);
    expect(out[0]).toBe(0);
  });

  it('knows nothing of other words', () => {
    const classes = build();
    const out = new Int32Array(sizes);
    let known = 0;
    for (let row = 0; row < 1000; row++) {
      classes.read(hashText(`other${row}`), out, 0);
      if (out[0] !== 0) known++;
    }
    expect(known).toBeLessThan(5);
  });

  it('looks a word up without its accents, and no mark or number', () => {
    const tokens = ['Garc\u00eda', 'wordA', 'Garc\u00edola', ',', '12'].map((text) => nameToken(text, 0, text.length));
    const found = vectorClassesOf(tokens, build());
    expect([...found.slice(0, sizes)]).toEqual(expected(words.length - 1));
    expect([...found.slice(sizes, 2 * sizes)]).toEqual(expected(10));
    expect([...found.slice(2 * sizes)].every((number) => number === 0)).toBe(true);
  });

  it('refuses another file', () => {
    expect(() => decodeVectorClasses(new Uint8Array(20))).toThrow(/build-vector-classes/);
  });
});
