import { BotError } from '../core/errors.ts';

const LONGEST = 300;

/** What an error says, in words that hold no secret: addresses and anything that looks like a token are left out. */
export function plainReason(error: unknown): string {
  if (error instanceof BotError) return error.message;
  if (!(error instanceof Error)) return 'unknown failure';
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.name}: ${error.message}${cause}${code}`
    .replace(/(?:https?|wss?):\/\/\S+/gu, '[address]')
    .replace(/[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}|xox[a-z]-[\w-]+|xapp-[\w-]+/giu, '[token]')
    .slice(0, LONGEST);
}
