import { ChannelType, type Client, type RawFile, Routes } from 'discord.js';
import { z } from 'zod';
import { BotError } from '../../core/errors.ts';
import type { Message } from '../../core/message.ts';
import { shortLabel } from '../layout/visible-text.ts';
import { pause } from '../pause.ts';
import type { Channel } from '../platform.ts';
import type { Calls } from './calls.ts';
import { failureOf, reasonOf, translated } from './errors.ts';
import { threadNameCharacters } from './limits.ts';
import { hasMark, type PostTools } from './post-once.ts';
import type { Mark, Payload } from './render.ts';

// A forum takes no messages, only posts: threads with a name and a first message, whose id is the thread's own.

const ATTEMPTS = 4;
const THREAD_WITHOUT_HEADING = 'Briefing';

const Threads = z.object({
  threads: z.array(z.object({ id: z.string(), name: z.string(), parent_id: z.string().nullish() })),
});
const Asked = z.object({ type: z.number(), guild_id: z.string().nullish() });
const Thread = z.object({ id: z.string() });

export interface ForumPost {
  readonly server: string;
  readonly forum: string;
  readonly name: string;
  readonly mark: Mark;
  readonly payload: Payload;
  readonly files: readonly RawFile[];
}

/** The server of a forum, null for any other channel. A channel of a server that has not been told of yet is asked for. */
export async function serverOfForum(
  calls: Calls,
  client: Client<true> | null,
  { tenant, channel, thread }: Channel,
): Promise<string | null> {
  if (tenant === null || thread !== null) return null;
  const known = client?.channels.cache.get(channel) ?? null;
  const { type, guild_id } = known === null ? await askedFor(calls, channel) : { type: known.type, guild_id: tenant };
  return type === ChannelType.GuildForum || type === ChannelType.GuildMedia ? (guild_id ?? tenant) : null;
}

/** What Discord will not tell, posting will. */
async function askedFor(calls: Calls, channel: string): Promise<Partial<z.infer<typeof Asked>>> {
  const answer = await unlessRefused(calls.repeated({ method: 'get', route: Routes.channel(channel) })).catch(
    (error: unknown) => {
      throw translated(error, `channel ${channel}`);
    },
  );
  return Asked.safeParse(answer).data ?? {};
}

/** A post is named by what the message is about. */
export function threadName(message: Message): string {
  const heading = message.blocks.find((block) => block.type === 'heading')?.text ?? '';
  return shortLabel(heading, threadNameCharacters) || THREAD_WITHOUT_HEADING;
}

/**
 * Opens a post in a forum unless it stands already; returns the thread's id. Discord takes no nonce here: what stands is
 * found among the forum's posts of the same name, open or archived meanwhile, also before any second attempt.
 */
export async function openForumPost({ calls, timing, log }: PostTools, post: ForumPost): Promise<string> {
  const where = `forum ${post.forum}`;
  const body = { name: post.name, message: post.payload };
  for (let round = 0; ; round += 1) {
    const standing = await standingForumPost(calls, post).catch((error: unknown) => {
      throw translated(error, where);
    });
    if (standing !== null) return standing;
    if (round === ATTEMPTS)
      throw new BotError('platform', `Discord did not confirm a post to ${where}: publish it again later`);
    try {
      return Thread.parse(
        await calls.once({ method: 'post', route: Routes.threads(post.forum), body, files: post.files }),
      ).id;
    } catch (error) {
      if (failureOf(error) !== 'doubtful') throw translated(error, where);
      log.warn('A post to a Discord forum got no usable answer; looking for it', { reason: reasonOf(error) });
      await pause(timing.settleMs, new AbortController().signal);
    }
  }
}

async function standingForumPost(calls: Calls, post: ForumPost): Promise<string | null> {
  const active = await calls.repeated({ method: 'get', route: Routes.guildActiveThreads(post.server) });
  return (
    (await markedThread(calls, post, active)) ?? markedThread(calls, post, await archivedThreads(calls, post.forum))
  );
}

/** A forum may archive its posts after an hour without an answer. */
async function archivedThreads(calls: Calls, forum: string): Promise<unknown> {
  const query = new URLSearchParams({ limit: '100' });
  return (
    (await unlessRefused(calls.repeated({ method: 'get', route: Routes.channelThreads(forum, 'public'), query }))) ?? {
      threads: [],
    }
  );
}

/** Null where Discord says no; what it does not answer is not known. */
function unlessRefused(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => {
    if (failureOf(error) === 'refused') return null;
    throw error;
  });
}

async function markedThread(calls: Calls, { forum, name, mark }: ForumPost, answer: unknown): Promise<string | null> {
  const { threads } = Threads.parse(answer);
  for (const { id } of threads.filter((thread) => thread.parent_id === forum && thread.name === name)) {
    const first = await unlessRefused(calls.repeated({ method: 'get', route: Routes.channelMessage(id, id) }));
    if (hasMark(first, mark)) return id;
  }
  return null;
}
