import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Scores by "set/task measure", in per cent. */
export type Scores = Readonly<Record<string, number>>;

interface KeptRun {
  readonly day: string;
  readonly scores: Scores;
}

/** The measures of each of the scorer's tasks that docs/quality.md tells of. */
const measures: Readonly<Record<string, readonly string[]>> = {
  dates: ['relaxedR', 'valueF1'],
  datesWhen: ['relaxedR', 'valueF1'],
  specsdv: ['valueF1'],
  ner: ['strictF1', 'relaxedF1'],
  actors: ['B3F1', 'CEAFeF1'],
  salience: ['NDCG@5'],
  figures: ['relaxedR', 'valueAcc'],
  counts: ['countsF1'],
  quotes: ['directFoundAndAttributedR', 'attributionP', 'attributionF1'],
  claims: ['F1'],
  cluster: ['B3F1'],
};

/** Of the scorer's results: a task is the last part of its key ("meantime/actors"). */
export function scoresOf(results: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Scores {
  const scores: Record<string, number> = {};
  for (const [task, values] of Object.entries(results))
    for (const measure of measures[task.split('/').at(-1) ?? ''] ?? []) {
      const value = values[measure];
      if (typeof value === 'number') scores[`${task} ${measure}`] = value;
    }
  return scores;
}

const file = new URL('quality-history.json', import.meta.url);

function kept(): readonly KeptRun[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptRun[]) : [];
}

/** Adds a run; one of the same day takes the place of the earlier. */
export function keepRun(day: string, scores: Scores): void {
  const earlier = kept().filter((run) => run.day !== day);
  writeFileSync(file, `${JSON.stringify([...earlier, { day, scores }], null, 2)}\n`);
}

/** A table of now beside the first and the last kept run, for the measures of now. */
export function comparison(now: Scores): string {
  const runs = kept();
  const [first, last] = [runs[0], runs.at(-1)];
  const cell = (text: string | undefined) => (text ?? '').padStart(12);
  const rows = Object.entries(now).map(([name, value]) => {
    const [then, before] = [first?.scores[name], last?.scores[name]];
    const change = before === undefined ? '' : `${value >= before ? '+' : ''}${(value - before).toFixed(1)}`;
    return `${name.padEnd(56)}${cell(then?.toFixed(1))}${cell(before?.toFixed(1))}${cell(value.toFixed(1))}${cell(change)}`;
  });
  return [`${''.padEnd(56)}${cell(first?.day)}${cell(last?.day)}${cell('now')}${cell('change')}`, ...rows].join('\n');
}
