import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKeys } from '../../../src/sources/feeds/article-key.ts';
import type { FeedRecord } from '../../../src/sources/feeds/feed-record.ts';
import {
  afterPoll,
  isDue,
  longestIntervalMs,
  type PollOutcome,
  reportAfterMs,
  shortestIntervalMs,
  unreportedFailures,
} from '../../../src/sources/feeds/poll-schedule.ts';

const record: FeedRecord = {
  id: 'https://courier.example/feed',
  url: 'https://courier.example/feed',
  title: null,
  status: 'active',
  etag: null,
  lastModified: null,
  intervalMs: 3_600_000,
  nextDue: 0,
  lastSuccess: null,
  failingSince: null,
  failures: 0,
  lastFailure: null,
  reported: false,
  owner: null,
  addedAt: 0,
  seen: {},
};
const news: PollOutcome = { kind: 'polled', fresh: 3, askedMs: null };
const none: PollOutcome = { kind: 'polled', fresh: 0, askedMs: null };
const failed: PollOutcome = { kind: 'failed', reason: 'no such host', retryAfterMs: null };

describe('how often a feed is polled', () => {
  it('more often when it has news, less often when it has none', () => {
    expect(afterPoll(record, news, 0).intervalMs).toBeLessThan(record.intervalMs);
    expect(afterPoll(record, none, 0).intervalMs).toBeGreaterThan(record.intervalMs);
  });

  it('never more often than its publisher asks', () => {
    expect(afterPoll(record, { ...news, askedMs: 7_200_000 }, 0).intervalMs).toBe(7_200_000);
  });

  it('backs off while it fails, waits as long as it is told, and recovers at once', () => {
    const once = afterPoll(record, failed, 0);
    const twice = afterPoll(once, failed, 0);
    expect(twice.nextDue).toBeGreaterThan(once.nextDue);
    expect(afterPoll(record, { ...failed, retryAfterMs: 50_000_000 }, 0).nextDue).toBeGreaterThanOrEqual(50_000_000);
    expect(afterPoll(twice, news, 5)).toMatchObject({
      failures: 0,
      failingSince: null,
      lastFailure: null,
      lastSuccess: 5,
    });
  });

  it('is never again when it is gone', () => {
    const gone = afterPoll(record, { kind: 'gone', reason: 'is gone for good: status 410' }, 0);
    expect(isDue(gone, Number.MAX_SAFE_INTEGER)).toBe(false);
    expect(unreportedFailures([gone], 0)).toHaveLength(1);
  });

  it('reports a long failure, once', () => {
    const failing = afterPoll(record, failed, 0);
    expect(unreportedFailures([failing], reportAfterMs - 1)).toEqual([]);
    expect(unreportedFailures([failing], reportAfterMs)).toEqual([failing]);
    expect(unreportedFailures([{ ...failing, reported: true }], reportAfterMs)).toEqual([]);
  });

  it('stays within its bounds, whatever happens', () => {
    const outcome = fc.oneof(
      fc.constantFrom(news, none, failed),
      fc.nat({ max: 1e12 }).map((askedMs): PollOutcome => ({ kind: 'polled', fresh: 1, askedMs })),
    );
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 40 }), (outcomes) => {
        const last = outcomes.reduce((state, each) => afterPoll(state, each, 1000), record);
        expect(last.intervalMs).toBeGreaterThanOrEqual(shortestIntervalMs);
        expect(last.intervalMs).toBeLessThanOrEqual(longestIntervalMs);
        expect(last.nextDue).toBeLessThanOrEqual(1000 + 1.1 * longestIntervalMs);
      }),
    );
  });
});

describe('what an entry is known by', () => {
  const entry = { id: null, url: null, title: 't', html: null, published: null };

  it('is its address, without tracking', () => {
    const [a, b] = articleKeys('f', [
      { ...entry, id: '1', url: 'https://c.example/a?utm_source=rss&id=7#top' },
      { ...entry, id: '2', url: 'https://c.example/b' },
    ]);
    expect([a, b]).toEqual(['https://c.example/a?id=7', 'https://c.example/b']);
  });

  it('is its id where addresses do not tell entries apart or there are none', () => {
    const front = 'https://c.example/';
    expect(
      articleKeys('f', [
        { ...entry, id: '1', url: front },
        { ...entry, id: '2', url: front },
        { ...entry, id: '3' },
      ]),
    ).toEqual(['f#1', 'f#2', 'f#3']);
    const [x, y] = articleKeys('f', [entry, { ...entry, title: 'u' }]);
    expect(x).not.toBe(y);
  });
});
