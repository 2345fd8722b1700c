import type { Intake, TakenItem } from '../intake/intake.ts';
import type { ArticleSource } from '../sources/article-source.ts';
import { oneLine } from './one-line.ts';
import type { Progress } from './progress.ts';

export interface IngestOptions {
  readonly intake: Intake;
  readonly sources: readonly ArticleSource[];
  /** Stops it cleanly: what was begun is stored, and the next run goes on from there. */
  readonly signal: AbortSignal;
  readonly json: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly progress: Progress;
  readonly remember: (item: TakenItem) => Promise<void>;
}

/** As a shell says that somebody pressed Ctrl-C. */
const stopped = 130;

/** Takes in what the sources have. Exit status: 0 when anything is held, 1 when there was nothing, 2 when all was refused. */
export async function runIngest(options: IngestOptions): Promise<number> {
  const { intake, sources, signal, json, print, complain, progress, remember } = options;
  const counts = { new: 0, revised: 0, unchanged: 0, refused: 0 };
  const tell = (item: TakenItem): void => {
    if (json) print(`${JSON.stringify(item)}\n`);
    else if (item.outcome === 'refused') complain(`${item.place}: ${item.reason}\n`);
    else print(`${lineOf(item)}\n`);
  };
  try {
    for (const source of sources) {
      if (signal.aborted) break;
      for await (const item of intake.take(source, signal)) {
        counts[item.outcome]++;
        await remember(item);
        progress.around(() => tell(item));
        progress.step(item.outcome === 'refused');
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    progress.end();
  }
  const held = counts.new + counts.revised + counts.unchanged;
  if (!json)
    print(`${counts.new} new, ${counts.revised} revised, ${counts.unchanged} unchanged, ${counts.refused} refused\n`);
  if (signal.aborted) {
    complain('Stopped. What is listed above is held; the same command goes on from there.\n');
    return stopped;
  }
  if (held > 0) return 0;
  return counts.refused > 0 ? 2 : 1;
}

function lineOf(item: Exclude<TakenItem, { outcome: 'refused' }>): string {
  const title = item.title === null ? '' : ` (${oneLine(item.title)})`;
  return `${item.outcome}: ${item.place}${title}${item.reprintOf === undefined ? '' : ', a reprint'}`;
}
