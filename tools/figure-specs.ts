// Measures the number grammar on Recognizers-Text's own cases: node tools/figure-specs.ts FOLDER (the folder with specs.number.jsonl and so on).
// A case passes when the spans and values found are exactly those expected; units are named differently there and are left out.
import { readFileSync } from 'node:fs';
import type { Token } from '../src/analysis/document.ts';
import { type Amount, mayBeginAmount, readAmount } from '../src/analysis/figures/amount.ts';
import type { Line } from '../src/analysis/figures/line.ts';
import { tokenize } from '../src/analysis/words/tokenize.ts';

interface Case {
  readonly text: string;
  readonly gold: {
    readonly items: readonly {
      readonly start: number;
      readonly end: number;
      readonly resolution: { readonly value?: string | null } | null;
    }[];
  };
}

type Found = readonly [start: number, end: number, value: number];

const readers: Readonly<
  Record<string, (amount: Amount) => readonly [first: number, end: number, value: number | null] | null>
> = {
  number: ({ number, value, kind, first }) =>
    kind !== 'money' && value !== number.value ? [first, number.end, value] : [number.first, number.end, number.value],
  currency: ({ first, end, value, kind }) => (kind === 'money' ? [first, end, value] : null),
  percent: ({ first, end, value, kind }) => (kind === 'percent' ? [first, end, value] : null),
  dimension: ({ first, measure, value, unit }) =>
    measure && !/°[CF]/.test(unit ?? '') ? [first, measure.end, value] : null,
  temperature: ({ first, measure, value, unit }) =>
    measure && /°/.test(unit ?? '') ? [first, measure.end, value] : null,
};

function find(text: string, model: string): Found[] {
  const tokens = tokenize(text);
  const blank = tokens.map(() => 'X');
  const line: Line = { tokens, tags: blank, fine: blank, first: 0, end: tokens.length };
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const amount = mayBeginAmount(line, at) ? readAmount(line, at) : null;
    const item = amount === null ? null : (readers[model]?.(amount) ?? null);
    if (item !== null && item[2] !== null) {
      found.push([(tokens[item[0]] as Token).start, (tokens[item[1] - 1] as Token).end, item[2]]);
    }
    at = amount === null ? at + 1 : Math.max(amount.measure?.end ?? amount.end, at + 1);
  }
  return found;
}

const key = ([start, end, value]: Found): string => `${start} ${end} ${Number(value.toPrecision(9))}`;
const folder = process.argv[2] ?? '.';
for (const model of Object.keys(readers)) {
  const cases = readFileSync(`${folder}/specs.${model}.jsonl`, 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as Case);
  let [passed, right, expected, given] = [0, 0, 0, 0];
  for (const { text, gold } of cases) {
    const wanted = gold.items.flatMap(({ start, end, resolution }): string[] => {
      const value = resolution?.value;
      return value == null || value === 'null' ? [] : [key([start, end, Number(value.replace(/[%,]/g, ''))])];
    });
    const got = find(text, model).map(key);
    const hits = got.filter((item) => wanted.includes(item)).length;
    right += hits;
    expected += wanted.length;
    given += got.length;
    if (hits === got.length && hits === wanted.length) passed++;
    else if (process.argv.includes('-v')) console.log(`${model}\t${text}\t${wanted.join('; ')}\t${got.join('; ')}`);
  }
  const f1 = (200 * right) / (expected + given);
  console.log(`${model}: ${passed} of ${cases.length} cases, span and value F1 ${f1.toFixed(1)}`);
}
