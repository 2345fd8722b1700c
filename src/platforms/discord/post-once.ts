import { createHash } from 'node:crypto';
import { type RawFile, Routes } from 'discord.js';
import { BotError } from '../../core/errors.ts';
import type { Log } from '../log.ts';
import { pause } from '../pause.ts';
import { type Calls, receiptOf } from './calls.ts';
import { failureOf, reasonOf, translated } from './errors.ts';
import { nonceCharacters } from './limits.ts';
import type { Mark, Payload } from './render.ts';
import type { Timing } from './timing.ts';

const ATTEMPTS = 4;
const HISTORY_PAGE = 100;
const HISTORY_PAGES = 10;
/** Snowflake ids count milliseconds from here, in their upper bits. */
const DISCORD_EPOCH = 1_420_070_400_000;
/** A post of this very call cannot be older. */
const OWN_POST_MS = 60 * 60 * 1000;

export interface PostTools {
  readonly calls: Calls;
  readonly timing: Timing;
  readonly log: Log;
  now(): number;
}

export interface Posting {
  readonly channel: string;
  /** The delivery and the part of it; with the channel, it makes the nonce and the mark. */
  readonly key: string;
  readonly payload: (mark: Mark) => Payload;
  readonly files: readonly RawFile[];
  /** The message this answers, null for none. */
  readonly replyTo: string | null;
}

/** Two 31-bit numbers out of channel and key: together no two postings share them by chance. */
export function markOf(channel: string, key: string): Mark {
  const digest = createHash('sha256')
    .update(JSON.stringify([channel, key]))
    .digest();
  const first = (digest.readUInt32BE(0) >>> 1) + 1;
  const second = (digest.readUInt32BE(4) >>> 1) + 1;
  return [first, second === first ? first - 1 || 2 : second];
}

function nonceOf(channel: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['nonce', channel, key]))
    .digest('base64url')
    .slice(0, nonceCharacters);
}

/**
 * Posts unless it stands already. Within minutes Discord itself drops a second post with the same nonce; after an attempt
 * without a usable answer the channel's history decides, once the lost request can no longer come through.
 * Throws `forbidden`, `not-found`, or `platform` when it cannot be told whether the message stands.
 */
export async function postOnce({ calls, timing, log, now }: PostTools, posting: Posting): Promise<string> {
  const { channel, key, payload, files, replyTo } = posting;
  const mark = markOf(channel, key);
  const body = {
    ...payload(mark),
    nonce: nonceOf(channel, key),
    enforce_nonce: true,
    ...(replyTo === null ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
  };
  const never = new AbortController().signal;
  for (let round = 0; ; round += 1) {
    try {
      return receiptOf(
        await calls.once({ method: 'post', route: Routes.channelMessages(channel), body, files }),
        channel,
      );
    } catch (error) {
      if (!(error instanceof BotError) && failureOf(error) !== 'doubtful')
        throw translated(error, `channel ${channel}`);
      log.warn('A post to Discord got no usable answer; looking for it in the channel', {
        channel,
        reason: reasonOf(error),
      });
      await pause(timing.settleMs, never);
      const standing = (await standingPosts(calls, channel, [mark], now() - OWN_POST_MS))[0] ?? null;
      if (standing !== null) return standing;
      if (round === ATTEMPTS - 1) {
        throw new BotError(
          'platform',
          `Discord did not confirm a post to channel ${channel} (${reasonOf(error)}): publish it again later`,
        );
      }
    }
  }
}

/** For each mark the id of the message in the channel that carries it, or null. Reads the channel's history since `since`, newest first. */
export async function standingPosts(
  calls: Calls,
  channel: string,
  marks: readonly Mark[],
  since: number,
): Promise<readonly (string | null)[]> {
  const found = new Map<string, string>();
  let before: string | null = null;
  for (let page = 0; page < HISTORY_PAGES && found.size < marks.length; page += 1) {
    const query = new URLSearchParams({ limit: String(HISTORY_PAGE), ...(before === null ? {} : { before }) });
    const messages = await history(calls, channel, query);
    for (const message of messages) {
      const mark = markIn(message);
      if (mark !== null) found.set(String(mark), message.id);
    }
    before = messages.at(-1)?.id ?? null;
    if (before === null || messages.length < HISTORY_PAGE || timeOf(before) < since) break;
  }
  return marks.map((mark) => found.get(String(mark)) ?? null);
}

interface HistoryMessage {
  readonly id: string;
  readonly components?: unknown;
}

async function history(calls: Calls, channel: string, query: URLSearchParams): Promise<readonly HistoryMessage[]> {
  const answer = await calls
    .repeated({ method: 'get', route: Routes.channelMessages(channel), query })
    .catch((error: unknown) => {
      throw translated(error, `channel ${channel}`);
    });
  if (!Array.isArray(answer)) throw new BotError('platform', `Discord did not give the history of channel ${channel}`);
  return answer.filter((message): message is HistoryMessage => typeof message?.id === 'string');
}

/** Whether a message of Discord's API carries the mark. */
export function hasMark(message: unknown, mark: Mark): boolean {
  return typeof message === 'object' && message !== null && String(markIn(message)) === String(mark);
}

function markIn({ components }: { readonly components?: unknown }): Mark | null {
  const container: unknown = Array.isArray(components) ? components[0] : undefined;
  const first = idOf(container);
  const inner: unknown =
    typeof container === 'object' && container !== null && 'components' in container ? container.components : null;
  const second = idOf(Array.isArray(inner) ? inner[0] : undefined);
  return first === null || second === null ? null : [first, second];
}

function idOf(component: unknown): number | null {
  if (typeof component !== 'object' || component === null || !('id' in component)) return null;
  return typeof component.id === 'number' ? component.id : null;
}

function timeOf(snowflake: string): number {
  return Number(BigInt(snowflake) >> 22n) + DISCORD_EPOCH;
}
