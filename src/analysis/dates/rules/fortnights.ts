import { lowerAt } from '../words/scan.ts';
import { duration, shift } from './make.ts';
import type { Rule } from './pattern.ts';

/** Two weeks by their British name: "a fortnight ago", "in a fortnight's time", "the past fortnight". */
export const fortnights: readonly Rule[] = [
  { pattern: 'a|one fortnight ago', build: () => shift('week', -2, 'speech', true) },
  { pattern: "a|one fortnight 's time", build: () => shift('week', 2, 'speech', true) },
  { pattern: 'a|one fortnight earlier', build: () => shift('week', -2, 'focus', true) },
  { pattern: 'a|one fortnight later', build: () => ({ ...shift('week', 2, 'focus', true), length: 2 }) },
  { pattern: 'a|one|another|the? last|past|next|coming? fortnight', build: () => duration(2, 'week') },
  {
    pattern: 'every|each fortnight',
    build: () => ({ kind: 'duration', amounts: [['week', 2]], set: true }),
  },
  {
    pattern: 'fortnight',
    build: (_, { scan, start }) => (/^(?:this|that)$/.test(lowerAt(scan, start - 1)) ? duration(2, 'week') : null),
  },
];
