import { acknowledge, answer } from './discord-interactions.ts';
import { ids, type Reply, type World, type WorldChannel, type WorldMessage } from './discord-model.ts';
import {
  complaintsAboutCommands,
  complaintsAboutMessage,
  EPHEMERAL,
  filesIn,
  isJson,
  type Json,
} from './discord-rules.ts';
import { BOT_PERMISSIONS, botUser, shown, shownChannel, shownGuild } from './discord-shapes.ts';

// The state of a small Discord, and what its REST API does to it. No network here.

const DISCORD_EPOCH = 1_420_070_400_000n;
const NONCE_REMEMBERED = 1000;

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
        archived: false,
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
      files: filesIn(body),
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
    channel.archived = false;
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
    shards: 1,
    refusals: [],
    remembersNonces: true,
    snowflake,
    refuse,
    invalid,
    newMessage,

    channel(id) {
      const known = world.channels.get(id);
      if (known === undefined) throw new Error(`no channel ${id}`);
      return known;
    },

    request(method, path, query, body, authorized) {
      const callbackPath = /^\/interactions\/(\d+)\/([\w-]+)\/callback$/u.exec(path);
      if (callbackPath !== null) return acknowledge(world, callbackPath[1] ?? '', callbackPath[2] ?? '', body);
      const webhookPath = /^\/webhooks\/\d+\/([\w-]+)(?:\/messages\/@original)?$/u.exec(path);
      if (webhookPath !== null) return answer(world, method, webhookPath[1] ?? '', body);
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
          const threads = [...world.channels.values()]
            .filter(({ type, archived }) => type === 11 && !archived)
            .map(shownChannel);
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
      const archivePath = /^\/channels\/(\d+)\/threads\/archived\/public$/u.exec(path);
      if (archivePath !== null)
        return withChannel(archivePath[1] ?? '', ({ id, readHistory }) => {
          if (!readHistory) return refuse(403, 50013, 'Missing Permissions');
          const threads = [...world.channels.values()].filter(({ parent, archived }) => parent === id && archived);
          return { status: 200, body: { threads: threads.map(shownChannel), members: [], has_more: false } };
        });
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
