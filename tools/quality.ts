import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { comparison, keepRun, scoresOf } from './quality-history.ts';

// npm run quality -- [FOLDER] [--only=meantime,quotes] [--keep]
// Prints every development score, and beside it what was kept before; --keep adds this run to tools/quality-history.json. FOLDER (or QUALITY) holds the scorer and the annotated collections; it is only read.

const given = process.argv.slice(2);
const folder = resolve(
  given.find((argument) => !argument.startsWith('--')) ?? process.env['QUALITY'] ?? '../shared/quality',
);
const options = given.filter((argument) => argument.startsWith('--') && argument !== '--keep');

if (!existsSync(join(folder, 'run_candidate.py'))) {
  process.stderr.write(
    `There is no scorer in ${folder}: name its folder, as in "npm run quality -- FOLDER", or set QUALITY.\n`,
  );
  process.exit(2);
}

// The scorer writes its predictions beside itself: give it a folder of links, so that a read-only one will do.
const bench = mkdtempSync(join(tmpdir(), 'quality-'));
for (const name of readdirSync(folder))
  if (name !== 'pred' && name !== '__pycache__') symlinkSync(join(folder, name), join(bench, name));

const project = resolve(import.meta.dirname, '..');
const candidate = `node candidate.mjs ${JSON.stringify(project)}`;
const scorer = spawn('python3', ['run_candidate.py', candidate, 'project', ...options], {
  cwd: bench,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
});
const finish = (status: number): void => {
  rmSync(bench, { recursive: true, force: true });
  process.exitCode = status;
};
scorer.on('error', () => {
  process.stderr.write('The scorer needs python3 on the path.\n');
  finish(2);
});
scorer.on('close', (status) => {
  const results = join(bench, 'pred/project.results.json');
  if (existsSync(results)) {
    const scores = scoresOf(JSON.parse(readFileSync(results, 'utf8')));
    process.stdout.write(`\n${comparison(scores)}\n`);
    if (given.includes('--keep')) keepRun(new Date().toISOString().slice(0, 10), scores);
  }
  finish(status ?? 1);
});
