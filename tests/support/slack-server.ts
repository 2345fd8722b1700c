import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerWrongly, createFaults, LATE_MS } from './http-faults.ts';
import type { Offered } from './offered.ts';
import { type Envelope, sendSigned } from './slack-delivery.ts';
import { ids, type World, type WorldMessage } from './slack-model.ts';
import { optionsAnswer, type WorldBlock } from './slack-rules.ts';
import { attachSocketMode, type SocketMode } from './slack-socket.ts';
import { createWorld, manifest, sharedFile } from './slack-world.ts';

/** A Slack on loopback: Web API, Socket Mode, response addresses, and the people who use it. */
export interface SlackServer {
  readonly world: World;
  readonly faults: ReturnType<typeof createFaults>;
  /** What `SLACK_API_URL` is set to. */
  readonly apiUrl: string;
  readonly calls: readonly string[];
  readonly envelopes: readonly Envelope[];
  /** Deliveries later than this are refused, in milliseconds. */
  acknowledgeWithinMs: number;
  /** Looks on at every request; false for one that has arrived drops it, as if the network had. */
  observe: ((moment: 'arrived' | 'done' | 'answered', path: string) => boolean) | null;
  socket(): SocketMode;
  /** From now on events go to this port as signed requests; null: over the socket. */
  deliverTo(http: { readonly port: number; readonly secret: string } | null): void;
  /** Somebody uses a slash command; throws for one that the manifest does not have, as nobody could type it. */
  command(command: string, text: string, by?: By): Envelope;
  mention(text: string, by?: By): Envelope;
  direct(text: string, by?: By): Envelope;
  openHome(by?: By): Envelope;
  press(message: WorldMessage, label: string, by?: By): Envelope;
  /** Types into a picker of a message or of the home page. */
  type(blocks: readonly WorldBlock[], action: RegExp, prefix: string): Envelope;
  choose(action: string, value: string, by?: By): Envelope;
  /** Sends any event. */
  event(event: Readonly<Record<string, unknown>>, team?: string): Envelope;
  /** Delivers an event that was delivered before. */
  repeat(envelope: Envelope): Promise<void>;
  away(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

export interface By {
  readonly manager?: boolean;
  readonly channel?: string;
  readonly thread?: string;
  readonly team?: string;
  readonly file?: Offered;
}

export async function startSlackServer(
  botToken = 'xoxb-loopback-bot',
  appToken = 'xapp-loopback-app',
): Promise<SlackServer> {
  const world = createWorld(botToken, appToken);
  const faults = createFaults();
  const calls: string[] = [];
  const envelopes: Envelope[] = [];
  let port = 0;
  let http: Server;
  let socket: SocketMode;
  let target: { readonly port: number; readonly secret: string } | null = null;
  let counter = 0;

  async function listen(): Promise<void> {
    http = createServer((request, response) => void respond(request, response));
    socket = attachSocketMode(http, envelopes);
    await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
    port = (http.address() as AddressInfo).port;
    world.origin = `http://127.0.0.1:${port}`;
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://slack.loopback').pathname;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    calls.push(path);
    const { observe } = server;
    if (observe?.('arrived', path) === false) {
      response.socket?.resetAndDestroy();
      return;
    }
    const shared = /^\/files-pri\/(\w+)\//u.exec(path)?.[1];
    if (shared !== undefined) return serveFile(response, shared, request.headers.authorization ?? '');
    const fault = faults.take(request.method ?? 'POST', path);
    if (fault?.kind === 'late') {
      setTimeout(() => effect(path, text, request), LATE_MS);
      return;
    }
    if (fault?.when === 'before') return answerWrongly(fault.kind, response, '{}');
    const reply = effect(path, text, request);
    observe?.('done', path);
    response.on('finish', () => observe?.('answered', path));
    if (fault?.when === 'after') return answerWrongly(fault.kind, response, reply.body);
    const headers = { 'content-type': 'application/json', 'x-oauth-scopes': reply.scopes.join(',') };
    response.writeHead(reply.status, headers).end(reply.body);
  }

  /** As Slack serves files: to a token that may read them; anybody else gets the page for signing in. */
  function serveFile(response: ServerResponse, id: string, authorization: string): void {
    const workspace = world.workspaces.find(({ token }) => authorization === `Bearer ${token}`);
    const file = world.shared.get(id);
    if (file?.redirect !== undefined) response.writeHead(302, { location: file.redirect }).end();
    else if (file === undefined || workspace?.scopes.includes('files:read') !== true)
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><html>Sign in</html>');
    else response.writeHead(200).end(file.text);
  }

  function effect(path: string, text: string, request: IncomingMessage) {
    if (path.startsWith('/upload/')) {
      const upload = world.uploads.get(path.slice('/upload/'.length));
      if (upload !== undefined) upload.text = text;
      return { status: upload === undefined ? 404 : 200, body: 'OK', scopes: [] };
    }
    return path.startsWith('/response/')
      ? { ...world.respond(path.slice('/response/'.length), JSON.parse(text)), scopes: [] }
      : api(path.replace(/^\/api\//u, ''), text, request.headers.authorization ?? '');
  }

  function api(
    method: string,
    text: string,
    authorization: string,
  ): { readonly status: number; readonly body: string; readonly scopes: readonly string[] } {
    const args = new Map(new URLSearchParams(text));
    const bearer = authorization.replace(/^Bearer /u, '');
    if (method === 'apps.connections.open') {
      const body =
        bearer === world.appToken
          ? { ok: true, url: `ws://127.0.0.1:${port}/link` }
          : { ok: false, error: 'invalid_auth' };
      return { status: 200, body: JSON.stringify(body), scopes: [] };
    }
    const { body, scopes } = world.request(method, args, bearer);
    return { status: 200, body: JSON.stringify(body), scopes };
  }

  function send(kind: Envelope['kind'], payload: Readonly<Record<string, unknown>>, response: string | null): Envelope {
    counter += 1;
    const envelope: Envelope = {
      id: `envelope-${counter}`,
      kind,
      payload,
      response,
      sentAt: Date.now(),
      acknowledgedAfterMs: null,
      answer: null,
    };
    envelopes.push(envelope);
    void dispatch(envelope, 0);
    return envelope;
  }

  async function dispatch(envelope: Envelope, retry: number): Promise<void> {
    if (target === null) socket.send(envelope, retry);
    else await sendSigned(envelope, target, retry);
    if ((envelope.acknowledgedAfterMs ?? 0) > server.acknowledgeWithinMs) world.refusals.push('acknowledged too late');
    if (envelope.answer !== null && envelope.payload['type'] === 'block_suggestion') {
      const parsed = optionsAnswer.safeParse(envelope.answer);
      if (!parsed.success) world.refusals.push(String(parsed.error));
    }
  }

  function person(by: By): string {
    return by.manager === true ? ids.manager : ids.member;
  }

  function responseFor(channel: string, user: string, team: string): { readonly id: string; readonly url: string } {
    counter += 1;
    const id = `answer-${counter}`;
    world.responses.set(id, { id, team, channel, user, used: 0, messages: [] });
    return { id, url: `http://127.0.0.1:${port}/response/${id}` };
  }

  function trigger(): string {
    counter += 1;
    return `trigger-${counter}`;
  }

  function act(
    action: Readonly<Record<string, unknown>>,
    by: By,
    where: Readonly<Record<string, unknown>>,
    channel: string | null,
  ): Envelope {
    const team = by.team ?? ids.team;
    const response = channel === null ? null : responseFor(channel, person(by), team);
    const payload = {
      type: 'block_actions',
      team: { id: team, domain: 'newsroom' },
      user: { id: person(by), team_id: team },
      api_app_id: 'A0BRIEFING',
      trigger_id: trigger(),
      ...(response === null ? {} : { channel: { id: channel, name: 'x' }, response_url: response.url }),
      ...where,
      actions: [{ block_id: 'b', action_ts: world.ts(), ...action }],
    };
    return send('interactive', payload, response?.id ?? null);
  }

  function event(given: Readonly<Record<string, unknown>>, team: string = ids.team): Envelope {
    counter += 1;
    if (
      given['type'] !== 'message' &&
      !manifest.settings.event_subscriptions.bot_events.includes(String(given['type']))
    )
      throw new Error(`the manifest does not subscribe to ${String(given['type'])}`);
    return send(
      'events_api',
      {
        type: 'event_callback',
        team_id: team,
        api_app_id: 'A0BRIEFING',
        event_id: `Ev${counter}`,
        event_time: Math.floor(Date.now() / 1000),
        authorizations: [{ team_id: team, enterprise_id: null, user_id: ids.bot, is_bot: true }],
        event: given,
      },
      null,
    );
  }

  function write(type: string, channelId: string, text: string, by: By): Envelope {
    const channel = world.channel(channelId);
    const message = world.add(channel, {
      user: person(by),
      bot: false,
      text,
      blocks: [],
      metadata: null,
      thread: by.thread ?? null,
      onlyFor: null,
      via: null,
    });
    const direct = channel.person !== null;
    const fileId = `F0IN${world.shared.size + 1}`;
    if (by.file !== undefined) world.shared.set(fileId, by.file);
    return event(
      {
        type,
        user: message.user,
        text,
        ts: message.ts,
        event_ts: message.ts,
        channel: channelId,
        ...(direct ? { channel_type: 'im' } : {}),
        ...(by.file === undefined
          ? {}
          : { files: [sharedFile(world, fileId, by.file)], ...(type === 'message' ? { subtype: 'file_share' } : {}) }),
        ...(by.thread === undefined ? {} : { thread_ts: by.thread }),
      },
      by.team ?? ids.team,
    );
  }

  const server: SlackServer = {
    observe: null,
    world,
    faults,
    calls,
    envelopes,
    acknowledgeWithinMs: 3000,
    get apiUrl() {
      return `http://127.0.0.1:${port}/api/`;
    },
    socket: () => socket,
    deliverTo(http) {
      target = http;
    },
    command(command, text, by = {}) {
      if (!manifest.features.slash_commands.some((known) => known.command === command))
        throw new Error(`${command} is not in the manifest`);
      const team = by.team ?? ids.team;
      const channel = by.channel ?? ids.channel;
      const response = responseFor(channel, person(by), team);
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const payload = {
        token: 'deprecated',
        team_id: team,
        team_domain: 'newsroom',
        channel_id: channel,
        channel_name: 'general',
        user_id: person(by),
        user_name: 'reader',
        command,
        text: escaped,
        api_app_id: 'A0BRIEFING',
        is_enterprise_install: 'false',
        response_url: response.url,
        trigger_id: trigger(),
      };
      return send('slash_commands', payload, response.id);
    },
    mention: (text, by = {}) => write('app_mention', by.channel ?? ids.channel, `<@${ids.bot}> ${text}`, by),
    direct: (text, by = {}) =>
      write('message', by.channel ?? (by.manager === true ? ids.managerDirect : ids.memberDirect), text, by),
    openHome: (by = {}) =>
      event(
        { type: 'app_home_opened', user: person(by), channel: ids.memberDirect, tab: 'home', event_ts: world.ts() },
        by.team,
      ),
    press(message, label, by = {}) {
      const buttons = message.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
      const pressed = buttons.find((button) => button.type === 'button' && button.text.text === label);
      if (pressed === undefined) throw new Error(`no button "${label}"`);
      const channel = [...world.channels.values()].find(({ messages }) => messages.includes(message));
      const container = {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel?.id,
        ...(message.thread === null ? {} : { thread_ts: message.thread }),
      };
      return act({ ...pressed }, by, { container }, channel?.id ?? null);
    },
    type(blocks, action, prefix) {
      const found = blocks
        .map((block) => (block.type === 'section' ? block.accessory : undefined))
        .find((accessory) => accessory?.type === 'external_select' && action.test(accessory.action_id));
      if (found === undefined) throw new Error(`no picker ${action}`);
      const payload = {
        type: 'block_suggestion',
        team: { id: ids.team, domain: 'newsroom' },
        user: { id: ids.member, team_id: ids.team },
        channel: { id: ids.channel, name: 'general' },
        container: { type: 'message' },
        api_app_id: 'A0BRIEFING',
        action_id: found.action_id,
        block_id: 'b',
        value: prefix,
      };
      return send('interactive', payload, null);
    },
    choose(action, value, by = {}) {
      const option = { text: { type: 'plain_text', text: value }, value };
      return act(
        { type: 'external_select', action_id: action, selected_option: option },
        by,
        { container: { type: by.channel === undefined ? 'view' : 'message' } },
        by.channel ?? null,
      );
    },
    event,
    repeat: (envelope) => dispatch(envelope, 1),
    async away() {
      socket.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
    back: listen,
    async close() {
      socket.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  await listen();
  return server;
}
