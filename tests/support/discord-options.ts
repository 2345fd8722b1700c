import type { DiscordOptions } from '../../src/platforms/discord/discord-platform.ts';
import type { Timing } from '../../src/platforms/discord/timing.ts';
import { publisherLink } from '../../src/platforms/layout/citation-link.ts';
import type { DiscordServer } from './discord-server.ts';
import { memoryLog } from './memory-log.ts';

/** For tests of faults: short enough that waiting for an answer which never comes costs little. */
export const quickTiming: Timing = {
  requestMs: 250,
  acknowledgeMs: 250,
  settleMs: 260,
  pauseMs: 5,
  longestPauseMs: 40,
  drainMs: 5000,
};

/** For tests without faults: nothing is tried again because the machine is busy. */
export const patientTiming: Timing = { ...quickTiming, requestMs: 20_000, acknowledgeMs: 20_000 };

export function memoryStore(): DiscordOptions['store'] {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => kept.set(key, value),
  };
}

export function discordOptions(server: DiscordServer, changes: Partial<DiscordOptions> = {}): DiscordOptions {
  return {
    token: server.world.token,
    apiBase: server.apiBase,
    clock: { now: () => Date.now() },
    log: memoryLog(),
    store: memoryStore(),
    managerRoles: [],
    linkOf: publisherLink,
    timing: quickTiming,
    ...changes,
  };
}
