import { endsAfter } from '../clause/circumstances.ts';
import type { Finding, Subject } from '../clause/finding.ts';
import { nounPhraseEndingAt } from '../clause/noun-phrase.ts';
import { presentedBy, subjectBefore } from '../clause/subject.ts';
import { verbGroupAt } from '../clause/verb-group.ts';
import { verbReadings } from '../lexicon/verb-forms.ts';
import { documents } from '../lexicon/word-classes.ts';
import {
  after,
  isPersonName,
  isQuoted,
  type TextView,
  type TokenRange,
  tagAt,
  type Unit,
  wordAt,
} from '../marks/text-view.ts';
import { isBare } from './bare-quotes.ts';
import { profiled } from './profiled.ts';
import { sectionsOf } from './sections.ts';
import { signature } from './signed-quotes.ts';
import { mainSubject } from './thing-speakers.ts';

/** Who a quotation belongs to, and by which words. */
export interface Source {
  readonly subject: Subject | null;
  readonly cue: TokenRange | null;
}

/** The last speaker, and how far away. */
interface Last {
  readonly subject: Subject;
  readonly paragraph: number;
}

/**
 * Gives quotations that stand as sentences of their own to the speaker the text leads a reader to. In order:
 * 1. who a colon presents ("Berg went further: “…”"), because print uses it for nothing else;
 * 2. who was already quoted in the paragraph;
 * 3. who is named behind the next quotation of the paragraph, when the paragraph opens with the bare one;
 * 4. who spoke last in the paragraph before, or is presented there (`profiled.ts`);
 * 5. whose name heads the section ("Ann Roe:", as in tributes of several).
 */
export function carrySpeakers(
  view: TextView,
  findings: readonly (readonly Finding[])[],
  sources: (Source | undefined)[],
): void {
  let last: Last | null = null;
  let next = 0;
  let section: Subject | null = null;
  const sections = sectionsOf(view);
  view.units.forEach((unit, index) => {
    const here = findings[index] ?? [];
    section = sections[index] ?? section;
    const bare = isBare(view, unit);
    for (
      let quote = view.quotes[next];
      quote !== undefined && quote.outerFirst < unit.end;
      quote = view.quotes[++next]
    ) {
      if (quote.outerFirst < unit.first || sources[next] !== undefined) continue;
      if (isLabelled(view, quote.firstToken)) continue;
      const presented =
        signature(view, quote.outerEnd) ?? presenter(view, unit, quote.outerFirst, view.units[index - 1]);
      const subject =
        presented ??
        goesOnTo(view, sources, next) ??
        (bare ? fromAround(view, unit, index, last, findings, sources, next) : null);
      if (subject !== null) sources[next] = { subject, cue: null };
      if (subject !== null) last = { subject, paragraph: unit.paragraph };
    }
    const speaking = lastSpeaker(view, here) ?? announces(view, unit);
    if (speaking !== null) last = { subject: speaking, paragraph: unit.paragraph };
    else if (!bare) {
      const presented: Subject | null = profiled(view, index) ?? section;
      if (presented !== null) last = { subject: presented, paragraph: unit.paragraph };
    } else if (last !== null) last = { ...(last as Last), paragraph: unit.paragraph };
  });
}

/** Of a quotation that goes on in the next paragraphs: who is named where it ends. */
function goesOnTo(view: TextView, sources: readonly (Source | undefined)[], quote: number): Subject | null {
  for (let at = quote; view.quotes[at]?.continues === true; at++) {
    const subject = sources[at + 1]?.subject;
    if (subject != null) return tagAt(view, subject.head.end - 1) === 'PROPN' ? subject : null;
  }
  return null;
}

/** "“WALLACE: Governor, …”": a transcript's turn inside marks names its own speaker, whom the marks do not tell. */
function isLabelled(view: TextView, first: number): boolean {
  for (let at = first; at < first + 4; at++) {
    const text = view.tokens[at]?.text ?? '';
    if (text === ':') return at > first;
    if (!/^\p{Lu}{2,}$/u.test(text)) return false;
  }
  return false;
}

/** Who spoke last in the unit: acts of speech before attitudes; "who" in a relative clause only if nobody else did. */
function lastSpeaker(view: TextView, findings: readonly Finding[]): Subject | null {
  let best: Subject | null = null;
  let rank = 0;
  for (const { subject, clausal, contents } of findings) {
    if (subject === null) continue;
    const relative = /^(?:who|which|that)$/.test(wordAt(view, subject.words.first));
    const quotes = contents.some((range) => isQuoted(view, range.first));
    const here = (quotes ? 4 : clausal ? 2 : 1) - (relative ? 1 : 0);
    if (here < rank || (relative && best !== null && here <= rank)) continue;
    best = subject;
    rank = here;
  }
  return best;
}

