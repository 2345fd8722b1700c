import { pause } from '../pause.ts';

/** Spaces out what goes to one channel. */
export interface Pacer {
  /** Resolves when it is the caller's turn, first come first served; `pushBack` delays everybody who comes after it. */
  turn(channel: string): Promise<void>;
  /** Slack wants nothing more there for so long. */
  pushBack(channel: string, ms: number): void;
}

const CHANNELS = 5000;

export function createPacer(spacingMs: number, now: () => number): Pacer {
  /** When each channel is free again. */
  const free = new Map<string, number>();

  function forgetIdle(): void {
    const at = now();
    for (const [channel, time] of free) if (time < at) free.delete(channel);
  }

  return {
    async turn(channel) {
      const at = now();
      const mine = Math.max(at, free.get(channel) ?? 0);
      free.set(channel, mine + spacingMs);
      if (free.size > CHANNELS) forgetIdle();
      if (mine > at) await pause(mine - at, new AbortController().signal);
    },
    pushBack(channel, ms) {
      free.set(channel, Math.max(free.get(channel) ?? 0, now() + ms));
    },
  };
}
