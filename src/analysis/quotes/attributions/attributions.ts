import { clauseEnd } from '../clause/clause-end.ts';
import type { Finding, Subject } from '../clause/finding.ts';
import { canHold, documentary, isEvidence, isResearcher, mayBePerson } from '../clause/holders.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../clause/noun-phrase.ts';
import { governor, modifiedNoun, parsedSubject } from '../clause/parsed-subject.ts';
import { presentedBy, subjectBefore } from '../clause/subject.ts';
import { subjectBehind } from '../clause/subject-behind.ts';
import { type VerbGroup, verbGroupAt } from '../clause/verb-group.ts';
import {
  after,
  hasNumber,
  isQuoted,
  type TextView,
  type TokenRange,
  tagAt,
  type Unit,
  wordAt,
} from '../marks/text-view.ts';
import { accordingTo } from './according-to.ts';
import { byAnyVerb } from './by-any-verb.ts';
import { byNoun } from './by-nouns.ts';
import { inPoll } from './by-polls.ts';
import { byView } from './by-views.ts';
import { contentBehind } from './content.ts';
import { contentBefore } from './content-before.ts';
import { isHeld, isInside, isPersonal, isWithinReport, limitsNoun, untilNextSource } from './kept-attributions.ts';
import { byPassive } from './passives.ts';
import { isUnasserted } from './unasserted.ts';

/** All attributions of one unit by verbs and by "according to", in order of their cues. */
export function findAttributions(view: TextView, index: number): Finding[] {
  const unit = view.units[index] as Unit;
  const previous = view.units[index - 1] ?? null;
  const next = view.units[index + 1] ?? null;
  const found: Finding[] = [];
  const retold = new Set<Finding>();
  for (let at = unit.first; at < unit.end; at = after(view, at)) {
    if (isQuoted(view, at)) continue;
    if (wordAt(view, at) === 'according' && wordAt(view, at + 1) === 'to') {
      const finding = accordingTo(view, at, unit, unit.first);
      if (finding !== null) found.push(finding);
      continue;
    }
    const group = verbGroupAt(view, at, unit.first);
    if (group === null) {
      const spoken = byAnyVerb(view, at, unit, previous) ?? byView(view, at, unit);
      if (spoken !== null) {
        found.push(spoken);
        continue;
      }
      const finding = byNoun(view, at, unit) ?? inPoll(view, at, unit);
      if (finding !== null) {
        retold.add(finding);
        found.push(finding);
      }
      continue;
    }
    const finding =
      byVerb(view, group, unit, previous, next, found) ??
      (group.frames.includes('q') ? null : byAnyVerb(view, at, unit, previous));
    if (finding === null || !isHeld(view, group, finding)) continue;
    if (finding.subject !== null && isUnasserted(view, finding.subject, group.first, unit)) continue;
    const own = isPersonal(view, finding) && !isWithinReport(view, finding, unit);
    if (!group.frames.includes('q') || own) retold.add(finding);
    found.push(finding);
  }
  const apart = found.map((finding) => untilNextSource(view, finding, found));
  // Inside somebody's words only acts of speech by another named source are worth their own line; "he said he hopes" is one statement.
  return apart.filter((finding, index) => !retold.has(found[index] as Finding) || !isInside(apart, finding));
}

