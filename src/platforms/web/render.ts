import type { Citation } from '../../core/citation.ts';
import type { Block, Inline, Line, Message } from '../../core/message.ts';
import { sourceDetails } from '../layout/source-details.ts';
import { escapeHtml } from './escape.ts';

/** The message as HTML: every text escaped, every claim followed by links to its citations on the same page. */
export function renderHtml({ blocks, file }: Message): string {
  const attached = file === undefined ? [] : [`<pre>${escapeHtml(file.text)}</pre>`];
  return [...blocks.map(renderBlock), ...attached].join('\n');
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${renderLine(block.line)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${renderLine(item)}</li>`).join('')}</ul>`;
    case 'quotation':
      return `<blockquote><b>${escapeHtml(block.speaker)}</b>: ${renderLine(block.line)}</blockquote>`;
    case 'table':
      return renderTable(block);
    case 'sources':
      return `<ol class="sources" aria-label="Sources">${block.citations.map(renderSource).join('')}</ol>`;
    case 'buttons':
      return `<nav>${block.buttons.map(({ label, command }) => `<a href="${askLink(command)}">${escapeHtml(label)}</a>`).join(' ')}</nav>`;
  }
}

function renderLine({ inlines, cites }: Line): string {
  return [inlines.map(renderInline).join(''), marks(cites)].filter(Boolean).join(' ');
}

const tags: Readonly<Record<Inline['style'], readonly [string, string]>> = {
  plain: ['', ''],
  strong: ['<b>', '</b>'],
  emphasis: ['<em>', '</em>'],
  quote: ['<q>', '</q>'],
  muted: ['<small>', '</small>'],
};

function renderInline({ text, style }: Inline): string {
  const [open, close] = tags[style];
  return `${open}${escapeHtml(text)}${close}`;
}

function renderTable({ columns, rows }: Extract<Block, { type: 'table' }>): string {
  const head = columns.map((title) => `<th>${escapeHtml(title)}</th>`).join('');
  const body = rows.map(
    ({ cells, cites }) =>
      `<tr>${cells.map((cell, at) => `<td data-name="${plainName(columns[at] ?? '')}">${escapeHtml(cell)}</td>`).join('')}<td>${marks(cites)}</td></tr>`,
  );
  return `<table><thead><tr>${head}<th>Source</th></tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** What a narrow page writes before a cell; of letters alone, since it stands in an attribute. */
function plainName(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
}

function marks(cites: readonly number[]): string {
  return cites.map((n) => `<a class="cite" href="#source-${n}">[${n}]</a>`).join('');
}

/** A link only where one is recorded; the reference leads to the bot's own page of the source. */
function renderSource(citation: Citation): string {
  const { n, ref, link, snippet } = citation;
  const details = escapeHtml(sourceDetails(citation));
  const title = link === null ? details : `<a rel="noopener noreferrer" href="${escapeHtml(link)}">${details}</a>`;
  return `<li id="source-${n}" value="${n}">${title} <a class="ref" href="${askLink(`/source ${ref}`)}">${escapeHtml(ref)}</a><br><q>${escapeHtml(snippet)}</q></li>`;
}

export function askLink(command: string): string {
  return escapeHtml(`/?q=${encodeURIComponent(command.toWellFormed())}`);
}
