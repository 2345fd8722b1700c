import { styleText } from 'node:util';
import type { Citation } from '../../core/citation.ts';
import { type Block, type Inline, type Line, type Message, textOf } from '../../core/message.ts';
import { quotedSnippet } from '../layout/source-details.ts';
import { visibleText } from '../layout/visible-text.ts';
import { wrap } from './wrap.ts';

export interface Terminal {
  /** Columns to wrap to; null leaves lines as long as they are. */
  readonly width: number | null;
  readonly colour: boolean;
}

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Inline['style'], Style | null>> = {
  plain: null,
  strong: 'bold',
  emphasis: 'italic',
  quote: 'cyan',
  muted: 'dim',
};

/** The message as terminal text: wrapped to the width, coloured where the terminal has colour, plain when piped. */
export function renderForTerminal(message: Message, terminal: Terminal): string {
  const said = message.blocks.flatMap(linesOf).map(textOf).join('\n');
  const file = message.file === undefined ? [] : [visibleText(message.file.text)];
  return `${[...message.blocks.map((block) => renderBlock(block, said, terminal)), ...file]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function renderBlock(block: Block, said: string, terminal: Terminal): string {
  switch (block.type) {
    case 'heading':
      return paint('bold', wrap(visibleText(block.text), terminal.width, '', ''), terminal);
    case 'paragraph':
      return renderLine(block.line, terminal, '', '');
    case 'list':
      return block.items.map((item) => renderLine(item, terminal, '• ', '  ')).join('\n');
    case 'quotation':
      return `${paint('bold', `${visibleText(block.speaker)}:`, terminal)}\n${renderLine(block.line, terminal, '  ', '  ')}`;
    case 'table':
      return renderTable(block, terminal);
    case 'sources':
      return block.citations
        .map((citation) => renderSource(citation, said.includes(citation.snippet), terminal))
        .join('\n');
    case 'buttons':
      return paint(
        'dim',
        block.buttons.map(({ label, command }) => `${label}: ${visibleText(command)}`).join('\n'),
        terminal,
      );
  }
}

function linesOf(block: Block): readonly Line[] {
  if (block.type === 'list') return block.items;
  return block.type === 'paragraph' || block.type === 'quotation' ? [block.line] : [];
}

function renderLine({ inlines, cites }: Line, terminal: Terminal, first: string, rest: string): string {
  const text = inlines.map((inline) => visibleText(inline.text)).join('');
  const marked = cites.length === 0 ? text : `${text} ${marks(cites)}`;
  return paintInlines(wrap(marked, terminal.width, first, rest), inlines, terminal);
}

/** Styles a leading strong inline (the speaker) and leaves the rest plain: wrapping moves offsets, colour must not. */
function paintInlines(wrapped: string, inlines: readonly Inline[], terminal: Terminal): string {
  const [head] = inlines;
  if (!terminal.colour || head === undefined || styles[head.style] === null) return wrapped;
  const text = visibleText(head.text).trimEnd();
  const at = wrapped.indexOf(text);
  return at < 0
    ? wrapped
    : wrapped.slice(0, at) + paint(styles[head.style], text, terminal) + wrapped.slice(at + text.length);
}

function renderTable({ columns, rows }: Extract<Block, { type: 'table' }>, terminal: Terminal): string {
  const cells = rows.map((row) => [...row.cells.map(visibleText), marks(row.cites)]);
  const head = [...columns, ''];
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const total = widths.reduce((sum, width) => sum + width + 2, 0);
  if (terminal.width !== null && total > terminal.width) return renderNarrowTable(head, cells, terminal);
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [paint('dim', lineOf(head), terminal), ...cells.map(lineOf)].join('\n');
}

/** A table wider than the terminal: each row as one line of named cells. */
function renderNarrowTable(head: readonly string[], cells: readonly (readonly string[])[], terminal: Terminal): string {
  return cells
    .map((row) => {
      const named = row.map((cell, at) =>
        cell === '' ? '' : at === 0 || head[at] === '' ? cell : `${head[at]?.toLowerCase()}: ${cell}`,
      );
      return wrap(
        named
          .filter(Boolean)
          .join('; ')
          .replace(/; (\[\d+\](?:\[\d+\])*)$/u, ' $1'),
        terminal.width,
        '• ',
        '  ',
      );
    })
    .join('\n');
}

/** A snippet that stands in the answer word for word is not printed twice. */
function renderSource({ n, ref, article, link, snippet }: Citation, quoted: boolean, terminal: Terminal): string {
  const doubt = article.publishedDoubt === null ? '' : ' (date in doubt)';
  const date = article.published === null ? 'undated' : `${article.published.slice(0, 10)}${doubt}`;
  const facts = [article.outlet, date].filter((fact) => fact !== null);
  const head = `[${n}] ${[visibleText(article.title), ...facts.map(visibleText)].join(', ')} (${ref})`;
  const address = link === null ? '' : `\n    ${link}`;
  const words = quoted ? '' : `\n${wrap(quotedSnippet(visibleText(snippet)), terminal.width, '    ', '    ')}`;
  return paint('dim', wrap(head, terminal.width, '', '    ') + address + words, terminal);
}

function marks(cites: readonly number[]): string {
  return cites.map((n) => `[${n}]`).join('');
}

function paint(style: Style | null, text: string, { colour }: Terminal): string {
  if (!colour || style === null || text === '') return text;
  return styleText(style, text, { validateStream: false });
}
