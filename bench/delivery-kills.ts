import { type KillOutcome, runDeliveryKills } from '../tests/support/delivery-kills.ts';

// `node bench/delivery-kills.ts [KILLS]`: kills the real bot while it delivers to loopback platforms, and counts what the channels got.

const kills = Number(process.argv[2] ?? 480);
const cases = [
  { platform: 'discord', processes: 1, nonces: true },
  { platform: 'discord', processes: 1, nonces: false },
  { platform: 'discord', processes: 2, nonces: true },
  { platform: 'discord', processes: 2, nonces: false },
  { platform: 'slack', processes: 1, nonces: false },
  { platform: 'slack', processes: 2, nonces: false },
] as const;
const rows: string[] = [];
const steps: Record<string, number> = {};
for (const [index, { platform, processes, nonces }] of cases.entries()) {
  const outcome: KillOutcome = await runDeliveryKills({
    kills: Math.ceil(kills / cases.length),
    platform,
    processes,
    nonces,
    withFaults: true,
    channels: 4,
    notices: 1,
    seed: 10 * index + 7,
    report: (text) => process.stderr.write(`${text}\n`),
  });
  for (const [step, count] of Object.entries(outcome.steps)) steps[step] = (steps[step] ?? 0) + count;
  rows.push(
    `| ${platform} | ${processes} | ${platform === 'slack' ? 'none' : nonces ? 'remembered' : 'forgotten'} | ${outcome.kills} | ${outcome.editions} | ${outcome.notices} | ${outcome.lost} | ${outcome.doubled} |`,
  );
  process.stderr.write(`${rows.at(-1)} ${JSON.stringify(outcome.refusals.slice(0, 5))}\n`);
}
process.stdout.write(
  `| platform | processes | nonces | kills | editions | notices | lost | doubled |\n|---|---|---|---|---|---|---|---|\n${rows.join('\n')}\n\n`,
);
process.stdout.write(
  `${Object.entries(steps)
    .map(([step, count]) => `${step}: ${count}`)
    .join('; ')}\n`,
);
