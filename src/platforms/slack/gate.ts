import { pause } from '../pause.ts';

/**
 * Keeps calls away from a Slack that has asked to be left alone. Slack limits a method in a workspace, not a channel: what waits
 * there goes on one call after the other, so that the first does not bring the next refusal upon all the others.
 */
export interface Gate {
  /** Runs the call at once, or when Slack wants such calls again, behind those that wait already. */
  through<T>(lane: string, call: () => Promise<T>): Promise<T>;
  /** Slack wants nothing more there for so long. */
  shut(lane: string, ms: number): void;
}

interface Lane {
  /** When calls are wanted again. */
  free: number;
  /** Settles when everybody who waited before is through. */
  last: Promise<unknown>;
  waiting: number;
}

/** @param now milliseconds of a clock that never goes back */
export function createGate(now: () => number): Gate {
  const lanes = new Map<string, Lane>();

  async function waited<T>(lane: Lane, before: Promise<unknown>, call: () => Promise<T>): Promise<T> {
    await before;
    // Asked again after each wait: it may have been shut once more.
    for (let ms = lane.free - now(); ms > 0; ms = lane.free - now()) await pause(ms, new AbortController().signal);
    try {
      return await call();
    } finally {
      lane.waiting -= 1;
    }
  }

  return {
    through(name, call) {
      const lane = lanes.get(name);
      if (lane === undefined || (lane.waiting === 0 && lane.free <= now())) {
        lanes.delete(name);
        return call();
      }
      lane.waiting += 1;
      const mine = waited(lane, lane.last, call);
      lane.last = mine.catch(() => undefined);
      return mine;
    },
    shut(name, ms) {
      const lane = lanes.get(name) ?? { free: 0, last: Promise.resolve(), waiting: 0 };
      lane.free = Math.max(lane.free, now() + ms);
      lanes.set(name, lane);
    },
  };
}
