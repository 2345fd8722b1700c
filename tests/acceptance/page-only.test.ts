import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from 'vitest';
import { projectRoot, temporaryFolder } from '../support/command-line.ts';
import { freePort } from '../support/free-port.ts';

const folder = temporaryFolder('page-only');
afterAll(() => folder.remove());

it('serves its page as a service does, with nobody at the terminal, until it is told to stop', async () => {
  const port = await freePort();
  const bot = spawn(process.execPath, ['src/start.mjs', '--archive', `${folder.path}/a.db`], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'] ?? '', HTTP_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(bot, 'exit');
  for await (const line of createInterface({ input: bot.stderr })) {
    const { message, url } = JSON.parse(line) as { message: string; url: string };
    expect([message, url]).toEqual(['The web page is served', `http://127.0.0.1:${port}/`]);
    break;
  }
  const page = await fetch(`http://127.0.0.1:${port}/?q=${encodeURIComponent('/who Kaja Kallas')}`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('prime minister of Estonia')]);
  bot.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
