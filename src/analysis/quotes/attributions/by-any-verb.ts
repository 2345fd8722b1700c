import type { Finding, Subject } from '../clause/finding.ts';
import { nounPhraseEndingAt } from '../clause/noun-phrase.ts';
import { subjectBehind } from '../clause/subject-behind.ts';
import { isQuoted, isWork, lastQuotedWord, type TextView, tagAt, type Unit, wordAt } from '../marks/text-view.ts';

/** Words with their marks below which a quotation may only be a name or a term. */
const shortest = 6;

/**
 * "“Out of my harbour!” Berg thundered.", "“…,” croons Berg.": beside a quotation that ends with its own comma or mark, a verb between a
 * name and the end of the clause tells who speaks, whatever verb it is.
 */
export function byAnyVerb(view: TextView, at: number, unit: Unit, previous: Unit | null): Finding | null {
  if (!/^(?:VBD|VBZ)$/.test(view.syntax.fine[at] ?? '') || tagAt(view, at) !== 'VERB') return null;
  const found = nameBefore(view, at, unit) ?? nameBehind(view, at, unit);
  if (found === null) return null;
  const { subject, first } = found;
  const adjacent = previous !== null && previous.paragraph === unit.paragraph && previous.end === first;
  const tail = first - 1;
  if (!isQuoted(view, tail) || (first === unit.first && !adjacent) || isWork(view, tail)) return null;
  const quote = view.quotes[view.quoteAt[tail] ?? -1];
  if (quote === undefined || quote.outerEnd - quote.outerFirst < shortest) return null;
  if (!/^[,!?…—–-]+$/.test(lastQuotedWord(view, tail))) return null;
  const contents = [{ first: quote.outerFirst, end: quote.outerEnd }];
  return { cue: { first: at, end: at + 1 }, subject, contents, clausal: true };
}

interface Found {
  readonly subject: Subject;
  /** Where the attribution begins. */
  readonly first: number;
}

function nameBefore(view: TextView, at: number, unit: Unit): Found | null {
  const phrase = nounPhraseEndingAt(view, at, unit.first);
  if (phrase === null || !isOver(view, at + 1, unit.end)) return null;
  return { subject: { words: phrase, head: phrase.head, inverted: false }, first: phrase.first };
}

function nameBehind(view: TextView, at: number, unit: Unit): Found | null {
  const subject = subjectBehind(view, { first: at, end: at + 1 }, unit.end);
  if (subject === null || !isOver(view, subject.words.end, unit.end)) return null;
  const named = tagAt(view, subject.head.end - 1) === 'PROPN' || subject.aside !== undefined;
  return named ? { subject, first: at } : null;
}

/** The clause ends here, or goes on with nothing but a time, a place or a manner. */
function isOver(view: TextView, at: number, limit: number): boolean {
  return (
    at >= limit ||
    isQuoted(view, at) ||
    /^[.,:;]$/.test(wordAt(view, at)) ||
    /^(?:to|in|at|on|during)$/.test(wordAt(view, at))
  );
}
