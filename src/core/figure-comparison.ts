import type { Figure } from './figure.ts';

/** Whether two figures count the same thing, so that their values may stand side by side. */
export function countSameThing(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.combined !== b.combined) return false;
  return a.counted?.text.toLowerCase() === b.counted?.text.toLowerCase();
}
