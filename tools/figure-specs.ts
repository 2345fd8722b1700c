// Measures numbers and figures on Recognizers-Text's own cases and quantulum3's: node tools/figure-specs.ts FOLDER [-v] (the folder with
// specs.number.jsonl and so on). A case passes when the spans and values found are exactly those expected; units are named differently there
// and are left out. Cents are hundredths of their currency here and whole there: they are compared as whole.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findDates } from '../src/analysis/dates/find-dates.ts';
import type { Token } from '../src/analysis/document.ts';
import { type Amount, mayBeginAmount, readAmount } from '../src/analysis/figures/amount.ts';
import { findFigures } from '../src/analysis/figures/find-figures.ts';
import { age } from '../src/analysis/figures/guards/ages.ts';
import type { Line } from '../src/analysis/figures/line.ts';
import { findSentences } from '../src/analysis/sentences/sentences.ts';
import { analyseSyntax } from '../src/analysis/syntax/analyse-syntax.ts';
import { tokenize } from '../src/analysis/words/tokenize.ts';
import type { Figure } from '../src/core/figure.ts';

interface Item {
  readonly start: number;
  readonly end: number;
  readonly resolution?: { readonly value?: string | null } | null;
  readonly value?: number;
}

interface Case {
  readonly text: string;
  readonly gold: { readonly items: readonly Item[] };
}

type Found = readonly [first: number, end: number, value: number | null];

const { positionals, values } = parseArgs({ allowPositionals: true, options: { v: { type: 'boolean', short: 'v' } } });
const folder = positionals[0] ?? '.';

const readers: Readonly<Record<string, (line: Line, amount: Amount) => Found | null>> = {
  number: (_, { number, value, kind, first }) =>
    kind !== 'money' && value !== number.value ? [first, number.end, value] : [number.first, number.end, number.value],
  currency: (line, { first, end, value, kind }) => {
    const words = line.tokens.slice(first, end).map(({ lower }) => lower);
    const cents =
      /^(?:cents?|penny|pence)$/.test(words.at(-1) ?? '') && !words.some((word) => /^(?:dollars?|\$)$/.test(word));
    return kind === 'money' ? [first, end, cents && value !== null ? value * 100 : value] : null;
  },
  percent: (_, { first, end, value, kind }) => (kind === 'percent' ? [first, end, value] : null),
  dimension: (_, { first, measure, value, unit }) =>
    measure && !/°[CF]/.test(unit ?? '') ? [first, measure.end, value] : null,
  temperature: (_, { first, measure, value, unit }) =>
    measure && /°/.test(unit ?? '') ? [first, measure.end, value] : null,
  age: (line, amount) => {
    const end = age(line, amount);
    return end === null ? null : [amount.first, end, amount.value];
  },
};

function keysOf(text: string, model: string): string[] {
  const tokens = tokenize(text);
  const blank = tokens.map(() => 'X');
  const line: Line = { tokens, tags: blank, fine: blank, first: 0, end: tokens.length };
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const amount = mayBeginAmount(line, at) ? readAmount(line, at) : null;
    const item = amount === null ? null : (readers[model]?.(line, amount) ?? null);
    if (item !== null && item[2] !== null) {
      found.push(keyOf((tokens[item[0]] as Token).start, (tokens[item[1] - 1] as Token).end, item[2]));
    }
    at = amount === null ? at + 1 : Math.max(amount.measure?.end ?? amount.end, at + 1);
  }
  return found;
}

function keyOf(start: number, end: number, value: number): string {
  return `${start} ${end} ${Number(value.toPrecision(9))}`;
}

function wantedKeys(items: readonly Item[]): string[] {
  return items.flatMap(({ start, end, resolution }) => {
    const value = resolution?.value;
    return value == null || value === 'null' ? [] : [keyOf(start, end, Number(value.replace(/[%,]/g, '')))];
  });
}

/** The figures of the whole analysis. */
function figuresOf(text: string): Figure[] {
  const tokens = tokenize(text);
  const sentences = findSentences(text, tokens);
  const syntax = analyseSyntax(tokens, sentences);
  const dates = findDates({ text, title: null, published: null, tokens, sentences, syntax });
  return findFigures({ text, tokens, sentences, syntax, dates });
}

/** What a range or bound leaves open, in mathematical notation; both ends of a range belong to it here, the first alone there. */
function intervalOf({ value, low, high, bound }: Figure): string | null {
  if (low !== null && high !== null) return `[${low},${high})`;
  if (value === null) return null;
  const shape = {
    '>': `(${value},)`,
    '>=': `[${value},)`,
    '<': `(,${value})`,
    '<=': `(,${value}]`,
    '~': null,
  } as const;
  return bound === null ? null : shape[bound];
}

/** "(20,35]" is told as two bounded figures here. */
function halves(interval: string): string[] {
  const [, open, low, high, close] = /^([[(])([^,]*),([^,]*)([\])])$/.exec(interval) ?? [];
  if (!low || !high || (open === '[' && close === ')')) return [interval];
  return [`${open}${low},)`, `(,${high}${close}`];
}

type Model = readonly [name: string, file: string, wanted: (given: Case) => string[], got: (text: string) => string[]];

const models: readonly Model[] = [
  ...Object.keys(readers).map(
    (model): Model => [model, `specs.${model}`, ({ gold }) => wantedKeys(gold.items), (text) => keysOf(text, model)],
  ),
  [
    'range and bound',
    'specs.range',
    ({ gold }) => gold.items.flatMap(({ resolution }) => halves(resolution?.value ?? '')),
    (text) => figuresOf(text).flatMap((figure) => intervalOf(figure) ?? []),
  ],
  [
    'quantulum3 (values)',
    'figures.quantulum3',
    ({ gold }) => gold.items.map(({ value = Number.NaN }) => String(Number(value.toPrecision(6)))),
    (text) =>
      figuresOf(text).flatMap(({ value, low, high }) => {
        const middle = low !== null && high !== null ? (low + high) / 2 : value;
        return middle === null ? [] : [String(Number(middle.toPrecision(6)))];
      }),
  ],
];

for (const [name, file, wantedOf, gotOf] of models) {
  const path = `${folder}/${file}.jsonl`;
  if (!existsSync(path)) continue;
  const cases = readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as Case);
  let [passed, right, expected, given] = [0, 0, 0, 0];
  for (const each of cases) {
    const wanted = wantedOf(each);
    const got = gotOf(each.text);
    const open = [...wanted];
    const hits = got.filter((item) => {
      const index = open.indexOf(item);
      if (index >= 0) open.splice(index, 1);
      return index >= 0;
    }).length;
    right += hits;
    expected += wanted.length;
    given += got.length;
    if (hits === got.length && hits === wanted.length) passed++;
    else if (values.v === true) console.log(`${name}\t${each.text}\t${wanted.join('; ')}\t${got.join('; ')}`);
  }
  const f1 = expected + given === 0 ? 100 : (200 * right) / (expected + given);
  console.log(`${name}: ${passed} of ${cases.length} cases, F1 ${f1.toFixed(1)}`);
}
