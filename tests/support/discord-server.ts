import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { attachGateway, type Gateway } from './discord-gateway.ts';
import { ids, type World, type WorldInteraction } from './discord-model.ts';
import type { Json } from './discord-rules.ts';
import { botUser, shownGuild } from './discord-shapes.ts';
import { createWorld } from './discord-world.ts';
import { answerWrongly, createFaults, LATE_MS } from './http-faults.ts';
import type { Offered } from './offered.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly at: number;
}

/** A Discord on loopback: REST and gateway, driven by the real client. */
export interface DiscordServer {
  readonly world: World;
  readonly faults: ReturnType<typeof createFaults>;
  /** What `DISCORD_API_BASE` is set to. */
  readonly apiBase: string;
  readonly calls: readonly Call[];
  /** Looks on at every REST request; false for one that has arrived drops it, as if the network had. */
  observe: ((moment: 'arrived' | 'done' | 'answered', method: string, path: string) => boolean) | null;
  gateway(): Gateway;
  /** Somebody uses a slash command; throws for one that is not registered, as nobody could type it. */
  command(name: string, values: Readonly<Record<string, string>>, by?: By): WorldInteraction;
  complete(name: string, option: string, prefix: string): WorldInteraction;
  press(message: string, label: string, by?: By): WorldInteraction;
  /** Somebody writes a message; returns its id. */
  write(channel: string, content: string, by?: By): string;
  /** Delivers an event that was delivered before. */
  repeat(id: string): void;
  /** Stops listening and cuts everything; `back` listens on the same port again. */
  away(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

export interface By {
  readonly manager?: boolean;
  readonly roles?: readonly string[];
  readonly channel?: string;
  readonly direct?: boolean;
  readonly file?: Offered;
}

const MANAGE_GUILD = 1n << 5n;

export async function startDiscordServer(token = 'loopback.discord.token'): Promise<DiscordServer> {
  const world = createWorld(token);
  const faults = createFaults();
  const calls: Call[] = [];
  const uploads = new Map<string, Offered>();
  const events = new Map<string, { type: string; data: unknown }>();
  let port = 0;
  let http: Server;
  let gateway: Gateway;

  async function listen(): Promise<void> {
    http = createServer((request, response) => void respond(request, response));
    gateway = attachGateway(http, {
      token: () => world.token,
      url: () => `ws://127.0.0.1:${port}/gateway`,
      forbiddenIntents: () => world.forbiddenIntents,
      ready: () => ({ user: botUser, application: { id: ids.application, flags: 0 }, guilds: [{ id: ids.guild }] }),
      guilds: () => [shownGuild(world)],
    });
    await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
    port = (http.address() as AddressInfo).port;
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://discord.loopback');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/u, '');
    const method = request.method ?? 'GET';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = await bodyText(Buffer.concat(chunks), request.headers['content-type'] ?? '');
    calls.push({ method, path, at: Date.now() });
    const { observe } = server;
    if (observe?.('arrived', method, path) === false) {
      response.socket?.resetAndDestroy();
      return;
    }
    const offered = uploads.get(path);
    if (offered !== undefined) return serveFile(response, offered, request.headers.authorization);
    const fault = faults.take(method, path);
    if (fault?.kind === 'late') {
      setTimeout(() => world.request(method, path, url.searchParams, JSON.parse(text), true), LATE_MS);
      return;
    }
    if (fault?.when === 'before') return answerWrongly(fault.kind, response, '{}');
    const authorized = request.headers.authorization === `Bot ${world.token}`;
    const reply =
      path === '/gateway/bot' && authorized
        ? { status: 200, body: gatewayInformation() }
        : world.request(method, path, url.searchParams, text === '' ? undefined : JSON.parse(text), authorized);
    observe?.('done', method, path);
    response.on('finish', () => observe?.('answered', method, path));
    const body = reply.body === null ? '' : JSON.stringify(reply.body);
    if (fault?.when === 'after') return answerWrongly(fault.kind, response, body);
    if (body === '') response.writeHead(reply.status).end();
    else response.writeHead(reply.status, { 'content-type': 'application/json' }).end(body);
  }

  /** A file that somebody attached, as Discord's own host serves it: without any token, which has no business there. */
  function serveFile(response: ServerResponse, { text, redirect }: Offered, authorization: string | undefined): void {
    if (authorization !== undefined) world.refusals.push('a token was sent to where files lie');
    if (redirect === undefined) response.writeHead(200).end(text);
    else response.writeHead(302, { location: redirect }).end();
  }

  function attach(file: Offered) {
    const id = world.snowflake();
    const path = `/attachments/${id}/${file.name}`;
    uploads.set(path, file);
    const url = file.url ?? `http://127.0.0.1:${port}${path}`;
    return { id, filename: file.name, size: file.size ?? Buffer.byteLength(file.text), url, proxy_url: url };
  }

  function gatewayInformation() {
    return {
      url: `ws://127.0.0.1:${port}/gateway`,
      shards: world.shards,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    };
  }

  function emit(id: string, type: string, data: unknown): void {
    events.set(id, { type, data });
    gateway.dispatch(type, data);
  }

  function interact(type: number, data: unknown, by: By, message: unknown = undefined): WorldInteraction {
    const user = by.manager === true ? ids.manager : ids.member;
    const channel = world.channel(by.direct === true ? `5${user.slice(1)}` : (by.channel ?? ids.channel));
    const interaction: WorldInteraction = {
      id: world.snowflake(),
      token: `token-${world.snowflake()}`,
      channel: channel.id,
      createdAt: Date.now(),
      type,
      state: 'pending',
      acknowledgedAfterMs: null,
      answeredAfterMs: null,
      ephemeral: false,
      choices: null,
      messages: [],
    };
    world.interactions.set(interaction.id, interaction);
    const person = { id: user, username: 'reader', discriminator: '0', avatar: null };
    const { id, token } = interaction;
    emit(id, 'INTERACTION_CREATE', {
      id,
      token,
      type,
      data,
      message,
      application_id: ids.application,
      version: 1,
      locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: {},
      channel_id: channel.id,
      channel: {
        id: channel.id,
        type: channel.type,
        ...(channel.parent === null ? {} : { parent_id: channel.parent }),
      },
      ...(channel.guild === null
        ? { user: person, context: 1 }
        : {
            guild_id: channel.guild,
            context: 0,
            member: {
              user: person,
              roles: by.roles ?? [],
              permissions: String(by.manager === true ? MANAGE_GUILD : 0n),
              joined_at: '',
            },
          }),
    });
    return interaction;
  }

  function registered(name: string): Json {
    const command = world.commands.find((candidate) => candidate.name === name);
    if (command === undefined) throw new Error(`/${name} is not registered`);
    return command;
  }

  await listen();
  const server: DiscordServer = {
    observe: null,
    world,
    faults,
    calls,
    apiBase: `http://127.0.0.1:${port}/api`,
    gateway: () => gateway,
    command(name, values, by = {}) {
      const command = registered(name);
      const declared = (command.options as { name: string; required: boolean }[] | undefined) ?? [];
      const unknown = Object.keys(values).filter((key) => !declared.some((option) => option.name === key));
      const missing = declared.filter((option) => option.required && values[option.name] === undefined);
      if (unknown.length + missing.length > 0)
        throw new Error(`/${name} has no such options: ${unknown} or needs ${missing}`);
      const options = Object.entries(values).map(([option, value]) => ({ type: 3, name: option, value }));
      if (by.file === undefined) return interact(2, { id: command.id, name, type: 1, options }, by);
      const option = (command.options as { name: string; type: number }[]).find(({ type }) => type === 11);
      if (option === undefined) throw new Error(`/${name} takes no file`);
      const attachment = attach(by.file);
      const data = {
        options: [...options, { type: 11, name: option.name, value: attachment.id }],
        resolved: { attachments: { [attachment.id]: attachment } },
      };
      return interact(2, { id: command.id, name, type: 1, ...data }, by);
    },
    complete(name, option, prefix) {
      const command = registered(name);
      return interact(
        4,
        { id: command.id, name, type: 1, options: [{ type: 3, name: option, value: prefix, focused: true }] },
        {},
      );
    },
    press(message, label, by = {}) {
      const found = [...world.channels.values()].flatMap(({ messages }) => messages).find(({ id }) => id === message);
      const buttons = (found?.components ?? []).flatMap(
        (row) => (row as { components?: { label?: string; custom_id?: string }[] }).components ?? [],
      );
      const customId = buttons.find((button) => button.label === label)?.custom_id;
      if (customId === undefined) throw new Error(`no button "${label}"`);
      return interact(3, { component_type: 2, custom_id: customId, id: 5 }, by, {
        id: message,
        channel_id: found?.channel_id,
      });
    },
    write(channelId, content, by = {}) {
      const channel = world.channel(channelId);
      const id = world.snowflake();
      const author = {
        id: channel.recipient ?? (by.manager === true ? ids.manager : ids.member),
        username: 'reader',
        discriminator: '0',
        avatar: null,
      };
      channel.messages.push({
        id,
        channel_id: channelId,
        author: { id: author.id, bot: false },
        content,
        components: [],
        flags: 0,
        nonce: null,
        replyTo: null,
        interaction: null,
        files: [],
      });
      const roles = [...(by.manager === true ? [ids.managerRole] : []), ...(by.roles ?? [])];
      emit(id, 'MESSAGE_CREATE', {
        id,
        channel_id: channelId,
        author,
        content,
        type: 0,
        mentions: content.includes(ids.bot) ? [botUser] : [],
        mention_roles: [],
        mention_everyone: false,
        attachments: by.file === undefined ? [] : [attach(by.file)],
        embeds: [],
        timestamp: new Date().toISOString(),
        edited_timestamp: null,
        tts: false,
        pinned: false,
        ...(channel.guild === null ? {} : { guild_id: channel.guild, member: { roles, joined_at: '' } }),
      });
      return id;
    },
    repeat(id) {
      const event = events.get(id);
      if (event === undefined) throw new Error(`no event ${id}`);
      gateway.dispatch(event.type, event.data);
    },
    async away() {
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
    back: listen,
    async close() {
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}

/** JSON as it came, or the JSON part of a form, with the text of each file beside its name. */
async function bodyText(bytes: Buffer, type: string): Promise<string> {
  if (!type.startsWith('multipart/form-data')) return bytes.toString('utf8');
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const payload = JSON.parse(String(form.get('payload_json'))) as Record<string, unknown>;
  const message = (payload['message'] ?? payload) as Record<string, unknown>;
  const attachments = (message['attachments'] ?? []) as { id: number }[];
  message['attachments'] = await Promise.all(
    attachments.map(async (attachment) => {
      const file = form.get(`files[${attachment.id}]`);
      return file instanceof File ? { ...attachment, text: await file.text() } : attachment;
    }),
  );
  return JSON.stringify(payload);
}
