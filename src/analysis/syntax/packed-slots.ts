import { keyBits } from './hash.ts';

/**
 * Open addressing in four bytes a key (after Cleary 1984): a key's high bits say where to begin, so that a slot need only tell its low
 * bits and how many slots behind its beginning it stands. The rest of a slot is a small number that belongs to the key. Tables of a
 * megabyte stay in a core's caches where those of four do not.
 */
export interface PackedSlots {
  /** 0 where empty; else, from the top: low bits of the key, its place behind its beginning counted from 1, its number. */
  readonly slots: Int32Array;
  /** How far to shift a key to get where it begins. */
  readonly shift: number;
  /** Bits for the place behind the beginning. */
  readonly placeBits: number;
  /** The furthest place that a key of the table stands at. */
  readonly reach: number;
  readonly valueBits: number;
}

/**
 * Slots of keys that are all different, none of them 0; `numberOf` gives each row's number, of `valueBits` bits. At most half
 * are taken; more are left empty if a key would stand too far behind its beginning. Throws RangeError if even 16 million do not do.
 */
export function packSlots(keys: Int32Array, valueBits: number, numberOf: (row: number) => number): PackedSlots {
  const identityBits = 32 - valueBits;
  for (let homeBits = keyBits - identityBits + 2; homeBits <= 24; homeBits++) {
    if (2 ** homeBits * 0.5 < keys.length) continue;
    const packed = tryToPack(keys, valueBits, homeBits, numberOf);
    if (packed !== null) return packed;
  }
  throw new RangeError(`${keys.length} keys do not fit into packed slots of ${valueBits} bits`);
}

function tryToPack(
  keys: Int32Array,
  valueBits: number,
  homeBits: number,
  numberOf: (row: number) => number,
): PackedSlots | null {
  const slots = new Int32Array(2 ** homeBits);
  const mask = slots.length - 1;
  const shift = keyBits - homeBits;
  const placeBits = 32 - valueBits - shift;
  let reach = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let place = 1;
    for (; slots[((key >>> shift) + place - 1) & mask] !== 0; place++);
    if (place >= 2 ** placeBits) return null;
    reach = Math.max(reach, place);
    const identity = ((key & ((1 << shift) - 1)) << placeBits) | place;
    slots[((key >>> shift) + place - 1) & mask] = (identity << valueBits) | numberOf(row);
  }
  return { slots, shift, placeBits, reach, valueBits };
}

/** The slot of a key, 0 if it has none. */
export function slotOf({ slots, shift, placeBits, reach, valueBits }: PackedSlots, key: number): number {
  const mask = slots.length - 1;
  let slot = key >>> shift;
  let identity = ((key & ((1 << shift) - 1)) << placeBits) | 1;
  for (const end = identity + reach; identity < end; identity++) {
    const held = slots[slot] as number;
    if (held >>> valueBits === identity) return held;
    if (held === 0) return 0;
    slot = (slot + 1) & mask;
  }
  return 0;
}

/**
 * Writes the slots of those of the first `count` keys that have one to `found`; returns how many. First all looks at where they begin,
 * which nothing makes wait, then the choices.
 */
export function slotsOf(packed: PackedSlots, keys: Int32Array, count: number, found: Int32Array): number {
  const { slots, shift, placeBits, valueBits } = packed;
  for (let index = 0; index < count; index++) found[index] = slots[(keys[index] as number) >>> shift] as number;
  const low = (1 << shift) - 1;
  let held = 0;
  for (let index = 0; index < count; index++) {
    const first = found[index] as number;
    if (first === 0) continue;
    const key = keys[index] as number;
    const slot = first >>> valueBits === (((key & low) << placeBits) | 1) ? first : slotOf(packed, key);
    found[held] = slot;
    held += slot === 0 ? 0 : 1;
  }
  return held;
}
