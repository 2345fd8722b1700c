import type { Intake, TakenItem } from '../intake/intake.ts';
import type { ArticleSource } from '../sources/article-source.ts';
import { oneLine } from './one-line.ts';

/** Takes in what the sources have. Exit status: 0 when anything is held, 1 when there was nothing, 2 when all was refused. */
export async function runIngest(
  intake: Intake,
  sources: readonly ArticleSource[],
  signal: AbortSignal,
  json: boolean,
  print: (text: string) => void,
  complain: (text: string) => void,
  remember: (item: TakenItem) => Promise<void>,
): Promise<number> {
  const counts = { new: 0, revised: 0, unchanged: 0, refused: 0 };
  for (const source of sources) {
    for await (const item of intake.take(source, signal)) {
      counts[item.outcome]++;
      await remember(item);
      if (json) print(`${JSON.stringify(item)}\n`);
      else if (item.outcome === 'refused') complain(`${item.place}: ${item.reason}\n`);
      else print(`${lineOf(item)}\n`);
    }
  }
  const held = counts.new + counts.revised + counts.unchanged;
  if (!json)
    print(`${counts.new} new, ${counts.revised} revised, ${counts.unchanged} unchanged, ${counts.refused} refused\n`);
  if (held > 0) return 0;
  return counts.refused > 0 ? 2 : 1;
}

function lineOf(item: Exclude<TakenItem, { outcome: 'refused' }>): string {
  return `${item.outcome}: ${item.place}${item.title === null ? '' : ` (${oneLine(item.title)})`}`;
}
