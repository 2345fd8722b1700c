import { describe, expect, it, vi } from 'vitest';
import { createSecretBox } from '../../../src/platforms/slack/secret-box.ts';
import { createSlackPlatform } from '../../../src/platforms/slack/slack-platform.ts';
import { type SlackBot, says, withHttpBot } from '../../support/slack-bot.ts';
import { ids } from '../../support/slack-model.ts';
import { memoryStore, patientTiming, slackOptions } from '../../support/slack-options.ts';
import { posted } from '../../support/slack-posted.ts';

const patience = { timeout: 10_000, interval: 5 };
const oauth = {
  clientId: '111.222',
  clientSecret: 'client-secret-of-ours',
  stateSecret: 'state-secret-of-ours',
  encryptionKey: 'a long random string that nobody else has',
};
const team = 'T0SECOND';
const channel = 'C0SECOND';

describe('installing the Slack app by OAuth', () => {
  function prepared(bot: SlackBot): void {
    const { world } = bot.server;
    const scopes = world.workspaces[0]?.scopes ?? [];
    world.codes.set('good-code', { team, token: 'xoxb-second-workspace', bot: ids.bot, scopes });
    world.channels.set(channel, { ...world.channel(ids.channel), id: channel, team, messages: [] });
  }

  /** A person's browser: follows the installation page to Slack and back. */
  async function install(port: number, code = 'good-code', sameBrowser = true): Promise<Response> {
    const start = await fetch(`http://127.0.0.1:${port}/slack/install`, { redirect: 'manual' });
    expect(start.status).toBe(302);
    const authorize = new URL(start.headers.get('location') ?? '');
    expect(authorize.host).toBe('slack.com');
    expect(authorize.searchParams.get('scope')?.split(',')).toContain('chat:write');
    const state = authorize.searchParams.get('state') ?? '';
    const cookie = (start.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return fetch(`http://127.0.0.1:${port}/slack/oauth_redirect?${new URLSearchParams({ code, state })}`, {
      headers: sameBrowser ? { cookie } : {},
      redirect: 'manual',
    });
  }

  const changes = () => ({ botToken: null, oauth, store: memoryStore(), timing: patientTiming });

  it.concurrent('lets the new workspace ask and be posted to, and keeps its token where nobody reads it', () => {
    const options = changes();
    return withHttpBot(async (bot) => {
      prepared(bot);
      await expect(bot.platform.publish({ tenant: team, channel, thread: null }, says('x'), 'k')).rejects.toMatchObject(
        {
          code: 'not-found',
          message: expect.stringMatching(/\/slack\/install/u),
        },
      );
      expect((await install(bot.port)).status).toBe(200);

      const asked = bot.server.command('/brief', 'who Ann', { team, channel });
      await vi.waitFor(() => expect(bot.answers(asked)).toHaveLength(1), patience);
      expect(bot.requests[0]?.place).toMatchObject({ tenant: team, channel });
      await bot.platform.publish({ tenant: team, channel, thread: null }, says('Good morning.'), 'digest');
      const standing = bot.server.world.channel(channel).messages.at(-1);
      expect(standing && posted(standing, false).text).toContain('Good morning.');

      expect(JSON.stringify([...options.store.kept])).not.toContain('xoxb-');
      expect(bot.log.lines.join('\n')).not.toMatch(/xoxb-|client-secret-of-ours|good-code/u);

      // A restart finds the installation again; another key does not open it.
      await bot.platform.stop();
      const common = { appToken: null, signingSecret: 'f'.repeat(32), ...options };
      const next = createSlackPlatform(slackOptions(bot.server, common));
      await next.publish({ tenant: team, channel, thread: null }, says('Again.'), 'second');
      const foreign = createSlackPlatform(
        slackOptions(bot.server, { ...common, oauth: { ...oauth, encryptionKey: 'another key' } }),
      );
      await expect(
        foreign.publish({ tenant: team, channel, thread: null }, says('No.'), 'third'),
      ).rejects.toMatchObject({
        code: 'bad-config',
        message: expect.stringMatching(/ENCRYPTION_KEY/u),
      });
    }, options);
  });

  it.concurrent('refuses a stolen answer of Slack, and a code that Slack does not know', () =>
    withHttpBot(async (bot) => {
      prepared(bot);
      expect((await install(bot.port, 'good-code', false)).status).toBeGreaterThanOrEqual(400);
      expect((await install(bot.port, 'bad-code')).status).toBeGreaterThanOrEqual(400);
      expect(bot.server.world.workspaces).toHaveLength(1);
    }, changes()));

  it.concurrent('ends when the workspace removes the app', () => {
    const options = changes();
    return withHttpBot(async (bot) => {
      prepared(bot);
      await install(bot.port);
      expect(options.store.kept.size).toBe(2);
      bot.server.event({ type: 'app_uninstalled' }, team);
      await vi.waitFor(() => expect(options.store.kept.size).toBe(0), patience);
      const asked = bot.server.command('/brief', 'who Ann', { team, channel });
      await vi.waitFor(() => expect(asked.acknowledgedAfterMs).not.toBeNull(), patience);
      await bot.platform.stop();
      expect(bot.requests).toEqual([]);
    }, options);
  });
});

describe('what is sealed', () => {
  it('opens with the same key in the same place only, and not when it was changed', () => {
    const box = createSecretBox('key');
    const sealed = box.seal('xoxb-token', 'T1');
    expect(box.open(sealed, 'T1')).toBe('xoxb-token');
    expect(box.seal('xoxb-token', 'T1')).not.toBe(sealed);
    for (const attempt of [
      () => box.open(sealed, 'T2'),
      () => createSecretBox('other').open(sealed, 'T1'),
      () => box.open(`${sealed.slice(0, -6)}AAAAA=`, 'T1'),
      () => box.open('v1.', 'T1'),
      () => box.open('', 'T1'),
    ])
      expect(attempt).toThrow(/ENCRYPTION_KEY/u);
  });
});
