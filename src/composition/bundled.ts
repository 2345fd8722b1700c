import { existsSync } from 'node:fs';
import type { Intake, TakenItem } from '../intake/intake.ts';
import { createFilesSource } from '../sources/files/files-source.ts';
import type { PageReader } from '../sources/page-reader.ts';

/** Larger files are refused unread. */
export const largestFileBytes = 20_000_000;

/** Takes the folder of bundled articles in; what has not changed since the last start costs a look-up. `remember` is told of each. */
export async function takeBriefings(
  folder: string | null,
  intake: Intake,
  pages: PageReader,
  remember: (item: TakenItem) => Promise<void>,
  complain: (text: string) => void,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  if (folder === null) return;
  if (!existsSync(folder)) {
    complain(`The folder of bundled articles "${folder}" does not exist: correct BRIEFINGS, or set it to none.\n`);
    return;
  }
  const source = createFilesSource({ places: [folder], pages, maxBytes: largestFileBytes });
  for await (const item of intake.take(source, signal)) {
    await remember(item);
    if (item.outcome === 'refused') complain(`${item.place}: ${item.reason}\n`);
  }
}
