import type { Offered } from './offered.ts';
import type { WorldBlock } from './slack-rules.ts';

export const ids = {
  team: 'T0LOOPBACK',
  bot: 'U0BRIEFING',
  botId: 'B0BRIEFING',
  member: 'U0MEMBER',
  manager: 'U0MANAGER',
  /** An admin of another workspace, in a shared channel. */
  stranger: 'U0STRANGER',
  channel: 'C0GENERAL',
  briefings: 'C0BRIEFINGS',
  elsewhere: 'C0ELSEWHERE',
  archived: 'C0ARCHIVED',
  locked: 'C0LOCKED',
  hidden: 'G0HIDDEN',
  memberDirect: 'D0MEMBER',
  managerDirect: 'D0MANAGER',
} as const;

export interface WorldMessage {
  readonly ts: string;
  readonly user: string;
  readonly bot: boolean;
  readonly text: string;
  readonly blocks: readonly WorldBlock[];
  readonly metadata: unknown;
  readonly thread: string | null;
  /** Only this person sees it; null for all. */
  readonly onlyFor: string | null;
  /** The response address it came through. */
  readonly via: string | null;
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}

export interface WorldChannel {
  readonly id: string;
  readonly team: string;
  /** The person at the other end of a direct message. */
  readonly person: string | null;
  member: boolean;
  archived: boolean;
  restricted: boolean;
  readonly messages: WorldMessage[];
}

export interface Workspace {
  readonly team: string;
  readonly token: string;
  readonly bot: string;
  scopes: readonly string[];
}

/** An address that takes answers to one request. */
export interface ResponseAddress {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  used: number;
  readonly messages: WorldMessage[];
}

export interface World {
  readonly workspaces: Workspace[];
  readonly channels: Map<string, WorldChannel>;
  readonly responses: Map<string, ResponseAddress>;
  readonly homes: Map<string, readonly WorldBlock[]>;
  /** What OAuth gives for a code. */
  readonly codes: Map<string, Workspace>;
  appToken: string;
  /** Bytes that were asked to be brought, by the id of their file. */
  readonly uploads: Map<string, { readonly name: string; readonly length: number; text: string | null }>;
  /** What people have shared, by the id of the file. */
  readonly shared: Map<string, Offered>;
  /** Where the server listens. */
  origin: string;
  /** What was refused, in words. */
  readonly refusals: string[];
  readonly usersAsked: string[];
  channel(id: string): WorldChannel;
  /** The next `ts`. */
  ts(): string;
  add(channel: WorldChannel, message: Omit<WorldMessage, 'ts'>): WorldMessage;
  request(method: string, args: ReadonlyMap<string, string>, bearer: string): ApiAnswer;
  respond(id: string, body: unknown): { readonly status: number; readonly body: string };
}

export interface ApiAnswer {
  readonly body: Readonly<Record<string, unknown>>;
  readonly scopes: readonly string[];
}
