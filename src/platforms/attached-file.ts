import { BotError } from '../core/errors.ts';
import { plainReason } from './plain-reason.ts';

export interface AttachedFile {
  readonly url: string;
  /** Where this platform keeps its files, as origins: nothing is asked for anywhere else, and no redirect is followed. */
  readonly origins: readonly string[];
  /** A token that only these places may see; null for none. */
  readonly token: string | null;
}

/**
 * A file that somebody attached: strangers' bytes, counted as they come. Throws `bad-input` in words for who attached it, when it lies
 * elsewhere, is larger than `maxBytes`, or cannot be had.
 */
export async function readAttachedFile(
  { url, origins, token }: AttachedFile,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { origin } = URL.parse(url) ?? { origin: '' };
  if (!origins.includes(origin))
    throw new BotError('bad-input', 'the file does not lie where this platform keeps its files');
  const response = await fetch(url, {
    redirect: 'manual',
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    signal,
  }).catch((cause: unknown) => {
    throw new BotError('bad-input', `the file cannot be had: ${plainReason(cause)}`);
  });
  try {
    if (response.status !== 200) throw new BotError('bad-input', `the file cannot be had (HTTP ${response.status})`);
    return await counted(response, maxBytes);
  } catch (error) {
    throw error instanceof BotError
      ? error
      : new BotError('bad-input', `the file cannot be had: ${plainReason(error)}`);
  } finally {
    await response.body?.cancel().catch(() => undefined);
  }
}

async function counted(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(maxBytes: number): BotError {
  return new BotError('bad-input', `the file is larger than ${maxBytes / 1_000_000} MB`);
}
