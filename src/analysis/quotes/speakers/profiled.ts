import type { Subject } from '../clause/finding.ts';
import { after, isPersonName, isQuoted, type TextView, tagAt, type Unit, wordAt } from '../marks/text-view.ts';
import { isBare } from './bare-quotes.ts';

/** What an article that presents somebody tells in the present tense. */
const presenting =
  /^(?:is|has|runs|owns|works|lives|sells|studies|plans|feels|hopes|worries|wants|teaches|leads|farms|drives|plays|keeps|cares)$/;

const longestAside = 12;

/**
 * "Ann Roe is a baker from Lund.", "She still plans to vote.", and a paragraph of nothing but quoted words in the first person behind it: the person
 * presented speaks them. Not where a quotation with a speaker of its own follows those words.
 */
export function profiled(view: TextView, index: number): Subject | null {
  const unit = view.units[index] as Unit;
  const next = view.units[index + 1];
  if (next === undefined || next.paragraph !== unit.paragraph + 1 || !isBare(view, next)) return null;
  const subject = presentedIn(view, unit);
  if (subject === null || !isFirstPerson(view, next)) return null;
  let behind = index + 1;
  while (behind < view.units.length && isBare(view, view.units[behind] as Unit)) behind++;
  const following = view.units[behind];
  return following !== undefined && isQuoted(view, following.first) ? null : subject;
}

function presentedIn(view: TextView, unit: Unit): Subject | null {
  const { first } = unit;
  for (let at = first; at < unit.end; at = after(view, at)) if (isQuoted(view, at)) return null;
  if (/^(?:he|she)$/.test(wordAt(view, first)) || wordAt(view, first - 1) === ',') return alone(view, unit, first);
  // "Despite her frustrations, she still plans to vote"
  if (/^(?:despite|although|though|while|like|as|for)$/.test(wordAt(view, first))) {
    for (let at = first + 1; at < unit.end && at < first + longestAside; at++)
      if (wordAt(view, at) === ',' && /^(?:he|she)$/.test(wordAt(view, at + 1))) return alone(view, unit, at + 1);
    return null;
  }
  for (let end = first + 2; end < first + 5; end++) {
    if (!isPersonName(view, { first, end })) continue;
    const words = { first, end };
    return tells(view, end, unit.end, true) && !namesOthers(view, unit, first)
      ? { words, head: words, inverted: false }
      : null;
  }
  return null;
}

function alone(view: TextView, unit: Unit, at: number): Subject | null {
  const words = { first: at, end: at + 1 };
  return tells(view, at + 1, unit.end, false) && !namesOthers(view, unit, at)
    ? { words, head: words, inverted: false }
    : null;
}

/** Whether a verb that presents follows, behind an aside between commas; "is" and "has" of somebody named want what they are or have. */
function tells(view: TextView, from: number, limit: number, named: boolean): boolean {
  let at = from;
  if (wordAt(view, at) === ',') {
    at++;
    const aside = at;
    while (at < limit && at - aside < longestAside && wordAt(view, at) !== ',' && !presenting.test(wordAt(view, at)))
      at++;
    if (wordAt(view, at) === ',') at++;
  }
  while (at < limit && tagAt(view, at) === 'ADV') at++;
  const verb = wordAt(view, at);
  if (!presenting.test(verb)) return false;
  return !named || !/^(?:is|has)$/.test(verb) || /^(?:DET|NUM)$/.test(tagAt(view, at + 1));
}

function namesOthers(view: TextView, unit: Unit, subject: number): boolean {
  for (let at = unit.first; at < unit.end; at++)
    if (at !== subject && view.people.has(view.tokens[at]?.start ?? -1)) return true;
  return false;
}

function isFirstPerson(view: TextView, { first, end }: Unit): boolean {
  for (let at = first; at < end; at++) if (/^(?:i|my|me|we|our|us)$/.test(wordAt(view, at))) return true;
  return false;
}
