import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagnoseDiscord } from '../../../src/platforms/discord/diagnose.ts';
import { discordInvitation } from '../../../src/platforms/discord/invitation.ts';
import { ids } from '../../support/discord-model.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server.ts';

describe('checking Discord', () => {
  let server: DiscordServer;

  beforeEach(async () => {
    server = await startDiscordServer();
  });

  afterEach(() => server.close());

  async function wrongs(channels: readonly string[] = [], token = server.world.token): Promise<readonly string[]> {
    const found = await diagnoseDiscord({ token, apiBase: server.apiBase, channels });
    return found.filter(({ ok }) => !ok).map(({ what, mend }) => `${what}: ${mend}`);
  }

  it('finds nothing wrong where all is well', async () => {
    expect(await wrongs([ids.briefings, ids.thread, ids.forum])).toEqual([]);
    expect(await wrongs([], `Bot ${server.world.token}\n`)).toEqual([]);
  });

  it('names a wrong token and the step that mends it', async () => {
    const [found] = await wrongs([], 'another.token.here');
    expect(found).toMatch(/does not accept the token.*Reset Token/u);
    expect(found).not.toContain('another.token.here');
  });

  it.each([
    ['may not be written to', ids.locked, /lacks Send Messages.*allow Send Messages/u],
    ['may not be seen', ids.hidden, /may not see.*allow View Channel/u],
    ['is gone', '699999999999999999', /does not exist any more/u],
  ])('names a channel that %s', async (_, channel, words) => {
    expect(await wrongs([channel])).toEqual([expect.stringMatching(words)]);
  });

  it('names a permission missing in a server, and an invitation without commands', async () => {
    server.world.withheld = 1n << 38n;
    expect(await wrongs()).toEqual([expect.stringMatching(/Newsroom.*lacks Send Messages in Threads/u)]);
    server.world.withheld = 0n;
    server.world.commandScope = false;
    expect(await wrongs()).toEqual([expect.stringMatching(/applications\.commands.*oauth2/u)]);
  });

  it('names a missing permission that loses briefings twice', async () => {
    server.world.channel(ids.briefings).readHistory = false;
    expect(await wrongs([ids.briefings])).toEqual([expect.stringMatching(/lacks Read Message History/u)]);
  });

  it('takes the address of the API with its version and slashes, too', async () => {
    for (const end of ['/', '/v10', '/v10/', '//']) {
      const apiBase = `${server.apiBase}${end}`;
      const found = await diagnoseDiscord({ token: server.world.token, apiBase, channels: [] });
      expect(
        found.filter(({ ok }) => !ok),
        end,
      ).toEqual([]);
    }
  });

  it('says when Discord cannot be reached, or something else answers', async () => {
    await server.away();
    expect(await wrongs()).toEqual([expect.stringMatching(/cannot be reached.*DISCORD_API_BASE/u)]);
    await server.back();
    server.faults.add({ method: 'GET', path: '/applications/@me', kind: 'html', when: 'before', times: 9 });
    expect(await wrongs()).toEqual([expect.stringMatching(/DISCORD_API_BASE/u)]);
  });

  it('gives an invitation with the scopes and permissions needed, and no more', () => {
    expect(discordInvitation('42')).toBe(
      'https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands&permissions=274877975552',
    );
  });
});
