import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { BotError } from '../core/errors.ts';
import { type Config, Secret, type SlackConfig } from './config.ts';
import { type Environment, environmentSchema } from './environment-schema.ts';
import { type Settings, settingsSchema } from './settings-schema.ts';

/** What the command line may set over the environment. */
export interface Overrides {
  readonly archive?: string | undefined;
  readonly briefings?: string | undefined;
}

/**
 * Reads `.env` (if there), the environment and the settings file into one frozen Config.
 * Throws `bad-config` naming the key, what is wrong and where to mend it.
 */
export function loadConfig(variables: Readonly<Record<string, string | undefined>>, overrides: Overrides = {}): Config {
  const fromFile = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  const filled = Object.entries({ ...fromFile, ...variables }).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const parsed = environmentSchema.safeParse(Object.fromEntries(filled));
  if (!parsed.success) throw environmentError(parsed.error);
  const environment = parsed.data;
  const briefings = overrides.briefings ?? environment.BRIEFINGS;
  const chosen = overrides.briefings !== undefined || filled.some(([key]) => key === 'BRIEFINGS');
  if (chosen && briefings !== 'none' && !existsSync(briefings))
    throw new BotError(
      'bad-config',
      `The folder of bundled articles ${briefings} does not exist: correct BRIEFINGS or --briefings, or set it to none`,
    );
  return freeze({
    archiveUrl: overrides.archive ?? environment.ARCHIVE_URL,
    briefings: briefings === 'none' ? null : briefings,
    discord: environment.DISCORD_TOKEN
      ? { token: new Secret(environment.DISCORD_TOKEN), apiBase: environment.DISCORD_API_BASE ?? null }
      : null,
    slack: slackConfig(environment),
    http: environment.HTTP_PORT === undefined ? null : { host: environment.HTTP_HOST, port: environment.HTTP_PORT },
    fetchAllow: environment.FETCH_ALLOW,
    logLevel: environment.LOG_LEVEL,
    settings: loadSettings(
      environment.CONFIG,
      filled.some(([key]) => key === 'CONFIG'),
    ),
  });
}

function slackConfig(environment: Environment): SlackConfig | null {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_CLIENT_ID } = environment;
  if (!SLACK_BOT_TOKEN && !SLACK_APP_TOKEN && !SLACK_CLIENT_ID) {
    if (SLACK_SIGNING_SECRET === undefined && environment.SLACK_CLIENT_SECRET === undefined) return null;
    throw new BotError(
      'bad-config',
      `${SLACK_SIGNING_SECRET === undefined ? 'SLACK_CLIENT_SECRET' : 'SLACK_SIGNING_SECRET'} is set without SLACK_BOT_TOKEN (OAuth & Permissions page of the app) or SLACK_CLIENT_ID (for several workspaces): set one, or leave it out`,
    );
  }
  if (!SLACK_BOT_TOKEN && !SLACK_CLIENT_ID) {
    throw new BotError(
      'bad-config',
      'SLACK_BOT_TOKEN is not set: Slack needs it beside SLACK_APP_TOKEN (OAuth & Permissions page of the app)',
    );
  }
  if (SLACK_APP_TOKEN && !SLACK_BOT_TOKEN) {
    throw new BotError(
      'bad-config',
      'SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN: installing by OAuth (SLACK_CLIENT_ID) needs HTTP; leave the app token out, or set the bot token',
    );
  }
  if (!SLACK_APP_TOKEN && !SLACK_SIGNING_SECRET) {
    throw new BotError(
      'bad-config',
      'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP): set one of them in .env',
    );
  }
  return {
    botToken: SLACK_BOT_TOKEN ? new Secret(SLACK_BOT_TOKEN) : null,
    appToken: SLACK_APP_TOKEN ? new Secret(SLACK_APP_TOKEN) : null,
    signingSecret: SLACK_SIGNING_SECRET ? new Secret(SLACK_SIGNING_SECRET) : null,
    port: environment.SLACK_PORT,
    apiUrl: environment.SLACK_API_URL ?? null,
    oauth: oauthConfig(environment),
  };
}

function oauthConfig(environment: Environment): SlackConfig['oauth'] {
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, ENCRYPTION_KEY } = environment;
  if (!SLACK_CLIENT_ID) return null;
  const needed = { SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, ENCRYPTION_KEY };
  for (const [key, value] of Object.entries(needed)) {
    if (!value)
      throw new BotError(
        'bad-config',
        `${key} is not set: installing by OAuth (SLACK_CLIENT_ID) needs it; set it in .env`,
      );
  }
  return {
    clientId: SLACK_CLIENT_ID,
    clientSecret: new Secret(SLACK_CLIENT_SECRET ?? ''),
    stateSecret: new Secret(SLACK_STATE_SECRET ?? ''),
    encryptionKey: new Secret(ENCRYPTION_KEY ?? ''),
  };
}

function loadSettings(path: string, named: boolean): Settings {
  if (!existsSync(path)) {
    if (named)
      throw new BotError('bad-config', `CONFIG names ${path}, which does not exist: correct CONFIG or create the file`);
    return settingsSchema.parse({});
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const syntax = document.errors[0];
  if (syntax)
    throw new BotError(
      'bad-config',
      `${path}, line ${syntax.linePos?.[0].line ?? 1}: ${syntax.message.split('\n')[0]}`,
    );
  const parsed = settingsSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const key = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : (issue?.path ?? []);
  const node = document.getIn(key, true) as { range?: [number, number, number] } | undefined;
  const line = node?.range ? lines.linePos(node.range[0]).line : 1;
  const wrong = issue?.code === 'unrecognized_keys' ? 'is no setting: remove it or correct its name' : issue?.message;
  throw new BotError('bad-config', `${path}, line ${line}: ${key.join('.')} ${wrong}`);
}

function environmentError(error: z.ZodError): BotError {
  const [issue] = error.issues;
  return new BotError(
    'bad-config',
    `${issue?.path.join('.')} ${issue?.message}: correct it in the environment or in .env`,
  );
}

function freeze(config: Config): Config {
  const deep = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    for (const part of Object.values(value)) deep(part);
  };
  deep(config);
  return config;
}
