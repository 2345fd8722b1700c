/** How fast briefings are looked after; milliseconds. */
export interface Pace {
  /**
   * A claim that nobody has lengthened for so long may be taken by another. It is lengthened every quarter of this time, so three
   * quarters must be longer than a request can still take effect after its sender has died.
   */
  readonly leaseMs: number;
  /** A failed try waits so long; each further one twice as long. */
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
}

/** The lease that is safe for requests that take at most so long, and whose late effects show within the settling time. */
export function safeLeaseMs(requestMs: number, settleMs: number): number {
  return 2 * (requestMs + settleMs);
}
