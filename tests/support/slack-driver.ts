import { vi } from 'vitest';
import { createSlackPlatform } from '../../src/platforms/slack/slack-platform.ts';
import type { Deed, Delivery, PlatformDriver } from '../contracts/platform-contract.ts';
import { freePort } from './free-port.ts';
import type { Envelope } from './slack-delivery.ts';
import { ids, type WorldMessage } from './slack-model.ts';
import { patientTiming, signingSecret, slackOptions } from './slack-options.ts';
import { posted } from './slack-posted.ts';
import { startSlackServer } from './slack-server.ts';
import { manifest } from './slack-world.ts';

const patience = { timeout: 8000, interval: 5 };

export async function createSlackDriver(mode: 'socket' | 'http'): Promise<PlatformDriver> {
  const server = await startSlackServer();
  // How long things take is measured elsewhere.
  server.acknowledgeWithinMs = 60_000;
  const port = mode === 'http' ? await freePort() : 0;
  if (mode === 'http') server.deliverTo({ port, secret: signingSecret });
  const platform = createSlackPlatform(
    slackOptions(server, {
      timing: patientTiming,
      ...(mode === 'http' ? { appToken: null, signingSecret, port } : {}),
    }),
  );
  let publications = 0;

  async function act({ kind, text, manager = false, file }: Deed): Promise<Envelope> {
    const by = { manager, ...(file === undefined ? {} : { file }) };
    switch (kind) {
      case 'mention':
        return server.mention(text, by);
      case 'direct':
        return server.direct(text, by);
      case 'button': {
        publications += 1;
        const message = { blocks: [{ type: 'buttons' as const, buttons: [{ label: 'Press', command: text }] }] };
        const channel = { tenant: ids.team, channel: ids.channel, thread: null };
        const receipt = await platform.publish(channel, message, `button ${publications}`);
        const standing = server.world.channel(ids.channel).messages.find(({ ts }) => ts === receipt.messages[0]);
        if (standing === undefined) throw new Error('the button was not posted');
        return server.press(standing, 'Press', by);
      }
      case 'command': {
        const [, name = '', rest = ''] = /^(\/\S+)\s*(.*)$/su.exec(text) ?? [];
        const own = manifest.features.slash_commands.some(({ command }) => command === name);
        return own ? server.command(name, rest, by) : server.command('/brief', text.slice(1), by);
      }
    }
  }

  function envelopeOf(delivery: Delivery): Envelope {
    const envelope = server.envelopes.find(({ id }) => id === delivery);
    if (envelope === undefined) throw new Error(`nothing was delivered as ${delivery}`);
    return envelope;
  }

  function acknowledged(envelope: Envelope): Promise<void> {
    return vi.waitFor(() => {
      if (envelope.acknowledgedAfterMs === null) throw new Error('not acknowledged');
    }, patience);
  }

  /** What the bot posted after a person's message, until another person's. */
  function repliesTo(envelope: Envelope): readonly WorldMessage[] {
    const { channel, ts } = envelope.payload['event'] as { readonly channel: string; readonly ts: string };
    const { messages } = server.world.channel(channel);
    const after = messages.slice(messages.findIndex((message) => message.ts === ts) + 1);
    const next = after.findIndex(({ bot, via }) => !bot || via !== null);
    return next < 0 ? after : after.slice(0, next);
  }

  return {
    platform,
    kinds: ['command', 'mention', 'direct', 'button'],
    attaches: ['mention', 'direct'],
    whispers: true,
    repeats: true,
    place: { platform: 'slack', tenant: ids.team, channel: ids.channel, user: ids.member },
    channel: { tenant: ids.team, channel: ids.briefings, thread: null },
    deliver: async (deed) => (await act(deed)).id,
    deliverAgain: (delivery) => server.repeat(envelopeOf(delivery)),
    acknowledged: (delivery) => acknowledged(envelopeOf(delivery)),
    answers(delivery) {
      const envelope = envelopeOf(delivery);
      const address = envelope.response === null ? undefined : server.world.responses.get(envelope.response);
      return (address?.messages ?? repliesTo(envelope)).map((message) => posted(message, message.onlyFor !== null));
    },
    async complete(command, prefix) {
      const asked = server.command('/brief', '');
      const address = server.world.responses.get(asked.response ?? '');
      await vi.waitFor(() => {
        if (address?.messages.length !== 1) throw new Error('no pickers yet');
      }, patience);
      const typed = server.type(address?.messages[0]?.blocks ?? [], new RegExp(`-${command}$`, 'u'), prefix);
      await acknowledged(typed);
      const { options } = typed.answer as { readonly options: readonly { readonly value: string }[] };
      return options.map(({ value }) => value);
    },
    published: () => server.world.channel(ids.briefings).messages.map((message) => posted(message, false)),
    refusals: () => server.world.refusals,
    close: () => server.close(),
  };
}
