import { line, type Message } from '../../src/core/message.ts';
import type { Handler, Platform, Request } from '../../src/platforms/platform.ts';
import type { SlackOptions } from '../../src/platforms/slack/options.ts';
import { createSlackPlatform } from '../../src/platforms/slack/slack-platform.ts';
import { contractCommands } from '../contracts/platform-contract.ts';
import { freePort } from './free-port.ts';
import { memoryLog } from './memory-log.ts';
import type { Envelope } from './slack-delivery.ts';
import type { WorldMessage } from './slack-model.ts';
import { signingSecret, slackOptions } from './slack-options.ts';
import { type SlackServer, startSlackServer } from './slack-server.ts';

/** A bot on a loopback Slack, for tests of what only Slack does. */
export interface SlackBot {
  readonly server: SlackServer;
  readonly platform: Platform;
  readonly requests: Request[];
  readonly log: ReturnType<typeof memoryLog>;
  /** What came through the response address of a request. */
  answers(envelope: Envelope): readonly WorldMessage[];
}

export function says(text: string): Message {
  return { blocks: [{ type: 'paragraph', line: line(text) }] };
}

export function recording(requests: Request[], answer: (request: Request) => Promise<Message> | Message): Handler {
  return {
    visibility: ({ text }) => (text.includes('status') ? 'private' : 'public'),
    async answer(request) {
      requests.push(request);
      return answer(request);
    },
    complete: async ({ prefix }) => (prefix === 'long' ? ['x'.repeat(400), 'Ada Quill'] : []),
  };
}

/** Runs a test with a bot of its own, so that tests may run side by side. */
export async function withBot(
  act: (bot: SlackBot) => Promise<void>,
  answer: (request: Request) => Promise<Message> | Message = ({ text }) => says(`Answer to ${text}.`),
  changes: Partial<SlackOptions> = {},
): Promise<void> {
  const server = await startSlackServer();
  // Only the tests of acknowledging look at how late they come.
  server.acknowledgeWithinMs = 60_000;
  const log = memoryLog();
  const requests: Request[] = [];
  const platform = createSlackPlatform(slackOptions(server, { log, ...changes }));
  try {
    await platform.declare(contractCommands);
    await platform.start(recording(requests, answer));
    await act({
      server,
      platform,
      requests,
      log,
      answers: ({ response }) => server.world.responses.get(response ?? '')?.messages ?? [],
    });
  } finally {
    await platform.stop();
    await server.close();
  }
}

/** The same over signed HTTP. */
export async function withHttpBot(
  act: (bot: SlackBot & { readonly port: number }) => Promise<void>,
  changes: Partial<SlackOptions> = {},
): Promise<void> {
  const port = await freePort();
  await withBot(
    async (bot) => {
      bot.server.deliverTo({ port, secret: signingSecret });
      await act({ ...bot, port });
    },
    undefined,
    { appToken: null, signingSecret, port, ...changes },
  );
}
