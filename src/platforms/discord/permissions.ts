import { PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a channel to post there, under the names that Discord's settings show. */
const channelPermissions: readonly { readonly name: string; readonly bit: bigint }[] = [
  { name: 'View Channel', bit: PermissionFlagsBits.ViewChannel },
  { name: 'Send Messages', bit: PermissionFlagsBits.SendMessages },
  { name: 'Send Messages in Threads', bit: PermissionFlagsBits.SendMessagesInThreads },
  { name: 'Read Message History', bit: PermissionFlagsBits.ReadMessageHistory },
];

export const neededPermissions = channelPermissions.reduce((bits, { bit }) => bits | bit, 0n);

/** The names of what is missing; an administrator misses nothing. */
export function missingPermissions(held: bigint): readonly string[] {
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return [];
  return channelPermissions.filter(({ bit }) => (held & bit) === 0n).map(({ name }) => name);
}

export interface Overwrite {
  readonly id: string;
  readonly allow: string;
  readonly deny: string;
}

/**
 * What a member may do in a channel: the server's roles, then the channel's exceptions for everyone, for the member's
 * roles, and for the member. https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn(
  guild: string,
  member: { readonly id: string; readonly roles: readonly string[] },
  roles: ReadonlyMap<string, bigint>,
  overwrites: readonly Overwrite[],
): bigint {
  const base = [guild, ...member.roles].reduce((bits, role) => bits | (roles.get(role) ?? 0n), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return base;
  const levels = [
    overwrites.filter(({ id }) => id === guild),
    overwrites.filter(({ id }) => member.roles.includes(id)),
    overwrites.filter(({ id }) => id === member.id),
  ];
  return levels.reduce((bits, level) => {
    const denied = level.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allowed = level.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (bits & ~denied) | allowed;
  }, base);
}
