import { datelineLength } from '../../core/dateline.ts';
import type { Sentence } from '../document.ts';

/** Which of the sentences, by number, a summary is made of. */
export function summarySentences(text: string, sentences: readonly Sentence[], summary: string): Set<number> {
  const chosen = new Set<number>();
  for (const [number, { start, end }] of sentences.entries()) {
    // The summary has them without their datelines, and parted by a space.
    if (end - start > summary.length + 160) continue;
    const whole = text.slice(start, end);
    const words = whole.slice(datelineLength(whole));
    if (summary === words || summary.startsWith(`${words} `) || summary.endsWith(` ${words}`)) chosen.add(number);
  }
  return chosen;
}
