import { createInterface, type Interface } from 'node:readline';
import type { Message } from '../../core/message.ts';
import type { Log } from '../log.ts';
import type { Channel, CommandDeclaration, Handler, Place, Platform, Receipt } from '../platform.ts';
import { readHistory, writeHistory } from './history.ts';
import { consoleLimits } from './limits.ts';
import { renderForTerminal, type Terminal } from './render.ts';

export interface ConsoleOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly isTTY?: boolean };
  readonly colour: boolean;
  /** Where earlier lines are kept for the up-arrow key; null for nowhere. */
  readonly historyFile: string | null;
  readonly log: Log;
  /** What is going on, in one line before the prompt; null for nothing. */
  readonly activity: () => string | null;
  /** Said once at start. */
  readonly greeting: string;
  /** Called when the person leaves (end of input, Ctrl-C, `exit`). */
  readonly onLeave: () => void;
}

const consolePlace: Place = {
  platform: 'console',
  tenant: null,
  channel: 'terminal',
  thread: null,
  user: 'terminal',
  direct: true,
  manager: true,
  managesBot: true,
};

const plainPrompt = '> ';
const activityMs = 500;
const leaving = new Set(['exit', 'quit', '/exit', '/quit', 'bye']);

/** The terminal as a platform: a prompt with completion and history; plain text when piped. */
export function createConsolePlatform(options: ConsoleOptions): Platform {
  const { input, output, colour, historyFile, log, greeting, activity, onLeave } = options;
  const posted = new Map<string, Receipt>();
  let prompt: Interface | null = null;
  let declared: readonly CommandDeclaration[] = [];
  let queue: Promise<void> = Promise.resolve();
  let answering = 0;

  const terminal = (): Terminal => ({
    width: output.isTTY === true ? Math.max(40, output.columns ?? 80) : null,
    colour,
  });
  const print = (message: Message): void => void output.write(`${renderForTerminal(message, terminal())}\n`);

  async function reply(handler: Handler, text: string): Promise<void> {
    if (text.trim() === '') return;
    if (leaving.has(text.trim().toLowerCase())) {
      prompt?.close();
      return;
    }
    try {
      print(await handler.answer({ place: consolePlace, kind: 'direct', text }));
    } catch (error) {
      log.error('A command failed', { reason: error instanceof Error ? error.message : String(error) });
      output.write('Something went wrong; the log says what.\n\n');
    }
  }

  /** The prompt carries it, so that what was typed stays. */
  function showActivity(opened: Interface): void {
    const doing = activity();
    const wanted = doing === null ? plainPrompt : `${doing} ${plainPrompt}`;
    if (opened.getPrompt() === wanted || answering > 0) return;
    opened.setPrompt(wanted);
    opened.prompt(true);
  }

  return {
    id: 'console',
    limits: consoleLimits,
    async start(handler) {
      const interactive = output.isTTY === true;
      const opened = createInterface({
        input,
        output: interactive ? output : undefined,
        prompt: plainPrompt,
        terminal: interactive,
        historySize: 500,
        history: historyFile === null ? [] : await readHistory(historyFile),
        removeHistoryDuplicates: true,
        completer: (typed: string, done: (error: Error | null, result: [string[], string]) => void) => {
          complete(handler, declared, typed).then(
            (choices) => done(null, choices),
            () => done(null, [[], typed]),
          );
        },
      });
      prompt = opened;
      if (interactive) output.write(`${greeting}\n\n`);
      if (interactive) opened.prompt();
      const looking = interactive ? setInterval(() => showActivity(opened), activityMs) : undefined;
      opened.on('line', (text) => {
        answering++;
        queue = queue.then(async () => {
          await reply(handler, text);
          answering--;
          if (interactive && prompt !== null) opened.prompt();
        });
      });
      opened.on('history', (lines) => void (historyFile !== null && writeHistory(historyFile, lines)));
      opened.on('close', () => {
        prompt = null;
        clearInterval(looking);
        void queue.then(onLeave);
      });
    },
    async stop() {
      prompt?.close();
      await queue;
    },
    async declare(commands) {
      declared = commands;
    },
    async publish(_channel: Channel, message, key) {
      const earlier = posted.get(key);
      if (earlier !== undefined) return earlier;
      const receipt = { messages: [key] };
      posted.set(key, receipt);
      print(message);
      return receipt;
    },
  };
}

/** Completes the command's word, then its argument. */
async function complete(
  handler: Handler,
  declared: readonly CommandDeclaration[],
  typed: string,
): Promise<[string[], string]> {
  const [, word = '', argument] = /^(\S*)(?:\s(.*))?$/su.exec(typed) ?? [];
  if (argument === undefined) {
    const slash = word.startsWith('/') ? '/' : '';
    const names = declared.map(({ name }) => `${slash}${name} `).filter((name) => name.startsWith(word));
    return [names, word];
  }
  const choices = await handler.complete({ place: consolePlace, command: word, prefix: argument });
  return [[...choices], argument];
}
