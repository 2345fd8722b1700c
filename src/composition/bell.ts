/** Wakes whoever waits for the next look before its time. */
export interface Bell {
  ring(): void;
  /** Until it is rung, `ms` milliseconds have passed or `signal` is aborted; at once where it was rung since the last wait. */
  heard(ms: number, signal: AbortSignal): Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let wake = (): void => {};
  return {
    ring() {
      rung = true;
      wake();
    },
    async heard(ms, signal) {
      if (!rung && !signal.aborted) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => resolve(), { once: true });
        await promise;
        clearTimeout(timer);
      }
      rung = false;
    },
  };
}
