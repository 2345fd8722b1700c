import type { types } from '@slack/bolt';
import type { TableRow } from '../../core/message.ts';
import { visibleLine } from '../layout/visible-text.ts';

const NUMERIC = /^[~<>≥≤≈=±+\-−$€£¥ ]*\d[\d.,\s–-]*\s?(?:%|\p{L}{0,10})$/u;
/** Slack takes no empty cell. */
const EMPTY = '–';

/** Rows as Slack's own table, their sources in a last column; columns without anything in them are left out. */
export function tableBlock(columns: readonly string[], rows: readonly TableRow[]): types.TableBlock {
  const used = columns
    .map((_, index) => index)
    .filter((index) => rows.some(({ cells }) => /\S/u.test(cells[index] ?? '')));
  const cited = rows.some(({ cites }) => cites.length > 0);
  const header = [...used.map((index) => columns[index] ?? ''), ...(cited ? ['Source'] : [])];
  const body = rows.map(({ cells, cites }) => [
    ...used.map((index) => cells[index] ?? ''),
    ...(cited ? [cites.map((n) => `[${n}]`).join('')] : []),
  ]);
  return {
    type: 'table',
    column_settings: header.map((_, index) => ({
      is_wrapped: true,
      align: body.every((row) => NUMERIC.test(visibleLine(row[index] ?? ''))) ? ('right' as const) : ('left' as const),
    })),
    rows: [header, ...body].map((row) =>
      row.map((cell) => ({ type: 'raw_text' as const, text: visibleLine(cell) || EMPTY })),
    ),
  };
}
