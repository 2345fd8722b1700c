/**
 * Precision, recall and F1 of "one person (or organization) or not" on pairs of names: `node tools/score-name-pairs.ts FILE [--errors]`.
 * A line of the file is JSON: {"schema": "Person" | …, "a", "b", "gold": {"match": boolean}}.
 */
import { readFileSync } from 'node:fs';
import { organizationLikeness, sameOrganizationFrom } from '../src/core/naming/same-organization.ts';
import { personLikeness, samePersonFrom } from '../src/core/naming/same-person.ts';

interface Pair {
  readonly schema: string;
  readonly a: string;
  readonly b: string;
  readonly gold: { readonly match: boolean };
}

const [file, option] = process.argv.slice(2);
if (file === undefined) throw new Error('Name a file of pairs: node tools/score-name-pairs.ts FILE [--errors]');
const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Pair)
  .map((pair) => ({ ...pair, same: same(pair) }));

for (const { schema, a, b, gold, same: found } of pairs)
  if (option === '--errors' && found !== gold.match)
    console.log(`${found ? 'false' : 'missed'}\t${schema}\t${a}\t${b}`);
report('all', pairs);
report(
  'persons',
  pairs.filter(({ schema }) => schema === 'Person'),
);
report(
  'others',
  pairs.filter(({ schema }) => schema !== 'Person'),
);

function same({ schema, a, b }: Pair): boolean {
  return schema === 'Person'
    ? personLikeness(a, b) >= samePersonFrom
    : organizationLikeness(a, b) >= sameOrganizationFrom;
}

function report(name: string, scored: typeof pairs): void {
  const right = scored.filter((pair) => pair.same && pair.gold.match).length;
  const precision = right / scored.filter((pair) => pair.same).length;
  const recall = right / scored.filter((pair) => pair.gold.match).length;
  const percent = (share: number) => (100 * share).toFixed(1);
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${name.padEnd(8)} ${scored.length} pairs  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`,
  );
}
