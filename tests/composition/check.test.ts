import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/composition/check.ts';
import { openStores, type Stores } from '../../src/composition/stores.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { ids } from '../support/discord-model.ts';
import { type DiscordServer, startDiscordServer } from '../support/discord-server.ts';

const folder = temporaryFolder('check');
let discord: DiscordServer;
let stores: Stores;

beforeAll(async () => {
  discord = await startDiscordServer();
  stores = await openStores(`${folder.path}/archive.db`, { now: () => Date.now() });
});
afterAll(async () => {
  await stores.close();
  await discord.close();
  folder.remove();
});

async function checked(
  settings: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<[number, string]> {
  const file = `${folder.path}/settings.yaml`;
  writeFileSync(file, settings);
  const config = loadConfig({
    CONFIG: file,
    DISCORD_TOKEN: discord.world.token,
    DISCORD_API_BASE: discord.apiBase,
    ...environment,
  });
  let printed = '';
  const status = await check(config, stores, (text) => {
    printed += text;
  });
  return [status, printed];
}

function ordered(channel: string, when = 'weekdays at 8 in Brussels'): string {
  return `subscriptions:\n  - {platform: discord, server: "${ids.guild}", channel: "${channel}", when: ${when}}\n`;
}

describe('briefing-bot check', () => {
  it('looks at the channels that the settings file orders for, before the bot has ever run', async () => {
    const [status, printed] = await checked(`${ordered(ids.briefings)}watches:
  - {platform: discord, server: "${ids.guild}", channel: "${ids.locked}", name: Ada}\n`);
    expect(status).toBe(2);
    expect(printed).toMatch(new RegExp(`ok {3}Channel ${ids.briefings}: the bot may post there`, 'u'));
    expect(printed).toMatch(new RegExp(`BAD {2}Channel ${ids.locked}: the bot lacks Send Messages`, 'u'));
  });

  it('says how many feeds there are, and where the page is to be', async () => {
    const [, printed] = await checked(`${ordered(ids.briefings)}feeds: [https://a.example/feed]\n`, {
      HTTP_PORT: '8080',
    });
    expect(printed).toContain('ok   1 feed is on the list, none failing');
    expect(printed).toContain('ok   the web page is to be at http://127.0.0.1:8080/');
  });

  it.each([
    [
      'hours that are none',
      ordered(ids.briefings, 'whenever it pleases'),
      {},
      /BAD {2}The settings' subscription of channel/u,
    ],
    [
      'ranges that are none',
      '',
      { FETCH_ALLOW: '10.0.0.0/99' },
      /BAD {2}FETCH_ALLOW: "10\.0\.0\.0\/99" is no address range/u,
    ],
  ])('names %s', async (_, settings, environment, words) => {
    const [status, printed] = await checked(settings, environment);
    expect([status, printed]).toEqual([2, expect.stringMatching(words)]);
    expect(printed).not.toContain('the configuration is sound');
  });
});
