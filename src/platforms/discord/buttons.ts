import type { Button } from '../../core/message.ts';
import { type ButtonStore, commandKey, keepCommand, keptCommand } from '../kept-command.ts';
import { customIdCharacters } from './limits.ts';

const INLINE = /^c\d*:/u;
const STORED = /^k\d*:(.+)$/u;

/** The button's id: the command itself where it fits, else a key to it. Ids must differ within a message, hence `index`. */
export function customIdOf(button: Button, index: number): string {
  const inline = `c${index}:${button.command}`;
  return inline.length <= customIdCharacters ? inline : `k${index}:${commandKey(button.command)}`;
}

/** Stores what does not fit into a button. Before the message is posted: a button must never be there without its command. */
export async function rememberButtons(store: ButtonStore, buttons: readonly Button[]): Promise<void> {
  for (const [index, button] of buttons.entries()) {
    if (STORED.test(customIdOf(button, index))) await keepCommand(store, 'discord', button.command);
  }
}

/** The command of a pressed button; null when nothing is known of it any more. */
export async function commandOf(store: ButtonStore, customId: string): Promise<string | null> {
  if (INLINE.test(customId)) return customId.replace(INLINE, '');
  const key = STORED.exec(customId)?.[1];
  return key === undefined ? null : keptCommand(store, 'discord', key);
}
