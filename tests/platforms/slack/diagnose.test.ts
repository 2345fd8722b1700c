import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiagnoseOptions, diagnoseSlack } from '../../../src/platforms/slack/diagnose.ts';
import { botScopes } from '../../../src/platforms/slack/scopes.ts';
import { ids } from '../../support/slack-model.ts';
import { signingSecret } from '../../support/slack-options.ts';
import { type SlackServer, startSlackServer } from '../../support/slack-server.ts';
import { manifest } from '../../support/slack-world.ts';

describe('checking Slack', () => {
  let server: SlackServer;

  beforeEach(async () => {
    server = await startSlackServer();
  });

  afterEach(() => server.close());

  async function wrongs(changes: Partial<DiagnoseOptions> = {}): Promise<readonly string[]> {
    const found = await diagnoseSlack({
      botToken: server.world.workspaces[0]?.token ?? '',
      appToken: server.world.appToken,
      signingSecret: null,
      apiUrl: server.apiUrl,
      channels: [],
      ...changes,
    });
    return found.filter(({ ok }) => !ok).map(({ what, mend }) => `${what}: ${mend}`);
  }

  it('finds nothing wrong where all is well', async () => {
    expect(await wrongs({ channels: [ids.briefings, ids.memberDirect] })).toEqual([]);
    expect(await wrongs({ appToken: null, signingSecret })).toEqual([]);
    expect(await wrongs({ appToken: null, signingSecret, botToken: null })).toEqual([]);
  });

  it('names each wrong secret and the step that mends it, without showing it', async () => {
    const [bot] = await wrongs({ botToken: 'xoxb-not-this-one' });
    expect(bot).toMatch(/bot token.*SLACK_BOT_TOKEN.*xoxb-\)/u);
    expect(bot).not.toContain('xoxb-not-this-one');
    expect(await wrongs({ appToken: 'xapp-not-this-one' })).toEqual([
      expect.stringMatching(/SLACK_APP_TOKEN.*connections:write/u),
    ]);
    expect(await wrongs({ appToken: null, signingSecret: 'short' })).toEqual([
      expect.stringMatching(/SLACK_SIGNING_SECRET.*Basic Information/u),
    ]);
  });

  it('names a missing scope, what goes wrong without it, and where to add it', async () => {
    const [workspace] = server.world.workspaces;
    if (workspace === undefined) throw new Error('no workspace');
    workspace.scopes = workspace.scopes.filter((scope) => scope !== 'groups:history');
    expect(await wrongs()).toEqual([
      expect.stringMatching(/groups:history.*private channels.*OAuth & Permissions.*reinstall/u),
    ]);
  });

  it.each([
    ['the bot is not in', ids.elsewhere, /not in channel.*\/invite/u],
    ['is archived', ids.archived, /archived.*unarchive/u],
    ['is private or gone', ids.hidden, /\/invite/u],
  ])('names a channel that %s', async (_, channel, words) => {
    expect(await wrongs({ channels: [channel] })).toEqual([expect.stringMatching(words)]);
  });

  it('says once when Slack cannot be reached, or something else answers', async () => {
    await server.away();
    expect(await wrongs()).toEqual([expect.stringMatching(/cannot be reached.*SLACK_API_URL/u)]);
    await server.back();
    server.faults.add({ method: 'POST', path: /auth\.test$/u, kind: 'html', when: 'before', times: 9 });
    expect(await wrongs()).toEqual([expect.stringMatching(/SLACK_API_URL/u)]);
  });

  it('asks in the manifest for the scopes that the bot needs, and no others', () => {
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual(botScopes.map(({ scope }) => scope).toSorted());
  });
});
