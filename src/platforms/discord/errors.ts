import { DiscordAPIError, HTTPError } from 'discord.js';
import { BotError } from '../../core/errors.ts';
import { plainReason } from '../plain-reason.ts';

// Discord's error objects carry the request's address, and with it the interaction's token: only what is taken out of
// them here, the code and Discord's own words, may go into a log or another error.

/** What a failed call means for whoever must decide about trying again. */
export type Failure =
  /** Discord said no: nothing was done, and nothing will be by asking again. */
  | 'refused'
  /** The token was not accepted, or the client has thrown it away after one such answer. */
  | 'unauthorized'
  /** No usable answer: it may have been done or not. */
  | 'doubtful';

export const discordCodes = {
  unknownChannel: 10003,
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  cannotMessageUser: 50007,
  notText: 50008,
  missingPermissions: 50013,
  archivedThread: 50083,
} as const;

export function failureOf(error: unknown): Failure {
  if (error instanceof BotError) return 'refused';
  if (error instanceof DiscordAPIError) return error.status === 401 ? 'unauthorized' : 'refused';
  if (error instanceof Error && error.message.startsWith('Expected token to be set')) return 'unauthorized';
  return 'doubtful';
}

export function codeOf(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null;
}

/** The reason in words that hold no secret. */
export function reasonOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `${error.message.slice(0, 300)} (${error.code}, HTTP ${error.status})`;
  if (error instanceof HTTPError) return `HTTP ${error.status}`;
  return plainReason(error);
}

/** A refusal in a place, as the rest of the bot understands it. */
export function translated(error: unknown, where: string): BotError {
  if (error instanceof BotError) return error;
  const code = codeOf(error);
  const bare = { cause: new Error(reasonOf(error)) };
  switch (code) {
    case discordCodes.missingPermissions:
      return new BotError(
        'forbidden',
        `Discord lets the bot see ${where} but not post there: allow it View Channel, Send Messages, Send Messages in Threads and Read Message History there`,
        bare,
      );
    case discordCodes.missingAccess:
      return new BotError(
        'forbidden',
        `Discord no longer lets the bot into ${where}: add the bot, or its role, to it again`,
        bare,
      );
    case discordCodes.archivedThread:
      return new BotError(
        'forbidden',
        `${where} is an archived, locked thread: unlock it or choose another place`,
        bare,
      );
    case discordCodes.notText:
      return new BotError(
        'forbidden',
        `${where} takes no messages (a forum or a category): choose a text channel or a thread`,
        bare,
      );
    case discordCodes.cannotMessageUser:
      return new BotError(
        'forbidden',
        'Discord lets the bot send no direct message to this person: their privacy settings forbid it',
        bare,
      );
    case discordCodes.unknownChannel:
      return new BotError(
        'not-found',
        `${where} does not exist any more on Discord: order what came there in another channel`,
        bare,
      );
  }
  if (failureOf(error) === 'unauthorized') return badToken(error);
  return new BotError('platform', `Discord did not take a message for ${where}: ${reasonOf(error)}`, bare);
}

export function badToken(error: unknown): BotError {
  return new BotError(
    'bad-config',
    'Discord does not accept DISCORD_TOKEN: open https://discord.com/developers/applications, choose the application, Bot, Reset Token, and put the new token there',
    { cause: new Error(reasonOf(error)) },
  );
}

export function disallowedIntents(error: unknown): BotError {
  return new BotError(
    'bad-config',
    'Discord refuses the intents the bot asks for (Guilds, Guild Messages, Direct Messages; none is privileged): check under https://discord.com/developers/applications that the application is not restricted',
    { cause: new Error(reasonOf(error)) },
  );
}
