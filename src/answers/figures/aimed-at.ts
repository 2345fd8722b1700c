import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic } from '../topics/topic.ts';

const aim = /^[-\s](?:inflation\s|growth\s|reduction\s)?(target|goal|ceiling|threshold|cap|limit)\b/u;
const wayTo = /\b(?:towards?|back (?:in)?to|within)\s(?:its|the|their)\s(?:\p{L}+\s)?$/u;
/** "Where the **speed limit is** 50 mph" */
const limitIs = /\b(?:limit|ceiling|threshold)\s(?:is|was|of)\s(?:just\s|only\s)?$/u;
const band = /^\s(?:target\s)?(?:range|band)\b/u;

/** "Above the bank's **2% target**", "declining **towards the 2 to 3 per cent range**": what is aimed at is not what there is. */
export function isAimedAt({ text: asked }: Topic, { kind, expression }: Figure, { text, start }: Passage): boolean {
  if (/\b(?:targets?|goals?|aims?|ceilings?|thresholds?|caps?|limits?|range|band)\b/iu.test(asked)) return false;
  const [before, behind] = [text.slice(0, expression.start - start), text.slice(expression.end - start)];
  if (limitIs.test(before)) return true;
  return kind !== 'quantity' && (aim.test(behind) || (wayTo.test(before) && band.test(behind)));
}
