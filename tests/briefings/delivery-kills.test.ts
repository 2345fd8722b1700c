import { describe, expect, it } from 'vitest';
import { runDeliveryKills } from '../support/delivery-kills.ts';

describe('the bot, killed while it delivers', () => {
  it.each([
    { platform: 'discord', processes: 1, seed: 1 },
    { platform: 'discord', processes: 2, seed: 5 },
    { platform: 'slack', processes: 1, seed: 3 },
    { platform: 'slack', processes: 2, seed: 7 },
  ] as const)(
    'loses and doubles neither an edition nor a notice of a feed: %o',
    async ({ platform, processes, seed }) => {
      const plan = { platform, kills: 4, processes, nonces: false, withFaults: true, channels: 3, notices: 1, seed };
      const { lost, doubled, editions, notices } = await runDeliveryKills(plan);
      expect({ lost, doubled, editions, notices }).toEqual({ lost: 0, doubled: 0, editions: 8, notices: 4 });
    },
    400_000,
  );
});
