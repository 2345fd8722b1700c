import {
  COMPONENTS_V2,
  complaintsAboutCommands,
  complaintsAboutMessage,
  EPHEMERAL,
  isJson,
  type Json,
} from './discord-rules.ts';

// The state of a small Discord, and what its REST API does to it. No network here.

export interface WorldMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string; readonly bot: boolean };
  readonly content: string;
  readonly components: readonly unknown[];
  readonly flags: number;
  readonly nonce: string | null;
  readonly replyTo: string | null;
  /** The interaction it answers, null for none. */
  readonly interaction: string | null;
}

export interface WorldChannel {
  readonly id: string;
  readonly type: number;
  readonly guild: string | null;
  readonly parent: string | null;
  /** The other person of a direct message. */
  readonly recipient: string | null;
  readonly messages: WorldMessage[];
  readonly name: string;
  /** What the bot may do here. */
  view: boolean;
  send: boolean;
  readHistory: boolean;
}

export interface WorldInteraction {
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  readonly createdAt: number;
  readonly type: number;
  state: 'pending' | 'deferred' | 'answered';
  acknowledgedAfterMs: number | null;
  answeredAfterMs: number | null;
  ephemeral: boolean;
  choices: readonly { readonly name: string; readonly value: string }[] | null;
  /** The original answer first. */
  readonly messages: WorldMessage[];
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

export const ids = {
  bot: '900000000000000001',
  application: '900000000000000001',
  guild: '800000000000000001',
  botRole: '800000000000000002',
  managerRole: '800000000000000003',
  owner: '700000000000000001',
  member: '700000000000000002',
  manager: '700000000000000003',
  channel: '600000000000000001',
  briefings: '600000000000000002',
  locked: '600000000000000003',
  hidden: '600000000000000004',
  thread: '600000000000000005',
  forum: '600000000000000006',
} as const;

const DISCORD_EPOCH = 1_420_070_400_000n;
const NONCE_REMEMBERED = 1000;

export interface World {
  token: string;
  readonly channels: Map<string, WorldChannel>;
  readonly interactions: Map<string, WorldInteraction>;
  commands: readonly Json[];
  commandWrites: number;
  forbiddenIntents: number;
  /** Whether the bot was invited with applications.commands. */
  commandScope: boolean;
  /** Taken away from the bot's role in the whole server, as bits. */
  withheld: bigint;
  /** How long an interaction waits for its first answer. */
  acknowledgeWithinMs: number;
  /** What was refused, in words. */
  readonly refusals: string[];
  /** False makes the world forget nonces, as Discord does after some minutes. */
  remembersNonces: boolean;
  snowflake(): string;
  channel(id: string): WorldChannel;
  /** What the API does for a request; `authorized` is whether it carried the bot's token. */
  request(method: string, path: string, query: URLSearchParams, body: unknown, authorized: boolean): Reply;
}

export function createWorld(token: string): World {
  let counter = 0n;
  const nonces = new Map<string, WorldMessage>();

  function channelOf(id: string, type: number, changes: Partial<WorldChannel> = {}): [string, WorldChannel] {
    return [
      id,
      {
        id,
        type,
        guild: ids.guild,
        parent: null,
        recipient: null,
        messages: [],
        name: `channel-${id.slice(-1)}`,
        view: true,
        send: true,
        readHistory: true,
        ...changes,
      },
    ];
  }

  function snowflake(): string {
    counter += 1n;
    return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | (counter & 0x3fffffn));
  }

  function refuse(status: number, code: number, message: string): Reply {
    world.refusals.push(`${code} ${message}`);
    return { status, body: { code, message } };
  }

  function invalid(complaints: readonly string[]): Reply {
    return refuse(400, 50035, `Invalid Form Body: ${complaints.join('; ')}`);
  }

