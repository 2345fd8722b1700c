import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { BotError } from '../../core/errors.ts';
import { shortLabel } from '../layout/visible-text.ts';
import type { ArgumentDeclaration, CommandDeclaration } from '../platform.ts';
import type { Calls } from './calls.ts';
import { descriptionCharacters } from './limits.ts';

interface OptionBody {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Absent where nothing is typed. */
  readonly autocomplete?: boolean;
}

/** A command as Discord registers it; only the fields that are compared and sent. */
export interface CommandBody {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionBody[];
  readonly default_member_permissions: string | null;
  readonly contexts: readonly number[];
  readonly integration_types: readonly number[];
}

const COMMAND_NAME = /^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u;

/**
 * What is registered for a command. Managing commands are hidden from members without Manage Server, unless roles are
 * configured whose members may manage: Discord cannot hide by our roles, and the command checks when it runs.
 */
export function commandBody(command: CommandDeclaration, hideManaging: boolean): CommandBody {
  for (const name of [command.name, ...command.arguments.map((argument) => argument.name)]) {
    if (!COMMAND_NAME.test(name))
      throw new BotError(
        'wiring',
        `Discord takes no command or argument named "${name}": lower case, no spaces, at most 32`,
      );
  }
  // Discord wants what is required first.
  const ordered = [...command.arguments].sort((a, b) => Number(b.required) - Number(a.required));
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: shortLabel(command.description, descriptionCharacters),
    options: ordered.map(optionBody),
    default_member_permissions: command.manages && hideManaging ? String(PermissionFlagsBits.ManageGuild) : null,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

function optionBody({ name, description, required, completed, kind }: ArgumentDeclaration): OptionBody {
  const option = { name, description: shortLabel(description, descriptionCharacters), required };
  return kind === 'file'
    ? { type: ApplicationCommandOptionType.Attachment, ...option }
    : { type: ApplicationCommandOptionType.String, ...option, autocomplete: completed };
}

/** Whether what Discord holds is exactly what is wanted. */
function isCurrent(registered: unknown, wanted: readonly CommandBody[]): boolean {
  if (!Array.isArray(registered) || registered.length !== wanted.length) return false;
  const held = new Map(registered.map((command: Partial<CommandBody>) => [command.name, fingerprint(command)]));
  return wanted.every((command) => held.get(command.name) === fingerprint(command));
}

/** Discord leaves out what is false or empty, and adds ids and versions. */
function fingerprint(command: Partial<CommandBody>): string {
  const options = (command.options ?? []).map(({ type, name, description, required, autocomplete }) => [
    type,
    name,
    description,
    required ?? false,
    autocomplete ?? false,
  ]);
  const {
    type,
    name,
    description,
    default_member_permissions: permissions,
    contexts,
    integration_types: types,
  } = command;
  return JSON.stringify([type ?? 1, name, description, options, permissions ?? null, sorted(contexts), sorted(types)]);
}

function sorted(numbers: readonly number[] | null | undefined): readonly number[] {
  return [...(numbers ?? [])].sort((a, b) => a - b);
}

/** Replaces the registered commands where they are stale, and only then: Discord allows few registrations a day. Returns whether it did. */
export async function declareCommands(
  calls: Calls,
  application: string,
  wanted: readonly CommandBody[],
): Promise<boolean> {
  const route = Routes.applicationCommands(application);
  if (isCurrent(await calls.repeated({ method: 'get', route }), wanted)) return false;
  await calls.repeated({ method: 'put', route, body: wanted });
  return true;
}
