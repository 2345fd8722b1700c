import { ids, type World, type WorldChannel, type WorldMessage } from './discord-model.ts';
import { COMPONENTS_V2 } from './discord-rules.ts';

// Things as Discord's API shows them.

/** View Channels, Send Messages, Send Messages in Threads, Read Message History. */
export const BOT_PERMISSIONS = (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 16n);

export const botUser = {
  id: ids.bot,
  username: 'briefing',
  global_name: null,
  discriminator: '0',
  avatar: null,
  bot: true,
};

export function shown({ id, channel_id, author, content, components, flags, nonce }: WorldMessage) {
  return {
    id,
    channel_id,
    author,
    content,
    components,
    flags: flags | COMPONENTS_V2,
    nonce,
    type: 0,
    embeds: [],
    mentions: [],
    timestamp: new Date(0).toISOString(),
  };
}

export function shownChannel(channel: WorldChannel) {
  const { id, name, type, guild, parent, readHistory, send, view, archived } = channel;
  const denied = (readHistory ? 0n : 1n << 16n) | (send ? 0n : 1n << 11n) | (view ? 0n : 1n << 10n);
  return {
    id,
    type,
    guild_id: guild,
    parent_id: parent,
    name,
    position: 0,
    permission_overwrites: denied === 0n ? [] : [{ id: ids.botRole, type: 0, allow: '0', deny: String(denied) }],
    ...(type === 11
      ? { thread_metadata: { archived, locked: false, auto_archive_duration: 1440 }, owner_id: ids.owner }
      : {}),
  };
}

export function shownGuild(world: World) {
  const role = (id: string, permissions: bigint, tags: unknown) => ({
    id,
    name: id,
    permissions: String(permissions),
    position: 1,
    color: 0,
    tags,
  });
  const channels = [...world.channels.values()].filter(({ guild }) => guild === ids.guild);
  return {
    id: ids.guild,
    name: 'Newsroom',
    owner_id: ids.owner,
    unavailable: false,
    roles: [
      role(ids.guild, 0n, undefined),
      role(ids.botRole, BOT_PERMISSIONS & ~world.withheld, { bot_id: ids.bot }),
      role(ids.managerRole, 1n << 5n, undefined),
    ],
    channels: channels.filter(({ type }) => type !== 11).map(shownChannel),
    threads: channels.filter(({ type }) => type === 11).map(shownChannel),
    members: [{ user: botUser, roles: [ids.botRole], joined_at: new Date(0).toISOString() }],
    member_count: 4,
    features: [],
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
  };
}
