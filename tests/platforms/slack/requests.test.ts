import { describe, expect, it, vi } from 'vitest';
import { createSlackPlatform } from '../../../src/platforms/slack/slack-platform.ts';
import type { FaultKind } from '../../support/http-faults.ts';
import { prose } from '../../support/messages.ts';
import { recording, type SlackBot, says, withBot } from '../../support/slack-bot.ts';
import { ids, type WorldMessage } from '../../support/slack-model.ts';
import { memoryStore, patientTiming, slackOptions } from '../../support/slack-options.ts';
import { posted } from '../../support/slack-posted.ts';

const patience = { timeout: 20_000, interval: 5 };

function text(messages: readonly WorldMessage[]): string {
  return messages.map((message) => posted(message, false).text).join('');
}

describe('a request on Slack', () => {
  for (const when of ['before', 'after'] as const) {
    it.concurrent.each<FaultKind>(['429', '500', 'reset', 'hang', 'truncate', 'html'])(
      `is answered whole and once when an answer meets %s ${when} the effect`,
      (kind) =>
        withBot(
          async (bot) => {
            bot.server.faults.add({ method: 'POST', path: /^\/response/u, kind, when, times: 1 });
            const asked = bot.server.command('/brief', 'who Ann');
            const tail = prose(20_000).slice(-20).trim();
            await vi.waitFor(() => expect(text(bot.answers(asked))).toContain(tail), patience);
            expect(bot.answers(asked)).toHaveLength(3);
          },
          () => says(prose(20_000)),
        ),
    );
  }

  it.concurrent('goes on in the channel when a response address takes no more', () =>
    withBot(
      async (bot) => {
        const asked = bot.server.command('/brief', 'who Ann');
        const tail = prose(60_000).slice(-20).trim();
        const channel = bot.server.world.channel(ids.channel);
        await vi.waitFor(() => expect(text(channel.messages)).toContain(tail), patience);
        expect(bot.answers(asked)).toHaveLength(5);
      },
      () => says(prose(60_000)),
      { timing: patientTiming },
    ));

  it.concurrent('answers where the bot is no member, and in a private channel unknown to it', () =>
    withBot(async (bot) => {
      for (const channel of [ids.elsewhere, ids.hidden]) {
        const asked = bot.server.command('/brief', 'who Ann', { channel });
        await vi.waitFor(() => expect(text(bot.answers(asked))).toContain('Answer to /who Ann.'), patience);
      }
    }));

  it.concurrent('says in a direct message whether an admin asks, for what belongs to the whole bot', () =>
    withBot(
      async (bot) => {
        for (const manager of [true, false]) {
          bot.server.direct('/feeds list', { manager });
          await vi.waitFor(() => expect(bot.requests).toHaveLength(manager ? 1 : 2), patience);
          expect(bot.requests.at(-1)?.place).toMatchObject({ manager: true, managesBot: manager });
        }
        bot.server.direct('/who Ann', { manager: true });
        await vi.waitFor(() => expect(bot.requests).toHaveLength(3), patience);
        expect(bot.server.world.usersAsked).toHaveLength(2);
      },
      undefined,
      { timing: patientTiming },
    ));

  describe('for a file', () => {
    const file = { name: 'feeds.opml', mediaType: 'text/x-opml', text: '<opml>all of them</opml>' };
    const answer = () => ({ ...says('Here it is.'), file });
    const filesIn = (bot: SlackBot, channel: string) =>
      bot.server.world.channel(channel).messages.flatMap(({ files = [] }) => files);

    it.concurrent('gets it in a direct message, since a channel would show it to all', () =>
      withBot(
        async (bot) => {
          const asked = bot.server.command('/brief', 'status');
          await vi.waitFor(() => expect(text(bot.answers(asked))).toContain('in your direct messages'), patience);
          expect(filesIn(bot, ids.memberDirect)).toEqual([{ name: 'feeds.opml', text: file.text }]);
          expect(filesIn(bot, ids.channel)).toEqual([]);
          expect(text(bot.answers(asked))).not.toContain(file.text);
          expect(bot.server.world.refusals).toEqual([]);
        },
        answer,
        { timing: patientTiming },
      ));

    it.concurrent('gets its text where the app may share no files', () =>
      withBot(
        async (bot) => {
          const [workspace] = bot.server.world.workspaces;
          if (workspace !== undefined) workspace.scopes = workspace.scopes.filter((scope) => scope !== 'files:write');
          const asked = bot.server.command('/brief', 'status');
          await vi.waitFor(() => expect(text(bot.answers(asked))).toContain(file.text), patience);
          expect(bot.answers(asked).every(({ onlyFor }) => onlyFor === ids.member)).toBe(true);
        },
        answer,
        { timing: patientTiming },
      ));

    it.concurrent('says which scope is missing when Slack does not give it', () =>
      withBot(async (bot) => {
        const [workspace] = bot.server.world.workspaces;
        if (workspace !== undefined) workspace.scopes = workspace.scopes.filter((scope) => scope !== 'files:read');
        bot.server.direct('feeds import', { file: { name: 'list.opml', text: '<opml/>' } });
        await vi.waitFor(() => expect(bot.requests).toHaveLength(1), patience);
        const read = bot.requests[0]?.files?.[0]?.read(1000, AbortSignal.timeout(20_000));
        await expect(read).rejects.toThrow('files:read');
      }));
  });

  it.concurrent('has one effect however often Slack delivers it', () =>
    withBot(
      async (bot) => {
        const asked = Array.from({ length: 30 }, (_, n) => [
          bot.server.command('/brief', `who Ann ${n}`),
          bot.server.mention(`who Ben ${n}`),
          bot.server.direct(`who Cem ${n}`),
        ]).flat();
        for (const envelope of asked) void bot.server.repeat(envelope);
        await vi.waitFor(() => expect(bot.requests).toHaveLength(90), patience);
        const later = bot.server.mention('who Zoe');
        await vi.waitFor(() => expect(bot.requests).toHaveLength(91), patience);
        await bot.platform.stop();
        const { ts } = later.payload['event'] as { readonly ts: string };
        const messages = [ids.channel, ids.memberDirect].flatMap((id) => bot.server.world.channel(id).messages);
        expect(messages.filter((message) => message.bot)).toHaveLength(91);
        expect(messages.some((message) => message.ts === ts)).toBe(true);
        expect(bot.server.world.refusals).toEqual([]);
      },
      undefined,
      { timing: patientTiming },
    ));

  it.concurrent('is answered in its thread, a private answer to a mention for the asker alone', () =>
    withBot(async (bot) => {
      const root = bot.server.mention('who Ann');
      const { ts } = root.payload['event'] as { readonly ts: string };
      bot.server.mention('who Ben', { thread: ts });
      bot.server.mention('status', { thread: ts });
      const { messages } = bot.server.world.channel(ids.channel);
      await vi.waitFor(() => expect(messages.filter((message) => message.bot)).toHaveLength(3), patience);
      const own = (words: string) => messages.find((message) => message.bot && text([message]).includes(words));
      expect(own('Ann')?.thread).toBeNull();
      expect(own('Ben')?.thread).toBe(ts);
      expect(own('status')).toMatchObject({ thread: ts, onlyFor: ids.member });
      expect(bot.requests.map(({ place }) => place.thread)).toEqual(expect.arrayContaining([null, ts, ts]));
    }));

  it.concurrent('names what is asked through the umbrella as a person would type it', () =>
    withBot(async (bot) => {
      const lines = [
        'quotes Kaja Kallas about sea ice',
        'who is Kaja Kallas?',
        '/status',
        'R2-D2 & Co <x>',
        'QUOTES Ann',
      ];
      for (const line of lines) bot.server.command('/brief', line);
      bot.server.command('/quotes', '  Kaja Kallas ');
      await vi.waitFor(() => expect(bot.requests).toHaveLength(6), patience);
      expect(bot.requests.map((request) => request.text).sort()).toEqual(
        [
          '/quotes Kaja Kallas about sea ice',
          'who is Kaja Kallas?',
          '/status',
          'R2-D2 & Co <x>',
          '/QUOTES Ann',
          '/quotes Kaja Kallas',
        ].sort(),
      );
    }));

  it.concurrent('asks Slack afresh who may manage when a command changes something, and seldom otherwise', () =>
    withBot(
      async (bot) => {
        const ask = async (line: string, manager: boolean) => {
          const before = bot.requests.length;
          bot.server.command('/brief', line, { manager });
          await vi.waitFor(() => expect(bot.requests).toHaveLength(before + 1), patience);
          return bot.requests.at(-1)?.place.manager;
        };
        expect(await ask('who Ann', true)).toBe(true);
        expect(await ask('who Ann', true)).toBe(true);
        expect(bot.server.world.usersAsked).toHaveLength(1);
        expect(await ask('subscribe', true)).toBe(true);
        expect(bot.server.world.usersAsked).toHaveLength(2);
        // Listed in the settings: Slack is not asked.
        expect(await ask('subscribe', false)).toBe(true);
        expect(bot.server.world.usersAsked).toHaveLength(2);
        const [workspace] = bot.server.world.workspaces;
        if (workspace !== undefined) workspace.scopes = [];
        expect(await ask('subscribe', true)).toBe(false);
      },
      undefined,
      { managers: [ids.member], timing: patientTiming },
    ));

  it.concurrent('makes no manager of an admin of another workspace', () =>
    withBot(async (bot) => {
      const common = { type: 'app_mention', channel: ids.channel, text: `<@${ids.bot}> subscribe` };
      bot.server.event({ ...common, user: ids.stranger, ts: '1.1' });
      await vi.waitFor(() => expect(bot.requests).toHaveLength(1), patience);
      bot.server.event({ ...common, user: ids.manager, ts: '1.2' });
      await vi.waitFor(() => expect(bot.requests).toHaveLength(2), patience);
      expect(bot.requests.map(({ place }) => place.manager)).toEqual([false, true]);
    }));

  it.concurrent('is none where the bot itself, an edit or a deletion speaks', () =>
    withBot(async (bot) => {
      const common = {
        type: 'message',
        channel: ids.memberDirect,
        channel_type: 'im',
        user: ids.member,
        text: 'who Ann',
      };
      bot.server.event({ ...common, ts: '1.1', bot_id: 'B1' });
      bot.server.event({ ...common, ts: '1.2', subtype: 'message_changed' });
      bot.server.event({ ...common, ts: '1.3', channel: ids.channel, channel_type: 'channel' });
      bot.server.event({ ...common, ts: '1.4', user: ids.bot });
      bot.server.event({ type: 'message', ts: '1.5', channel: ids.memberDirect });
      bot.server.direct('who Zoe');
      await vi.waitFor(() => expect(bot.requests).toHaveLength(1), patience);
      expect(bot.requests[0]?.text).toBe('who Zoe');
    }));

  it.concurrent('is answered in the direct message when it is chosen on the front page', () =>
    withBot(async (bot) => {
      bot.server.openHome();
      await vi.waitFor(() => expect(bot.server.world.homes.get(ids.member)).toBeDefined(), patience);
      const home = bot.server.world.homes.get(ids.member) ?? [];
      expect(posted({ text: '', blocks: home }, false).text).toContain(
        'Every answer quotes the articles word for word',
      );
      const typed = bot.server.type(home, /^pick-who$/u, 'long');
      await vi.waitFor(() => expect(typed.answer).not.toBeNull(), patience);
      // A name that Slack would not take is left out, never shortened.
      expect(typed.answer).toEqual({
        options: [{ text: { type: 'plain_text', text: 'Ada Quill', emoji: false }, value: 'Ada Quill' }],
      });
      bot.server.choose('pick-who', 'Ada Quill');
      const direct = bot.server.world.channel(ids.memberDirect);
      await vi.waitFor(() => expect(text(direct.messages)).toContain('Answer to /who Ada Quill.'), patience);
      expect(bot.requests[0]).toMatchObject({ kind: 'button', place: { direct: true, channel: ids.memberDirect } });
      expect(bot.server.world.refusals).toEqual([]);
    }));

  const store = memoryStore();

  it.concurrent('runs a button pressed after a restart, however long its command', () =>
    withBot(
      async (bot: SlackBot) => {
        const command = `/figures ${'North Sea ferry passengers '.repeat(100)}page 2`;
        const message = { blocks: [{ type: 'buttons' as const, buttons: [{ label: 'More', command }] }] };
        await bot.platform.publish({ tenant: ids.team, channel: ids.channel, thread: null }, message, 'k');
        const [button] = bot.server.world.channel(ids.channel).messages;
        if (button === undefined) throw new Error('no button');
        await bot.platform.stop();

        const requests: SlackBot['requests'] = [];
        const next = createSlackPlatform(slackOptions(bot.server, { store }));
        await next.start(recording(requests, () => says('Second page.')));
        const pressed = bot.server.press(button, 'More');
        await vi.waitFor(() => expect(text(bot.answers(pressed))).toContain('Second page.'), patience);
        expect(requests).toMatchObject([{ kind: 'button', text: command }]);
        await next.stop();

        const forgetful = createSlackPlatform(slackOptions(bot.server));
        await forgetful.start(recording(requests, () => says('Second page.')));
        const again = bot.server.press(button, 'More');
        await vi.waitFor(() => expect(text(bot.answers(again))).toContain('This button has expired.'), patience);
        await forgetful.stop();
      },
      undefined,
      { store },
    ));
});
