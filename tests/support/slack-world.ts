import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Offered } from './offered.ts';
import {
  type ApiAnswer,
  ids,
  type Workspace,
  type World,
  type WorldChannel,
  type WorldMessage,
} from './slack-model.ts';
import { complaintsAboutBlocks, type WorldBlock } from './slack-rules.ts';

export const manifest = z
  .object({
    features: z.object({
      slash_commands: z.array(z.object({ command: z.string(), description: z.string().max(2000) })),
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
  })
  .parse(parse(readFileSync(new URL('../../config/slack-manifest.yaml', import.meta.url), 'utf8')));

const messageMetadata = z.strictObject({
  event_type: z.string().regex(/^[a-z][a-z0-9_.]{0,254}$/iu),
  event_payload: z.record(z.string(), z.unknown()),
});

type Args = ReadonlyMap<string, string>;
type Body = Readonly<Record<string, unknown>>;

interface Method {
  readonly scopes: readonly string[];
  readonly args: readonly string[];
  run(args: Args, workspace: Workspace): Body;
}

const POST_ARGS = ['channel', 'text', 'blocks', 'thread_ts', 'parse', 'link_names'];

export function createWorld(botToken: string, appToken: string): World {
  let clock = 1_700_000_000_000_000;

  function refuse(error: string, why = error): Body {
    world.refusals.push(why);
    return { ok: false, error };
  }

  function reachable(args: Args, { team }: Workspace): WorldChannel | Body {
    const channel = world.channels.get(args.get('channel') ?? '');
    if (channel === undefined || channel.team !== team || (channel.id === ids.hidden && !channel.member))
      return refuse('channel_not_found');
    return channel.member ? channel : refuse('not_in_channel');
  }

  function contents(args: Args): { readonly text: string; readonly blocks: readonly WorldBlock[] } | Body {
    const text = args.get('text') ?? '';
    const blocks: unknown = args.has('blocks') ? JSON.parse(args.get('blocks') ?? '[]') : [];
    if (text === '') return refuse('no_text', 'a post without text for notifications');
    if (text.length > 4000) return refuse('msg_too_long');
    const complaints = complaintsAboutBlocks(blocks);
    if (complaints.length > 0) return refuse('invalid_blocks', complaints.join(' | '));
    return { text, blocks: blocks as readonly WorldBlock[] };
  }

  function post(args: Args, workspace: Workspace, onlyFor: string | null): Body {
    const channel = reachable(args, workspace);
    if (!isChannel(channel)) return channel;
    if (channel.archived) return refuse('is_archived');
    if (channel.restricted) return refuse('restricted_action');
    const given = contents(args);
    if (!hasBlocks(given)) return given;
    const thread = args.get('thread_ts') ?? null;
    if (thread !== null && !channel.messages.some(({ ts }) => ts === thread)) return refuse('thread_not_found');
    const metadata: unknown = args.has('metadata') ? JSON.parse(args.get('metadata') ?? '{}') : null;
    if (metadata !== null && !messageMetadata.safeParse(metadata).success) return refuse('invalid_metadata_format');
    if (args.get('link_names') === 'true' || args.get('parse') === 'full')
      return refuse('invalid_arguments', 'names would be linked');
    const message = world.add(channel, {
      ...given,
      user: workspace.bot,
      bot: true,
      metadata,
      thread,
      onlyFor,
      via: null,
    });
    if (onlyFor !== null) return { ok: true, message_ts: message.ts };
    return { ok: true, channel: channel.id, ts: message.ts, message: shown(message, true) };
  }

  function history(args: Args, workspace: Workspace, thread: string | null): Body {
    const channel = reachable(args, workspace);
    if (!isChannel(channel)) return channel;
    const limit = Number(args.get('limit') ?? 100);
    if (limit > 999) return refuse('invalid_limit');
    const oldest = Number(args.get('oldest') ?? 0);
    const inPlace = channel.messages.filter(
      (message) =>
        message.onlyFor === null &&
        (thread === null ? message.thread === null : message.thread === thread || message.ts === thread) &&
        Number(message.ts) > oldest,
    );
    const ordered = thread === null ? inPlace.toReversed() : inPlace;
    const from = Number(args.get('cursor') ?? 0);
    const next = from + limit < ordered.length ? String(from + limit) : '';
    return {
      ok: true,
      messages: ordered
        .slice(from, from + limit)
        .map((message) => shown(message, args.get('include_all_metadata') === 'true')),
      has_more: next !== '',
      response_metadata: { next_cursor: next },
    };
  }

  const methods: Readonly<Record<string, Method>> = {
    'auth.test': {
      scopes: [],
      args: [],
      run: (_, { team, bot }) => ({
        ok: true,
        team_id: team,
        team: 'Newsroom',
        user_id: bot,
        user: 'briefing',
        bot_id: ids.botId,
      }),
    },
    'users.info': {
      scopes: ['users:read'],
      args: ['user'],
      run(args) {
        const user = args.get('user') ?? '';
        world.usersAsked.push(user);
        const team = user === ids.stranger ? 'T0ELSEWHERE' : ids.team;
        if (![ids.member, ids.manager, ids.stranger].some((known) => known === user)) return refuse('user_not_found');
        const admin = user !== ids.member;
        return { ok: true, user: { id: user, team_id: team, name: 'reader', is_admin: admin, is_owner: false } };
      },
    },
    'chat.postMessage': {
      scopes: ['chat:write'],
      args: [...POST_ARGS, 'metadata', 'client_msg_id', 'unfurl_links', 'unfurl_media'],
      run: (args, workspace) => post(args, workspace, null),
    },
    'chat.postEphemeral': {
      scopes: ['chat:write'],
      args: [...POST_ARGS, 'user'],
      run: (args, workspace) => post(args, workspace, args.get('user') ?? ''),
    },
    'conversations.history': {
      scopes: ['channels:history'],
      args: ['channel', 'limit', 'cursor', 'oldest', 'include_all_metadata'],
      run: (args, workspace) => history(args, workspace, null),
    },
    'conversations.replies': {
      scopes: ['channels:history'],
      args: ['channel', 'ts', 'limit', 'cursor', 'oldest', 'include_all_metadata'],
      run: (args, workspace) => history(args, workspace, args.get('ts') ?? ''),
    },
    'conversations.info': {
      scopes: ['channels:read'],
      args: ['channel'],
      run(args, { team }) {
        const channel = world.channels.get(args.get('channel') ?? '');
        if (channel === undefined || channel.team !== team || channel.id === ids.hidden)
          return refuse('channel_not_found');
        const { id, member, archived, person } = channel;
        return {
          ok: true,
          channel: { id, name: id.toLowerCase(), is_member: member, is_archived: archived, is_im: person !== null },
        };
      },
    },
    'conversations.open': {
      scopes: ['im:write'],
      args: ['users'],
      run(args) {
        const direct = [...world.channels.values()].find(({ person }) => person === args.get('users'));
        return direct === undefined ? refuse('user_not_found') : { ok: true, channel: { id: direct.id } };
      },
    },
    'files.info': {
      scopes: ['files:read'],
      args: ['file'],
      run(args) {
        const id = args.get('file') ?? '';
        const file = world.shared.get(id);
        return file === undefined ? refuse('file_not_found') : { ok: true, file: sharedFile(world, id, file) };
      },
    },
    'files.getUploadURLExternal': {
      scopes: ['files:write'],
      args: ['filename', 'length'],
      run(args) {
        const id = `F0UP${world.uploads.size + 1}`;
        world.uploads.set(id, { name: args.get('filename') ?? '', length: Number(args.get('length')), text: null });
        return { ok: true, upload_url: `${world.origin}/upload/${id}`, file_id: id };
      },
    },
    'files.completeUploadExternal': {
      scopes: ['files:write'],
      args: ['files', 'channel_id', 'thread_ts'],
      run(args, workspace) {
        const channel = reachable(new Map([['channel', args.get('channel_id') ?? '']]), workspace);
        if (!isChannel(channel)) return channel;
        const files: { name: string; text: string }[] = [];
        for (const { id } of JSON.parse(args.get('files') ?? '[]') as { id: string }[]) {
          const upload = world.uploads.get(id);
          if (upload?.text == null || Buffer.byteLength(upload.text) !== upload.length) return refuse('file_not_found');
          files.push({ name: upload.name, text: upload.text });
          world.uploads.delete(id);
        }
        const message = {
          user: workspace.bot,
          bot: true,
          text: '',
          blocks: [],
          metadata: null,
          onlyFor: null,
          via: null,
        };
        world.add(channel, { ...message, thread: args.get('thread_ts') ?? null, files });
        return { ok: true, files: [] };
      },
    },
    'views.publish': {
      scopes: [],
      args: ['user_id', 'view'],
      run(args) {
        const view = z
          .strictObject({ type: z.literal('home'), blocks: z.array(z.unknown()) })
          .safeParse(JSON.parse(args.get('view') ?? '{}'));
        const complaints = view.success ? complaintsAboutBlocks(view.data.blocks, 100) : ['no view'];
        if (complaints.length > 0 || !view.success) return refuse('invalid_arguments', complaints.join(' | '));
        world.homes.set(args.get('user_id') ?? '', view.data.blocks as readonly WorldBlock[]);
        return { ok: true };
      },
    },
  };

  const channelOf = (id: string, changes: Partial<WorldChannel> = {}): [string, WorldChannel] => [
    id,
    { id, team: ids.team, person: null, member: true, archived: false, restricted: false, messages: [], ...changes },
  ];

  const world: World = {
    workspaces: [{ team: ids.team, token: botToken, bot: ids.bot, scopes: manifest.oauth_config.scopes.bot }],
    channels: new Map([
      channelOf(ids.channel),
      channelOf(ids.briefings),
      channelOf(ids.elsewhere, { member: false }),
      channelOf(ids.archived, { archived: true }),
      channelOf(ids.locked, { restricted: true }),
      channelOf(ids.hidden, { member: false }),
      channelOf(ids.memberDirect, { person: ids.member }),
      channelOf(ids.managerDirect, { person: ids.manager }),
    ]),
    responses: new Map(),
    uploads: new Map(),
    shared: new Map(),
    origin: '',
    homes: new Map(),
    codes: new Map(),
    appToken,
    refusals: [],
    usersAsked: [],

    channel(id) {
      const channel = world.channels.get(id);
      if (channel === undefined) throw new Error(`no channel ${id}`);
      return channel;
    },

    ts() {
      clock = Math.max(clock + 1, Date.now() * 1000);
      return (clock / 1_000_000).toFixed(6);
    },

    add(channel, message) {
      const added: WorldMessage = { ts: world.ts(), ...message };
      channel.messages.push(added);
      return added;
    },

    request(method, args, bearer): ApiAnswer {
      const bare = (body: Body): ApiAnswer => ({ body, scopes: [] });
      if (method === 'oauth.v2.access') {
        const given = world.codes.get(args.get('code') ?? '');
        if (given === undefined) return bare(refuse('invalid_code'));
        world.workspaces.push(given);
        return bare({
          ok: true,
          app_id: 'A0BRIEFING',
          authed_user: { id: ids.member },
          scope: given.scopes.join(','),
          token_type: 'bot',
          access_token: given.token,
          bot_user_id: given.bot,
          team: { id: given.team, name: 'Another newsroom' },
          enterprise: null,
          is_enterprise_install: false,
        });
      }
      const workspace = world.workspaces.find(({ token }) => token === bearer);
      if (workspace === undefined) return bare(refuse('invalid_auth'));
      const known = methods[method];
      const { scopes } = workspace;
      if (known === undefined) return { body: refuse('unknown_method', `unknown_method ${method}`), scopes };
      const unknown = [...args.keys()].filter(
        (name) => !known.args.includes(name) && name !== 'token' && name !== 'team_id',
      );
      if (unknown.length > 0) return { body: refuse('invalid_arguments', `${method} takes no ${unknown}`), scopes };
      const missing = known.scopes.find((scope) => !scopes.includes(scope));
      if (missing !== undefined)
        return { body: { ok: false, error: 'missing_scope', needed: missing, provided: scopes.join(',') }, scopes };
      return { body: known.run(args, workspace), scopes };
    },

    respond(id, body) {
      const address = world.responses.get(id);
      const answer = z
        .strictObject({
          text: z.string().min(1).max(4000),
          blocks: z.array(z.unknown()),
          response_type: z.enum(['in_channel', 'ephemeral']),
          replace_original: z.boolean(),
          thread_ts: z.string().optional(),
          parse: z.literal('none'),
          link_names: z.literal(false),
          unfurl_links: z.literal(false),
          unfurl_media: z.literal(false),
        })
        .safeParse(body);
      const complaints = answer.success ? complaintsAboutBlocks(answer.data.blocks) : [String(answer.error)];
      if (complaints.length > 0 || !answer.success) {
        refuse('invalid_blocks', complaints.join(' | '));
        return { status: 400, body: '{"ok":false,"error":"invalid_blocks"}' };
      }
      if (address === undefined || address.used >= 5) return { status: 404, body: 'used_url' };
      address.used += 1;
      const { text, blocks, response_type, thread_ts } = answer.data;
      const message = world.add(world.channel(address.channel), {
        user: ids.bot,
        bot: true,
        text,
        blocks: blocks as readonly WorldBlock[],
        metadata: null,
        thread: thread_ts ?? null,
        onlyFor: response_type === 'ephemeral' ? address.user : null,
        via: id,
      });
      address.messages.push(message);
      return { status: 200, body: 'ok' };
    },
  };
  return world;
}

/** A file as Slack names it. */
export function sharedFile({ origin }: World, id: string, { name, text, size, url }: Offered): Body {
  const address = url ?? `${origin}/files-pri/${id}/${name}`;
  return {
    id,
    name,
    mimetype: 'text/plain',
    size: size ?? Buffer.byteLength(text),
    url_private: address,
    url_private_download: address,
  };
}

function isChannel(value: WorldChannel | Body): value is WorldChannel {
  return 'messages' in value;
}

function hasBlocks(
  value: { readonly text: string; readonly blocks: readonly WorldBlock[] } | Body,
): value is { readonly text: string; readonly blocks: readonly WorldBlock[] } {
  return !('ok' in value);
}

function shown({ ts, user, text, blocks, metadata, thread, bot }: WorldMessage, withMetadata: boolean): Body {
  return {
    type: 'message',
    ts,
    user,
    text,
    blocks,
    ...(bot ? { bot_id: ids.botId } : {}),
    ...(thread === null ? {} : { thread_ts: thread }),
    ...(withMetadata && metadata !== null ? { metadata } : {}),
  };
}
