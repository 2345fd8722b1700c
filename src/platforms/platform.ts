import type { Message } from '../core/message.ts';

export type PlatformId = 'discord' | 'slack' | 'console' | 'web';

/** What a platform can carry: data that adapters render by, never flags in other code. Null means no limit. */
export interface Limits {
  readonly messageCharacters: number | null;
  readonly blockCharacters: number | null;
  readonly buttonsPerMessage: number;
  readonly completionChoices: number;
  readonly ephemeral: boolean;
  readonly threads: boolean;
}

/** Where a request came from: settings, permissions and the memory of the last answer hang on it. */
export interface Place {
  readonly platform: PlatformId;
  /** Discord server (null in direct messages) or Slack workspace; null in the terminal. */
  readonly tenant: string | null;
  readonly channel: string;
  /** Thread within the channel, null outside threads. */
  readonly thread: string | null;
  readonly user: string;
  /** True in a direct message, where plain words are commands too. */
  readonly direct: boolean;
  /** True when the platform says that this user may manage the channel's settings. */
  readonly manager: boolean;
  /** True when the user may manage more than a direct message of their own; absent: `manager`, and never in a direct message. */
  readonly managesBot?: boolean;
}

/** Somebody asks something. The text is the same grammar everywhere: `/who Kallas`, `who Kallas`, `source 2`. */
export interface Request {
  readonly place: Place;
  readonly kind: 'command' | 'mention' | 'direct' | 'button';
  readonly text: string;
  /** What was attached to it. */
  readonly files?: readonly OfferedFile[];
}

/** A file that came with a request; nothing of it is fetched before somebody reads it. */
export interface OfferedFile {
  readonly name: string;
  /** Throws `bad-input`, in words for who attached it, when it is larger or cannot be had. */
  read(maxBytes: number, signal: AbortSignal): Promise<Uint8Array>;
}

export interface CompletionRequest {
  readonly place: Place;
  readonly command: string;
  /** What is typed so far of the argument. */
  readonly prefix: string;
}

/** What the bot answers to whoever asks, on every platform. */
export interface Handler {
  /** Whether the answer may be seen by the whole channel: asked before the work, since deferring fixes it. */
  visibility(request: Request): 'public' | 'private';
  answer(request: Request): Promise<Message>;
  complete(request: CompletionRequest): Promise<readonly string[]>;
}

export interface ArgumentDeclaration {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Whether `complete` has anything for it. */
  readonly completed: boolean;
  /** A file is attached, not typed. Text unless stated. */
  readonly kind?: 'text' | 'file';
}

/** A command as platforms register it. */
export interface CommandDeclaration {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly ArgumentDeclaration[];
  /** Needs permission to manage: platforms may hide it from others; the command checks again when it runs. */
  readonly manages: boolean;
}

/** A channel, thread or direct message that can be posted to. */
export interface Channel {
  readonly tenant: string | null;
  readonly channel: string;
  readonly thread: string | null;
}

/** Proof that a message stands on the platform: the platform's own ids of its parts, in order. */
export interface Receipt {
  readonly messages: readonly string[];
}

export interface Platform {
  readonly id: PlatformId;
  readonly limits: Limits;
  start(handler: Handler): Promise<void>;
  /** Takes nothing new, finishes what is in flight within 10 s. */
  stop(): Promise<void>;
  declare(commands: readonly CommandDeclaration[]): Promise<void>;
  /**
   * Posts once. `key` identifies the delivery: publishing again with the same key finds the parts that already stand
   * in the channel and posts only what is missing. Throws `platform` when it cannot be told whether it stands,
   * `forbidden` when the channel refuses the bot, `not-found` when the channel is gone.
   */
  publish(channel: Channel, message: Message, key: string): Promise<Receipt>;
  /** Where a person can be written to in private, for `publish`; absent where a platform has no such thing. Throws as `publish` does. */
  directTo?(user: string, tenant: string | null): Promise<Channel>;
}
