import { earlier, type HeardFigure, type Supplied } from './heard-figure.ts';
import { type Line, wordAt } from './line.ts';
import { nounFollows } from './noun-phrase.ts';
import { followsShare } from './party-rows.ts';

// Numbers that stand in parallel to an earlier one of their sentence.

/** "200 posts, up from 150" */
export function compared(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const { first } = heard[at] as HeardFigure;
  const lent = heard[at - 1];
  if (lent?.counted == null || lent.kind !== 'quantity' || lent.fraction || first - lent.counted.end > 5) return null;
  const changed = wordAt(line, first - 1) === 'from' && /^(?:up|down)$/.test(wordAt(line, first - 2));
  return changed ? { counted: lent.counted, unit: lent.unit } : null;
}

const gapped = /^(?:in|by|from|at|on|for|against|of)$/;

/** "200 jobs in May and 300 in June": the same preposition behind both. */
export function samePreposition(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const { first, end } = heard[at] as HeardFigure;
  if (!joint(line, first)) return null;
  const preposition = wordAt(line, end);
  const lent = earlier(heard, at);
  if (lent?.counted == null || lent !== heard[at - 1] || !gapped.test(preposition) || preposition === 'of') return null;
  if (wordAt(line, lent.counted.end) !== preposition || first - lent.counted.end > 12) return null;
  return { counted: lent.counted, unit: lent.unit, fate: lent.fate };
}

/** "45 drones, including 11 over Orra, two over Velm and two in Sten": parts of those counted, each by its place. */
export function placedPart(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const { first, end, value } = heard[at] as HeardFigure;
  if (value === null || !placing.test(wordAt(line, end))) return null;
  const [lent, before] = [earlier(heard, at), heard[at - 1]];
  if (lent === null || before !== lent) return null;
  const row = heard.slice(Math.max(0, at - longestRow), at).filter(({ counted }) => counted === lent.counted);
  if (value > (row[0]?.value ?? 0)) return null;
  const opens = wordAt(line, first - 1) === 'including' && first - lent.end < farthestPart;
  const goesOn =
    row.length > 1 &&
    /^(?:,|and)$/.test(wordAt(line, first - 1)) &&
    placing.test(wordAt(line, before.end)) &&
    first - before.end < farthestPart;
  return opens || goesOn ? { counted: lent.counted, unit: lent.unit, fate: lent.fate } : null;
}

const placing = /^(?:over|in|at|near|from|on|around|inside|outside)$/;
const farthestPart = 12;
const longestRow = 8;

function joint(line: Line, first: number): boolean {
  return /^(?:and|,|;|but|or|versus|while|then)$/.test(wordAt(line, first - 1));
}

/** "62 percent, up from 58"; "one at 25 percent and the other at 14"; "40% in May and 38 in June". */
export function share(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const [lent, figure] = [heard[at - 1], heard[at] as HeardFigure];
  const { first, end, value } = figure;
  if (lent !== undefined && value !== null && followsShare(line, first, end)) {
    if (lent.kind === 'percent') return { kind: 'percent', unit: '%' };
    return lent.counted === null || lent.kind !== 'quantity' ? null : { counted: lent.counted, unit: lent.unit };
  }
  if (lent === undefined || value === null || first - lent.end > 14 || nounFollows(line, end)) return null;
  if (/^(?:-|–|\/|:|of|percent|points?|people|more|years?)$/.test(wordAt(line, end))) return null;
  const before = wordAt(line, first - 1);
  const changed = before === 'from' && /^(?:up|down)$/.test(wordAt(line, first - 2));
  if (lent.kind === 'money')
    return changed && figure.scale > 1 && lent.unit !== null ? { kind: 'money', unit: lent.unit } : null;
  if (lent.kind !== 'percent' || lent.unit !== '%' || value < 0 || value > 100) return null;
  const placed =
    /^(?:at|with|to)$/.test(before) && before === wordAt(line, lent.first - 1) && /^[,.;)]?$/.test(wordAt(line, end));
  const again = joint(line, first) && gapped.test(wordAt(line, end)) && wordAt(line, end) === wordAt(line, lent.end);
  return changed || placed || again ? { kind: 'percent', unit: '%' } : null;
}
