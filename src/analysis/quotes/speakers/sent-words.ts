import type { Actor } from '../../../core/actor.ts';
import type { Subject } from '../clause/finding.ts';
import { after, type TextView, type Unit, wordAt } from '../marks/text-view.ts';

/** "The statement said", "the letter said". */
export function isSent(view: TextView, { words, head }: Subject, noun: string): boolean {
  return (
    words.end === head.end &&
    head.end - head.first === 2 &&
    /^(?:the|its?|his|her)$/.test(wordAt(view, head.first)) &&
    wordAt(view, head.end - 1) === noun
  );
}

/** "Its statement" is a body's, "his statement" a person's. */
export function mayOwn(article: string, kind: Actor['kind'] | undefined): boolean {
  if (article === 'the') return true;
  return (article === 'its') === (kind === 'organization');
}

export function namesStatement(view: TextView, { first, end }: Unit): boolean {
  for (let at = first; at < end; at = after(view, at)) if (wordAt(view, at) === 'statement') return true;
  return false;
}
