import { type KillOutcome, type KillPlan, runDeliveryKills } from '../tests/support/delivery-kills.ts';

// `node bench/delivery-kills.ts [KILLS] [forums | postgres]`: kills the real bot while it delivers to loopback platforms, and counts what the
// channels got; with a word, only in the cases of that kind.

const kills = Number(process.argv[2] ?? 480);
const cases = [
  { platform: 'discord', processes: 1, nonces: true },
  { platform: 'discord', processes: 1, nonces: false },
  { platform: 'discord', processes: 2, nonces: true },
  { platform: 'discord', processes: 2, nonces: false },
  { platform: 'slack', processes: 1, nonces: false },
  { platform: 'slack', processes: 2, nonces: false },
  { platform: 'discord', processes: 1, nonces: false, forums: true },
  { platform: 'discord', processes: 2, nonces: false, forums: true },
  { platform: 'discord', processes: 2, nonces: false, archive: 'postgres' },
  { platform: 'slack', processes: 2, nonces: false, archive: 'postgres' },
] as const satisfies readonly Partial<KillPlan>[];
const only = process.argv[3];
const rows: string[] = [];
const steps: Record<string, number> = {};
const chosen = cases.filter(
  (each) => only === undefined || ('archive' in each ? each.archive : 'forums' in each ? 'forums' : '') === only,
);
for (const [index, each] of chosen.entries()) {
  const { platform, processes, nonces } = each;
  const outcome: KillOutcome = await runDeliveryKills({
    ...each,
    kills: Math.ceil(kills / chosen.length),
    withFaults: true,
    channels: 4,
    notices: 1,
    seed: 10 * index + 7,
    report: (text) => process.stderr.write(`${text}\n`),
  });
  for (const [step, count] of Object.entries(outcome.steps)) steps[step] = (steps[step] ?? 0) + count;
  rows.push(
    `| ${platform}${'forums' in each ? ' forum' : ''}${'archive' in each ? ', PostgreSQL' : ''} | ${processes} | ${platform === 'slack' ? 'none' : nonces ? 'remembered' : 'forgotten'} | ${outcome.kills} | ${outcome.editions} | ${outcome.notices} | ${outcome.lost} | ${outcome.doubled} |`,
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
