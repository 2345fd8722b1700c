import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { TopicGroup } from '../topics/topic.ts';

const asked = /^(?:attendances?|crowds?|attended|spectators|gate)$/iu;
const before =
  /\b(?:in front of|before|watched by|attended by|witnessed by|drew|attracted|played to|packed with|attendance (?:of|was)|crowd of|gate of)\s(?:(?:a|the)\s(?:\p{L}+[\s-]){0,2}(?:crowd|audience|attendance|gate) of\s)?(?:(?:more than|about|around|nearly|almost|over|some|an estimated|just)\s)?$/iu;
const watchers =
  /\b(?:people|fans|spectators|supporters|visitors|onlookers|ticket-?holders|revellers|worshippers|mourners|guests)$/iu;

/** "**In front of 41,200 people**", "a match watched by 8,000": how many came, where nothing is called an attendance. */
export function isAttendance(
  { typed }: TopicGroup,
  { kind, vague, expression, counted }: Figure,
  { text, start }: Passage,
): boolean {
  if (!asked.test(typed) || kind !== 'quantity' || vague) return false;
  if (!before.test(text.slice(Math.max(0, expression.start - start - 90), expression.start - start))) return false;
  return counted === null || watchers.test(counted.text.split(/\s(?:at|in|of|from|who|on|for)\s/u)[0] ?? '');
}
