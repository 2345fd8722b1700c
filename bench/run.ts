import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findSentences } from '../src/analysis/sentences/sentences.ts';
import { tokenize } from '../src/analysis/words/tokenize.ts';
import { hostileTexts } from './hostile-texts.ts';

// npm run bench [-- FOLDER]
// Sentences a second and memory of the whole analysis beside npm's best, each in a process of its own, in one run on the same
// text (the bundled briefings, or *.txt and *.md of FOLDER), and the time on hostile text as it grows. Peers are measured where
// they are installed: npm install --prefix bench/peers

const root = resolve(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? join(root, 'briefings'));
const texts = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/u.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, ''));
const sentences = texts.map((text) => findSentences(text, tokenize(text)).length);
const average = sentences.reduce((sum, count) => sum + count, 0) / texts.length;

const bench = mkdtempSync(join(tmpdir(), 'bench-'));
const file = join(bench, 'texts.jsonl');
writeFileSync(file, texts.map((text) => JSON.stringify({ text })).join('\n'));

interface Measured {
  readonly texts: number;
  readonly cpuMs: number;
  readonly loadMs: number;
  readonly rssMb: number;
}

function measure(name: string): Measured | null {
  const run = spawnSync(process.execPath, ['bench/contender.mjs', name, file, '4'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 240_000,
  });
  const line = run.stdout.split('\n').findLast((text) => text.startsWith('{'));
  return line === undefined ? null : (JSON.parse(line) as Measured);
}

console.log(
  `${texts.length} texts of ${folder === join(root, 'briefings') ? 'the bundled briefings' : 'the folder'}, ${Math.round(average)} sentences each; CPU time of one process each\n`,
);
console.log('contender           sentences/s   load ms   memory MB');
const peersThere = existsSync(join(root, 'bench/peers/node_modules'));
let own = 0;
for (const name of ['ours', ...(peersThere ? ['compromise', 'wink-nlp', 'chrono-node', 'recognizers-text'] : [])]) {
  const measured = measure(name);
  if (measured === null) {
    console.log(`${name.padEnd(18)} could not be measured`);
    continue;
  }
  const rate = (measured.texts * average * 1000) / measured.cpuMs;
  if (name === 'ours') own = rate;
  const ratio = name === 'ours' ? '' : `   ours is ${(own / rate).toFixed(2)} times as fast`;
  console.log(
    `${name.padEnd(18)} ${rate.toFixed(0).padStart(12)} ${measured.loadMs.toFixed(0).padStart(9)} ${measured.rssMb.toFixed(0).padStart(11)}${ratio}`,
  );
}
if (!peersThere) console.log('The peers are not installed: npm install --prefix bench/peers');

console.log('\nhostile text                      1x ms     4x ms   ratio (linear: 4)');
const { createPipeline } = await import('../src/analysis/pipeline.ts');
const { analysisSteps } = await import('../src/analysis/steps.ts');
const pipeline = createPipeline(analysisSteps);
const timed = (text: string): number => {
  const start = process.cpuUsage();
  pipeline.run({ text, title: null, published: '2024-11-13' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
for (const [name, make] of Object.entries(hostileTexts)) {
  timed(make(1000));
  const [small, large] = [timed(make(25_000)), timed(make(100_000))];
  console.log(
    `${name.padEnd(30)} ${small.toFixed(0).padStart(8)} ${large.toFixed(0).padStart(9)} ${(large / Math.max(1, small)).toFixed(1).padStart(7)}`,
  );
}
rmSync(bench, { recursive: true, force: true });
