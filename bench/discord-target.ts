import { line, type Message } from '../src/core/message.ts';
import { createDiscordPlatform } from '../src/platforms/discord/discord-platform.ts';
import { discordTiming } from '../src/platforms/discord/timing.ts';
import type { CommandDeclaration } from '../src/platforms/platform.ts';
import { ids, type WorldInteraction } from '../tests/support/discord-model.ts';
import { discordOptions } from '../tests/support/discord-options.ts';
import { posted } from '../tests/support/discord-posted.ts';
import { startDiscordServer } from '../tests/support/discord-server.ts';
import type { LoadTarget } from './load-target.ts';

export async function createDiscordTarget(): Promise<LoadTarget> {
  const server = await startDiscordServer();
  const interactions: WorldInteraction[] = [];
  let declared: readonly CommandDeclaration[] = [];
  const platform = createDiscordPlatform(discordOptions(server, { timing: discordTiming }));
  let published = 0;

  return {
    platform,
    declarations(declarations) {
      declared = declarations;
    },
    command(text, twice) {
      const [, name = '', rest = ''] = /^\/(\S+)\s*(.*)$/u.exec(text) ?? [];
      const first = declared.find((command) => command.name === name)?.arguments[0]?.name;
      const interaction = server.command(name, first === undefined || rest === '' ? {} : { [first]: rest });
      if (twice) server.repeat(interaction.id);
      interactions.push(interaction);
    },
    fares: () =>
      interactions.map(({ acknowledgedAfterMs, answeredAfterMs }) => ({
        acknowledgedMs: acknowledgedAfterMs,
        answeredMs: answeredAfterMs,
      })),
    async hostile(texts) {
      const channel = { tenant: ids.guild, channel: ids.briefings, thread: null };
      const message: Message = {
        blocks: [
          ...texts.map((text) => ({ type: 'paragraph' as const, line: line(text) })),
          { type: 'table', columns: ['Text'], rows: texts.map((text) => ({ cells: [text], cites: [] })) },
        ],
      };
      published += 1;
      const { messages } = await platform.publish(channel, message, `hostile ${published}`);
      const standing = server.world.channel(ids.briefings).messages.filter(({ id }) => messages.includes(id));
      return standing
        .map((each) => posted(each))
        .reduce((sum, { mentions, links }) => sum + mentions.length + links.length, 0);
    },
    refusals: () => server.world.refusals,
    drop: () => server.gateway().drop(),
    away: () => server.away(),
    back: () => server.back(),
    connected: () => server.gateway().connections() > 0,
    close: () => server.close(),
  };
}
