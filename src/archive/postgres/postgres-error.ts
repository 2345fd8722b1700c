import { BotError } from '../../core/errors.ts';

const advice: readonly (readonly [code: RegExp, advice: string])[] = [
  [
    /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|ECONNRESET|EPIPE|57P0[123]|08\w{3})$/,
    'the server cannot be reached; start it, or correct the address',
  ],
  [/^28\w{3}$/, 'the server refuses the user or password; correct them in the address'],
  [/^3D000$/, 'the database does not exist; create it (CREATE DATABASE), or correct the address'],
  [/^42501$/, 'the user lacks a right; grant it CREATE and USAGE on the schema'],
  [/^25006$/, 'the server only lets it be read; use the primary server'],
  [/^53100$/, 'the server’s disk is full; free some space and try again'],
  [/^5[37]\w{3}$/, 'the server is overloaded or shutting down; try again later'],
];

/** Turns an error of the server into one that says what is wrong and how to mend it. `where` names the database without a password. */
export function postgresError(where: string, error: unknown): BotError {
  if (error instanceof BotError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = advice.find(([pattern]) => pattern.test(code))?.[1];
  const detail = error instanceof Error && error.message !== '' ? error.message : code || String(error);
  return new BotError('archive', `archive ${where}: ${known === undefined ? detail : `${known} (${detail})`}`, {
    cause: error,
  });
}

/** The address of a database as it may be shown: no user, no password. */
export function shownAddress(url: string): string {
  if (!URL.canParse(url)) return 'postgres';
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}
