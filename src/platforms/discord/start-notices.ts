import type { Client } from 'discord.js';
import { discordInvitation } from './invitation.ts';
import { missingPermissions } from './permissions.ts';

/** What an operator should know right after the start, each with the step that mends it. */
export function startNotices(client: Client<true>): readonly string[] {
  const invitation = discordInvitation(client.application.id);
  const servers = [...client.guilds.cache.values()];
  if (servers.length === 0) return [`The bot is in no Discord server yet: open ${invitation} and choose one`];
  return servers.flatMap((server) => {
    const held = server.members.me?.permissions.bitfield;
    const missing = held === undefined ? [] : missingPermissions(held);
    if (missing.length === 0) return [];
    return [
      `In the Discord server "${server.name}" the bot lacks ${missing.join(', ')}: allow it in Server Settings, Roles, or open ${invitation} again`,
    ];
  });
}