function fromAround(
  view: TextView,
  unit: Unit,
  index: number,
  last: Last | null,
  findings: readonly (readonly Finding[])[],
  sources: readonly (Source | undefined)[],
  quote: number,
): Subject | null {
  const acting = actorBefore(view, unit, view.units[index - 1], findings[index - 1] ?? []);
  if (acting !== null) return acting.brief ? acting.subject : null;
  if (last !== null && last.paragraph === unit.paragraph) return last.subject;
  const following = view.units[index + 1];
  const ahead = findings[index + 1]?.[0];
  if (following?.paragraph === unit.paragraph && isQuoted(view, following.first) && ahead?.subject != null) {
    const taken = sources[view.quoteAt[following.first] ?? -1];
    if (taken?.subject != null) return taken.subject;
  }
  const before = view.units[index - 1];
  // words that go on from a quotation left open are its own speaker's, if anybody's
  if (view.quotes[quote - 1]?.continues === true) return sources[quote - 1]?.subject ?? null;
  return before !== undefined && last !== null && unit.paragraph - last.paragraph === 1 ? last.subject : null;
}

/** A gesture is told in few words. */
const briefly = 9;

/**
 * "Berg shook her head. “No.”": somebody named does something in the sentence before, in the same paragraph. The words are theirs where
 * that is told briefly; after a longer sentence they may be anybody's.
 */
function actorBefore(
  view: TextView,
  unit: Unit,
  before: Unit | undefined,
  findings: readonly Finding[],
): { readonly subject: Subject; readonly brief: boolean } | null {
  if (before === undefined || before.paragraph !== unit.paragraph || before.heading || findings.length > 0) return null;
  if (announces(view, before) !== null) return null;
  for (let at = before.first; at < before.end; at++) if (isQuoted(view, at)) return null;
  const subject = mainSubject(view, before.first, before.end);
  if (subject === null || tagAt(view, subject.head.end - 1) !== 'PROPN') return null;
  return { subject, brief: before.end - before.first <= briefly && subject.words.first === before.first };
}

/** "The Courier reports:": a verb that a tagger takes for a plural. */
function reports(view: TextView, unit: Unit, colon: number): Subject | null {
  const reading = verbReadings.get(wordAt(view, colon - 1));
  const verb = reading?.forms.has('s') === true && reading.verb.frames.includes('q');
  return verb ? subjectBefore(view, colon - 1, unit.first) : null;
}

/** "Lau, the party's spokesman, said in a statement.": an act of speech whose words come with the next quotation. */
function announces(view: TextView, unit: Unit): Subject | null {
  for (let at = unit.first; at < unit.end; at = after(view, at)) {
    if (isQuoted(view, at)) return null;
    const group = verbGroupAt(view, at, unit.first);
    if (group === null) continue;
    const says = group.form === 'finite' && group.frames.includes('q') && !group.modal && !group.negated;
    return says && endsAfter(view, group, group.end, unit.end) && unit.end - at < 12
      ? subjectBefore(view, group.first, unit.first, group.at)
      : null;
  }
  return null;
}

/** The subject of the words before a colon that ends right before the quotation. */
function presenter(view: TextView, unit: Unit, quoteFirst: number, previous: Unit | undefined): Subject | null {
  if (quoteFirst > unit.first) {
    if (wordAt(view, quoteFirst - 1) !== ':') return null;
    const colon = quoteFirst - 1;
    return labelled(view, unit, colon) ?? presentedBy(view, { ...unit, end: quoteFirst }) ?? named(view, unit, colon);
  }
  if (previous === undefined || wordAt(view, previous.end - 1) !== ':' || isQuoted(view, previous.end - 1)) return null;
  const colon = previous.end - 1;
  return (
    labelled(view, previous, colon) ??
    presentedBy(view, previous) ??
    reports(view, previous, colon) ??
    named(view, previous, colon)
  );
}

/** "The governor of Orra, Anna Berg: “…”": nothing but a person's name and who that is; no "letter to", no "photo by". */
function named(view: TextView, unit: Unit, colon: number): Subject | null {
  let first = -1;
  for (let at = unit.first; at < colon; at++) {
    if (isQuoted(view, at) || /^(?:VERB|AUX)$/.test(tagAt(view, at))) return null;
    if (/^(?:to|by|from|with|about|on|against|via|photo|video|and|or)$/.test(wordAt(view, at))) return null;
    if (first < 0 && isPersonName(view, { first: at, end: colon })) first = at;
  }
  if (first < 0 || colon - unit.first > longestTitle) return null;
  const words = { first, end: colon };
  return { words, head: words, inverted: false };
}

/** Words that tell who somebody is, with the name. */
const longestTitle = 16;

/** "A storm in the harbour - Anna Berg: “…”", "Berg's letter to the council: “…”": a name behind a dash, or the owner of a document. */
function labelled(view: TextView, unit: Unit, colon: number): Subject | null {
  const phrase = nounPhraseEndingAt(view, colon, unit.first);
  if (phrase === null) return null;
  const { head } = phrase;
  const before = view.tokens[phrase.first - 1]?.text ?? '';
  if (
    /^[-–—]+$/.test(before) &&
    tagAt(view, head.end - 1) === 'PROPN' &&
    view.tokens[phrase.first - 1]?.end !== view.tokens[phrase.first]?.start
  )
    return { words: phrase, head, inverted: false };
  if (!documents.has(wordAt(view, head.end - 1))) return null;
  for (let at = head.end - 2; at > head.first; at--) {
    if (wordAt(view, at) !== "'s" && !(wordAt(view, at) === "'" && /s$/.test(wordAt(view, at - 1)))) continue;
    const words = { first: head.first, end: at };
    return { words, head: words, inverted: false };
  }
  return null;
}
