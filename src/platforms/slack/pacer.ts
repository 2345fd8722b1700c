import { pause } from '../pause.ts';

/** Spaces out what goes to one channel. */
export interface Pacer {
  /** Resolves when it is the caller's turn, first come first served. */
  turn(channel: string): Promise<void>;
  /** Slack wants nothing more there for so long: whoever waits already waits on. */
  pushBack(channel: string, ms: number): void;
}

interface Lane {
  /** When the channel is free again. */
  free: number;
  /** Resolves when everybody who came before has had their turn. */
  last: Promise<void>;
  waiting: number;
}

const CHANNELS = 5000;

/** @param now milliseconds of a clock that never goes back */
export function createPacer(spacingMs: number, now: () => number): Pacer {
  const lanes = new Map<string, Lane>();

  function laneOf(channel: string): Lane {
    const known = lanes.get(channel);
    if (known !== undefined) return known;
    if (lanes.size > CHANNELS)
      for (const [name, { free, waiting }] of lanes) if (waiting === 0 && free < now()) lanes.delete(name);
    const lane: Lane = { free: 0, last: Promise.resolve(), waiting: 0 };
    lanes.set(channel, lane);
    return lane;
  }

  async function wait(lane: Lane, before: Promise<void>): Promise<void> {
    await before;
    // Asked again after each wait: it may have been pushed back meanwhile.
    for (let ms = lane.free - now(); ms > 0; ms = lane.free - now()) await pause(ms, new AbortController().signal);
    lane.free = now() + spacingMs;
    lane.waiting -= 1;
  }

  return {
    turn(channel) {
      const lane = laneOf(channel);
      lane.waiting += 1;
      lane.last = wait(lane, lane.last);
      return lane.last;
    },
    pushBack(channel, ms) {
      const lane = laneOf(channel);
      lane.free = Math.max(lane.free, now() + ms);
    },
  };
}