function byVerb(
  view: TextView,
  group: VerbGroup,
  unit: Unit,
  previous: Unit | null,
  next: Unit | null,
  found: readonly Finding[],
): Finding | null {
  const { form } = group;
  if (form === 'infinitive') return byInducement(view, group, unit);
  if (form === 'passive') return byPassive(view, group, unit);
  if (isFirst(view, group)) group = { ...group, first: group.at - 1 };
  const cue = { first: group.first, end: group.end };
  if (form === 'ing') {
    if (limitsNoun(view, group)) return null;
    const subject = participleSubject(view, group, unit, found);
    if (subject !== null && documentary.has(group.verb.lemma)) group = withEvidence(view, group, subject);
    const content = contentBehind(view, group, unit, subject);
    return subject === null || content === null
      ? null
      : { cue, subject, contents: [content], clausal: group.frames.includes('c') };
  }
  const behind =
    group.frames.includes('q') && mayInvert(view, group, unit) ? subjectBehind(view, group, unit.end) : null;
  const before =
    subjectBefore(view, group.first, unit.first, group.at) ??
    (behind === null && tagAt(view, group.first - 1) !== 'CCONJ'
      ? parsedSubject(view, group.at, group.first, unit.first)
      : null);
  let subject = before !== null && (behind === null || !prefersBehind(view, group, before, behind)) ? before : behind;
  const follows = subject === behind && behind !== null ? behind.words.end : group.end;
  if (subject === null && /^(?:and|but|or|,)$/.test(wordAt(view, group.first - 1))) {
    subject = found.at(-1)?.subject ?? presentedBy(view, { ...unit, end: group.first });
  }
  if (subject === null) return null;
  // "showed no emotion as the verdict was read": what somebody shows is not said
  if (group.verb.lemma === 'show' && mayBePerson(view, subject) && !isEvidence(view, subject)) return null;
  const shown = documentary.has(group.verb.lemma) || group.frames.includes('e');
  if (shown) group = withEvidence(view, group, subject);
  const opens = group.first === unit.first && /^[,:]$/.test(wordAt(view, subject.words.end));
  const content = !subject.inverted
    ? contentBehind(view, group, unit, subject)
    : opens
      ? contentBehind(view, { ...group, end: lastMark(view, subject.words.end, unit.end) }, unit, subject)
      : null;
  if (group.frames.includes('q') || (shown && isEvidence(view, subject))) {
    const contents = contentBefore(view, group, subject, follows, unit, previous, found, content);
    if (contents !== null) {
      const named = isPersonal(view, { subject }) ? namedAfterStop(view, follows, unit, next) : null;
      return { cue, subject: named ?? subject, contents, clausal: true };
    }
  }
  // "The poll has Berg at 40 percent", but "has a margin of error of 3 points"
  const onlyEvidence = group.frames.includes('e') && !/[cqv]/.test(group.frames);
  if (onlyEvidence && content !== null && (!hasNumber(view, content) || /^an?$/.test(wordAt(view, content.first))))
    return null;
  const told = content ?? asTold(view, group, subject, unit);
  return told === null ? null : { cue, subject, contents: [told], clausal: group.frames.includes('c') };
}

const inducements =
  /^(?:le(?:d|ads?)|prompt(?:s|ed)?|cause[sd]?|mov(?:es|ed)|push(?:es|ed)?|inspire[sd]?|drove|drives)$/;

/** "That kind of talk led Berg to suggest, “…”": whoever is led to say it, in words of their own. */
function byInducement(view: TextView, group: VerbGroup, unit: Unit): Finding | null {
  if (!group.frames.includes('q') || wordAt(view, group.at - 1) !== 'to') return null;
  const phrase = nounPhraseEndingAt(view, group.at - 1, unit.first);
  if (phrase === null || !inducements.test(wordAt(view, phrase.first - 1))) return null;
  const subject = { words: phrase, head: phrase.head, inverted: false };
  const content = contentBehind(view, group, unit, subject);
  if (content === null || !isQuoted(view, content.first)) return null;
  return { cue: { first: group.first, end: group.end }, subject, contents: [content], clausal: true };
}

/** "Said Berg, who was there, “…”": the mark right before the quotation. */
function lastMark(view: TextView, first: number, limit: number): number {
  for (let at = first; at + 1 < limit && at < first + 25; at++)
    if (isQuoted(view, at + 1)) return /^[,:]$/.test(wordAt(view, at)) ? at : first;
  return first;
}

/** "The poll found Berg ahead by 9 points" tells; "Berg found the keys", "showed courage" do not. */
function withEvidence(view: TextView, group: VerbGroup, subject: Subject): VerbGroup {
  const evident = isEvidence(view, subject);
  if (group.frames.includes('e')) return evident ? { ...group, frames: `${group.frames}n` } : group;
  // "found a way", "found themselves" find nothing out
  if (group.verb.lemma === 'find' && !evident && !isResearcher(view, subject))
    return { ...group, frames: group.frames.replace('n', '') };
  const frames = group.frames.replace('n', '') + (evident || !mayBePerson(view, subject) ? 'n' : '');
  return { ...group, frames };
}

/** "As Berg put it on Monday, the pier is a ruin": the main clause is what she said. */
function asTold(view: TextView, group: VerbGroup, subject: Subject, unit: Unit): TokenRange | null {
  if (!/c.*q|q.*c/.test(group.frames) || wordAt(view, group.at - 1) === 'to') return null;
  if (wordAt(view, subject.words.first - 1) !== 'as' || subject.inverted) return null;
  if (subject.words.first - 2 >= unit.first && !/^[,;]$|^(?:and|but)$/.test(wordAt(view, subject.words.first - 2)))
    return null;
  let comma = group.end;
  while (comma < unit.end && wordAt(view, comma) !== ',' && !/^(?:VERB|AUX|SCONJ)$/.test(tagAt(view, comma)))
    comma = after(view, comma);
  if (wordAt(view, comma) !== ',') return null;
  const range = { first: comma + 1, end: clauseEnd(view, comma + 1, unit.end, true) };
  return range.end - range.first > 2 ? range : null;
}

