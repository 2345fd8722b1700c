import { line, type Message } from '../../src/core/message.ts';
import { createDiscordPlatform, type DiscordOptions } from '../../src/platforms/discord/discord-platform.ts';
import type { Handler, Platform, Request } from '../../src/platforms/platform.ts';
import { contractCommands } from '../contracts/platform-contract.ts';
import { discordOptions } from './discord-options.ts';
import { type DiscordServer, startDiscordServer } from './discord-server.ts';
import { memoryLog } from './memory-log.ts';

/** A bot on a loopback Discord, for tests of what only Discord does. */
export interface DiscordBot {
  readonly server: DiscordServer;
  readonly platform: Platform;
  readonly requests: Request[];
  readonly log: ReturnType<typeof memoryLog>;
  close(): Promise<void>;
}

export function says(text: string): Message {
  return { blocks: [{ type: 'paragraph', line: line(text) }] };
}

export async function startDiscordBot(
  answer: (request: Request) => Promise<Message> | Message = ({ text }) => says(`Answer to ${text}.`),
  changes: Partial<DiscordOptions> = {},
): Promise<DiscordBot> {
  const server = await startDiscordServer();
  const log = memoryLog();
  const requests: Request[] = [];
  const platform = createDiscordPlatform(discordOptions(server, { log, ...changes }));
  await platform.start(recording(requests, answer));
  await platform.declare(contractCommands);
  return {
    server,
    platform,
    requests,
    log,
    async close() {
      await platform.stop();
      await server.close();
    },
  };
}

export function recording(requests: Request[], answer: (request: Request) => Promise<Message> | Message): Handler {
  return {
    visibility: ({ text }) => (text.includes('status') ? 'private' : 'public'),
    async answer(request) {
      requests.push(request);
      return answer(request);
    },
    complete: async () => [],
  };
}

/** Runs a test with a bot of its own, so that tests may run side by side. */
export async function withBot(
  act: (bot: DiscordBot) => Promise<void>,
  answer?: (request: Request) => Promise<Message> | Message,
  changes?: Partial<DiscordOptions>,
): Promise<void> {
  const bot = await startDiscordBot(answer, changes);
  try {
    await act(bot);
  } finally {
    await bot.close();
  }
}
