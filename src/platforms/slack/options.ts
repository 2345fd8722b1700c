import type { Clock } from '../../core/clock.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import type { Log } from '../log.ts';
import type { SlackStore } from './installations.ts';
import type { Timing } from './timing.ts';

export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly encryptionKey: string;
}

export interface SlackOptions {
  /** Null when workspaces install the app by OAuth. */
  readonly botToken: string | null;
  /** With one: Socket Mode. Null: signed HTTP. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly port: number;
  /** Another address of the Web API, ending in /api/; null for Slack's own. */
  readonly apiUrl: string | null;
  /** For several workspaces; of no use beside a bot token. */
  readonly oauth: OAuthOptions | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Keeps across restarts: the commands of buttons that are too long for a button, and installations (encrypted). */
  readonly store: SlackStore;
  /** User ids that may manage, besides a workspace's admins and owners. */
  readonly managers: readonly string[];
  readonly linkOf: CitationLink;
  readonly timing?: Timing;
}
