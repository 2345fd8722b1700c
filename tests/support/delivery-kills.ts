import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Archive } from '../../src/archive/archive.ts';
import { parseSchedule } from '../../src/briefings/schedule/parse-schedule.ts';
import { saveSubscription, subscriptionId } from '../../src/briefings/subscription.ts';
import { openStores } from '../../src/composition/stores.ts';
import { analyseIncoming } from '../../src/intake/analyse-incoming.ts';
import { createFeedRegistry } from '../../src/sources/feeds/feed-registry.ts';
import { afterPoll } from '../../src/sources/feeds/poll-schedule.ts';
import { createRecordFeedStore } from '../../src/sources/feeds/record-feed-store.ts';
import { projectRoot, temporaryFolder } from './command-line.ts';
import { startDiscordStage, startSlackStage } from './delivery-stages.ts';
import type { FaultKind } from './http-faults.ts';
import { startPostgres } from './postgres-server.ts';

// The real bot, src/start.mjs in processes of its own, on a loopback platform; killed with SIGKILL at every step of a delivery.

export const killSteps = [
  'starting',
  'edition frozen',
  'history asked',
  'history read',
  'post dropped',
  'post arrived',
  'post took effect',
  'post answered',
  'edition confirmed',
  'at random',
] as const;
export type KillStep = (typeof killSteps)[number];

/** Faults that the post meets beside the kill; null for none. */
const faults: readonly (readonly [FaultKind, 'before' | 'after'] | null)[] = [
  null,
  ...(['500', '503', 'reset', 'hang', 'truncate', 'html'] as const).flatMap((kind) =>
    (['before', 'after'] as const).map((when) => [kind, when] as const),
  ),
  ['429', 'before'],
  ['late', 'before'],
];

export interface KillPlan {
  readonly platform: 'discord' | 'slack';
  /** A forum's briefing opens a post, which takes no nonce; Discord only. */
  readonly forums?: boolean;
  /** SQLite unless stated. */
  readonly archive?: 'sqlite' | 'postgres';
  readonly kills: number;
  /** Processes on one archive. */
  readonly processes: 1 | 2;
  readonly withFaults: boolean;
  /** False for a Discord that remembers no nonce at all: then only claims and history keep a briefing single. */
  readonly nonces: boolean;
  /** Channels that come due before each kill. */
  readonly channels: number;
  /** Channels, of those above, that are told of a feed instead of getting a briefing, before each kill. */
  readonly notices?: number;
  readonly seed: number;
  readonly report?: (text: string) => void;
}

export interface KillOutcome {
  readonly kills: number;
  readonly editions: number;
  readonly notices: number;
  readonly lost: number;
  readonly doubled: number;
  /** How often the process died at each step. */
  readonly steps: Readonly<Record<string, number>>;
  readonly refusals: readonly string[];
}

/** Short, since a run waits them out often; the proportions are those that are shipped. */
const settings = `delivery:
  wake: 1
  request: 0.9
  settle: 1.2
  retry: 0.3
  longestRetry: 2
`;
const longestStepMs = 15_000;
const longestFinishMs = 240_000;

