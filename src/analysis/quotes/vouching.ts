import type { Attribution } from '../../core/actor.ts';
import { isThing } from './holders.ts';
import { documents, evidence, timeWords } from './word-classes.ts';

/** Only who or what can speak vouches for a number: a person, a body, a paper, a poll; no bias, no morning, no "that". */
export function mayVouch({ actor, name }: Attribution): boolean {
  if (actor !== null) return true;
  const head = name.split(/\s(?:of|for|from|in|at|by|with|to|on|who|that|which|about|against)\s|[,(]/u, 1)[0] ?? '';
  const word = head.trim().split(/\s/u).at(-1)?.toLowerCase() ?? '';
  if (evidence.has(word) || documents.has(word)) return true;
  if (/^(?:that|this|these|those|what|which|one|\P{L}*)$/u.test(word)) return false;
  return !timeWords.has(word) && !isThing(word);
}
