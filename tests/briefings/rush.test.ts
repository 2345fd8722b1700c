import { expect, it } from 'vitest';
import { createCourier } from '../../src/briefings/courier.ts';
import { createScheduler } from '../../src/briefings/scheduler.ts';
import { subscriptionId } from '../../src/briefings/subscription.ts';
import { withBot } from '../support/discord-bot.ts';
import { ids } from '../support/discord-model.ts';
import { patientTiming } from '../support/discord-options.ts';
import { openNewsroom } from '../support/newsroom.ts';

const channels = 200;
const pace = { leaseMs: 120_000, firstRetryMs: 30_000, longestRetryMs: 900_000 };

it('gives 200 channels their briefing of eight o’clock, those due first before the others, also when Discord asks to wait', async () => {
  const room = openNewsroom('2024-11-12T06:00:00Z');
  try {
    await room.article(
      'tram',
      '2024-11-11',
      'The council voted 31 to 12 on Tuesday for a tramway to the harbour of Strelsau.',
    );
    await withBot(
      async ({ server, platform }) => {
        const known = server.world.channel(ids.briefings);
        const rooms = Array.from({ length: channels }, (_, n) => String(620_000_000_000_000_000n + BigInt(n)));
        for (const channel of rooms) {
          server.world.channels.set(channel, { ...known, id: channel, messages: [] });
          await room.subscribe({ platform: 'discord', tenant: ids.guild, channel, thread: null });
        }
        room.at('2024-11-12T08:00:30Z');
        const { records, ledger, editor, clock, log } = room;
        const dueOrder = async (channel: string): Promise<number> => {
          const id = subscriptionId({ platform: 'discord', tenant: ids.guild, channel, thread: null });
          return Number((await ledger.history(id, 1))[0]?.id);
        };
        await createScheduler(records, ledger, editor, clock, log).look();
        server.faults.add({ method: 'POST', path: /\/messages$/u, kind: '429-global', when: 'before', times: 3 });
        const courier = createCourier([platform], records, ledger, pace, clock, log);
        await Promise.all([courier.deliver(), courier.deliver()]);
        const counts = rooms.map((channel) => server.world.channel(channel).messages.length);
        expect(counts).toEqual(Array.from({ length: channels }, () => 1));
        expect(await ledger.due(5)).toEqual([]);
        // Who was due first is served first, give or take those that are served at once.
        const stood = rooms.map((channel) => BigInt(server.world.channel(channel).messages[0]?.id ?? 0));
        const latestOf = (ids: readonly bigint[]) => ids.reduce((a, b) => (a > b ? a : b));
        const order = (await Promise.all(rooms.map((channel) => dueOrder(channel)))).map((edition, index) => ({
          edition,
          at: stood[index] ?? 0n,
        }));
        order.sort((a, b) => a.edition - b.edition);
        const [first, last] = [order.slice(0, 50), order.slice(-50)].map((part) => part.map(({ at }) => at));
        expect(latestOf(first ?? []) < (last ?? []).reduce((a, b) => (a < b ? a : b))).toBe(true);
        expect(server.world.refusals).toEqual([]);
      },
      undefined,
      { timing: patientTiming },
    );
  } finally {
    await room.close();
  }
}, 240_000);
