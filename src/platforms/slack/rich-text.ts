import type { types } from '@slack/bolt';
import type { Inline, Line } from '../../core/message.ts';
import { visibleText } from '../layout/visible-text.ts';

const STYLES: Readonly<Record<Inline['style'], types.RichTextText['style'] | null>> = {
  plain: null,
  muted: null,
  quote: null,
  strong: { bold: true },
  emphasis: { italic: true },
};

/** Text that Slack shows letter for letter. */
export function literal(text: string, style: types.RichTextText['style'] | null = null): types.RichTextText {
  return { type: 'text', text, ...(style === null || style === undefined ? {} : { style }) };
}

/** Slack takes neither an empty text nor an empty list of elements. */
export function inlineElements(inlines: readonly Inline[]): types.RichTextText[] {
  const elements = inlines
    .map(({ text, style }) => literal(visibleText(text), STYLES[style]))
    .filter(({ text }) => text !== '');
  return elements.length > 0 ? elements : [literal(' ')];
}

/** A line with its citation numbers. Line ends in the text are kept. */
export function lineElements(line: Line): types.RichTextText[] {
  const cites = citeMarks(line.cites);
  return cites === '' ? inlineElements(line.inlines) : [...inlineElements(line.inlines), literal(cites)];
}

/** ` [1][2]`, or nothing. */
export function citeMarks(cites: readonly number[]): string {
  return cites.length === 0 ? '' : ` ${cites.map((n) => `[${n}]`).join('')}`;
}
