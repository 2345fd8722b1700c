import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openSqliteArchive } from '../src/archive/sqlite/sqlite-archive.ts';
import { openSqliteMemory } from '../src/archive/sqlite/sqlite-memory.ts';
import { createQuestionCommands } from '../src/commands/question-commands.ts';
import { createRouter, type Router } from '../src/commands/router.ts';
import { createStatusCommand } from '../src/commands/status-command.ts';
import { createIntake } from '../src/intake/intake.ts';
import { createLazyAnalyst } from '../src/intake/lazy-analyst.ts';
import { createFilesSource } from '../src/sources/files/files-source.ts';
import { createPageReader } from '../src/sources/pages/create-page-reader.ts';
import { hostileStrings } from '../tests/support/hostile-strings.ts';
import { createDiscordTarget } from './discord-target.ts';
import type { Fare, LoadTarget } from './load-target.ts';
import { createSlackTarget } from './slack-target.ts';

// Load and trouble for a chat platform, on loopback, with the bundled articles in the archive:
//   node bench/platform-load.ts [--platform discord|slack|slack-http] [--rate 50] [--seconds 60] [--drops 100] [--away 60] [--doubled 1000] [--hostile 1000]
// Bot and platform share this process, so that what is measured is more than the bot's own part.

const targets: Readonly<Record<string, () => Promise<LoadTarget>>> = {
  discord: createDiscordTarget,
  slack: () => createSlackTarget('socket'),
  'slack-http': () => createSlackTarget('http'),
};
const questions = [
  '/who Kaja Kallas',
  '/figures North Korean troops',
  '/dates inauguration',
  '/quotes Mark Rutte',
  '/status',
];
const pageSize = 10;
const patienceMs = 120_000;
let effects = 0;
const clock = { now: () => Date.now() };

const { values } = parseArgs({
  options: {
    platform: { type: 'string', default: 'discord' },
    rate: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '60' },
    drops: { type: 'string', default: '100' },
    away: { type: 'string', default: '60' },
    doubled: { type: 'string', default: '1000' },
    hostile: { type: 'string', default: '1000' },
  },
});
const folder = await mkdtemp(join(tmpdir(), 'platform-load-'));
const archive = openSqliteArchive(join(folder, 'archive.db'));
const memory = openSqliteMemory(join(folder, 'archive.db'), clock);
const pages = createPageReader();
const create = targets[values.platform];
if (create === undefined) throw new Error(`--platform is one of ${Object.keys(targets).join(', ')}`);
const target = await create();
try {
  const source = createFilesSource({ places: ['briefings'], pages, maxBytes: 1_000_000 });
  for await (const _ of createIntake(archive, createLazyAnalyst(), clock).take(source, new AbortController().signal));
  const router = createRouter(
    [...createQuestionCommands(archive, pageSize), createStatusCommand(archive, async () => 0, [], clock)],
    memory,
  );
  await run(target, counted(router));
} finally {
  await target.platform.stop();
  await target.close();
  await memory.disconnect();
  await pages.close();
  await archive.close();
  await rm(folder, { recursive: true });
}

/** The router, with its effects counted. */
function counted(router: Router): Router {
  return {
    ...router,
    answer(request) {
      effects += 1;
      return router.answer(request);
    },
  };
}

async function run(platform: LoadTarget, router: Router): Promise<void> {
  await platform.platform.start(router);
  await platform.platform.declare(router.declarations);
  platform.declarations(router.declarations);
  await load(platform, Number(values.rate), Number(values.seconds));
  await doubled(platform, Number(values.doubled));
  await hostile(platform, Number(values.hostile));
  await dropped(platform, Number(values.drops));
  await away(platform, Number(values.away));
  // A second acknowledgement after a slow first one is no harm: that is what the platform says to it.
  const refusals = platform.refusals().filter((refusal) => !refusal.includes('already been acknowledged'));
  report('refused by the platform', refusals.length, 0);
  for (const refusal of refusals) console.log(`  ${refusal}`);
}

async function load(platform: LoadTarget, rate: number, seconds: number): Promise<void> {
  const start = Date.now();
  for (let n = 0; n < rate * seconds; n += 1) {
    await sleep(Math.max(0, start + (n * 1000) / rate - Date.now()));
    platform.command(questions[n % questions.length] ?? '', false);
  }
  await settled(platform);
  const fares = platform.fares();
  console.log(`${fares.length} commands at ${rate} a second for ${seconds} s`);
  times(
    'acknowledged',
    fares.map(({ acknowledgedMs }) => acknowledgedMs),
  );
  times(
    'answered',
    fares.map(({ answeredMs }) => answeredMs),
  );
  report(
    'acknowledged later than 3 s, or never',
    fares.filter(({ acknowledgedMs }) => (acknowledgedMs ?? 9999) > 3000).length,
    0,
  );
}

async function doubled(platform: LoadTarget, count: number): Promise<void> {
  const before = effects;
  for (let n = 0; n < count; n += 1) {
    platform.command(questions[n % questions.length] ?? '', true);
    if (n % 25 === 24) await settled(platform);
  }
  await settled(platform);
  report(`${count} doubled events with another number of effects, by`, effects - before - count, 0);
}

async function hostile(platform: LoadTarget, count: number): Promise<void> {
  const texts = hostileStrings(count);
  let found = 0;
  for (let at = 0; at < texts.length; at += 25) found += await platform.hostile(texts.slice(at, at + 25));
  report(`mentions and spoofed links in ${count} hostile strings`, found, 0);
}

async function dropped(platform: LoadTarget, count: number): Promise<void> {
  let lost = 0;
  for (let n = 0; n < count; n += 1) {
    platform.drop();
    await until(() => !platform.connected());
    platform.command(questions[0] ?? '', false);
    if (!(await until(() => platform.connected()))) lost += 1;
    await settled(platform);
  }
  report(`of ${count} dropped connections not back`, lost, 0);
}

async function away(platform: LoadTarget, seconds: number): Promise<void> {
  await platform.away();
  await sleep(seconds * 1000);
  await platform.back();
  const back = await until(() => platform.connected());
  if (back) platform.command(questions[0] ?? '', false);
  await settled(platform);
  report(`not back after ${seconds} s away`, back ? 0 : 1, 0);
}

async function settled(platform: LoadTarget): Promise<void> {
  const done = ({ answeredMs }: Fare): boolean => answeredMs !== null;
  if (!(await until(() => platform.fares().every(done))))
    console.log(`  ${platform.fares().filter((fare) => !done(fare)).length} commands unanswered`);
}

async function until(condition: () => boolean): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(10)) if (condition()) return true;
  return false;
}

function times(what: string, all: readonly (number | null)[]): void {
  const sorted = all.filter((ms) => ms !== null).sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  console.log(`  ${what}: median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`);
}

function report(what: string, found: number, wanted: number): void {
  console.log(`${found === wanted ? 'ok ' : 'BAD'} ${what}: ${found}`);
  if (found !== wanted) process.exitCode = 1;
}
