import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { vi } from 'vitest';
import { createConsolePlatform } from '../../src/platforms/console/console-platform.ts';
import type { Handler, Platform } from '../../src/platforms/platform.ts';
import type { Delivery, PlatformDriver, Posted } from '../contracts/platform-contract.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

interface Screen {
  readonly platform: Platform;
  readonly input: PassThrough;
  /** Everything printed since the start. */
  text(): string;
}

/** The real console on streams: piped, or as a terminal with keys and a prompt. */
function openScreen(terminal: boolean): Screen {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), terminal ? { isTTY: true, columns: 200 } : {});
  let printed = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const platform = createConsolePlatform({
    input,
    output,
    colour: false,
    historyFile: null,
    log: silent,
    greeting: 'Hello.',
    activity: () => null,
    onLeave: () => {},
  });
  return { platform, input, text: () => printed };
}

function postedText(text: string): Posted {
  const links = [...text.matchAll(/https?:\/\/\S+/gu)].map(([url]) => ({ label: url, url }));
  return { text, private: true, mentions: [], links, buttons: [], files: [] };
}

export async function createConsoleDriver(): Promise<PlatformDriver> {
  const screen = openScreen(false);
  const starts: number[] = [];
  let handler: Handler | null = null;
  let publications: string[] = [];
  const platform: Platform = {
    ...screen.platform,
    async start(given) {
      handler = given;
      await screen.platform.start(given);
    },
    async publish(channel, message, key) {
      const before = screen.text().length;
      const receipt = await screen.platform.publish(channel, message, key);
      await new Promise(setImmediate);
      const printed = screen.text().slice(before);
      if (printed !== '') publications = [...publications, printed];
      return receipt;
    },
  };
  return {
    platform,
    kinds: ['direct'],
    attaches: [],
    whispers: false,
    repeats: false,
    place: { platform: 'console', tenant: null, channel: 'terminal', user: 'terminal' },
    channel: { tenant: null, channel: 'terminal', thread: null },
    async deliver({ text }) {
      starts.push(screen.text().length);
      screen.input.write(`${text}\n`);
      return String(starts.length - 1);
    },
    deliverAgain: async () => {},
    acknowledged: async () => {},
    answers(delivery: Delivery) {
      const from = starts[Number(delivery)] ?? 0;
      const printed = screen.text().slice(from, starts[Number(delivery) + 1]);
      return printed === '' ? [] : [postedText(printed)];
    },
    complete: (command, prefix) => pressTab(handler, command, prefix),
    published: () => publications.map(postedText),
    refusals: () => [],
    close: async () => {
      screen.input.end();
    },
  };
}

/** Types a command into a terminal, presses Tab twice, and reads the choices off the screen. */
async function pressTab(handler: Handler | null, command: string, prefix: string): Promise<readonly string[]> {
  if (handler === null) return [];
  const screen = openScreen(true);
  let asked = 0;
  let choices: Promise<readonly string[]> | null = null;
  await screen.platform.start({
    ...handler,
    visibility: (request) => handler.visibility(request),
    answer: (request) => handler.answer(request),
    // The first Tab completes what the choices share and asks; the second lists them and asks again, with more typed.
    complete(request) {
      asked++;
      choices ??= handler.complete(request);
      return choices;
    },
  });
  screen.input.write(`${command} ${prefix}`);
  screen.input.write('\t');
  await vi.waitFor(() => {
    if (asked < 1) throw new Error('not asked yet');
  });
  const before = screen.text().length;
  screen.input.write('\t');
  await vi.waitFor(() => {
    if (asked < 2) throw new Error('not asked yet');
  });
  await new Promise((done) => setTimeout(done, 50));
  const shown = stripVTControlCharacters(screen.text().slice(before));
  await screen.platform.stop();
  return shown
    .split(/\r?\n/u)
    .filter((row) => !row.includes('>') && row.trim() !== '')
    .flatMap((row) => row.trim().split(/\s{2,}/u));
}
