import { Routes } from 'discord.js';
import { BotError } from '../../core/errors.ts';
import type { Message } from '../../core/message.ts';
import { answerOf, isPrivate, sentence } from '../answer-of.ts';
import type { AnswerTools } from './answer.ts';
import { rememberButtons } from './buttons.ts';
import type { Address } from './parse.ts';
import { postOnce } from './post-once.ts';
import { renderDiscord } from './render.ts';

/** A person who waits longer is shown that the bot is at work. */
const TYPING_AFTER_MS = 700;

/** Answers a mention or a direct message where it stands; a private answer to a mention goes to the person directly. */
export async function answerMessage(tools: AnswerTools, { id, channel, request }: Address): Promise<void> {
  const typing = setTimeout(() => {
    void tools.channels.once({ method: 'post', route: Routes.channelTyping(channel) }).catch(() => undefined);
  }, TYPING_AFTER_MS);
  const message = await answerOf(tools, request);
  clearTimeout(typing);
  if (request.kind === 'direct' || !isPrivate(tools, request)) {
    await post(tools, channel, message, id, id);
    return;
  }
  const note = await sentPrivately(tools, request.place.user, message, id);
  await post(tools, channel, sentence(note), `${id} note`, id);
}

/** Sends a direct message; returns what to say in the channel. */
async function sentPrivately(tools: AnswerTools, user: string, message: Message, key: string): Promise<string> {
  try {
    const opened = await tools.channels.repeated({
      method: 'post',
      route: Routes.userChannels(),
      body: { recipient_id: user },
    });
    if (typeof opened !== 'object' || opened === null || !('id' in opened) || typeof opened.id !== 'string') {
      throw new BotError('platform', 'Discord did not open a direct message');
    }
    await post(tools, opened.id, message, key, null);
    return 'That answer is for you alone: it is in your direct messages.';
  } catch (error) {
    if (!(error instanceof BotError) || error.code !== 'forbidden') throw error;
    return 'That answer is for you alone, and your settings allow no direct message from here. Use the slash command instead.';
  }
}

async function post(
  tools: AnswerTools,
  channel: string,
  message: Message,
  key: string,
  replyTo: string | null,
): Promise<void> {
  const { channels, linkOf, buttons } = tools;
  for (const [index, part] of renderDiscord(message, linkOf).entries()) {
    await rememberButtons(buttons, part.buttons);
    await postOnce(
      { ...tools, calls: channels },
      {
        channel,
        key: `answer ${key} ${index}`,
        payload: (mark) => part.payload({ ephemeral: false, mark }),
        files: part.files,
        replyTo: index === 0 ? replyTo : null,
      },
    );
  }
}
