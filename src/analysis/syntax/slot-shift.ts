import { keyBits } from './hash.ts';

/** How far to shift a key to get the number of its pair of slots: its high bits, so that rows in the order of their keys stand in order. */
export function slotShift(slots: Int32Array): number {
  return Math.clz32(slots.length) + keyBits - 30;
}
