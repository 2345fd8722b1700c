import { type Client, PermissionFlagsBits } from 'discord.js';
import type { MessageSurroundings, Surroundings } from './parse.ts';

/** What a message's reader must know of its server, as the gateway has told it. */
export function surroundingsOf(client: Client<true>, surroundings: Surroundings): MessageSurroundings {
  return {
    ...surroundings,
    self: client.user.id,
    parentOf(channel) {
      const known = client.channels.cache.get(channel);
      return known?.isThread() ? known.parentId : null;
    },
    permissionsOf(guild, user, roles) {
      const known = client.guilds.cache.get(guild);
      if (known === undefined) return 0n;
      if (known.ownerId === user) return PermissionFlagsBits.Administrator;
      // The role that everybody has carries the server's own id.
      return [guild, ...roles].reduce(
        (bits, role) => bits | (known.roles.cache.get(role)?.permissions.bitfield ?? 0n),
        0n,
      );
    },
    isOwnRole: (guild, role) => client.guilds.cache.get(guild)?.roles.cache.get(role)?.tags?.botId === client.user.id,
  };
}
