import { BotError } from '../core/errors.ts';
import { line, type Message } from '../core/message.ts';
import type { Log } from './log.ts';
import { plainReason } from './plain-reason.ts';
import type { CompletionRequest, Handler, Request } from './platform.ts';

export interface Answering {
  readonly handler: Handler;
  readonly log: Log;
}

/** The answer, or civil words about why there is none; never rejects. */
export async function answerOf({ handler, log }: Answering, request: Request): Promise<Message> {
  try {
    return await handler.answer(request);
  } catch (error) {
    // These are written for the person who asks.
    if (error instanceof BotError && ['bad-input', 'forbidden', 'not-found'].includes(error.code))
      return sentence(error.message);
    log.error('A request failed', { kind: request.kind, reason: plainReason(error) });
    return sentence(
      'Sorry, something went wrong here. Nothing is wrong with your question: please try again in a moment.',
    );
  }
}

export function sentence(text: string): Message {
  return { blocks: [{ type: 'paragraph', line: line(text) }] };
}

/** Who may see the answer; a handler that cannot say shows it to the asker alone. */
export function isPrivate({ handler, log }: Answering, request: Request): boolean {
  try {
    return handler.visibility(request) === 'private';
  } catch (error) {
    log.error('A request failed', { kind: request.kind, reason: plainReason(error) });
    return true;
  }
}

/** Choices for what is typed so far; none when the handler fails. */
export async function choicesOf(
  { handler, log }: Answering,
  completion: CompletionRequest,
): Promise<readonly string[]> {
  try {
    return await handler.complete(completion);
  } catch (error) {
    log.error('A completion failed', { reason: plainReason(error) });
    return [];
  }
}
