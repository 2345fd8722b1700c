import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  MessageType,
  PermissionFlagsBits,
} from 'discord.js';
import { commandLine } from '../command-line.ts';
import type { CommandDeclaration, CompletionRequest, OfferedFile, Place, Request } from '../platform.ts';
import { offeredFiles } from './attachments.ts';

/** How to answer an interaction: with these, and for 15 minutes. */
export interface Ticket {
  readonly id: string;
  readonly token: string;
  readonly application: string;
}

/** What people did, in the bot's own terms; null where it is none of the bot's business. */
export type Deed =
  | { readonly type: 'ask'; readonly ticket: Ticket; readonly request: Request }
  | { readonly type: 'press'; readonly ticket: Ticket; readonly place: Place; readonly customId: string }
  | { readonly type: 'complete'; readonly ticket: Ticket; readonly completion: CompletionRequest };

/** A message that addresses the bot. */
export interface Address {
  readonly id: string;
  /** The channel, thread or direct message it stands in. */
  readonly channel: string;
  readonly request: Request;
}

/** What parsing needs to know of the bot and its servers. */
export interface Surroundings {
  readonly declarations: readonly CommandDeclaration[];
  /** Roles whose members may manage, besides those with the permission Manage Server. */
  readonly managerRoles: readonly string[];
  /** Where attached files lie. */
  readonly fileOrigins: readonly string[];
  /** Whether a server of the bot's belongs to this user. */
  ownsServer(user: string): boolean;
}

export interface MessageSurroundings extends Surroundings {
  readonly self: string;
  /** The channel a thread belongs to; null for what is no thread. */
  parentOf(channel: string): string | null;
  /** The permissions that the roles of a server give a member, as bits; all of them for its owner. */
  permissionsOf(guild: string, user: string, roles: readonly string[]): bigint;
  /** Whether the role is the bot's own: people pick it from the list in place of the bot. */
  isOwnRole(guild: string, role: string): boolean;
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

export function parseInteraction(interaction: APIInteraction, surroundings: Surroundings): Deed | null {
  const ticket = { id: interaction.id, token: interaction.token, application: interaction.application_id };
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      if (!isChatInput(interaction)) return null;
      const declaration = surroundings.declarations.find(({ name }) => name === interaction.data.name);
      const text = commandLine(interaction.data.name, valuesOf(interaction.data.options ?? []), declaration);
      const place = placeOf(interaction, surroundings);
      return {
        type: 'ask',
        ticket,
        request: { place, kind: 'command', text, files: filesOf(interaction, surroundings) },
      };
    }
    case InteractionType.ApplicationCommandAutocomplete: {
      const focused = interaction.data.options.find((option) => 'focused' in option && option.focused === true);
      if (focused === undefined || !('value' in focused)) return null;
      const completion = {
        place: placeOf(interaction, surroundings),
        command: interaction.data.name,
        prefix: String(focused.value),
      };
      return { type: 'complete', ticket, completion };
    }
    case InteractionType.MessageComponent: {
      if (interaction.data.component_type !== ComponentType.Button) return null;
      return { type: 'press', ticket, place: placeOf(interaction, surroundings), customId: interaction.data.custom_id };
    }
    default:
      return null;
  }
}

function isChatInput(
  interaction: APIApplicationCommandInteraction,
): interaction is APIChatInputApplicationCommandInteraction {
  return interaction.data.type === ApplicationCommandType.ChatInput;
}

type GivenOption =
  | NonNullable<APIChatInputApplicationCommandInteraction['data']['options']>[number]
  | APIApplicationCommandAutocompleteInteraction['data']['options'][number];

function valuesOf(options: readonly GivenOption[]): ReadonlyMap<string, string> {
  const typed = options.filter(isBasic).filter(({ type }) => type !== ApplicationCommandOptionType.Attachment);
  return new Map(typed.map((option) => [option.name, String(option.value)]));
}

function filesOf(
  { data }: APIChatInputApplicationCommandInteraction,
  { fileOrigins }: Surroundings,
): readonly OfferedFile[] {
  const given = (data.options ?? []).filter(isBasic).flatMap((option) => {
    const attachment =
      option.type === ApplicationCommandOptionType.Attachment ? data.resolved?.attachments?.[option.value] : undefined;
    return attachment === undefined ? [] : [attachment];
  });
  return offeredFiles(given, fileOrigins);
}

function isBasic(option: GivenOption): option is APIApplicationCommandInteractionDataBasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}

function placeOf(interaction: APIInteraction, { managerRoles, ownsServer }: Surroundings): Place {
  const { member, user, guild_id: guild, channel } = interaction;
  const here = channel?.id ?? interaction.channel?.id ?? '';
  const asker = member?.user.id ?? user?.id ?? '';
  const parent =
    channel !== undefined && THREADS.has(channel.type) && 'parent_id' in channel ? (channel.parent_id ?? null) : null;
  return {
    platform: 'discord',
    tenant: guild ?? null,
    channel: parent ?? here,
    thread: parent === null ? null : here,
    user: asker,
    direct: guild === undefined,
    // In a direct message there is nobody else whose settings could be changed.
    manager: member === undefined || mayManage(BigInt(member.permissions), member.roles, managerRoles),
    ...(member === undefined ? { managesBot: ownsServer(asker) } : {}),
  };
}

function mayManage(permissions: bigint, roles: readonly string[], managerRoles: readonly string[]): boolean {
  const enough = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
  return (permissions & enough) !== 0n || roles.some((role) => managerRoles.includes(role));
}

/** A message that mentions the bot, or any message of a person in a direct message. */
export function parseMessage(
  message: GatewayMessageCreateDispatchData,
  surroundings: MessageSurroundings,
): Address | null {
  const { author, guild_id: guild, channel_id: channel, content } = message;
  if (author.bot === true || message.webhook_id !== undefined || author.id === surroundings.self) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;
  const own = (id: string, isRole: boolean): boolean =>
    isRole ? guild !== undefined && surroundings.isOwnRole(guild, id) : id === surroundings.self;
  let addressed = guild === undefined;
  const text = content
    .replace(/<@([!&]?)(\d{1,20})>/gu, (_, mark: string, id: string) => {
      if (own(id, mark === '&')) {
        addressed = true;
        return ' ';
      }
      const named = message.mentions.find((mention) => mention.id === id);
      return named === undefined ? ' ' : (named.global_name ?? named.username);
    })
    .replace(/\s+/gu, ' ')
    .trim();
  if (!addressed) return null;
  const parent = surroundings.parentOf(channel);
  const roles = message.member?.roles ?? [];
  const place: Place = {
    platform: 'discord',
    tenant: guild ?? null,
    channel: parent ?? channel,
    thread: parent === null ? null : channel,
    user: author.id,
    direct: guild === undefined,
    manager:
      guild === undefined ||
      mayManage(surroundings.permissionsOf(guild, author.id, roles), roles, surroundings.managerRoles),
    ...(guild === undefined ? { managesBot: surroundings.ownsServer(author.id) } : {}),
  };
  const files = offeredFiles(message.attachments, surroundings.fileOrigins);
  return { id: message.id, channel, request: { place, kind: guild === undefined ? 'direct' : 'mention', text, files } };
}
