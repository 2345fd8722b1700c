import type { types } from '@slack/bolt';
import { shortLabel, visibleLine } from '../layout/visible-text.ts';
import type { CommandDeclaration } from '../platform.ts';
import { optionLabelCharacters, optionValueCharacters, slackLimits } from './limits.ts';

const ACTION = 'pick-';
const PLACEHOLDER_CHARACTERS = 150;

/** One field a command that offers choices: Slack asks for them as people type, in place of completion. */
export function pickers(declarations: readonly CommandDeclaration[]): types.SectionBlock[] {
  return declarations
    .filter((command) => !command.manages && command.arguments.some(({ completed, required }) => completed && required))
    .map((command) => ({
      type: 'section',
      text: {
        type: 'plain_text',
        text: `/brief ${command.name} – ${shortLabel(command.description, 200)}`,
        emoji: false,
      },
      accessory: {
        type: 'external_select',
        action_id: `${ACTION}${command.name}`,
        min_query_length: 1,
        placeholder: {
          type: 'plain_text',
          text: shortLabel(
            command.arguments.find(({ completed }) => completed)?.description ?? 'Type',
            PLACEHOLDER_CHARACTERS,
          ),
          emoji: false,
        },
      },
    }));
}

/** The command that a picker runs; null for an action of another kind. */
export function pickedCommand(actionId: string): string | null {
  return actionId.startsWith(ACTION) ? actionId.slice(ACTION.length) : null;
}

/** Choices as options: what Slack would refuse is left out, since a shortened name might be another one. */
export function optionsOf(choices: readonly string[]): types.PlainTextOption[] {
  return [...new Set(choices)]
    .filter((choice) => visibleLine(choice) !== '' && choice.length <= optionValueCharacters)
    .slice(0, slackLimits.completionChoices)
    .map((choice) => ({
      text: { type: 'plain_text', text: shortLabel(choice, optionLabelCharacters), emoji: false },
      value: choice,
    }));
}
