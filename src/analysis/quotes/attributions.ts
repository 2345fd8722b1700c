import { clauseEnd, contentBehind, endsAfter } from './content.ts';
import { nounPhraseStartingAt } from './noun-phrase.ts';
import { type Subject, subjectBefore, subjectBehind } from './subject.ts';
import { after, isQuoted, type TextView, type TokenRange, tagAt, type Unit, wordAt } from './text-view.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { personalPronouns } from './word-classes.ts';

/** What the text attributes to whom, in token indices. */
export interface Finding {
  readonly cue: TokenRange | null;
  readonly subject: Subject | null;
  readonly contents: readonly TokenRange[];
  /** True when the words are a clause of their own, not the object of an attitude ("said …", not "supports …"). */
  readonly clausal: boolean;
  /** True where the layout says that the words are the speaker's own though no marks stand around them (a transcript). */
  readonly verbatim?: boolean;
}

/** All attributions of one unit by verbs and by "according to", in order of their cues. */
export function findAttributions(view: TextView, unit: Unit, previous: Unit | null): Finding[] {
  const found: Finding[] = [];
  const floor = unit.first;
  for (let at = unit.first; at < unit.end; at = after(view, at)) {
    if (isQuoted(view, at)) continue;
    if (wordAt(view, at) === 'according' && wordAt(view, at + 1) === 'to') {
      const finding = accordingTo(view, at, unit, floor);
      if (finding !== null) found.push(finding);
      continue;
    }
    const group = verbGroupAt(view, at, unit.first);
    if (group === null) continue;
    const finding = byVerb(view, group, unit, previous, found);
    if (finding === null || (isInside(found, at) && isRetold(view, group, finding))) continue;
    found.push(finding);
  }
  return found;
}

/** Whether the cue stands inside what somebody else is already said to have said. */
function isInside(found: readonly Finding[], at: number): boolean {
  return found.some(({ contents }) => contents.some((range) => range.first <= at && at < range.end));
}

/** Inside somebody's words only acts of speech by another named source are worth their own line; "he said he hopes" is one statement. */
function isRetold(view: TextView, group: VerbGroup, { subject }: Finding): boolean {
  if (!group.frames.includes('q')) return true;
  return subject !== null && personalPronouns.has(wordAt(view, subject.words.first));
}

function byVerb(
  view: TextView,
  group: VerbGroup,
  unit: Unit,
  previous: Unit | null,
  found: readonly Finding[],
): Finding | null {
  const { form } = group;
  if (form === 'passive' || form === 'infinitive') return null;
  const cue = { first: group.first, end: group.end };
  if (form === 'ing') {
    const subject = participleSubject(view, group, unit, found);
    const content = contentBehind(view, group, unit);
    return subject === null || content === null
      ? null
      : { cue, subject, contents: [content], clausal: group.frames.includes('c') };
  }
  let subject = subjectBefore(view, group.first, unit.first);
  if (subject === null && /^(?:and|but|or|,)$/.test(wordAt(view, group.first - 1)))
    subject = found.at(-1)?.subject ?? null;
  let follows = group.end;
  if (subject === null && group.frames.includes('q') && mayInvert(view, group, unit)) {
    subject = subjectBehind(view, group, unit.end);
    if (subject !== null) follows = subject.words.end;
  }
  if (subject === null) return null;
  if (group.frames.includes('q')) {
    const contents = contentBefore(view, group, subject, follows, unit, previous, found);
    if (contents !== null) return { cue, subject, contents, clausal: true };
  }
  if (subject.inverted) return null;
  const content = contentBehind(view, group, unit);
  return content === null ? null : { cue, subject, contents: [content], clausal: group.frames.includes('c') };
}

function mayInvert(view: TextView, group: VerbGroup, unit: Unit): boolean {
  const before = group.first - 1;
  if (before < unit.first) return true;
  return isQuoted(view, before) || /^[,.—–-]+$/.test(wordAt(view, before));
}

