import { createHash } from 'node:crypto';

/** Where the commands of buttons live that do not fit into the button itself: a keyv store, or anything like one. */
export interface ButtonStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs?: number): Promise<unknown>;
}

/** Messages stay on screen for a long time; a year after that a button says that it has expired. */
const KEPT_FOR_MS = 365 * 24 * 60 * 60 * 1000;

/** 22 characters that stand for a command. */
export function commandKey(command: string): string {
  return createHash('sha256').update(command).digest('base64url').slice(0, 22);
}

export async function keepCommand(store: ButtonStore, platform: string, command: string): Promise<void> {
  await store.set(storeKey(platform, commandKey(command)), command, KEPT_FOR_MS);
}

/** Null when nothing is known of it any more. */
export async function keptCommand(store: ButtonStore, platform: string, key: string): Promise<string | null> {
  const stored = await store.get(storeKey(platform, key));
  return typeof stored === 'string' ? stored : null;
}

function storeKey(platform: string, key: string): string {
  return `${platform}-button/${key}`;
}
