import type { Settings } from './settings-schema.ts';

/** Everything the bot can be told, read once at start. */
export interface Config {
  readonly archiveUrl: string;
  /** Folder of bundled articles, null for none. */
  readonly briefings: string | null;
  readonly discord: { readonly token: Secret; readonly apiBase: string | null } | null;
  readonly slack: SlackConfig | null;
  /** Where the bot's own pages listen; null for nowhere. */
  readonly http: { readonly host: string; readonly port: number } | null;
  readonly fetchAllow: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly settings: Settings;
}

export interface SlackConfig {
  /** Null when workspaces install the app by OAuth. */
  readonly botToken: Secret | null;
  /** Given: Socket Mode. Null: signed HTTP on `port`. */
  readonly appToken: Secret | null;
  readonly signingSecret: Secret | null;
  readonly port: number;
  readonly apiUrl: string | null;
  readonly oauth: {
    readonly clientId: string;
    readonly clientSecret: Secret;
    readonly stateSecret: Secret;
    readonly encryptionKey: Secret;
  } | null;
}

/** A value that shows itself to nobody who does not ask: printing, logging and serialising give `[secret]`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]';
  }
}
