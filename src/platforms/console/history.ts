import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Lines typed in earlier sessions, newest first; none when there is no file yet. */
export async function readHistory(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Losing the history harms nobody, so a failing write is let pass. */
export async function writeHistory(path: string, lines: readonly string[]): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, lines.join('\n'));
  } catch {
    // The prompt works without it.
  }
}
