import { parseSchedule } from '../../src/briefings/schedule/parse-schedule.ts';
import type { Destination } from '../../src/briefings/standing-order.ts';
import { type Subscription, subscriptionId } from '../../src/briefings/subscription.ts';

/** A briefing of everything, daily at eight by the clock of Greenwich, as somebody set it up in chat; `since` in milliseconds. */
export function dailySubscription(
  place: Destination,
  since: number,
  changes: Partial<Subscription> = {},
): Subscription {
  const parsed = parseSchedule('daily at 8', 'UTC');
  if (!parsed.ok) throw new Error(parsed.problem);
  return {
    ...place,
    id: subscriptionId({ ...place, ...changes }),
    user: 'u1',
    origin: 'chat',
    since,
    schedule: parsed.schedule,
    topics: [],
    outlets: [],
    languages: [],
    length: 5,
    whenNothingNew: 'say',
    catchUpMinutes: 120,
    paused: null,
    ...changes,
  };
}
