import { clauseEnd } from '../clause/clause-end.ts';
import type { Finding, Subject } from '../clause/finding.ts';
import { isObjectPronoun, nounPhraseEndingAt, nounPhraseStartingAt } from '../clause/noun-phrase.ts';
import { subjectBefore } from '../clause/subject.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import { isQuoted, type TextView, type TokenRange, tagAt, type Unit, wordAt } from '../marks/text-view.ts';
import { opensClause } from './content.ts';

/** Verbs whose passive tells what was said of its subject behind the agent ("is accused by the West of supplying shells"). */
const charges = new Set([
  'accuse',
  'blame',
  'criticize',
  'criticise',
  'praise',
  'describe',
  'condemn',
  'fault',
  'credit',
  'urge',
  'ask',
  'thank',
]);

/**
 * Passives: "was quoted (by AFP) as saying …" gives the words to the subject; "is accused by the West of …" gives them to the agent,
 * never to the accused. A passive without an agent has no speaker here.
 */
export function byPassive(view: TextView, group: VerbGroup, unit: Unit): Finding | null {
  const cue = { first: group.first, end: group.end };
  if (group.verb.lemma === 'quote' || group.verb.lemma === 'cite') return quotedAs(view, group, unit);
  if (wordAt(view, group.end) !== 'by' || !/[nq]/.test(group.frames)) return null;
  const pronoun = { first: group.end + 1, end: group.end + 2 };
  const agent = isObjectPronoun(view, group.end + 1)
    ? { ...pronoun, head: pronoun }
    : nounPhraseStartingAt(view, group.end + 1, unit.end);
  if (agent === null || (tagAt(view, agent.head.end - 1) === 'NOUN' && /ing$/.test(wordAt(view, agent.head.end - 1))))
    return null;
  if (wordAt(view, group.first - 1) === 'as' && wordAt(view, agent.end) === ',' && group.frames.includes('q')) {
    // "As reported by the paper, …"
    const range = { first: agent.end + 1, end: clauseEnd(view, agent.end + 1, unit.end, true) };
    if (range.end > range.first)
      return { cue, subject: { words: agent, head: agent.head, inverted: true }, contents: [range], clausal: true };
  }
  if (!charges.has(group.verb.lemma) || !/^(?:of|for|as|to|over)$/.test(wordAt(view, agent.end))) return null;
  const contents = [{ first: agent.end, end: clauseEnd(view, agent.end, unit.end, false) }];
  return { cue, subject: { words: agent, head: agent.head, inverted: true }, contents, clausal: false };
}

function quotedAs(view: TextView, group: VerbGroup, unit: Unit): Finding | null {
  for (let at = group.end; at < unit.end && at < group.end + 12 && !isQuoted(view, at); at++) {
    if (wordAt(view, at) !== 'as' || !/^(?:saying|telling|calling|describing)$/.test(wordAt(view, at + 1))) continue;
    const subject = subjectBefore(view, group.first, unit.first);
    let first = at + 2;
    while (/^[,:]$/.test(wordAt(view, first))) first++;
    if (subject === null) return null;
    const quote = view.quotes[view.quoteAt[subject.words.first - 1] ?? -1];
    const behind = { first, end: clauseEnd(view, first, unit.end, true) };
    const contents =
      behind.end > first
        ? [behind]
        : quote === undefined
          ? clauseBefore(view, subject, unit)
          : [{ first: quote.outerFirst, end: quote.outerEnd }];
    if (contents.length === 0) return null;
    return { cue: { first: group.first, end: at + 2 }, subject, contents, clausal: true };
  }
  return null;
}

/** "The pier is shut, Berg was quoted as saying": the clause before the subject. */
function clauseBefore(view: TextView, { words, aside }: Subject, { first }: Unit): TokenRange[] {
  let end = Math.min(words.first, aside?.first ?? words.first) - 1;
  if (wordAt(view, end) !== ',' || isQuoted(view, end)) return [];
  // "…, a senior official, Anna Berg, was quoted": the description belongs to the name
  const described = nounPhraseEndingAt(view, end, first);
  const before = described === null ? -1 : described.first - 1;
  if (before > first && wordAt(view, before) === ',' && /^an?$/.test(wordAt(view, before + 1))) end = before;
  return end - first > 2 && opensClause(view, first, end) ? [{ first, end }] : [];
}
