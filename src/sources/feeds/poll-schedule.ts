import type { FeedRecord } from './feed-record.ts';

const minute = 60_000;
export const shortestIntervalMs = 10 * minute;
export const firstIntervalMs = 60 * minute;
export const longestIntervalMs = 24 * 60 * minute;
/** A feed that has failed for so long is reported to who manages it, once. */
export const reportAfterMs = 3 * 24 * 60 * minute;

/** What one poll came to. */
export type PollOutcome =
  | {
      readonly kind: 'polled';
      /** Entries not seen before; 0 also for "not modified". */
      readonly fresh: number;
      /** What the publisher asks for: the feed's own period and the answer's `max-age`, whichever is longer. */
      readonly askedMs: number | null;
    }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfterMs: number | null }
  | { readonly kind: 'gone'; readonly reason: string };

/**
 * The record after a poll. A feed with news is asked twice as often, one without half as often again as before, never more
 * often than its publisher asks; failures double the wait. Pure.
 */
export function afterPoll(record: FeedRecord, outcome: PollOutcome, now: number): FeedRecord {
  if (outcome.kind === 'gone') {
    return { ...record, status: 'gone', lastFailure: outcome.reason, failingSince: record.failingSince ?? now };
  }
  if (outcome.kind === 'failed') {
    const failures = record.failures + 1;
    const wait = Math.min(longestIntervalMs, record.intervalMs * 2 ** Math.min(failures, 10));
    return {
      ...record,
      failures,
      failingSince: record.failingSince ?? now,
      lastFailure: outcome.reason,
      nextDue: now + spread(record.id, Math.max(wait, outcome.retryAfterMs ?? 0)),
    };
  }
  const wanted = outcome.fresh > 0 ? record.intervalMs / 2 : record.intervalMs * 1.5;
  const least = Math.max(shortestIntervalMs, Math.min(outcome.askedMs ?? 0, longestIntervalMs));
  const intervalMs = Math.min(longestIntervalMs, Math.max(least, wanted));
  return {
    ...record,
    intervalMs,
    nextDue: now + spread(record.id, intervalMs),
    lastSuccess: now,
    failures: 0,
    failingSince: null,
    lastFailure: null,
    reported: false,
  };
}

/** Feeds that failed for long and were not yet reported. */
export function unreportedFailures(records: readonly FeedRecord[], now: number): readonly FeedRecord[] {
  return records.filter(
    ({ reported, status, failingSince }) =>
      !reported &&
      failingSince !== null &&
      (status === 'gone' || (status === 'active' && now - failingSince >= reportAfterMs)),
  );
}

export function isDue({ status, nextDue }: FeedRecord, now: number): boolean {
  return status === 'active' && nextDue <= now;
}

/** Up to a tenth later, by the feed's name: five hundred feeds added at once must not fall due at once for ever. */
function spread(id: string, waitMs: number): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) >>> 0;
  return Math.round(waitMs * (1 + (hash % 1000) / 10_000));
}
