import type { types } from '@slack/bolt';
import type { Button, Message } from '../../core/message.ts';
import { textOf } from '../../core/message.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import { paginate } from '../layout/paginate.ts';
import { type ContentBlock, linesOf, type Part } from '../layout/part.ts';
import { shortLabel, visibleLine } from '../layout/visible-text.ts';
import { buttonValue } from './buttons.ts';
import {
  blocksPerMessage,
  buttonLabelCharacters,
  buttonsPerRow,
  fallbackCharacters,
  headerCharacters,
  slackLimits,
  tableColumns,
  tableRows,
} from './limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { citeMarks, inlineElements, lineElements, literal } from './rich-text.ts';
import { sourcesBlock } from './sources.ts';
import { tableBlock } from './table.ts';

export type Blocks = readonly types.KnownBlock[];

export interface RenderedPart {
  readonly buttons: readonly Button[];
  /** What notifications show; escaped. */
  readonly text: string;
  /** `mark` becomes the first block's id: Slack keeps it, so the post can be found again. */
  blocks(mark: string | null): Blocks;
}

const NOTHING = 'There is nothing to show.';

/** A message as one or more posts within Slack's limits. Nothing in it is markup: all text stands in elements that Slack shows literally. Pure. */
export function renderSlack(message: Message, linkOf: CitationLink): readonly RenderedPart[] {
  const fits = (part: Part): boolean => {
    const blocks = blocksOf(part, linkOf);
    return (
      part.buttons.length <= slackLimits.buttonsPerMessage &&
      blocks.length <= blocksPerMessage &&
      part.blocks.filter(({ type }) => type === 'table').length <= 1 &&
      part.blocks.every((block) => block.type !== 'table' || block.rows.length < tableRows) &&
      charactersIn(blocks) + fallbackOf(part).length <= (slackLimits.messageCharacters ?? Number.POSITIVE_INFINITY)
    );
  };
  return paginate(message, fits).map((part) => ({
    buttons: part.buttons,
    text: fallbackOf(part),
    blocks(mark) {
      const [first, ...rest] = blocksOf(part, linkOf);
      if (first === undefined) return [];
      return mark === null ? [first, ...rest] : [{ ...first, block_id: mark }, ...rest];
    },
  }));
}

function blocksOf(part: Part, linkOf: CitationLink): Blocks {
  const blocks = part.blocks.map(blockOf);
  const sources = sourcesBlock(part.sources, linkOf);
  if (sources !== null) blocks.push(...(blocks.length > 0 ? [{ type: 'divider' as const }] : []), sources);
  blocks.push(...rowsOf(part.buttons));
  return blocks.length > 0 ? blocks : [richText([{ type: 'rich_text_section', elements: [literal(NOTHING)] }])];
}

function blockOf(block: ContentBlock, index: number): types.KnownBlock {
  switch (block.type) {
    case 'heading': {
      const text = visibleLine(block.text) || '…';
      if (index === 0 && text.length <= headerCharacters)
        return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
      return richText([{ type: 'rich_text_section', elements: inlineElements([{ text, style: 'strong' }]) }]);
    }
    case 'paragraph':
      return richText([{ type: 'rich_text_section', elements: lineElements(block.line) }]);
    case 'list':
      return richText([
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: block.items.map((item) => ({ type: 'rich_text_section', elements: lineElements(item) })),
        },
      ]);
    case 'quotation':
      return richText([
        {
          type: 'rich_text_section',
          elements: inlineElements([{ text: visibleLine(block.speaker) || 'Unnamed', style: 'strong' }]),
        },
        { type: 'rich_text_quote', elements: lineElements(block.line) },
      ]);
    case 'table':
      return block.columns.length < tableColumns ? tableBlock(block.columns, block.rows) : tableAsList(block);
  }
}

function richText(elements: types.RichTextBlock['elements']): types.RichTextBlock {
  return { type: 'rich_text', elements };
}

/** Wider than Slack takes: each row as a line. */
function tableAsList(block: ContentBlock): types.RichTextBlock {
  const elements = linesOf(block).map((line) => ({ type: 'rich_text_section' as const, elements: lineElements(line) }));
  return richText([{ type: 'rich_text_list', style: 'bullet', elements }]);
}

function rowsOf(buttons: readonly Button[]): readonly types.ActionsBlock[] {
  return Array.from({ length: Math.ceil(buttons.length / buttonsPerRow) }, (_, row) => ({
    type: 'actions',
    elements: buttons.slice(row * buttonsPerRow, (row + 1) * buttonsPerRow).map((button, index) => ({
      type: 'button',
      action_id: `press-${row}-${index}`,
      text: { type: 'plain_text', text: shortLabel(button.label, buttonLabelCharacters) || '…', emoji: false },
      value: buttonValue(button),
    })),
  }));
}

/** The part's first words, for notifications and for clients without blocks. */
function fallbackOf(part: Part): string {
  const lines = part.blocks.flatMap((block) =>
    linesOf(block).map((line) => `${visibleLine(textOf(line))}${citeMarks(line.cites)}`),
  );
  let text = '';
  for (const line of lines) {
    text = text === '' ? line : `${text} · ${line}`;
    if (text.length >= fallbackCharacters) break;
  }
  const labels = part.buttons.map(({ label }) => visibleLine(label)).join(' · ');
  return escapeMrkdwn(shortLabel(text || labels, fallbackCharacters)) || NOTHING;
}

/** Slack counts the elements that hold the text, too, and does not say how much: 11,341 characters in many of them were too long. */
const ELEMENT_CHARACTERS = 8;

/** Everything that counts: words, addresses, values, and what they stand in. */
function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item: unknown) => sum + charactersIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]: [string, unknown]) =>
      sum +
      (typeof inner === 'string' && (key === 'text' || key === 'url' || key === 'value')
        ? inner.length
        : charactersIn(inner)),
    ELEMENT_CHARACTERS,
  );
}
