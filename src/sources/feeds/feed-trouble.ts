import { minuteOf } from '../../core/minute-of.ts';
import type { FeedRecord } from './feed-record.ts';

/** What stays the same while a feed fails, and is another once it was read in between. */
export function troubleId({ id, lastSuccess, addedAt }: FeedRecord): string {
  return `${lastSuccess ?? addedAt} ${id}`;
}

/** What is wrong with a feed, since when, and how to mend it, in a line for who manages it. */
export function troubleLine({ id, url, title, status, failingSince, lastFailure }: FeedRecord): string {
  const name = title === null ? url : `${title} (${url})`;
  const since = minuteOf(failingSince ?? 0);
  const why = lastFailure ?? 'for no reason that was kept';
  return status === 'gone'
    ? `The feed ${name} has been gone since ${since} and is asked no more: it ${why}. Take it off the list with /feeds remove ${id}, add its new address with /feeds add, or look what stands there now with /feeds test ${id}.`
    : `The feed ${name} has failed since ${since}: it ${why}. It is tried on. /feeds test ${id} reads it now, /feeds pause ${id} lets it rest, /feeds remove ${id} takes it off the list.`;
}
