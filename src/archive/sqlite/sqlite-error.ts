import { BotError } from '../../core/errors.ts';

const advice: readonly (readonly [code: number, advice: string])[] = [
  [5, 'another process is writing to it and did not finish in time; stop the other one or try again'],
  [6, 'another process is writing to it and did not finish in time; stop the other one or try again'],
  [8, 'it may only be read; make the file and its folder writable for this user, or choose another with --archive'],
  [10, 'the disk failed to read or write it; check the disk and restore the file from a copy'],
  [11, 'the file is damaged; restore it from a copy, or move it away and take the articles in again'],
  [13, 'the disk is full; free some space and try again'],
  [14, 'the file cannot be opened; check that its folder exists and is writable, and that the path is no folder'],
  [26, 'the file is not an archive (no SQLite database); choose another path with --archive'],
];

/** Turns an error of the database into one that says what is wrong with which file and how to mend it. */
export function archiveError(path: string, error: unknown): BotError {
  if (error instanceof BotError) return error;
  const code = errorCode(error);
  const known = code === null ? undefined : advice.find(([each]) => each === code % 256);
  const detail = error instanceof Error ? error.message : String(error);
  const words =
    known?.[1] ?? (detail.includes('mkdir') ? 'its folder cannot be made; choose another path with --archive' : null);
  return new BotError('archive', `archive ${path}: ${words === null ? detail : `${words} (${detail})`}`, {
    cause: error,
  });
}

function errorCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;
}
