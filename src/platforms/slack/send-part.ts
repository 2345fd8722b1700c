import { BotError } from '../../core/errors.ts';
import { pause } from '../pause.ts';
import { failureOf, reasonOf, retryAfterMs, translated } from './errors.ts';
import { responsesPerUrl } from './limits.ts';
import type { Ticket } from './parse.ts';
import { bodyOf, markOf, type PostTools, postOnce, standingPosts, type Target } from './post-once.ts';
import type { RenderedPart } from './render.ts';
import type { Workspace } from './workspaces.ts';

/** Somebody who waits for an answer, and the token of their workspace. */
export interface Asker {
  readonly workspace: Workspace;
  readonly ticket: Ticket;
}

const ROUNDS = 3;
const RECENTLY_MS = 60 * 60 * 1000;

/** One post of an answer: through the response URL, which works where the bot is no member, as long as it lasts. */
export async function sendPart(
  tools: PostTools,
  { workspace, ticket }: Asker,
  channel: string,
  hidden: boolean,
  part: RenderedPart,
  index: number,
  purpose: string,
): Promise<void> {
  const target: Target = { token: workspace.token, channel, thread: ticket.thread };
  const key = `${purpose} ${ticket.id} ${index}`;
  if (ticket.responseUrl !== null && index < responsesPerUrl) {
    try {
      await respondOnce(tools, ticket.responseUrl, target, hidden, part, index, key);
      return;
    } catch (error) {
      if (!(error instanceof BotError)) throw error;
      tools.log.warn('A response address was refused; posting instead', { reason: error.message });
    }
  }
  // In a direct message there is nobody to hide from.
  if (hidden && !ticket.direct) await whisper(tools, target, ticket.user, part);
  else await postOnce(tools, { target, key, part });
}

/**
 * Where the channel's history can be read, it tells whether an unanswered attempt got through; where it cannot (a private
 * answer), a part twice is better than a part missing.
 */
async function respondOnce(
  { calls, timing, log, now }: PostTools,
  url: string,
  target: Target,
  hidden: boolean,
  part: RenderedPart,
  index: number,
  key: string,
): Promise<void> {
  const mark = markOf(target, key);
  const body = {
    ...bodyOf(part, mark),
    response_type: hidden ? 'ephemeral' : 'in_channel',
    replace_original: false,
    ...(target.thread === null ? {} : { thread_ts: target.thread }),
  };
  const never = new AbortController().signal;
  // What one answer adds to a channel comes a second apart, as all posts do: Slack hides what is faster.
  if (index > 0) await pause(timing.channelMs, never);
  for (let round = 0; ; round += 1) {
    try {
      await calls.respond(url, body);
      return;
    } catch (error) {
      if (error instanceof BotError || round === ROUNDS - 1) throw error;
      log.warn('An answer got no receipt from Slack; trying again', { reason: reasonOf(error) });
      if (failureOf(error) === 'limited') {
        await pause(retryAfterMs(error), never);
      }
      if (hidden) continue;
      await pause(timing.settleMs, never);
      const [standing] = await standingPosts(calls, target, [mark], now() - RECENTLY_MS).catch(() => [null]);
      if (typeof standing === 'string') return;
    }
  }
}

/** A post that only one person sees. It cannot be looked up: rather twice than missing. */
async function whisper(
  { calls, pacer }: PostTools,
  { token, channel, thread }: Target,
  user: string,
  part: RenderedPart,
): Promise<void> {
  await pacer.turn(channel);
  const { unfurl_links, unfurl_media, ...body } = bodyOf(part, null);
  try {
    await calls.repeated('chat.postEphemeral', token, {
      channel,
      user,
      ...body,
      ...(thread === null ? {} : { thread_ts: thread }),
    });
  } catch (error) {
    throw translated(error, `channel ${channel}`);
  }
}
