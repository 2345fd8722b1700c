import { displayWidth } from './display-width.ts';
import { visibleLine } from './visible-text.ts';

const GAP = '  ';
const NARROWEST = 6;
const NUMERIC = /^[~<>≥≤≈=±+\-−$€£¥ ]*\d[\d.,\s–-]*\s?(?:%|\p{L}{0,10})$/u;

/**
 * Rows of cells as lines of a monospaced table: a header, a rule, one or more lines a row. Columns are narrowed by
 * wrapping within cells, never by cutting, until the table is at most `width` cells wide (where its columns are few enough);
 * columns of numbers are aligned to the right, and a
 * column without anything in it is left out.
 */
export function tableText(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const used = columns.map((_, index) => index).filter((index) => rows.some((row) => /\S/u.test(row[index] ?? '')));
  const cells = rows.map((row) => used.map((index) => visibleLine(row[index] ?? '')));
  const header = used.map((index) => visibleLine(columns[index] ?? ''));
  const widths = fitted(
    header.map((name, index) => Math.max(displayWidth(name), ...cells.map((row) => displayWidth(row[index] ?? '')))),
    width - GAP.length * (used.length - 1),
  );
  const right = header.map(
    (_, index) => cells.length > 0 && cells.every((row) => row[index] === '' || NUMERIC.test(row[index] ?? '')),
  );
  const layOut = (row: readonly string[]): readonly string[] => {
    const wrapped = row.map((cell, index) => wrap(cell, widths[index] ?? NARROWEST));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      wrapped
        .map((lines, index) => pad(lines[at] ?? '', widths[index] ?? 0, right[index] ?? false))
        .join(GAP)
        .trimEnd(),
    );
  };
  const rule = widths.map((size) => '─'.repeat(size)).join(GAP);
  return [...layOut(header), rule, ...cells.flatMap(layOut)];
}

/** Takes cells from the widest column until the row fits. */
function fitted(natural: readonly number[], available: number): readonly number[] {
  const widths = natural.map((size) => Math.max(1, size));
  let excess = widths.reduce((sum, size) => sum + size, 0) - available;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    const next = Math.max(NARROWEST, ...widths.filter((size) => size < widest));
    const index = widths.indexOf(widest);
    const step = Math.min(excess, Math.max(1, widest - next));
    widths[index] = widest - step;
    excess -= step;
  }
  return widths;
}

function wrap(cell: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of cell.split(' ')) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (displayWidth(joined) <= width) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    while (displayWidth(current) > width) {
      const head = headOf(current, width);
      lines.push(head);
      current = current.slice(head.length);
    }
  }
  return [...lines, current];
}

function headOf(word: string, width: number): string {
  let head = '';
  for (const char of word) {
    if (head !== '' && displayWidth(head + char) > width) break;
    head += char;
  }
  return head;
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}
