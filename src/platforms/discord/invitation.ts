import { neededPermissions } from './permissions.ts';

/** The link that adds the bot to a server, with the scopes and permissions it needs and no others. The application's id is on its General Information page. */
export function discordInvitation(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: 'bot applications.commands',
    permissions: String(neededPermissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
