import type { Citation } from './citation.ts';

/** A stretch of text. It is data, never markup: each adapter escapes it for its platform. */
export interface Inline {
  readonly text: string;
  /** `quote` is somebody's verbatim words; `muted` is for dates, outlets and other small print. */
  readonly style: 'plain' | 'strong' | 'emphasis' | 'quote' | 'muted';
}

/** One claim with the numbers of the citations that prove it; no adapter may part the two. */
export interface Line {
  readonly inlines: readonly Inline[];
  readonly cites: readonly number[];
}

export interface Button {
  /** What is shown, at most 80 characters. */
  readonly label: string;
  /** The command line that pressing it runs (`/who Kallas page 2`): stateless, so it survives a restart. */
  readonly command: string;
}

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly line: Line }
  | { readonly type: 'list'; readonly items: readonly Line[] }
  | { readonly type: 'quotation'; readonly speaker: string; readonly line: Line }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly type: 'sources'; readonly citations: readonly Citation[] }
  | { readonly type: 'buttons'; readonly buttons: readonly Button[] };

export interface TableRow {
  /** One cell a column. */
  readonly cells: readonly string[];
  readonly cites: readonly number[];
}

/** A platform-neutral message: adapters render it, purely, within their platform's limits. */
export interface Message {
  readonly blocks: readonly Block[];
  /** Goes with it as a file where the platform has files, as text below it elsewhere. */
  readonly file?: TextFile;
}

export interface TextFile {
  /** Letters, digits, dots and dashes only. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The message for where there are no files: the file's text stands below it. */
export function withFileAsText({ blocks, file }: Message): Message {
  return { blocks: file === undefined ? blocks : [...blocks, { type: 'paragraph', line: line(file.text) }] };
}

export function plain(text: string): Inline {
  return { text, style: 'plain' };
}

export function line(inlines: readonly Inline[] | string, cites: readonly number[] = []): Line {
  return { inlines: typeof inlines === 'string' ? [plain(inlines)] : inlines, cites };
}

export function textOf(target: Line): string {
  return target.inlines.map((part) => part.text).join('');
}
