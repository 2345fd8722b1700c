import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRouter, type Router } from '../../src/commands/router.ts';
import { createSubscriptionCommands } from '../../src/commands/subscription-commands.ts';
import { createWatchCommand } from '../../src/commands/watch-command.ts';
import type { Place } from '../../src/platforms/platform.ts';
import { openNewsroom } from '../support/newsroom.ts';

const here: Place = {
  platform: 'slack',
  tenant: 'one',
  channel: 'general',
  thread: null,
  user: 'u',
  direct: false,
  manager: true,
};

let room: ReturnType<typeof openNewsroom>;
let router: Router;
beforeEach(() => {
  room = openNewsroom('2024-11-12T06:00:00Z');
  const { archive, records, ledger, editor, clock } = room;
  const kept = new Map<string, unknown>();
  const memory = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => kept.set(key, value),
  };
  router = createRouter(
    [
      ...createSubscriptionCommands({ archive, records, ledger, editor, clock, defaultZone: 'UTC' }),
      createWatchCommand(archive, records, 'UTC'),
    ],
    memory,
  );
});
afterEach(() => room.close());

const ask = async (place: Place, text: string) => (await router.ask(place, text)).answer;

describe('settings', () => {
  it.each([
    ['another workspace, though its channel has the same id', { ...here, tenant: 'two' }],
    ['another platform', { ...here, platform: 'discord' as const }],
    ['another channel', { ...here, channel: 'random' }],
    ['a thread', { ...here, thread: 't1' }],
  ])('of one channel never show in %s', async (_, there) => {
    await ask(here, '/subscribe daily at 8 about ferries');
    await ask(here, '/watch Ada Quill');
    expect((await ask(here, '/schedule')).note).toContain('08:00');
    expect((await ask(here, '/watch')).note).toContain('Ada Quill');
    expect((await ask(there, '/schedule')).note).toContain('no briefing');
    expect((await ask(there, '/watch')).note).toContain('watches nothing');
    expect((await ask(there, '/unsubscribe')).status).toBe('not-found');
    expect((await ask(here, '/schedule')).note).toContain('08:00');
  });

  it('are changed by nobody without permission, whatever the platform showed', async () => {
    const guest = { ...here, manager: false };
    for (const text of ['/subscribe daily at 8', '/unsubscribe', '/watch Ada Quill', '/schedule daily at 9']) {
      expect(await ask(guest, text)).toMatchObject({
        status: 'invalid',
        note: expect.stringContaining('needs permission'),
      });
    }
    expect((await ask(here, '/schedule')).note).toContain('no briefing');
  });
});
