import type { GoldPage } from './read-collection.ts';
import { wordsOf } from './read-collection.ts';

export interface Score {
  pages: number;
  precision: number;
  recall: number;
  f1: number;
  held: number;
  missed: number;
  wrong: number;
  ms: number;
}

export const noScore = (): Score => ({ pages: 0, precision: 0, recall: 0, f1: 0, held: 0, missed: 0, wrong: 0, ms: 0 });

function overlap(found: readonly string[], gold: readonly string[]): { precision: number; recall: number; f1: number } {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  const precision = hits / (found.length || 1);
  const recall = hits / (gold.length || 1);
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Adds what one page's text scores: by words where its whole body is known, by annotated pieces else. */
export function addScore(sum: Score, text: string, { body, summary, within, without }: GoldPage): void {
  sum.pages++;
  if (body !== null) {
    const found = wordsOf(text);
    const plainScore = overlap(found, wordsOf(body));
    // With the lead or without, whichever the collection means.
    const led = summary === undefined ? plainScore : overlap(found, wordsOf([...summary, body].join('\n')));
    const { precision, recall, f1 } = led.f1 > plainScore.f1 ? led : plainScore;
    sum.precision += precision;
    sum.recall += recall;
    sum.f1 += f1;
  }
  const whole = plain(text);
  for (const piece of within)
    if (whole.includes(plain(piece))) sum.held++;
    else sum.missed++;
  for (const piece of without) if (whole.includes(plain(piece))) sum.wrong++;
}

export function printScore(name: string, { pages, precision, recall, f1, held, missed, wrong, ms }: Score): void {
  const percent = (share: number) => (100 * share).toFixed(2);
  console.log(`${name}: ${pages} pages${ms > 0 ? `, ${(ms / pages).toFixed(0)} ms a page` : ''}`);
  if (f1 > 0)
    console.log(
      `  words:  precision ${percent(precision / pages)} recall ${percent(recall / pages)} F1 ${percent(f1 / pages)}`,
    );
  const p = held / (held + wrong);
  const r = held / (held + missed);
  if (held > 0)
    console.log(`  pieces: precision ${percent(p)} recall ${percent(r)} F1 ${percent((2 * p * r) / (p + r))}`);
}
