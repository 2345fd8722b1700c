import type { Inline, Line } from '../../core/message.ts';
import { visibleLine, visibleText } from '../layout/visible-text.ts';

/**
 * Marks that mean something anywhere in a line. `:` only where it would make an address, which Discord turns into a link,
 * also when the slashes stand in the next stretch of text.
 */
const ANYWHERE = /[\\*_~`|<>[\]@]|:(?=\/\/|\/?$)/gu;
/** Headings, small print, lists and numbered lists at the beginning of a line. */
const AT_LINE_START = /^([^\S\n]*)(#|-|\+|\d+(?=\.))/gmu;

/** Text as Discord shows it letter for letter: no markup, mention, link or emoji code in it takes effect. */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(ANYWHERE, '\\$&')
    .replace(AT_LINE_START, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

export function escapeLine(text: string): string {
  return escapeMarkdown(visibleLine(text));
}

/** Text in a code block, where only the fence itself has a meaning. */
export function codeBlock(lines: readonly string[]): string {
  return `\`\`\`\n${lines.join('\n').replaceAll('`', 'ˋ')}\n\`\`\``;
}

/** A reference in a monospaced font. */
export function code(text: string): string {
  return `\`${visibleLine(text).replaceAll('`', 'ˋ')}\``;
}

const WRAPPERS: Readonly<Record<Inline['style'], string>> = {
  plain: '',
  muted: '',
  quote: '',
  strong: '**',
  emphasis: '*',
};

/** A line with its citation numbers. Line ends in the text are kept. */
export function lineMarkdown(line: Line): string {
  const text = line.inlines.map(inlineMarkdown).join('').trim();
  const cites = line.cites.map((n) => `\\[${n}\\]`).join('');
  return cites === '' ? text : `${text} ${cites}`.trimStart();
}

function inlineMarkdown({ text, style }: Inline): string {
  const wrapper = WRAPPERS[style];
  const escaped = escapeMarkdown(text);
  if (wrapper === '') return escaped;
  // Discord takes no marker that has a space on its inner side, nor one that spans lines.
  return escaped
    .split('\n')
    .map((row) => wrapped(row, wrapper))
    .join('\n');
}

function wrapped(row: string, wrapper: string): string {
  const words = row.trim();
  if (words === '') return row;
  const start = row.length - row.trimStart().length;
  return `${row.slice(0, start)}${wrapper}${words}${wrapper}${row.slice(start + words.length)}`;
}