/** What was said before "he said": the quotation or the clause, and where it goes on behind. */
function contentBefore(
  view: TextView,
  group: VerbGroup,
  subject: Subject,
  follows: number,
  unit: Unit,
  previous: Unit | null,
  found: readonly Finding[],
): TokenRange[] | null {
  const opening = Math.min(subject.words.first, group.first);
  let last = opening - 1;
  const comma = last >= unit.first && !isQuoted(view, last) && /^[,—–-]+$/.test(wordAt(view, last));
  if (comma) last--;
  if (last < unit.first) {
    // "“Really?” Trump said." stands as a sentence of its own behind the quotation.
    const tail = previous === null ? -1 : previous.end - 1;
    const adjacent = previous !== null && previous.paragraph === unit.paragraph && previous.end === unit.first;
    if (adjacent && isQuoted(view, tail) && endsAfter(view, group, follows, unit.end))
      return [quoteRange(view, tail, previous)];
    return null;
  }
  const quoted = isQuoted(view, last);
  if (!quoted && !comma) return null;
  const begins = found.reduce(
    (at, finding) => Math.max(at, ...finding.contents.map((range) => (range.end <= last + 1 ? range.end : 0))),
    unit.first,
  );
  if (quoted) {
    const range = quoteRange(view, last, unit);
    const closes = comma || /^[.,!?…—–-]+$/.test(wordAt(view, innerLast(view, last)));
    if (!closes) return null;
    if (!endsAfter(view, group, follows, unit.end) && !isQuoted(view, follows) && !subject.inverted) {
      if (wordAt(view, follows) !== ':') return null;
    }
    return withRest(view, startOf(view, range, begins), group, follows, unit);
  }
  if (!subject.inverted && !endsAfter(view, group, follows, unit.end)) return null;
  let first = begins;
  while (first < last && /^[,.;:—–-]+$/.test(wordAt(view, first)) && !isQuoted(view, first)) first++;
  const aside =
    wordAt(view, follows) === ',' &&
    !/^(?:and|but|or)$/.test(wordAt(view, follows + 1)) &&
    !isQuoted(view, follows + 1);
  if (!aside && (last + 1 - first < 3 || !hasVerb(view, first, last + 1))) return null;
  return withRest(view, { first, end: last + 1 }, group, follows, unit);
}

/** "It was “a disaster,” he said": a quotation that completes a clause takes the clause with it. */
function startOf(view: TextView, range: TokenRange, begins: number): TokenRange {
  const before = range.first - 1;
  if (before < begins || /^[,:.;—–-]+$/.test(wordAt(view, before))) return range;
  let first = begins;
  while (first < before && tagAt(view, first) === 'PUNCT' && !isQuoted(view, first)) first++;
  return { first, end: range.end };
}

function quoteRange(view: TextView, inside: number, unit: Unit): TokenRange {
  const quote = view.quotes[view.quoteAt[inside] ?? -1];
  return { first: Math.max(unit.first, quote?.outerFirst ?? inside), end: quote?.outerEnd ?? inside + 1 };
}

function innerLast(view: TextView, inside: number): number {
  const quote = view.quotes[view.quoteAt[inside] ?? -1];
  let last = (quote?.endToken ?? inside + 1) - 1;
  while (/^["']$/.test(wordAt(view, last))) last--;
  return last;
}

function withRest(view: TextView, range: TokenRange, group: VerbGroup, follows: number, unit: Unit): TokenRange[] {
  const contents = [range];
  for (let at = follows; at < unit.end; at = after(view, at)) {
    if (isQuoted(view, at)) {
      const before = wordAt(view, at - 1);
      if (/^[,.:—–-]+$/.test(before)) contents.push(quoteRange(view, at, unit));
      break;
    }
    const word = wordAt(view, at);
    if (word === ',' && at === follows && !isQuoted(view, range.end - 1)) {
      const next = wordAt(view, at + 1);
      if (/ing$/.test(next) || /^(?:and|but|citing|who|which|a|an)$/.test(next) || isQuoted(view, at + 1)) continue;
      const end = clauseEnd(view, at + 1, unit.end, true);
      if (end > at + 2) contents.push({ first: at + 1, end });
      break;
    }
    if (verbGroupAt(view, at, unit.first) !== null && at > group.at) break;
  }
  return contents;
}

function hasVerb(view: TextView, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tagAt(view, at) === 'AUX' || tagAt(view, at) === 'VERB') return true;
  return false;
}

/** ", adding that": the speaker so far, else the subject of the sentence. */
function participleSubject(view: TextView, group: VerbGroup, unit: Unit, found: readonly Finding[]): Subject | null {
  const before = wordAt(view, group.first - 1);
  if (before === 'as') return null;
  const last = found.at(-1)?.subject;
  if (last !== undefined && last !== null) return last;
  const phrase = nounPhraseStartingAt(view, unit.first, group.first);
  if (phrase === null || !/^(?:,|by|while|in|after|before|without)$/.test(before)) return null;
  return { words: phrase, head: phrase.head, inverted: false };
}

function accordingTo(view: TextView, at: number, unit: Unit, floor: number): Finding | null {
  const source = nounPhraseStartingAt(view, at + 2, unit.end);
  if (source === null) return null;
  const subject = { words: source, head: source.head, inverted: true };
  const cue = { first: at, end: at + 2 };
  let last = at - 1;
  while (last > unit.first && !isQuoted(view, last) && /^[,—–-]+$/.test(wordAt(view, last))) last--;
  const contents: TokenRange[] = [];
  if (last - floor >= 2) contents.push({ first: floor, end: last + 1 });
  else {
    let next = source.end;
    while (next < unit.end && wordAt(view, next) !== ',') next = after(view, next);
    if (next + 1 < unit.end) contents.push({ first: next + 1, end: clauseEnd(view, next + 1, unit.end, true) });
  }
  return contents.length === 0 ? null : { cue, subject, contents, clausal: true };
}
