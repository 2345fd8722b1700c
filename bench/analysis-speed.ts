/** Sentences a second of each analysis step: `node bench/analysis-speed.ts FOLDER`, a folder of text files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layers, Source } from '../src/analysis/document.ts';
import { analysisSteps } from '../src/analysis/steps.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name a folder of text files: node bench/analysis-speed.ts FOLDER');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
if (texts.length === 0) throw new Error(`${folder} holds no *.txt file`);

const spent = new Map<string, number>();
const rounds = 12;
const warm = 4;
let sentences = 0;
for (let round = 0; round < rounds; round++) {
  for (const text of texts) {
    let document = { text, title: null, published: '2024-01-15' } as Source & Layers;
    for (const step of analysisSteps) {
      const start = performance.now();
      document = { ...document, ...step.run(document) };
      if (round >= warm) spent.set(step.name, (spent.get(step.name) ?? 0) + performance.now() - start);
    }
    if (round >= warm) sentences += document.sentences.length;
  }
}
const whole = [...spent.values()].reduce((sum, part) => sum + part, 0);
for (const [name, milliseconds] of [...spent, ['all', whole] as const]) {
  const perSecond = Math.round((sentences * 1000) / milliseconds).toLocaleString('en');
  console.log(
    `${name.padEnd(12)} ${perSecond.padStart(12)} sentences/s  ${((100 * milliseconds) / whole).toFixed(1).padStart(5)} %`,
  );
}
