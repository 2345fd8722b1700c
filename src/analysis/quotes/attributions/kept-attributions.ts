import type { Finding, Subject } from '../clause/finding.ts';
import { canHold, documentary, isEvidence, pointsBack } from '../clause/holders.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import { personalPronouns } from '../lexicon/word-classes.ts';
import { isQuoted, type TextView, tagAt, type Unit, wordAt } from '../marks/text-view.ts';

/** "Prosecutors say 12 died; police put the figure at six": behind a semicolon with a source of its own the first one says no more. */
export function untilNextSource(view: TextView, finding: Finding, found: readonly Finding[]): Finding {
  const starts = found
    .filter(({ subject }) => subject !== finding.subject && subject !== null && !isPersonal(view, { subject }))
    .flatMap(({ subject }) => (subject === null ? [] : sourceStart(view, subject)));
  const contents = finding.contents.map((range) => {
    const start = starts.find((at) => range.first < at && at < range.end);
    return start === undefined ? range : { first: range.first, end: start - 1 };
  });
  return contents.every((range, index) => range === finding.contents[index]) ? finding : { ...finding, contents };
}

/** Where a subject that a semicolon opens begins, its determiner included. */
function sourceStart(view: TextView, { words }: Subject): readonly number[] {
  const first = tagAt(view, words.first - 1) === 'DET' ? words.first - 1 : words.first;
  return wordAt(view, first - 1) === ';' ? [first] : [];
}

/** Attitudes need a holder, and a mere possibility ("might want") is none; nor is what somebody would or will say said. */
export function isHeld(view: TextView, group: VerbGroup, { subject, contents }: Finding): boolean {
  if (isMade(view, group, contents)) return false;
  if (subject === null) return true;
  const quoted = isQuoted(view, contents[0]?.first ?? -1);
  if (pointsBack(view, subject)) return false;
  // "Do you know …?" asks; nobody knows.
  const asks = tagAt(view, subject.words.first - 1) === 'AUX' && !/[q]/.test(group.frames);
  if (asks) return false;
  if (group.frames.includes('q')) return quoted || !group.future;
  // "a message that calls for …": a message in general, not somebody's.
  if (group.modal || /^(?:that|which)$/.test(wordAt(view, subject.words.first))) return false;
  return (
    group.frames.includes('d') ||
    (documentary.has(group.verb.lemma) && isEvidence(view, subject)) ||
    canHold(view, subject)
  );
}

/** Whether the cue stands inside what somebody else is said to have said. */
export function isInside(found: readonly Finding[], { cue, subject }: Finding): boolean {
  const at = cue?.first ?? -1;
  return found.some(
    (other) => other.subject !== subject && other.contents.some((range) => range.first <= at && at < range.end),
  );
}

/** "“We know,” he said, according to the paper": the paper only passes on what are his own words. */
export function isWithinReport(view: TextView, { contents, cue }: Finding, unit: Unit): boolean {
  if (!isQuoted(view, contents[0]?.first ?? -1) || cue === null) return false;
  for (let at = cue.end; at < unit.end && at < cue.end + 6; at++)
    if (wordAt(view, at) === 'according' && wordAt(view, at + 1) === 'to') return true;
  return false;
}

export function isPersonal(view: TextView, { subject }: Pick<Finding, 'subject'>): boolean {
  return subject !== null && personalPronouns.has(wordAt(view, subject.words.first));
}

/** "Warning shots were fired": no act of speech. */
export function limitsNoun(view: TextView, { at }: VerbGroup): boolean {
  return (
    wordAt(view, at) === 'warning' &&
    /^(?:shots?|signs?|letters?|sirens?|lights?|systems?|labels?|bells?|flags?|notices?|signals?|strikes?|stickers?)$/.test(
      wordAt(view, at + 1),
    )
  );
}

const works =
  /^(?:poems?|poetry|books?|songs?|novels?|plays?|stories|articles?|columns?|essays?|scripts?|screenplays?|lyrics|verses?|music|letters?|code)$/;
const longestWork = 8;

/** "Has written thousands of poems", "who wrote several books about the band": what somebody makes is not what they say. */
function isMade(view: TextView, group: VerbGroup, contents: Finding['contents']): boolean {
  if (group.verb.lemma !== 'write') return false;
  const [content] = contents;
  if (content === undefined || content.first < group.end || isQuoted(view, content.first)) return false;
  for (let at = content.first; at < content.end && at - content.first < longestWork; at++) {
    if (works.test(wordAt(view, at))) return true;
    if (!/^(?:DET|ADJ|NUM|NOUN|ADP|PROPN|PRON)$/.test(tagAt(view, at))) return false;
  }
  return false;
}
