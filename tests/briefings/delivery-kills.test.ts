import { describe, expect, it } from 'vitest';
import { runDeliveryKills } from '../support/delivery-kills.ts';

describe('the bot, killed while it delivers', () => {
  it.each([
    { processes: 1, nonces: true, seed: 1 },
    { processes: 2, nonces: false, seed: 5 },
  ] as const)(
    'loses and doubles no edition: %o',
    async ({ processes, nonces, seed }) => {
      const plan = { kills: 6, processes, nonces, withFaults: true, channels: 2, seed };
      const { lost, doubled, editions } = await runDeliveryKills(plan);
      expect({ lost, doubled, editions }).toEqual({ lost: 0, doubled: 0, editions: 12 });
    },
    400_000,
  );
});
