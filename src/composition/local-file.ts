import { open } from 'node:fs/promises';
import { BotError } from '../core/errors.ts';

/** A file on the machine that the bot runs on. Throws `bad-input`. */
export async function readLocalFile(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    const info = await file.stat();
    if (!info.isFile()) throw new BotError('bad-input', `${path} is no file`);
    if (info.size > maxBytes) throw new BotError('bad-input', `${path} is larger than ${maxBytes / 1_000_000} MB`);
    return await file.readFile();
  } catch (cause) {
    if (cause instanceof BotError) throw cause;
    throw new BotError('bad-input', `${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
