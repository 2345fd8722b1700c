import { webApi } from '@slack/bolt';
import { BotError } from '../../core/errors.ts';
import { plainReason } from '../plain-reason.ts';

/** What a failed call means for whoever must decide about trying again. */
export type Failure =
  /** Slack said no: nothing was done, and nothing will be by asking again. */
  | 'refused'
  /** The token was not accepted. */
  | 'unauthorized'
  /** Too many requests: nothing was done, later it may be. */
  | 'limited'
  /** No usable answer: it may have been done or not. */
  | 'doubtful';

/** Slack's words for a token that is of no use. */
const BAD_TOKEN: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'not_allowed_token_type',
  'no_permission',
]);

/** Slack's words for having failed itself; some of it may have been done. */
const SLACK_FAILED: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

const LIMITED: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);

export function failureOf(error: unknown): Failure {
  if (error instanceof BotError) return 'refused';
  if (error instanceof webApi.WebAPIRateLimitedError) return 'limited';
  const code = codeOf(error);
  if (code === null) return 'doubtful';
  if (BAD_TOKEN.has(code)) return 'unauthorized';
  if (LIMITED.has(code)) return 'limited';
  return SLACK_FAILED.has(code) ? 'doubtful' : 'refused';
}

/** Slack's own word for what is wrong. The client takes any unreadable answer for one: those are none. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof webApi.WebAPIPlatformError)) return null;
  const { error: code } = error.data;
  return typeof code === 'string' && /^[a-z][a-z0-9_]{2,79}$/u.test(code) ? code : null;
}

/** How long Slack wants to be left alone. */
export function retryAfterMs(error: unknown): number {
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter * 1000;
  return 1000;
}

/** The scope that Slack says is missing, or null. */
export function neededScope(error: unknown): string | null {
  if (!(error instanceof webApi.WebAPIPlatformError)) return null;
  const needed: unknown = 'needed' in error.data ? error.data.needed : null;
  return typeof needed === 'string' && /^[\w:.,\s]{1,200}$/u.test(needed) ? needed : null;
}

/** The reason in words that hold no secret. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'missing_scope') return `missing_scope (${neededScope(error) ?? 'unknown'})`;
  if (code !== null) return code;
  if (error instanceof webApi.WebAPIPlatformError) return 'an answer that is not from Slack';
  if (error instanceof webApi.WebAPIHTTPError) return `HTTP ${error.statusCode}`;
  if (error instanceof webApi.WebAPIRequestError) return plainReason(error.original);
  return plainReason(error);
}

const SCOPES_PAGE = 'https://api.slack.com/apps, the app, OAuth & Permissions';

const GONE: ReadonlySet<string> = new Set(['channel_not_found', 'thread_not_found', 'message_not_found']);

/** What the bot may not do in a place, with the step that mends it. */
const FORBIDDEN: Readonly<Record<string, (where: string) => string>> = {
  not_in_channel: (where) => `the bot is not in ${where}: type /invite and the bot's name there`,
  is_archived: (where) => `${where} is archived: unarchive it or choose another channel`,
  restricted_action: (where) => `the workspace lets only some people post in ${where}: an admin can allow the bot`,
  restricted_action_read_only_channel: (where) => `${where} is read-only: allow the bot to post there`,
  restricted_action_thread_only_channel: (where) => `${where} takes only threads: choose a thread or another channel`,
  restricted_action_non_threadable_channel: (where) => `${where} takes no threads: choose the channel itself`,
  cannot_dm_bot: () => 'a bot cannot be sent a direct message',
  messages_tab_disabled: () =>
    'direct messages with the bot are switched off: https://api.slack.com/apps, the app, App Home, Messages Tab',
  ekm_access_denied: (where) => `the workspace's key management does not let the bot into ${where}`,
  team_access_not_granted: (where) =>
    `the app is not granted access to the workspace of ${where}: an org admin can grant it`,
};

/** A refusal in a place, as the rest of the bot understands it. */
export function translated(error: unknown, where: string): BotError {
  if (error instanceof BotError) return error;
  const bare = { cause: new Error(reasonOf(error)) };
  const code = codeOf(error) ?? '';
  const forbidden = FORBIDDEN[code];
  if (forbidden !== undefined)
    return new BotError('forbidden', `Slack does not let the bot post: ${forbidden(where)}`, bare);
  if (code === 'missing_scope') {
    const scope = neededScope(error) ?? 'a scope';
    return new BotError(
      'forbidden',
      `The Slack app lacks the scope ${scope}: add it under ${SCOPES_PAGE}, Bot Token Scopes, and reinstall the app`,
      bare,
    );
  }
  if (GONE.has(code))
    return new BotError(
      'not-found',
      `${where} does not exist on Slack, or is private and without the bot: invite it there`,
      bare,
    );
  if (failureOf(error) === 'unauthorized') return badBotToken(error);
  return new BotError('platform', `Slack did not take a message for ${where}: ${reasonOf(error)}`, bare);
}

export function badBotToken(error: unknown): BotError {
  return new BotError(
    'bad-config',
    `Slack does not accept SLACK_BOT_TOKEN (${reasonOf(error)}): open ${SCOPES_PAGE}, install the app to the workspace, and copy the Bot User OAuth Token (xoxb-)`,
    { cause: new Error(reasonOf(error)) },
  );
}

export function badAppToken(error: unknown): BotError {
  return new BotError(
    'bad-config',
    `Slack opens no Socket Mode connection with SLACK_APP_TOKEN (${reasonOf(error)}): open https://api.slack.com/apps, the app, Basic Information, App-Level Tokens, generate one with the scope connections:write (xapp-), and switch Socket Mode on`,
    { cause: new Error(reasonOf(error)) },
  );
}
