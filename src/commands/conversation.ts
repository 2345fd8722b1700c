import type { Place } from '../platforms/platform.ts';

/** What the bot remembers of a conversation between requests: a keyv store, or anything like one. */
export interface Memory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs?: number): Promise<unknown>;
}

/** One citation of the last answer: enough to find it again by number or by a word. */
export interface RememberedCitation {
  readonly ref: string;
  /** What the line said that it proves, for "the Kallas quote". */
  readonly line: string;
}

const rememberForMs = 30 * 24 * 60 * 60 * 1000;

/** The citations of the last answer given to this person in this conversation, in order of their numbers. */
export async function recallCitations(memory: Memory, place: Place): Promise<readonly RememberedCitation[]> {
  const kept = await memory.get(keyOf(place));
  return Array.isArray(kept) ? kept.filter(isRemembered) : [];
}

export async function rememberCitations(
  memory: Memory,
  place: Place,
  citations: readonly RememberedCitation[],
): Promise<void> {
  await memory.set(keyOf(place), citations, rememberForMs);
}

function keyOf({ platform, tenant, channel, thread, user }: Place): string {
  return ['last-citations', platform, tenant ?? '', channel, thread ?? '', user].map(encodeURIComponent).join('/');
}

function isRemembered(value: unknown): value is RememberedCitation {
  return typeof value === 'object' && value !== null && 'ref' in value && 'line' in value;
}
