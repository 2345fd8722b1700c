import { type Client, PermissionFlagsBits } from 'discord.js';
import { BotError } from '../../core/errors.ts';
import type { Message } from '../../core/message.ts';
import type { ButtonStore } from '../kept-command.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import type { Channel, Receipt } from '../platform.ts';
import { rememberButtons } from './buttons.ts';
import { openForumPost, serverOfForum, threadName } from './forum.ts';
import { markOf, type PostTools, postOnce, standingPosts } from './post-once.ts';
import { type Mark, type RenderedPart, renderDiscord } from './render.ts';

/** What a publication needs. */
export interface Publishing extends PostTools {
  /** Null while the servers are not known. */
  readonly client: () => Client<true> | null;
  readonly buttons: ButtonStore;
  readonly linkOf: CitationLink;
}

/** A publication is looked for so far back: far longer than anybody keeps trying the same one. */
const lookBackMs = 48 * 60 * 60 * 1000;

/** Posts a message in its parts, each once: what stands already under the same key is not posted again. */
export async function publish(tools: Publishing, place: Channel, message: Message, key: string): Promise<Receipt> {
  const asked = place.thread ?? place.channel;
  const client = tools.client();
  // Before the servers are known nobody can tell a forum from a channel, or whether the history may be read.
  if (client === null) throw new BotError('platform', 'Discord is not connected yet: publish again in a moment');
  refuseWithoutHistory(client, asked);
  const parts = renderDiscord(message, tools.linkOf);
  const keys = parts.map((_, index) => `publish ${key} ${index}`);
  for (const part of parts) await rememberButtons(tools.buttons, part.buttons);
  const opened = await openedForumPost(tools, place, message, parts[0], keys[0] ?? key);
  const target = opened ?? asked;
  const marks = keys.map((partKey) => markOf(target, partKey));
  const standing = await standingPosts(tools.calls, target, marks, tools.now() - lookBackMs);
  const messages = opened === null ? [] : [opened];
  for (const [index, part] of parts.entries()) {
    if (opened !== null && index === 0) continue;
    const payload = (mark: Mark) => part.payload({ ephemeral: false, mark });
    const posting = { channel: target, key: keys[index] ?? key, payload, files: part.files, replyTo: null };
    messages.push(standing[index] ?? (await postOnce(tools, posting)));
  }
  return { messages };
}

/** In a forum the first part opens a post, and the others follow in it; null anywhere else. */
async function openedForumPost(
  tools: Publishing,
  place: Channel,
  message: Message,
  first: RenderedPart | undefined,
  key: string,
): Promise<string | null> {
  const server = await serverOfForum(tools.calls, tools.client(), place);
  if (server === null || first === undefined) return null;
  const forum = place.channel;
  const mark = markOf(forum, key);
  const payload = first.payload({ ephemeral: false, mark });
  return openForumPost(tools, { server, forum, name: threadName(message), mark, payload, files: first.files });
}

/** Without the history nobody could tell after a failure whether a publication stands: Discord then shows an empty channel. */
function refuseWithoutHistory(client: Client<true>, target: string): void {
  const channel = client.channels.cache.get(target);
  if (channel === undefined || channel.isDMBased()) return;
  const permissions = channel.permissionsFor(client.user);
  if (permissions !== null && !permissions.has(PermissionFlagsBits.ReadMessageHistory)) {
    throw new BotError(
      'forbidden',
      `The bot needs Read Message History in channel ${target}: without it a briefing could come twice`,
    );
  }
}
