import type { types } from '@slack/bolt';
import { shortLabel } from '../layout/visible-text.ts';
import type { CommandDeclaration } from '../platform.ts';
import { blocksPerMessage } from './limits.ts';
import { pickers } from './picker.ts';
import { literal } from './rich-text.ts';

const WAYS: readonly (readonly [string, string])[] = [
  ['In any channel: ', '/brief who Kaja Kallas'],
  ['In a thread, or where the bot is a member: ', '@ and the bot’s name, then who Kaja Kallas'],
  ['Here, under Messages: ', 'figures North Korean troops, source 2, where is the Kallas quote from?'],
];

/** The app's front page: what can be asked, and a field to ask it right there. */
export function homeView(declarations: readonly CommandDeclaration[]): types.HomeView {
  const blocks: types.KnownBlock[] = [
    { type: 'header', text: { type: 'plain_text', text: 'Ask the news', emoji: false } },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            literal(
              'Every answer quotes the articles word for word and links to the sentence. Answers to what you choose here come under Messages.',
            ),
          ],
        },
      ],
    },
    ...pickers(declarations),
    { type: 'divider' },
    {
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section', elements: [literal('Other ways to ask', { bold: true })] },
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: WAYS.map(([way, example]) => ({
            type: 'rich_text_section',
            elements: [literal(way), literal(example, { code: true })],
          })),
        },
        { type: 'rich_text_section', elements: [literal('Everything that can be asked', { bold: true })] },
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: declarations.map((command) => ({
            type: 'rich_text_section',
            elements: [
              literal(`/brief ${command.name}`, { code: true }),
              literal(
                ` ${shortLabel(command.description, 200)}${command.manages ? ' (for those who manage the channel)' : ''}`,
              ),
            ],
          })),
        },
      ],
    },
  ];
  return { type: 'home', blocks: blocks.slice(0, blocksPerMessage) };
}
