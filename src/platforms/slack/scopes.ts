/** What the bot needs of a workspace, each with what goes wrong without it. `config/slack-manifest.yaml` asks for the same. */
export const botScopes: readonly { readonly scope: string; readonly without: string }[] = [
  { scope: 'commands', without: 'slash commands do not appear' },
  { scope: 'app_mentions:read', without: 'mentions stay unanswered' },
  { scope: 'chat:write', without: 'nothing can be posted' },
  { scope: 'im:history', without: 'direct messages stay unanswered' },
  { scope: 'im:write', without: 'choices on the home page stay unanswered' },
  {
    scope: 'channels:history',
    without: 'no briefing goes to public channels: nobody could tell whether it stands already',
  },
  {
    scope: 'groups:history',
    without: 'no briefing goes to private channels: nobody could tell whether it stands already',
  },
  { scope: 'mpim:history', without: 'no briefing goes to group messages: nobody could tell whether it stands already' },
  { scope: 'channels:read', without: 'public channels cannot be checked' },
  { scope: 'groups:read', without: 'private channels cannot be checked' },
  { scope: 'files:read', without: 'lists of feeds cannot be taken from files' },
  { scope: 'files:write', without: 'lists of feeds come as text, not as files' },
  { scope: 'users:read', without: 'admins and owners are not known, so only the listed managers may manage' },
];
