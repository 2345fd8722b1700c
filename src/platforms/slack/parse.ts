import { z } from 'zod';
import type { CommandDeclaration, Request } from '../platform.ts';
import { SharedFile } from './files.ts';
import { typedText } from './mrkdwn.ts';
import { pickedCommand } from './picker.ts';

/** Where something was asked, and how it may be answered. */
export interface Ticket {
  /** The same for every delivery of one event. */
  readonly id: string;
  readonly tenant: string | null;
  /** Null on the app's home page, which is no channel. */
  readonly channel: string | null;
  readonly thread: string | null;
  readonly user: string;
  readonly direct: boolean;
  readonly responseUrl: string | null;
}

/** What people did, in the bot's own terms. */
export type Deed =
  | {
      readonly type: 'ask';
      readonly ticket: Ticket;
      readonly kind: Request['kind'];
      readonly text: string;
      readonly files: readonly SharedFile[];
    }
  | { readonly type: 'press'; readonly ticket: Ticket; readonly value: string }
  /** The umbrella command without anything after it. */
  | { readonly type: 'choose'; readonly ticket: Ticket };

const Command = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: z.string(),
  team_id: z.string().nullish(),
  channel_id: z.string(),
  response_url: z.string().nullish(),
  trigger_id: z.string(),
});

/** A slash command; one whose name is no command of ours is the umbrella, and what follows it is asked. Null for what is none. */
export function parseCommand(body: unknown, declarations: readonly CommandDeclaration[]): Deed | null {
  const parsed = Command.safeParse(body);
  if (!parsed.success) return null;
  const { command, text, user_id, team_id, channel_id, response_url, trigger_id } = parsed.data;
  const ticket: Ticket = {
    id: trigger_id,
    tenant: team_id ?? null,
    channel: channel_id,
    thread: null,
    user: user_id,
    direct: channel_id.startsWith('D'),
    responseUrl: response_url ?? null,
  };
  const typed = typedText(text);
  const name = command.replace(/^\//u, '').toLowerCase();
  const isOurs = (word: string): boolean => declarations.some((declaration) => declaration.name === word);
  if (name !== 'brief' && isOurs(name))
    return { type: 'ask', ticket, kind: 'command', text: `/${name} ${typed}`.trimEnd(), files: [] };
  if (typed === '') return { type: 'choose', ticket };
  const [first = ''] = typed.replace(/^\//u, '').toLowerCase().split(' ');
  // A question in plain words is left as it is.
  const plain = typed.startsWith('/') || !isOurs(first) || typed.endsWith('?');
  return { type: 'ask', ticket, kind: 'command', text: plain ? typed : `/${typed}`, files: [] };
}

const MessageEvent = z.object({
  team_id: z.string().nullish(),
  event: z.object({
    type: z.enum(['app_mention', 'message']),
    subtype: z.string().nullish(),
    channel: z.string(),
    channel_type: z.string().nullish(),
    user: z.string(),
    bot_id: z.string().nullish(),
    text: z.string().default(''),
    ts: z.string(),
    thread_ts: z.string().nullish(),
    files: z.array(SharedFile).nullish().catch(null),
  }),
});

/** What a message may be besides plain: with a file, or sent from a thread to its channel. */
const ASKING_SUBTYPES: ReadonlySet<string> = new Set(['file_share', 'thread_broadcast']);

/** A message that mentions the bot, or any message of a person in a direct message. */
export function parseMessage(body: unknown): Deed | null {
  const parsed = MessageEvent.safeParse(body);
  if (!parsed.success) return null;
  const { team_id, event } = parsed.data;
  if (typeof event.bot_id === 'string' || (event.subtype && !ASKING_SUBTYPES.has(event.subtype))) return null;
  const direct = event.channel_type === 'im' || event.channel.startsWith('D');
  if (event.type === 'message' && !direct) return null;
  const ticket: Ticket = {
    id: `${event.channel}:${event.ts}`,
    tenant: team_id ?? null,
    channel: event.channel,
    thread: event.thread_ts ?? null,
    user: event.user,
    direct,
    responseUrl: null,
  };
  const files = event.files ?? [];
  return { type: 'ask', ticket, kind: direct ? 'direct' : 'mention', text: typedText(event.text), files };
}

const Action = z.object({
  trigger_id: z.string().nullish(),
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  channel: z.object({ id: z.string() }).nullish(),
  container: z.object({ message_ts: z.string().nullish(), thread_ts: z.string().nullish() }).nullish(),
  message: z.object({ thread_ts: z.string().nullish() }).nullish(),
  response_url: z.string().nullish(),
  actions: z.tuple(
    [
      z.object({
        type: z.string(),
        action_id: z.string(),
        action_ts: z.string().nullish(),
        value: z.string().nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    ],
    z.unknown(),
  ),
});

/** A pressed button, or a choice from a picker. */
export function parseAction(body: unknown): Deed | null {
  const parsed = Action.safeParse(body);
  if (!parsed.success) return null;
  const { trigger_id, team, user, channel, container, message, response_url, actions } = parsed.data;
  const [action] = actions;
  const ticket: Ticket = {
    id: trigger_id ?? `${user.id}:${container?.message_ts ?? ''}:${action.action_ts ?? ''}`,
    tenant: team?.id ?? user.team_id ?? null,
    channel: channel?.id ?? null,
    thread: container?.thread_ts ?? message?.thread_ts ?? null,
    user: user.id,
    direct: channel === null || channel === undefined || channel.id.startsWith('D'),
    responseUrl: response_url ?? null,
  };
  if (action.type === 'button' && typeof action.value === 'string')
    return { type: 'press', ticket, value: action.value };
  const command = pickedCommand(action.action_id);
  const choice = action.selected_option?.value;
  if (command === null || choice === undefined) return null;
  return { type: 'ask', ticket, kind: 'button', text: `/${command} ${choice}`, files: [] };
}

const Suggestion = z.object({
  action_id: z.string(),
  value: z.string().default(''),
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  channel: z.object({ id: z.string() }).nullish(),
});

/** What is typed into a picker; null for what is none of ours. */
export function parseSuggestion(
  body: unknown,
): { readonly ticket: Ticket; readonly command: string; readonly prefix: string } | null {
  const parsed = Suggestion.safeParse(body);
  if (!parsed.success) return null;
  const { action_id, value, team, user, channel } = parsed.data;
  const command = pickedCommand(action_id);
  if (command === null) return null;
  const ticket: Ticket = {
    id: '',
    tenant: team?.id ?? user.team_id ?? null,
    channel: channel?.id ?? null,
    thread: null,
    user: user.id,
    direct: channel === null || channel === undefined || channel.id.startsWith('D'),
    responseUrl: null,
  };
  return { ticket, command, prefix: value };
}

const HomeOpened = z.object({
  event_id: z.string(),
  team_id: z.string().nullish(),
  event: z.object({ type: z.literal('app_home_opened'), tab: z.string().default('home'), user: z.string() }),
});

/** Somebody looks at the app's front page. */
export function parseHomeOpened(
  body: unknown,
): { readonly id: string; readonly tenant: string | null; readonly user: string } | null {
  const parsed = HomeOpened.safeParse(body);
  if (!parsed.success || parsed.data.event.tab !== 'home') return null;
  return { id: parsed.data.event_id, tenant: parsed.data.team_id ?? null, user: parsed.data.event.user };
}
