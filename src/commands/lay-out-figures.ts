import type { AnswerItem } from '../core/answer.ts';
import type { Block, TableRow } from '../core/message.ts';

const columns = ['Figure', 'Of what', 'Says', 'As of'] as const;

/** One table for each thing that is counted, so that only like stands beside like. */
export function figureTables(items: readonly AnswerItem[]): Block[] {
  const rows: TableRow[] = items.flatMap((item) => {
    if (item.kind !== 'figure' || item.told === null) return [];
    const { told, figure, citations } = item;
    return [{ cells: [told.figure, told.what, told.says, figure.asOf?.slice(0, 10) ?? ''], cites: citations }];
  });
  return rows.length === 0 ? [] : [{ type: 'table', columns, rows }];
}