  function newMessage(channel: string, body: Json, interaction: string | null): WorldMessage {
    const reference = isJson(body.message_reference) ? body.message_reference : {};
    return {
      id: snowflake(),
      channel_id: channel,
      author: { id: ids.bot, bot: true },
      content: typeof body.content === 'string' ? body.content : '',
      components: Array.isArray(body.components) ? body.components : [],
      flags: typeof body.flags === 'number' ? body.flags : 0,
      nonce: typeof body.nonce === 'string' ? body.nonce : null,
      replyTo: typeof reference.message_id === 'string' ? reference.message_id : null,
      interaction,
    };
  }

  function withChannel(id: string, act: (channel: WorldChannel) => Reply): Reply {
    const channel = world.channels.get(id);
    if (channel === undefined) return refuse(404, 10003, 'Unknown Channel');
    if (!channel.view) return refuse(403, 50001, 'Missing Access');
    return act(channel);
  }

  function post(channel: WorldChannel, body: unknown): Reply {
    if (!channel.send) return refuse(403, 50013, 'Missing Permissions');
    if (channel.type === 15) return refuse(400, 50008, 'Cannot send messages in a non-text channel');
    const complaints = complaintsAboutMessage(body);
    if (complaints.length > 0 || !isJson(body)) return invalid(complaints);
    if (isJson(body) && typeof body.flags === 'number' && (body.flags & EPHEMERAL) !== 0)
      return invalid(['only interactions are answered ephemerally']);
    // Per author, not per channel: the same nonce elsewhere gives the other channel's message.
    const known = body.enforce_nonce === true && world.remembersNonces ? nonces.get(String(body.nonce)) : undefined;
    if (known !== undefined) return { status: 200, body: shown(known) };
    const message = newMessage(channel.id, body, null);
    channel.messages.push(message);
    if (message.nonce !== null) nonces.set(message.nonce, message);
    if (nonces.size > NONCE_REMEMBERED) nonces.delete(nonces.keys().next().value ?? '');
    return { status: 200, body: shown(message) };
  }

  function openThread(forum: WorldChannel, body: unknown): Reply {
    if (forum.type !== 15) return invalid(['this server opens threads in forums only']);
    if (!isJson(body) || typeof body.name !== 'string' || body.name === '' || body.name.length > 100)
      return invalid(['name']);
    const complaints = complaintsAboutMessage(body.message);
    if (complaints.length > 0 || !isJson(body.message)) return invalid(complaints);
    if ('nonce' in body.message) return invalid(['forum posts take no nonce']);
    const [id, thread] = channelOf(snowflake(), 11, { parent: forum.id, name: body.name });
    thread.messages.push({ ...newMessage(id, body.message, null), id });
    world.channels.set(id, thread);
    return { status: 200, body: { ...shownChannel(thread), message: shown(thread.messages[0] as WorldMessage) } };
  }

  function history(channel: WorldChannel, query: URLSearchParams): Reply {
    const limit = Number(query.get('limit') ?? 50);
    if (!(limit >= 1 && limit <= 100)) return invalid(['limit']);
    if (!channel.readHistory) return { status: 200, body: [] };
    const before = query.get('before');
    const older = before === null ? channel.messages : channel.messages.filter(({ id }) => BigInt(id) < BigInt(before));
    // The nonce is not part of a message's history.
    return {
      status: 200,
      body: older
        .slice(-limit)
        .reverse()
        .map((message) => ({ ...shown(message), nonce: undefined })),
    };
  }