/** "“…,” he said. Anna Berg, the mayor. “…”": a full stop for a comma; the name that follows without a verb is who "he" is. */
function namedAfterStop(view: TextView, follows: number, unit: Unit, next: Unit | null): Subject | null {
  if (next === null || next.paragraph !== unit.paragraph || follows + 1 < unit.end) return null;
  if (tagAt(view, next.first) !== 'PROPN' || next.end - next.first > 24) return null;
  for (let at = next.first; at < next.end; at = after(view, at)) {
    if (isQuoted(view, at) || /^(?:VERB|AUX)$/.test(tagAt(view, at))) return null;
  }
  const phrase = nounPhraseStartingAt(view, next.first, next.end);
  return phrase === null ? null : { words: phrase, head: phrase.head, inverted: true };
}

function mayInvert(view: TextView, group: VerbGroup, unit: Unit): boolean {
  if (isFirst(view, group)) return true;
  const before = group.first - 1;
  if (before < unit.first) return true;
  return isQuoted(view, before) || /^[,.—–-]+$/.test(wordAt(view, before));
}

/** "The mine will close, first reported the Gazette". */
function isFirst(view: TextView, group: VerbGroup): boolean {
  return wordAt(view, group.at - 1) === 'first' && wordAt(view, group.at - 2) === ',';
}

/** Two candidates: "as the vote nears, a long one, the race is tight, said Berg". A name behind beats no name before; hearers never do. */
function prefersBehind(view: TextView, group: VerbGroup, before: Subject, behind: Subject): boolean {
  if (tagAt(view, behind.head.end - 1) !== 'PROPN') return false;
  if (isFirst(view, group) || hasOwnVerb(view, before)) return true;
  return !/[an]/.test(group.frames) && tagAt(view, before.head.end - 1) !== 'PROPN';
}

/** "Roe, the owner, will close it, reported the Gazette": behind a comma of the words between stands the subject's own verb. */
function hasOwnVerb(view: TextView, { aside }: Subject): boolean {
  if (aside === undefined) return false;
  for (let at = aside.first + 1; at < aside.end; at++)
    if (wordAt(view, at - 1) === ',' && !isQuoted(view, at) && (tagAt(view, at) === 'AUX' || isPast(view, at)))
      return true;
  return false;
}

function isPast(view: TextView, at: number): boolean {
  return tagAt(view, at) === 'VERB' && /^(?:VBD|VBZ)$/.test(view.syntax.fine[at] ?? '');
}

/** "The transcript quoted Berg as saying": whoever is quoted. */
function quotedAs(view: TextView, as: number, floor: number): Subject | null {
  const phrase = nounPhraseEndingAt(view, as, floor);
  if (phrase === null || !/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/.test(wordAt(view, phrase.first - 1))) return null;
  return { words: phrase, head: phrase.head, inverted: false };
}

/** ", adding that": who the main clause is about, else the speaker so far, else whom the tree gives, else the subject that opens the sentence. */
function participleSubject(view: TextView, group: VerbGroup, unit: Unit, found: readonly Finding[]): Subject | null {
  const before = wordAt(view, group.first - 1);
  // "he said, referring to the mayor": whom words are about is not what they say.
  if (before === 'as') return quotedAs(view, group.first - 1, unit.first);
  if (/^(?:refer|allude)$/.test(group.verb.lemma)) return null;
  const main = before === ',' ? presentedBy(view, { ...unit, end: group.first }) : null;
  if (main !== null && (canHold(view, main) || wordAt(view, main.words.first) === 'it')) return main;
  // "footage of Berg saying", "a statement calling": the noun that the participle limits
  const limited = before === ',' ? null : modifiedNoun(view, group, unit.first);
  if (limited !== null) return limited;
  const last = found.at(-1)?.subject;
  if (last !== undefined && last !== null) return last;
  const parsed = governor(view, group, unit.first);
  if (parsed !== null && canHold(view, parsed)) return parsed;
  const phrase = nounPhraseStartingAt(view, unit.first, group.first);
  if (phrase === null || !/^(?:,|by|while|in|after|before|without)$/.test(before)) return null;
  return { words: phrase, head: phrase.head, inverted: false };
}
