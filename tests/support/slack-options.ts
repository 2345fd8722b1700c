import { publisherLink } from '../../src/platforms/layout/citation-link.ts';
import type { SlackOptions } from '../../src/platforms/slack/options.ts';
import type { Timing } from '../../src/platforms/slack/timing.ts';
import { memoryLog } from './memory-log.ts';
import type { SlackServer } from './slack-server.ts';

/** For tests of faults: short enough that waiting for an answer which never comes costs little. */
export const quickTiming: Timing = {
  requestMs: 250,
  settleMs: 260,
  channelMs: 0,
  connectMs: 2000,
  pauseMs: 5,
  longestPauseMs: 40,
  drainMs: 5000,
};

/** For tests without faults: nothing is tried again because the machine is busy. */
export const patientTiming: Timing = { ...quickTiming, requestMs: 20_000, connectMs: 20_000 };

export function memoryStore(): SlackOptions['store'] & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (key) => kept.get(key),
    set: async (key, value) => kept.set(key, value),
    delete: async (key) => kept.delete(key),
  };
}

export const signingSecret = '0123456789abcdef0123456789abcdef';

/** Socket Mode, unless changed. */
export function slackOptions(server: SlackServer, changes: Partial<SlackOptions> = {}): SlackOptions {
  return {
    botToken: server.world.workspaces[0]?.token ?? '',
    appToken: server.world.appToken,
    signingSecret: null,
    port: 0,
    apiUrl: server.apiUrl,
    oauth: null,
    clock: { now: () => Date.now() },
    log: memoryLog(),
    store: memoryStore(),
    managers: [],
    linkOf: publisherLink,
    timing: quickTiming,
    ...changes,
  };
}