export async function runDeliveryKills(plan: KillPlan): Promise<KillOutcome> {
  const folder = temporaryFolder('delivery-kills');
  const stage = plan.platform === 'slack' ? await startSlackStage() : await startDiscordStage(plan.nonces, plan.forums);
  const postgres = plan.archive === 'postgres' ? await startPostgres() : null;
  const path = (await postgres?.freshSchema()) ?? join(folder.path, 'archive.db');
  const config = join(folder.path, 'settings.yaml');
  writeFileSync(config, settings);
  const clock = { now: () => Date.now() };
  const stores = await openStores(path, clock);
  const { records, ledger } = stores;
  await fillArchive(stores.archive);
  const store = createRecordFeedStore(records);
  const unused = {} as never;
  const { notices = 0 } = plan;
  const random = randomFrom(plan.seed);
  const steps: Record<string, number> = {};
  const subscriptions = new Map<string, string>();
  const told: string[] = [];
  const bots: ChildProcess[] = [];
  let onLine: (line: string) => void = () => {};

  function startBot(): ChildProcess {
    const child = spawn(process.execPath, ['src/start.mjs'], {
      cwd: projectRoot,
      env: {
        PATH: process.env['PATH'] ?? '',
        ARCHIVE_URL: path,
        BRIEFINGS: 'none',
        CONFIG: config,
        ...stage.environment,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => onLine(text));
    return child;
  }

  function fillBots(): void {
    for (let index = 0; index < plan.processes; index += 1) bots[index] ??= startBot();
  }

  function kill(index: number): void {
    bots[index]?.kill('SIGKILL');
    delete bots[index];
  }

  async function subscribe(): Promise<void> {
    const place = stage.addChannel(subscriptions.size + told.length);
    const now = Date.now();
    const time = new Date(now - 60_000).toISOString().slice(11, 16);
    const parsed = parseSchedule(`daily at ${time}`, 'UTC');
    if (!parsed.ok) throw new Error(parsed.problem);
    const id = subscriptionId(place);
    subscriptions.set(id, place.channel);
    await saveSubscription(records, {
      ...place,
      id,
      user: 'editor',
      origin: 'chat',
      since: now - 5 * 60_000,
      schedule: parsed.schedule,
      topics: [],
      outlets: [],
      languages: [],
      length: 3,
      whenNothingNew: 'say',
      catchUpMinutes: 120,
      paused: null,
    });
  }

  /** A feed that is gone, added in a channel of its own. */
  async function loseFeed(): Promise<void> {
    const place = stage.addChannel(subscriptions.size + told.length);
    told.push(place.channel);
    const url = `https://gone.example/${told.length}`;
    const owner = { ...place, user: '' };
    const registry = createFeedRegistry({ store, fetcher: unused, feeds: unused, pages: unused, clock });
    await registry.addAll([{ url, title: null }], owner);
    const added = await store.get(url);
    if (added !== null)
      await store.put(afterPoll(added, { kind: 'gone', reason: 'is gone for good: status 410' }, clock.now()));
  }

  /** Resolves when the step is reached, at which moment the processes are already dead. */
  function killAt(step: KillStep): Promise<boolean> {
    const which = plan.processes === 1 ? [0] : ([[0], [1], [0, 1], [0, 1]][Math.floor(random() * 4)] ?? [0]);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    let done = false;
    const strike = (reached: boolean): void => {
      if (done) return;
      done = true;
      stage.observe(null);
      onLine = () => {};
      for (const index of which) kill(index);
      resolve(reached);
    };
    // Not always the first edition of the batch.
    let skip = Math.floor(random() * plan.channels);
    const meets = (fits: boolean): boolean => {
      if (!fits) return false;
      skip -= 1;
      return skip < 0;
    };
    onLine = (line) => {
      if (step === 'edition frozen' && meets(line.includes('An edition is ready'))) strike(true);
      if (step === 'edition confirmed' && meets(line.includes('An edition stands'))) strike(true);
    };
    stage.observe((moment, request) => {
      const fits =
        (step === 'history asked' && request === 'history' && moment === 'arrived') ||
        (step === 'history read' && request === 'history' && moment === 'answered') ||
        (step === 'post dropped' && request === 'post' && moment === 'arrived') ||
        (step === 'post arrived' && request === 'post' && moment === 'arrived') ||
        (step === 'post took effect' && request === 'post' && moment === 'done') ||
        (step === 'post answered' && request === 'post' && moment === 'answered');
      if (!meets(fits)) return true;
      strike(true);
      return step !== 'post dropped';
    });
    const limit = step === 'starting' ? random() * 800 : step === 'at random' ? 600 + random() * 3000 : longestStepMs;
    void sleep(limit).then(() => strike(step === 'starting' || step === 'at random'));
    return promise;
  }

  try {
    for (let count = 0; count < plan.kills; count += 1) {
      const step = killSteps[(count + plan.seed) % killSteps.length] ?? 'at random';
      for (let channel = 0; channel < plan.channels - notices; channel += 1) await subscribe();
      for (let feed = 0; feed < notices; feed += 1) await loseFeed();
      const fault = plan.withFaults ? (faults[Math.floor(random() * faults.length)] ?? null) : null;
      stage.fault(fault === null ? null : { kind: fault[0], when: fault[1], times: 2 });
      const reached = killAt(step);
      fillBots();
      const name = (await reached) ? step : `${step} (not reached)`;
      steps[name] = (steps[name] ?? 0) + 1;
      plan.report?.(`${count + 1} of ${plan.kills}: ${name}${fault === null ? '' : `, ${fault.join(' ')}`}`);
    }
    stage.fault(null);
    fillBots();
    const end = Date.now() + longestFinishMs;
    const finished = async (): Promise<boolean> => {
      const states = await Promise.all(
        [...subscriptions.keys()].map(async (id) => (await ledger.history(id, 1))[0]?.state),
      );
      const posted = told.every((channel) => stage.standing(channel) > 0);
      return posted && states.every((state) => state === 'sent') && (await ledger.due(1)).length === 0;
    };
    while (Date.now() < end && !(await finished())) await sleep(300);
    // What a dead process still had on its way comes by now, or never.
    await sleep(1500);
  } finally {
    for (const index of bots.keys()) kill(index);
    await stores.close();
    await Promise.all([stage.close(), postgres?.stop()]);
    folder.remove();
  }
  const counts = [...subscriptions.values(), ...told].map((channel) => stage.standing(channel));
  return {
    kills: plan.kills,
    editions: subscriptions.size,
    notices: told.length,
    lost: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length,
    steps,
    refusals: stage.refusals(),
  };
}

async function fillArchive(archive: Archive): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const texts = [
    'The harbour office said on Monday that 4,000 containers wait at the quay. Its crews work through the night.',
    'The regional council voted 31 to 12 for the new tramway on Tuesday, and work begins in the spring.',
    'A storm cut the power of 12,000 homes along the northern coast, the grid operator said on Wednesday.',
  ];
  for (const [index, text] of texts.entries()) {
    const analysed = analyseIncoming({
      key: `article ${index}`,
      url: null,
      title: null,
      outlet: 'The Post',
      published: today,
      text,
    });
    if (analysed !== null) await archive.save([analysed], Date.now());
  }
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
