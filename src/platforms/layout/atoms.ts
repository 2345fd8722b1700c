import type { Citation } from '../../core/citation.ts';
import { type Button, type Line, line, type Message, textOf } from '../../core/message.ts';
import { type ContentBlock, linesOf } from './part.ts';

/** The smallest thing that moves between parts as a whole: one line, one table row, one source, one button. */
export type Atom =
  | {
      readonly type: 'block';
      readonly block: ContentBlock /** Neighbours of one group become one list or table again. */;
      readonly group: number;
    }
  | { readonly type: 'source'; readonly citation: Citation }
  | { readonly type: 'button'; readonly button: Button };

export type BlockAtom = Atom & { readonly type: 'block' };

export const ALONE = -1;
/** A longer speaker is written into the line, where it can be split. */
const LONGEST_SPEAKER = 100;

/** The message's content in order, then its buttons; sources follow the lines that cite them. */
export function atomsOf(message: Message): readonly Atom[] {
  const atoms: Atom[] = [];
  const buttons: Atom[] = [];
  for (const [group, block] of message.blocks.entries()) {
    if (block.type === 'sources') continue;
    if (block.type === 'buttons') buttons.push(...block.buttons.map((button): Atom => ({ type: 'button', button })));
    else
      atoms.push(
        ...singles(block)
          .filter(hasContent)
          .map((single): Atom => ({ type: 'block', block: single, group })),
      );
  }
  return [...atoms, ...buttons];
}

function singles(block: ContentBlock): readonly ContentBlock[] {
  if (block.type === 'list') return block.items.map((item) => ({ type: 'list', items: [item] }));
  if (block.type === 'table') return block.rows.map((row) => ({ type: 'table', columns: block.columns, rows: [row] }));
  if (block.type === 'quotation' && block.speaker.length > LONGEST_SPEAKER) return linesOf(block).map(paragraph);
  return [block];
}

function hasContent(block: ContentBlock): boolean {
  return linesOf(block).some((content) => content.cites.length > 0 || /\S/u.test(textOf(content)));
}

function paragraph(content: Line): ContentBlock {
  return { type: 'paragraph', line: content };
}

/** The one line of an atom's block, for splitting. */
export function lineOf(block: ContentBlock): Line {
  return (block.type === 'quotation' ? block.line : linesOf(block)[0]) ?? line('');
}

/** A piece of an atom's line, shaped like the whole where it can be. */
export function blockWith(block: ContentBlock, piece: Line): ContentBlock {
  if (block.type === 'quotation') return { ...block, line: piece };
  if (block.type === 'list') return { type: 'list', items: [piece] };
  return paragraph(piece);
}

/** Two neighbours of one group as one block; null when they are of no kind that joins. */
export function joinBlocks(first: ContentBlock, second: ContentBlock): ContentBlock | null {
  if (first.type === 'list' && second.type === 'list')
    return { type: 'list', items: [...first.items, ...second.items] };
  if (first.type === 'table' && second.type === 'table') return { ...first, rows: [...first.rows, ...second.rows] };
  return null;
}