  function callback(id: string, token: string, body: unknown): Reply {
    const interaction = world.interactions.get(id);
    if (interaction === undefined || interaction.token !== token) return refuse(404, 10062, 'Unknown interaction');
    const waited = Date.now() - interaction.createdAt;
    if (interaction.state !== 'pending') return refuse(400, 40060, 'Interaction has already been acknowledged.');
    if (waited > world.acknowledgeWithinMs) return refuse(404, 10062, 'Unknown interaction');
    if (!isJson(body)) return invalid(['no body']);
    const data = isJson(body.data) ? body.data : {};
    if (interaction.type === 4) {
      const choices = data.choices;
      const fine =
        body.type === 8 &&
        Array.isArray(choices) &&
        choices.length <= 25 &&
        choices.every((choice) =>
          [choice?.name, choice?.value].every(
            (text) => typeof text === 'string' && text.length >= 1 && text.length <= 100,
          ),
        );
      if (!fine) return invalid(['choices']);
      interaction.choices = choices;
      interaction.state = 'answered';
    } else if (body.type === 5) {
      interaction.ephemeral = (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
      interaction.state = 'deferred';
    } else {
      return invalid(['a type of callback this server does not know']);
    }
    interaction.acknowledgedAfterMs = waited;
    return { status: 204, body: null };
  }

  function webhook(method: string, token: string, body: unknown): Reply {
    const interaction = [...world.interactions.values()].find((candidate) => candidate.token === token);
    if (interaction === undefined) return refuse(404, 10015, 'Unknown Webhook');
    if (interaction.state === 'pending') return refuse(404, 10008, 'Unknown Message');
    const complaints = complaintsAboutMessage(body);
    if (isJson(body) && 'nonce' in body) return invalid(['webhooks take no nonce']);
    if (complaints.length > 0 || !isJson(body)) return invalid(complaints);
    const channel = world.channel(interaction.channel);
    if (method === 'PATCH') {
      if (interaction.state === 'deferred') {
        const message = newMessage(channel.id, body, interaction.id);
        interaction.state = 'answered';
        interaction.answeredAfterMs = Date.now() - interaction.createdAt;
        interaction.messages.push(message);
        if (!interaction.ephemeral) channel.messages.push(message);
        return { status: 200, body: shown(message) };
      }
      const [original] = interaction.messages;
      const edited = { ...newMessage(channel.id, body, interaction.id), id: original?.id ?? '' };
      interaction.messages[0] = edited;
      const at = channel.messages.findIndex(({ id }) => id === edited.id);
      if (at >= 0) channel.messages[at] = edited;
      return { status: 200, body: shown(edited) };
    }
    if (interaction.state !== 'answered')
      return invalid(['a further answer before the first: this server wants them in order']);
    const message = newMessage(channel.id, body, interaction.id);
    interaction.messages.push(message);
    if ((message.flags & EPHEMERAL) === 0) channel.messages.push(message);
    return { status: 200, body: shown(message) };
  }

  const world: World = {
    token,
    channels: new Map([
      channelOf(ids.channel, 0),
      channelOf(ids.briefings, 0),
      channelOf(ids.locked, 0, { send: false }),
      channelOf(ids.hidden, 0, { view: false }),
      channelOf(ids.thread, 11, { parent: ids.channel }),
      channelOf(ids.forum, 15),
    ]),
    interactions: new Map(),
    commands: [],
    commandWrites: 0,
    forbiddenIntents: 0,
    commandScope: true,
    withheld: 0n,
    acknowledgeWithinMs: 3000,
    refusals: [],
    remembersNonces: true,
    snowflake,

    channel(id) {
      const known = world.channels.get(id);
      if (known === undefined) throw new Error(`no channel ${id}`);
      return known;
    },

    request(method, path, query, body, authorized) {
      const callbackPath = /^\/interactions\/(\d+)\/([\w-]+)\/callback$/u.exec(path);
      if (callbackPath !== null) return callback(callbackPath[1] ?? '', callbackPath[2] ?? '', body);
      const webhookPath = /^\/webhooks\/\d+\/([\w-]+)(?:\/messages\/@original)?$/u.exec(path);
      if (webhookPath !== null) return webhook(method, webhookPath[1] ?? '', body);
      if (!authorized) return refuse(401, 0, '401: Unauthorized');
      switch (`${method} ${path.replace(/\d{15,}/gu, ':id')}`) {
        case 'GET /users/@me':
          return { status: 200, body: botUser };
        case 'GET /applications/@me':
        case 'GET /oauth2/applications/@me':
          return {
            status: 200,
            body: { id: ids.application, name: 'Briefing', flags: 0, interactions_endpoint_url: null },
          };
        case 'GET /users/@me/guilds':
          return {
            status: 200,
            body: [{ id: ids.guild, name: 'Newsroom', permissions: String(BOT_PERMISSIONS & ~world.withheld) }],
          };
        case 'GET /guilds/:id':
          return { status: 200, body: shownGuild(world) };
        case 'GET /guilds/:id/members/:id':
          return { status: 200, body: { user: botUser, roles: [ids.botRole] } };
        case 'GET /guilds/:id/threads/active': {
          const threads = [...world.channels.values()].filter(({ type }) => type === 11).map(shownChannel);
          return { status: 200, body: { threads, members: [], has_more: false } };
        }
        case 'GET /applications/:id/guilds/:id/commands':
          return world.commandScope ? { status: 200, body: [] } : refuse(403, 50001, 'Missing Access');
        case 'GET /applications/:id/commands':
          return { status: 200, body: world.commands };
        case 'PUT /applications/:id/commands': {
          const complaints = complaintsAboutCommands(body);
          if (complaints.length > 0) return invalid(complaints);
          world.commandWrites += 1;
          world.commands = (body as Json[]).map((command) => ({
            ...command,
            id: snowflake(),
            version: snowflake(),
          }));
          return { status: 200, body: world.commands };
        }
        case 'POST /users/@me/channels': {
          const recipient = isJson(body) ? String(body.recipient_id) : '';
          return { status: 200, body: { id: directChannel(recipient).id, type: 1 } };
        }
      }
      const threadsPath = /^\/channels\/(\d+)\/threads$/u.exec(path);
      if (threadsPath !== null) return withChannel(threadsPath[1] ?? '', (forum) => openThread(forum, body));
      const messagePath = /^\/channels\/(\d+)\/messages\/(\d+)$/u.exec(path);
      if (messagePath !== null) {
        return withChannel(messagePath[1] ?? '', ({ messages }) => {
          const found = messages.find(({ id }) => id === messagePath[2]);
          return found === undefined ? refuse(404, 10008, 'Unknown Message') : { status: 200, body: shown(found) };
        });
      }
      const channelPath = /^\/channels\/(\d+)(\/messages|\/typing)?$/u.exec(path);
      if (channelPath !== null) {
        return withChannel(channelPath[1] ?? '', (channel) => {
          if (channelPath[2] === '/typing') return { status: 204, body: null };
          if (channelPath[2] === '/messages') return method === 'POST' ? post(channel, body) : history(channel, query);
          return { status: 200, body: shownChannel(channel) };
        });
      }
      return refuse(404, 0, `404: Not Found ${method} ${path}`);
    },
  };

  function directChannel(user: string): WorldChannel {
    const known = [...world.channels.values()].find(({ recipient }) => recipient === user);
    if (known !== undefined) return known;
    const [id, channel] = channelOf(`5${user.slice(1)}`, 1, { guild: null, recipient: user });
    world.channels.set(id, channel);
    return channel;
  }

  directChannel(ids.member);
  directChannel(ids.manager);
  return world;
}

/** View Channels, Send Messages, Send Messages in Threads, Read Message History. */
const BOT_PERMISSIONS = (1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 16n);

export const botUser = {
  id: ids.bot,
  username: 'briefing',
  global_name: null,
  discriminator: '0',
  avatar: null,
  bot: true,
};

function shown({ id, channel_id, author, content, components, flags, nonce }: WorldMessage) {
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

export function shownChannel({ id, name, type, guild, parent, readHistory, send, view }: WorldChannel) {
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
      ? { thread_metadata: { archived: false, locked: false, auto_archive_duration: 1440 }, owner_id: ids.owner }
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
