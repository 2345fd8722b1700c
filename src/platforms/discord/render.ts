import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIContainerComponent,
  type APIFileComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RawFile,
} from 'discord.js';
import { webLink } from '../../core/links/web-link.ts';
import type { Button, Message, TextFile } from '../../core/message.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import { paginate } from '../layout/paginate.ts';
import type { ContentBlock, Part, SourceEntry } from '../layout/part.ts';
import { quotedSnippet, sourceDetails } from '../layout/source-details.ts';
import { tableText } from '../layout/table-text.ts';
import { shortLabel } from '../layout/visible-text.ts';
import { customIdOf } from './buttons.ts';
import { buttonLabelCharacters, buttonsPerRow, discordLimits, tableCells } from './limits.ts';
import { code, codeBlock, escapeLine, lineMarkdown } from './markdown.ts';

/** The body of a message as Discord's API takes it. */
export interface Payload {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Names the files that are sent along, in order. */
  readonly attachments?: readonly { readonly id: number; readonly filename: string }[];
}

/** Two numbers that mark a posted part as ours, kept by Discord as component ids: they survive where a nonce is forgotten. */
export type Mark = readonly [number, number];

export interface RenderedPart {
  readonly buttons: readonly Button[];
  /** To be sent along. */
  readonly files: readonly RawFile[];
  payload(options: { readonly ephemeral: boolean; readonly mark: Mark | null }): Payload;
}

const NOTHING = 'There is nothing to show.';

/** A message as one or more posts within Discord's limits. Pure. */
export function renderDiscord(message: Message, linkOf: CitationLink): readonly RenderedPart[] {
  const fits = (part: Part): boolean =>
    part.buttons.length <= discordLimits.buttonsPerMessage &&
    bodyOf(part).length + sourcesOf(part, linkOf).length <=
      (discordLimits.messageCharacters ?? Number.POSITIVE_INFINITY);
  const parts = paginate(message, fits);
  return parts.map((part, index) => {
    const file = index === parts.length - 1 ? message.file : undefined;
    return {
      buttons: part.buttons,
      files: file === undefined ? [] : [{ name: file.name, data: file.text, contentType: file.mediaType }],
      payload: ({ ephemeral, mark }) => ({
        flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0),
        allowed_mentions: { parse: [] },
        components: [...componentsOf(part, linkOf, mark), ...fileOf(file)],
        ...(file === undefined ? {} : { attachments: [{ id: 0, filename: file.name }] }),
      }),
    };
  });
}

function componentsOf(part: Part, linkOf: CitationLink, mark: Mark | null): readonly APIMessageTopLevelComponent[] {
  const body = bodyOf(part);
  const sources = sourcesOf(part, linkOf);
  const texts = [body, sources].filter((text) => text !== '');
  if (texts.length === 0) texts.push(part.buttons.length > 0 ? '…' : NOTHING);
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    ...(mark === null ? {} : { id: mark[0] }),
    components: texts.flatMap((content, index) => [
      ...(index > 0 ? [{ type: ComponentType.Separator as const }] : []),
      { type: ComponentType.TextDisplay as const, ...(index === 0 && mark !== null ? { id: mark[1] } : {}), content },
    ]),
  };
  return [container, ...rowsOf(part.buttons)];
}

/** An attached file is shown only where a component names it. */
function fileOf(file: TextFile | undefined): readonly APIFileComponent[] {
  return file === undefined ? [] : [{ type: ComponentType.File, file: { url: `attachment://${file.name}` } }];
}

function bodyOf(part: Part): string {
  const { blocks } = part;
  return blocks
    .map((block, index) => `${index === 0 ? '' : gapBetween(blocks[index - 1], block)}${blockMarkdown(block)}`)
    .join('');
}

/** Text right after a list or a quotation would be taken into it. */
function gapBetween(before: ContentBlock | undefined, after: ContentBlock): string {
  const open = before?.type === 'list' || before?.type === 'quotation';
  const sameKind = before?.type === after.type && after.type !== 'quotation' && after.type !== 'paragraph';
  return (open && after.type !== 'heading' && !sameKind) || (before?.type === 'paragraph' && after.type === 'paragraph')
    ? '\n\n'
    : '\n';
}

function blockMarkdown(block: ContentBlock): string {
  switch (block.type) {
    case 'heading':
      return `### ${escapeLine(block.text)}`;
    case 'paragraph':
      return lineMarkdown(block.line);
    case 'list':
      return block.items.map((item) => `- ${lineMarkdown(item).replaceAll('\n', '\n  ')}`).join('\n');
    case 'quotation':
      return `**${escapeLine(block.speaker) || 'Unnamed'}**\n> ${lineMarkdown(block.line).replaceAll('\n', '\n> ')}`;
    case 'table': {
      const cited = block.rows.some((row) => row.cites.length > 0);
      const columns = cited ? [...block.columns, 'Source'] : block.columns;
      const rows = block.rows.map((row) =>
        cited ? [...row.cells, row.cites.map((n) => `[${n}]`).join('')] : row.cells,
      );
      return codeBlock(tableText(columns, rows, tableCells));
    }
  }
}

/** Sources under the article they are of, which is named once. */
function sourcesOf(part: Part, linkOf: CitationLink): string {
  const articles = Map.groupBy(part.sources, ({ citation }) => `${citation.article.id}/${citation.article.revision}`);
  return [...articles.values()].map((entries) => articleMarkdown(entries, linkOf)).join('\n');
}

function articleMarkdown(entries: readonly SourceEntry[], linkOf: CitationLink): string {
  const lines = entries.map((entry) => sourceMarkdown(entry, linkOf));
  const named = entries.find(({ form }) => form !== 'brief');
  if (named === undefined) return lines.join('\n');
  const unlinked = entries.every(({ citation, form }) => form === 'brief' || webLink(linkOf(citation)) === null);
  return [`-# **${escapeLine(sourceDetails(named.citation))}**${unlinked ? ' · no link recorded' : ''}`, ...lines].join(
    '\n',
  );
}

function sourceMarkdown({ citation, form }: SourceEntry, linkOf: CitationLink): string {
  // Whatever the link came from, no character in it may end the markup; and no stranger's words are its label.
  const link = form === 'brief' ? null : webLink(linkOf(citation));
  const snippet = form === 'full' ? ` ${escapeLine(quotedSnippet(citation.snippet))}` : '';
  return `-# \\[${citation.n}\\]${snippet} ${code(citation.ref)}${link === null ? '' : ` · [to the sentence](${link})`}`;
}

function rowsOf(buttons: readonly Button[]): readonly APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const all = buttons.map(
    (button, index): APIButtonComponentWithCustomId => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shortLabel(button.label, buttonLabelCharacters) || '…',
      custom_id: customIdOf(button, index),
    }),
  );
  return Array.from({ length: Math.ceil(all.length / buttonsPerRow) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: all.slice(row * buttonsPerRow, (row + 1) * buttonsPerRow),
  }));
}
