/** Work that a platform waits for before it stops. */
export interface InFlight {
  /** Gives the work back as it is; a failure stays its caller's. */
  tracked<T>(work: Promise<T>): Promise<T>;
  /** Settles when everything tracked so far has ended, well or badly. */
  drained(): Promise<void>;
  unfinished(): number;
}

export function createInFlight(): InFlight {
  const inFlight = new Set<Promise<void>>();
  return {
    tracked(work) {
      const done = work.then(
        () => undefined,
        () => undefined,
      );
      inFlight.add(done);
      void done.then(() => inFlight.delete(done));
      return work;
    },
    async drained() {
      await Promise.all(inFlight);
    },
    unfinished: () => inFlight.size,
  };
}
