import { vi } from 'vitest';
import { createDiscordPlatform } from '../../src/platforms/discord/discord-platform.ts';
import type { Deed, Delivery, PlatformDriver } from '../contracts/platform-contract.ts';
import { ids } from './discord-model.ts';
import { discordOptions, patientTiming } from './discord-options.ts';
import { posted } from './discord-posted.ts';
import { EPHEMERAL } from './discord-rules.ts';
import { type DiscordServer, startDiscordServer } from './discord-server.ts';

const directChannel = `5${ids.member.slice(1)}`;

export async function createDiscordDriver(): Promise<PlatformDriver & { readonly server: DiscordServer }> {
  const server = await startDiscordServer();
  // How long things take is measured elsewhere.
  server.world.acknowledgeWithinMs = 60_000;
  const platform = createDiscordPlatform(discordOptions(server, { timing: patientTiming }));
  let publications = 0;

  async function deliver({ kind, text, manager = false, file }: Deed): Promise<Delivery> {
    const by = { manager, ...(file === undefined ? {} : { file }) };
    switch (kind) {
      case 'mention':
        return server.write(ids.channel, `<@${ids.bot}> ${text}`, by);
      case 'direct':
        return server.write(directChannel, text, by);
      case 'button': {
        publications += 1;
        const message = { blocks: [{ type: 'buttons' as const, buttons: [{ label: 'Press', command: text }] }] };
        const receipt = await platform.publish(
          { tenant: ids.guild, channel: ids.channel, thread: null },
          message,
          `button ${publications}`,
        );
        return server.press(receipt.messages[0] ?? '', 'Press', { manager }).id;
      }
      case 'command': {
        const [, name = '', rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(text) ?? [];
        const [first = '', about] = rest.split(' about ');
        const values =
          name === 'feeds'
            ? { what: rest }
            : { ...(first === '' ? {} : { name: first }), ...(about === undefined ? {} : { about }) };
        return server.command(name, values, by).id;
      }
    }
  }

  return {
    server,
    platform,
    kinds: ['command', 'mention', 'direct', 'button'],
    attaches: ['command', 'mention', 'direct'],
    whispers: true,
    repeats: true,
    place: { platform: 'discord', tenant: ids.guild, channel: ids.channel, user: ids.member },
    channel: { tenant: ids.guild, channel: ids.briefings, thread: null },
    deliver,
    deliverAgain: async (delivery) => server.repeat(delivery),
    async acknowledged(delivery) {
      const interaction = server.world.interactions.get(delivery);
      if (interaction !== undefined)
        await vi.waitFor(() => expectAcknowledged(interaction.state), { timeout: 5000, interval: 5 });
    },
    answers(delivery) {
      const interaction = server.world.interactions.get(delivery);
      if (interaction !== undefined) {
        return interaction.messages.map((message) =>
          posted(
            message,
            (interaction.ephemeral && (message.flags & EPHEMERAL) !== 0) ||
              (interaction.ephemeral && message === interaction.messages[0]),
          ),
        );
      }
      const channel = [...server.world.channels.values()].find(({ messages }) =>
        messages.some(({ id }) => id === delivery),
      );
      const after = channel?.messages.slice(channel.messages.findIndex(({ id }) => id === delivery) + 1) ?? [];
      const next = after.findIndex(({ author, interaction: of }) => !author.bot || of !== null);
      const own = next < 0 ? after : after.slice(0, next);
      return own.map((message) => posted(message, channel?.recipient !== null));
    },
    async complete(command, prefix) {
      const interaction = server.complete(command, 'name', prefix);
      await vi.waitFor(() => expectAcknowledged(interaction.state), { timeout: 5000, interval: 5 });
      return interaction.choices?.map(({ value }) => value) ?? [];
    },
    published: () => server.world.channel(ids.briefings).messages.map((message) => posted(message)),
    refusals: () => server.world.refusals,
    close: () => server.close(),
  };
}

function expectAcknowledged(state: string): void {
  if (state === 'pending') throw new Error('not acknowledged');
}
