import type { Json } from './discord-rules.ts';

// What a small Discord is made of.

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
  /** Sent along by the bot. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
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
  /** A thread that nobody wrote in for long. */
  archived: boolean;
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
  /** How many connections Discord wants a bot of this size to share its servers out to. */
  shards: number;
  /** What was refused, in words. */
  readonly refusals: string[];
  /** False makes the world forget nonces, as Discord does after some minutes. */
  remembersNonces: boolean;
  snowflake(): string;
  /** An error as Discord gives it, noted among the refusals. */
  refuse(status: number, code: number, message: string): Reply;
  invalid(complaints: readonly string[]): Reply;
  newMessage(channel: string, body: Json, interaction: string | null): WorldMessage;
  channel(id: string): WorldChannel;
  /** What the API does for a request; `authorized` is whether it carried the bot's token. */
  request(method: string, path: string, query: URLSearchParams, body: unknown, authorized: boolean): Reply;
}
