import type { Installation } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiagnoseOptions, diagnoseSlack } from '../../../src/platforms/slack/diagnose.ts';
import { createInstallationStore } from '../../../src/platforms/slack/installations.ts';
import { botScopes } from '../../../src/platforms/slack/scopes.ts';
import { createSecretBox } from '../../../src/platforms/slack/secret-box.ts';
import { ids } from '../../support/slack-model.ts';
import { memoryStore, signingSecret } from '../../support/slack-options.ts';
import { type SlackServer, startSlackServer } from '../../support/slack-server.ts';
import { manifest } from '../../support/slack-world.ts';

describe('checking Slack', () => {
  let server: SlackServer;

  beforeEach(async () => {
    server = await startSlackServer();
  });

  afterEach(() => server.close());

  async function wrongs(
    changes: Partial<Omit<DiagnoseOptions, 'channels'>> & { readonly channels?: readonly string[] } = {},
  ): Promise<readonly string[]> {
    const found = await diagnoseSlack({
      botToken: server.world.workspaces[0]?.token ?? '',
      appToken: server.world.appToken,
      signingSecret: null,
      apiUrl: server.apiUrl,
      installed: null,
      ...changes,
      channels: (changes.channels ?? []).map((channel) => ({ tenant: ids.team, channel })),
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

  it('looks at every workspace that installed the app by OAuth', async () => {
    const store = memoryStore();
    const encryptionKey = 'a key for this test';
    const installations = createInstallationStore(store, createSecretBox(encryptionKey));
    const install = (team: string, token: string) =>
      installations.storeInstallation({
        team: { id: team },
        bot: { token, userId: ids.bot, id: ids.botId, scopes: [] },
        isEnterpriseInstall: false,
        enterprise: undefined,
        user: { id: ids.member, token: undefined, scopes: undefined },
      } as Installation<'v2', false>);
    const options = {
      botToken: null,
      appToken: null,
      signingSecret,
      apiUrl: server.apiUrl,
      installed: { store, encryptionKey },
      channels: [
        { tenant: ids.team, channel: ids.elsewhere },
        { tenant: 'T0GONE', channel: ids.briefings },
      ],
    };
    const said = async (changes: Partial<DiagnoseOptions> = {}) =>
      (await diagnoseSlack({ ...options, ...changes })).map(({ ok, what }) => `${ok ? 'ok' : 'BAD'} ${what}`).slice(1);
    expect(await said()).toEqual([expect.stringMatching(/^ok No workspace has installed the app yet/u)]);
    await install(ids.team, server.world.workspaces[0]?.token ?? '');
    await install('T0GONE', 'xoxb-not-this-one');
    expect(await said()).toEqual([
      expect.stringMatching(/^ok Slack knows the bot token: briefing in workspace "Newsroom"/u),
      expect.stringMatching(/^ok The app has all the scopes/u),
      expect.stringMatching(/^BAD The bot is not in channel/u),
      expect.stringMatching(/^BAD Slack does not accept the token of workspace T0GONE any more/u),
    ]);
    await installations.deleteInstallation?.({ teamId: 'T0GONE', enterpriseId: undefined, isEnterpriseInstall: false });
    expect(await said({ channels: [] })).toHaveLength(2);
    expect(await said({ installed: { store, encryptionKey: 'another' } })).toEqual([
      `BAD Workspace ${ids.team} cannot be served`,
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
