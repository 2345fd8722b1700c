import type { HeardFigure, Supplied } from './heard-figure.ts';
import { type Line, tagAt, wordAt } from './line.ts';

/**
 * What became of several counted groups told in a row, by one verb before or behind them all: "killed five soldiers and 12 civilians", "five
 * soldiers and 12 civilians were killed".
 */
export function sharedFate(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const figure = heard[at] as HeardFigure;
  if (figure.kind !== 'quantity' || figure.fate !== null || figure.counted === null || figure.fraction) return null;
  const [before, after] = [heard[at - 1], heard[at + 1]];
  const swapped = wordAt(line, figure.first - 1) === 'for' && wordAt(line, figure.first - 2) === 'exchange';
  if (swapped && before?.fate === 'released') return { fate: before.fate };
  if (before?.fate != null && follows(line, before, figure) && !tellsMore(line, figure)) return { fate: before.fate };
  return after?.fate != null && follows(line, figure, after) ? { fate: after.fate } : null;
}

/** Nothing but "and" or a comma between the one's noun and the other's number. */
function follows(line: Line, one: HeardFigure, other: HeardFigure): boolean {
  if (one.counted === null || other.counted === null || one.kind !== 'quantity' || other.kind !== 'quantity')
    return false;
  let at = one.counted.end;
  if (wordAt(line, at) === ',') at++;
  if (wordAt(line, at) === 'and') at++;
  return at > one.counted.end && at === other.first;
}

/** A verb behind the noun is the group's own. */
function tellsMore(line: Line, { counted }: HeardFigure): boolean {
  const behind = counted === null ? '' : tagAt(line, counted.end);
  return behind === 'VERB' || behind === 'AUX' || behind === 'ADV';
}
