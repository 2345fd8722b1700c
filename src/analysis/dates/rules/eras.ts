import type { Captures } from '../captures.ts';
import type { Era } from '../meaning.ts';
import type { Rule } from '../pattern.ts';

/** Decades and centuries: "the 1980s" (198), "the nineties", "the 21st century" (20). */
export const eras: readonly Rule[] = [
  { pattern: 'the? @decade', build: ({ decade }) => (decade === undefined ? null : era(decade)) },
  { pattern: 'the? @ord -? century', build: century },
  { pattern: 'the? turn of the @ord? century', build: ({ ord }) => (ord === undefined ? null : era(String(ord - 1))) },
];

function era(digits: string): Era {
  return { kind: 'era', digits };
}

function century({ ord }: Captures) {
  return ord === undefined || ord < 2 || ord > 30 ? null : era(String(ord - 1).padStart(2, '0'));
}
