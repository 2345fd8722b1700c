import { InteractionResponseType, MessageFlags, RateLimitError, Routes } from 'discord.js';
import { BotError } from '../../core/errors.ts';
import { type Message, withFileAsText } from '../../core/message.ts';
import { answerOf, choicesOf, isPrivate, sentence } from '../answer-of.ts';
import type { ButtonStore } from '../kept-command.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import { visibleLine } from '../layout/visible-text.ts';
import type { Log } from '../log.ts';
import { pause } from '../pause.ts';
import type { CompletionRequest, Handler, Request } from '../platform.ts';
import { rememberButtons } from './buttons.ts';
import { type Calls, receiptOf } from './calls.ts';
import { failureOf, reasonOf } from './errors.ts';
import { choiceCharacters, completeWithinMs, discordLimits } from './limits.ts';
import type { Ticket } from './parse.ts';
import { markOf, standingPosts } from './post-once.ts';
import { type RenderedPart, renderDiscord } from './render.ts';
import type { Timing } from './timing.ts';

/** Attempts at a further part that may have come through. */
const ROUNDS = 3;
/** Times that Discord may ask to wait before that counts as one. */
const MOST_WAITS = 10;

export interface AnswerTools {
  readonly handler: Handler;
  /** Calls that carry an interaction's own token. */
  readonly interactions: Calls;
  /** Calls with the bot's token. */
  readonly channels: Calls;
  readonly buttons: ButtonStore;
  readonly linkOf: CitationLink;
  readonly timing: Timing;
  readonly log: Log;
  now(): number;
}

/** Acknowledges first, since Discord waits 3 s only, then answers in as many posts as it takes. */
export async function answerInteraction(tools: AnswerTools, ticket: Ticket, request: Request): Promise<void> {
  const ephemeral = isPrivate(tools, request);
  if (!(await defer(tools, ticket, ephemeral))) {
    tools.log.warn(
      'An interaction was given up by Discord, or acknowledged by another process, before it could be here',
      {
        kind: request.kind,
      },
    );
    return;
  }
  const message = await answerOf(tools, request);
  const sorry = sentence('Sorry, this answer could not be shown here. Please ask again.');
  // A server may let nobody attach files.
  const ways = message.file === undefined ? [message] : [message, withFileAsText(message)];
  for (const way of ways) {
    try {
      await sendAnswer(tools, ticket, request, ephemeral, way);
      return;
    } catch (error) {
      tools.log.error('Discord did not take an answer', { kind: request.kind, reason: reasonOf(error) });
    }
  }
  await sendAnswer(tools, ticket, request, ephemeral, sorry);
}

/** A button whose command is not known any more. */
export async function answerExpired(tools: AnswerTools, ticket: Ticket, place: Request['place']): Promise<void> {
  if (!(await defer(tools, ticket, true))) return;
  const request: Request = { place, kind: 'button', text: '' };
  await sendAnswer(tools, ticket, request, true, sentence('This button has expired. Please ask again.'));
}

function defer({ interactions }: AnswerTools, { id, token }: Ticket, ephemeral: boolean): Promise<boolean> {
  return interactions.acknowledge({
    method: 'post',
    route: Routes.interactionCallback(id, token),
    body: {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: ephemeral ? { flags: MessageFlags.Ephemeral } : {},
    },
  });
}

async function sendAnswer(
  tools: AnswerTools,
  ticket: Ticket,
  request: Request,
  ephemeral: boolean,
  message: Message,
): Promise<void> {
  const parts = renderDiscord(message, tools.linkOf);
  const { application, token } = ticket;
  for (const [index, part] of parts.entries()) {
    await rememberButtons(tools.buttons, part.buttons);
    if (index === 0) {
      // Editing twice leaves one message: it may be repeated.
      const body = part.payload({ ephemeral: false, mark: null });
      await tools.interactions.repeated({
        method: 'patch',
        route: Routes.webhookMessage(application, token, '@original'),
        body,
        files: part.files,
      });
    } else {
      await followUp(tools, ticket, request, part, index, ephemeral);
    }
  }
}

/**
 * One more post of an answer. Discord takes no nonce here: where the channel's history can be read, it tells whether an
 * unanswered attempt got through; where it cannot (a private answer), a part twice is better than a part missing.
 */
async function followUp(
  tools: AnswerTools,
  ticket: Ticket,
  request: Request,
  part: RenderedPart,
  index: number,
  ephemeral: boolean,
): Promise<void> {
  const { application, token, id } = ticket;
  const channel = request.place.thread ?? request.place.channel;
  const mark = markOf(channel, `interaction ${id} ${index}`);
  const call = {
    method: 'post',
    route: Routes.webhook(application, token),
    body: part.payload({ ephemeral, mark }),
    files: part.files,
  } as const;
  const stands = async (): Promise<boolean> => {
    const since = tools.now() - 15 * 60 * 1000;
    const [standing] = await standingPosts(tools.channels, channel, [mark], since).catch(() => [null]);
    return typeof standing === 'string';
  };
  const never = new AbortController().signal;
  let rounds = 0;
  for (let waits = 0; ; ) {
    try {
      receiptOf(await tools.interactions.once(call), null);
      return;
    } catch (error) {
      if (error instanceof RateLimitError && waits < MOST_WAITS) {
        waits += 1;
        await pause(error.retryAfter, never);
      } else {
        const doubtful = error instanceof BotError || failureOf(error) === 'doubtful';
        rounds += 1;
        if (!doubtful || rounds === ROUNDS) throw error;
        tools.log.warn('A further part of an answer got no usable answer; trying again', { reason: reasonOf(error) });
        if (!ephemeral) await pause(tools.timing.settleMs, never);
      }
      if (!ephemeral && (await stands())) return;
    }
  }
}

/** Offers choices in time, or none. */
export async function answerCompletion(
  tools: AnswerTools,
  ticket: Ticket,
  completion: CompletionRequest,
): Promise<void> {
  const controller = new AbortController();
  const choices = await Promise.race([
    choicesOf(tools, completion),
    pause(completeWithinMs, controller.signal).then(() => []),
  ]);
  controller.abort();
  const usable = [...new Set(choices)].filter(
    (choice) => visibleLine(choice) !== '' && choice.length <= choiceCharacters,
  );
  await tools.interactions.acknowledge({
    method: 'post',
    route: Routes.interactionCallback(ticket.id, ticket.token),
    body: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: {
        choices: usable.slice(0, discordLimits.completionChoices).map((choice) => ({ name: choice, value: choice })),
      },
    },
  });
}
