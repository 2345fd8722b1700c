import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, it, vi } from 'vitest';
import { createConsolePlatform } from '../../../src/platforms/console/console-platform.ts';
import type { Handler } from '../../../src/platforms/platform.ts';

/** The cursor goes to the first column, or to a new line. */
const redrawn = /[\r\n]|\[1G/u;

it('shows what is going on before the prompt, keeps what is typed, and takes it away again', async () => {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200 });
  let printed = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  let doing: string | null = null;
  const nothing = (): void => {};
  const platform = createConsolePlatform({
    input,
    output,
    colour: false,
    historyFile: null,
    log: { info: nothing, warn: nothing, error: nothing },
    greeting: 'Hello.',
    activity: () => doing,
    onLeave: nothing,
  });
  const lastLine = (): string => stripVTControlCharacters(printed.split(redrawn).at(-1) ?? '');
  stripVTControlCharacters(printed)
    .split(/[\r\n]/u)
    .at(-1);
  await platform.start({} as Handler);
  input.write('/who An');
  await vi.waitFor(() => expect(lastLine()).toBe('> /who An'));
  doing = '3 of 12 feeds';
  await vi.waitFor(() => expect(lastLine()).toBe('3 of 12 feeds > /who An'), 5_000);
  doing = null;
  await vi.waitFor(() => expect(lastLine()).toBe('> /who An'), 5_000);
  await platform.stop();
});
