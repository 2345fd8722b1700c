import { type KillOutcome, runDeliveryKills } from '../tests/support/delivery-kills.ts';

// `node bench/delivery-kills.ts [KILLS]`: kills the real bot while it delivers to a loopback Discord, and counts what the channels got.

const kills = Number(process.argv[2] ?? 320);
const cases = [
  { processes: 1, nonces: true },
  { processes: 1, nonces: false },
  { processes: 2, nonces: true },
  { processes: 2, nonces: false },
] as const;
const rows: string[] = [];
const steps: Record<string, number> = {};
for (const [index, { processes, nonces }] of cases.entries()) {
  const outcome: KillOutcome = await runDeliveryKills({
    kills: Math.ceil(kills / cases.length),
    processes,
    nonces,
    withFaults: true,
    channels: 3,
    seed: 10 * index + 7,
    report: (text) => process.stderr.write(`${text}\n`),
  });
  for (const [step, count] of Object.entries(outcome.steps)) steps[step] = (steps[step] ?? 0) + count;
  rows.push(
    `| ${processes} | ${nonces ? 'remembered' : 'forgotten'} | ${outcome.kills} | ${outcome.editions} | ${outcome.lost} | ${outcome.doubled} |`,
  );
  process.stderr.write(`${rows.at(-1)} ${JSON.stringify(outcome.refusals.slice(0, 5))}\n`);
}
process.stdout.write(
  `| processes | nonces | kills | editions | lost | doubled |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n\n`,
);
process.stdout.write(
  `${Object.entries(steps)
    .map(([step, count]) => `${step}: ${count}`)
    .join('; ')}\n`,
);
