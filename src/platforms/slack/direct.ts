import { z } from 'zod';
import { BotError } from '../../core/errors.ts';
import type { Calls } from './calls.ts';
import { translated } from './errors.ts';

const Opened = z.object({ channel: z.object({ id: z.string() }) });

/** The channel of the direct message with a person. */
export async function openDirect(calls: Calls, token: string, user: string): Promise<string> {
  const answer = await calls.repeated('conversations.open', token, { users: user }).catch((error: unknown) => {
    throw translated(error, 'a direct message');
  });
  const opened = Opened.safeParse(answer);
  if (!opened.success) throw new BotError('platform', 'Slack did not open a direct message');
  return opened.data.channel.id;
}
