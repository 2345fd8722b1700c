import { createHash } from 'node:crypto';
import { z } from 'zod';
import { BotError } from '../../core/errors.ts';
import type { Log } from '../log.ts';
import { pause } from '../pause.ts';
import type { Calls } from './calls.ts';
import { failureOf, reasonOf, retryAfterMs, translated } from './errors.ts';
import type { Pacer } from './pacer.ts';
import type { RenderedPart } from './render.ts';
import type { Timing } from './timing.ts';

const ATTEMPTS = 4;
const HISTORY_PAGE = 200;
const HISTORY_PAGES = 10;
/** A post of this very call cannot be older. */
const OWN_POST_MS = 60 * 60 * 1000;
const EVENT_TYPE = 'briefing_bot_post';

export interface PostTools {
  readonly calls: Calls;
  readonly pacer: Pacer;
  readonly timing: Timing;
  readonly log: Log;
  now(): number;
}

/** Where to post: a channel or direct message, a thread in it, and the token of its workspace. */
export interface Target {
  readonly token: string;
  readonly channel: string;
  readonly thread: string | null;
}

export interface Posting {
  readonly target: Target;
  /** The delivery and the part of it; with the target, it makes the mark. */
  readonly key: string;
  readonly part: RenderedPart;
}

/** What a posted part is found again by: Slack keeps it as the message's metadata and as the first block's id. */
export function markOf({ channel, thread }: Omit<Target, 'token'>, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([channel, thread, key]))
    .digest('base64url')
    .slice(0, 32);
}

/** What every post has in common, whichever way it takes to Slack. */
export function bodyOf(part: RenderedPart, mark: string | null) {
  return {
    text: part.text,
    blocks: part.blocks(mark),
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

const Receipt = z.object({ channel: z.string(), ts: z.string() });

/**
 * Posts, and tries again only where the channel's history shows that the attempt before has not come through, once it no
 * longer can. Throws `forbidden`, `not-found`, or `platform` when it cannot be told whether the message stands.
 */
export async function postOnce({ calls, pacer, timing, log, now }: PostTools, posting: Posting): Promise<string> {
  const { target, key, part } = posting;
  const { token, channel, thread } = target;
  const mark = markOf(target, key);
  const args = {
    channel,
    ...bodyOf(part, mark),
    metadata: { event_type: EVENT_TYPE, event_payload: { key: mark } },
    client_msg_id: uuidOf(mark),
    ...(thread === null ? {} : { thread_ts: thread }),
  };
  const where = `channel ${channel}`;
  const never = new AbortController().signal;
  for (let round = 0; ; round += 1) {
    await pacer.turn(channel);
    try {
      const receipt = Receipt.safeParse(await calls.once('chat.postMessage', token, args));
      if (receipt.success && receipt.data.channel === channel) return receipt.data.ts;
      throw new Error('Slack answered with something that is no receipt for this channel');
    } catch (error) {
      const failure = failureOf(error);
      if (failure !== 'doubtful' && failure !== 'limited') throw translated(error, where);
      log.warn('A post to Slack got no usable answer; looking for it in the channel', {
        channel,
        reason: reasonOf(error),
      });
      if (failure === 'limited') pacer.pushBack(channel, retryAfterMs(error));
      await pause(failure === 'limited' ? retryAfterMs(error) : timing.settleMs, never);
      const standing = (await standingPosts(calls, target, [mark], now() - OWN_POST_MS))[0] ?? null;
      if (standing !== null) return standing;
      if (round === ATTEMPTS - 1) {
        throw new BotError(
          'platform',
          `Slack did not confirm a post to ${where} (${reasonOf(error)}): publish it again later`,
        );
      }
    }
  }
}

const HistoryMessage = z.object({
  ts: z.string(),
  metadata: z
    .object({ event_payload: z.object({ key: z.string() }).partial().optional() })
    .optional()
    .catch(undefined),
  blocks: z
    .array(z.object({ block_id: z.string().optional() }))
    .optional()
    .catch(undefined),
});
const History = z.object({
  messages: z.array(z.unknown()),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional().catch(undefined),
});

/** For each mark the `ts` of the message that carries it, or null. Reads the channel's history, or the thread's, since `since`. */
export async function standingPosts(
  calls: Calls,
  { token, channel, thread }: Target,
  marks: readonly string[],
  since: number,
): Promise<readonly (string | null)[]> {
  const found = new Map<string, string>();
  let cursor: string | null = null;
  for (let page = 0; page < HISTORY_PAGES && marks.some((mark) => !found.has(mark)); page += 1) {
    const args = {
      channel,
      limit: HISTORY_PAGE,
      include_all_metadata: true,
      oldest: String(Math.max(0, Math.floor(since / 1000))),
      ...(thread === null ? {} : { ts: thread }),
      ...(cursor === null ? {} : { cursor }),
    };
    const method = thread === null ? 'conversations.history' : 'conversations.replies';
    const answer = await calls.repeated(method, token, args).catch((error: unknown) => {
      throw translated(error, `channel ${channel}`);
    });
    const history = History.safeParse(answer);
    if (!history.success) throw new BotError('platform', `Slack did not give the history of channel ${channel}`);
    for (const given of history.data.messages) {
      const message = HistoryMessage.safeParse(given);
      if (!message.success) continue;
      const { ts, metadata, blocks } = message.data;
      for (const mark of [metadata?.event_payload?.key, blocks?.[0]?.block_id])
        if (mark !== undefined && marks.includes(mark)) found.set(mark, ts);
    }
    cursor = history.data.response_metadata?.next_cursor || null;
    if (cursor === null) break;
  }
  return marks.map((mark) => found.get(mark) ?? null);
}

function uuidOf(mark: string): string {
  const hex = createHash('sha256').update(mark).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
