import type { Button } from '../../core/message.ts';
import { type ButtonStore, commandKey, keepCommand, keptCommand } from '../kept-command.ts';
import { buttonValueCharacters } from './limits.ts';

const INLINE = 'c:';
const STORED = 'k:';

/** The button's value: the command itself where it fits, else a key to it. */
export function buttonValue(button: Button): string {
  const inline = `${INLINE}${button.command}`;
  return inline.length <= buttonValueCharacters ? inline : `${STORED}${commandKey(button.command)}`;
}

/** Stores what does not fit into a button. Before the message is posted: a button must never be there without its command. */
export async function rememberButtons(store: ButtonStore, buttons: readonly Button[]): Promise<void> {
  for (const button of buttons) {
    if (buttonValue(button).startsWith(STORED)) await keepCommand(store, 'slack', button.command);
  }
}

/** The command of a pressed button; null when nothing is known of it any more. */
export async function commandOf(store: ButtonStore, value: string): Promise<string | null> {
  if (value.startsWith(INLINE)) return value.slice(INLINE.length);
  return value.startsWith(STORED) ? keptCommand(store, 'slack', value.slice(STORED.length)) : null;
}
