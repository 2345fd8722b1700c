import { describe, expect, it, vi } from 'vitest';
import { withHttpBot } from '../../support/slack-bot.ts';
import { bodyOf, signatureOf } from '../../support/slack-delivery.ts';
import { ids } from '../../support/slack-model.ts';
import { signingSecret } from '../../support/slack-options.ts';

const patience = { timeout: 10_000, interval: 5 };

describe('signed requests from Slack', () => {
  const now = () => Math.floor(Date.now() / 1000);

  function request(port: number, body: string, timestamp: number, signature: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': signature,
      },
      body,
    });
  }

  it.concurrent('are refused with a wrong signature, another body, or an old date', () =>
    withHttpBot(async (bot) => {
      const asked = bot.server.direct('who Ann');
      await vi.waitFor(() => expect(bot.requests).toHaveLength(1), patience);
      const { body } = bodyOf({ ...asked, payload: { ...asked.payload, event_id: 'Ev999' } });
      const fresh = body.replace(/"ts":"[^"]+"/u, '"ts":"9.9"');
      const at = now();
      const forged = [
        await request(bot.port, fresh, at, signatureOf('another secret', at, fresh)),
        await request(bot.port, `${fresh} `, at, signatureOf(signingSecret, at, fresh)),
        await request(bot.port, fresh, at - 600, signatureOf(signingSecret, at - 600, fresh)),
        await request(bot.port, fresh, at, 'v0='),
        await fetch(`http://127.0.0.1:${bot.port}/slack/events`, { method: 'POST', body: fresh }),
      ];
      expect(forged.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
      expect((await request(bot.port, fresh, at, signatureOf(signingSecret, at, fresh))).status).toBe(200);
      await vi.waitFor(() => expect(bot.requests).toHaveLength(2), patience);
    }));

  it.concurrent('answer the address check, and nothing at other paths', () =>
    withHttpBot(async (bot) => {
      const body = JSON.stringify({ type: 'url_verification', challenge: 'three fish' });
      const at = now();
      const answer = await request(bot.port, body, at, signatureOf(signingSecret, at, body));
      expect(await answer.text()).toContain('three fish');
      for (const path of ['/', '/slack/install', '/slack/oauth_redirect?code=x&state=y'])
        expect((await fetch(`http://127.0.0.1:${bot.port}${path}`)).status).toBe(404);
    }));

  it.concurrent('answer the check of the certificate', () =>
    withHttpBot(async (bot) => {
      const at = now();
      const body = 'token=deprecated&ssl_check=1';
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': signatureOf(signingSecret, at, body),
      };
      const check = await fetch(`http://127.0.0.1:${bot.port}/slack/events`, { method: 'POST', headers, body });
      expect(check.status).toBe(200);
      expect(bot.requests).toEqual([]);
    }));

  it.concurrent('have one effect when Slack sends them again', () =>
    withHttpBot(async (bot) => {
      const asked = bot.server.mention('who Ann');
      await bot.server.repeat(asked);
      await bot.server.repeat(asked);
      await vi.waitFor(() => expect(bot.requests).toHaveLength(1), patience);
      await bot.platform.stop();
      expect(bot.server.world.channel(ids.channel).messages.filter((message) => message.bot)).toHaveLength(1);
    }));
});
