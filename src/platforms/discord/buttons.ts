import { createHash } from 'node:crypto';
import type { Button } from '../../core/message.ts';
import { customIdCharacters } from './limits.ts';

/** Where the commands of buttons live that do not fit into the button itself: a keyv store, or anything like one. */
export interface ButtonStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs?: number): Promise<unknown>;
}

const INLINE = /^c\d*:/u;
const STORED = /^k\d*:(.+)$/u;
/** Messages stay on screen for a long time; a year after that a button says that it has expired. */
const KEPT_FOR_MS = 365 * 24 * 60 * 60 * 1000;

/** The button's id: the command itself where it fits, else a key to it. Ids must differ within a message, hence `index`. */
export function customIdOf(button: Button, index: number): string {
  const inline = `c${index}:${button.command}`;
  return inline.length <= customIdCharacters ? inline : `k${index}:${keyOf(button.command)}`;
}

/** Stores what does not fit into a button. Before the message is posted: a button must never be there without its command. */
export async function rememberButtons(store: ButtonStore, buttons: readonly Button[]): Promise<void> {
  for (const [index, button] of buttons.entries()) {
    if (STORED.test(customIdOf(button, index)))
      await store.set(storeKey(keyOf(button.command)), button.command, KEPT_FOR_MS);
  }
}

/** The command of a pressed button; null when nothing is known of it any more. */
export async function commandOf(store: ButtonStore, customId: string): Promise<string | null> {
  if (INLINE.test(customId)) return customId.replace(INLINE, '');
  const key = STORED.exec(customId)?.[1];
  const stored = key === undefined ? null : await store.get(storeKey(key));
  return typeof stored === 'string' ? stored : null;
}

function keyOf(command: string): string {
  return createHash('sha256').update(command).digest('base64url').slice(0, 22);
}

function storeKey(key: string): string {
  return `discord-button/${key}`;
}
