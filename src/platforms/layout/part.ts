import type { Citation } from '../../core/citation.ts';
import type { Block, Button, Line } from '../../core/message.ts';

/**
 * How much of a source a part shows. `full`: number, reference, outlet, date, title, link and the verbatim snippet;
 * `header`: the same without the snippet, because the reader has it already; `brief`: number and reference only.
 */
export type SourceForm = 'full' | 'header' | 'brief';

export interface SourceEntry {
  readonly citation: Citation;
  readonly form: SourceForm;
}

export type ContentBlock = Exclude<Block, { readonly type: 'sources' | 'buttons' }>;

/** What is posted as one message. Every number that its lines cite stands in its own `sources`. */
export interface Part {
  readonly blocks: readonly ContentBlock[];
  /** In order of number. */
  readonly sources: readonly SourceEntry[];
  readonly buttons: readonly Button[];
}

export function citesOf(block: ContentBlock): readonly number[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'paragraph':
    case 'quotation':
      return block.line.cites;
    case 'list':
      return block.items.flatMap((item) => item.cites);
    case 'table':
      return block.rows.flatMap((row) => row.cites);
  }
}

/** Everything a block says, as lines: what pages, notifications and screen readers fall back to. */
export function linesOf(block: ContentBlock): readonly Line[] {
  switch (block.type) {
    case 'heading':
      return [{ inlines: [{ text: block.text, style: 'strong' }], cites: [] }];
    case 'paragraph':
      return [block.line];
    case 'quotation':
      return [
        { inlines: [{ text: `${block.speaker}: `, style: 'strong' }, ...block.line.inlines], cites: block.line.cites },
      ];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map((row) => ({
        inlines: row.cells.flatMap((cell, index) => [
          { text: `${index === 0 ? '' : ' · '}${block.columns[index] ?? ''}: `, style: 'muted' as const },
          { text: cell, style: 'plain' as const },
        ]),
        cites: row.cites,
      }));
  }
}
