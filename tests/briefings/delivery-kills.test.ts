import { describe, expect, it } from 'vitest';
import { type KillPlan, runDeliveryKills } from '../support/delivery-kills.ts';

describe('the bot, killed while it delivers', () => {
  it.each([
    { platform: 'discord', processes: 1, seed: 1 },
    { platform: 'discord', processes: 2, seed: 5 },
    { platform: 'slack', processes: 1, seed: 3 },
    { platform: 'slack', processes: 2, seed: 7 },
    { platform: 'discord', processes: 2, seed: 5, forums: true },
    { platform: 'slack', processes: 2, seed: 4, archive: 'postgres' },
  ] as const satisfies readonly Partial<KillPlan>[])(
    'loses and doubles neither an edition nor a notice of a feed: %o',
    async (chosen) => {
      const plan = { ...chosen, kills: 4, nonces: false, withFaults: true, channels: 3, notices: 1 };
      const { lost, doubled, editions, notices } = await runDeliveryKills(plan);
      expect({ lost, doubled, editions, notices }).toEqual({ lost: 0, doubled: 0, editions: 8, notices: 4 });
    },
    400_000,
  );
});
