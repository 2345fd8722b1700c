import type { Actor, Attribution } from '../../../core/actor.ts';
import type { Span } from '../../../core/span.ts';
import { roleClass } from '../../actors/lexicons/role-nouns.ts';
import type { Subject } from '../clause/finding.ts';
import { isPersonName, type TextView, type TokenRange, tagAt, wordAt } from '../marks/text-view.ts';
import { issuer, ownerOf, type Place } from './documents-speaking.ts';
import { firstFrom } from './persons-told.ts';

/** Finds the actor that a speaker's words stand for. */
export type ResolveSpeaker = (subject: Subject) => Attribution;

/** A resolver over the actors' mentions and references; lookups are by binary search. */
export function speakerResolver(view: TextView, actors: readonly Actor[]): ResolveSpeaker {
  const places: Place[] = [];
  actors.forEach((actor, index) => {
    for (const { start, end } of actor.mentions) places.push({ start, end, actor: index, named: true });
    for (const { start, end } of actor.references) places.push({ start, end, actor: index, named: false });
  });
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const endingAt = (range: TokenRange): Place | null => {
    const core = spanOf(view, range.first, range.end);
    const next = firstFrom(places, core.start);
    // a subject that the tree begins within the name
    const before = places[next - 1];
    if (before !== undefined && before.end === core.end) return before;
    for (let at = next; at < places.length; at++) {
      const place = places[at] as Place;
      if (place.start >= core.end) break;
      // The head of a noun phrase is its last word: "Rutte's spokesman" is not Rutte.
      // "Hattie He", of whom only the first name looks like one
      if (place.end > core.end && place.named && actors[place.actor]?.kind === 'person') return place;
      if (place.end === core.end || (place.end < core.end && onlyAside(view, place.end, core.end))) return place;
      // "GMB union said": the noun says what the body is
      const body = place.named && actors[place.actor]?.kind === 'organization';
      if (body && place.start === core.start && ofKind.test(view.text.slice(place.end, core.end))) return place;
    }
    return null;
  };
  const opening = (range: TokenRange): Place | null => {
    const { start, end } = spanOf(view, range.first, range.end);
    for (let at = firstFrom(places, start); at < places.length; at++) {
      const place = places[at] as Place;
      if (place.start > start + 40 || place.start >= end) return null;
      const before = view.text.slice(start, place.start);
      if (actors[place.actor]?.kind !== 'person') continue;
      // "the mayor, Berg's brother, said"
      if (/^['’]s?\b/u.test(view.text.slice(place.end, end))) return null;
      if (/^\s*(?:\p{Lu}[\p{L}.]*\s+)*$/u.test(before)) return place;
      // "the family's representative, Orran lawyer Anna Berg, said"
      if (
        /^\s*(?:the )?(?:[\p{L}.-]+\s+){1,4}$/u.test(before) &&
        /^\s*(?:,|\(|$)/u.test(view.text.slice(place.end, end))
      )
        return onlyDescribes(view, range.first, place.start) ? place : null;
    }
    return null;
  };
  // "his employer, the Harbour Group, said"
  const whole = (range: TokenRange): Place | null => {
    const first = wordAt(view, range.first) === 'the' ? range.first + 1 : range.first;
    const { start, end } = spanOf(view, first, range.end);
    const place = places[firstFrom(places, start)];
    return place?.start === start && place.end === end && actors[place.actor]?.kind === 'organization' ? place : null;
  };
  const described = descriptions(actors);
  return ({ words, head, aside }) => {
    const span = spanOf(view, words.first, words.end);
    const named =
      endingAt(head) ??
      ownerOf(view, head, endingAt, actors) ??
      (words.end > head.end
        ? (entitled(view, words, head, endingAt, actors) ?? issuer(view, words, head, endingAt, actors))
        : null);
    // "praise from Pope Leo, who called it a gift"
    const meant = named ?? relativeOf(view, words, head, endingAt, actors);
    // "the neighbour in both Kent and Devon, Peter Sand": a name in apposition is no place.
    // "The Pact's chief at the time, Carl Lind": nor is it the chief of whom only "the chief" was said.
    const told = meant === null || !meant.named || actors[meant.actor]?.kind === 'place';
    const found =
      (told && aside !== undefined ? (opening(aside) ?? (meant === null ? whole(aside) : null)) : null) ??
      meant ??
      described(span, spanOf(view, head.first, head.end)) ??
      gluedTo(view, places, actors, span);
    const actor = found === null ? null : (actors[found.actor] ?? null);
    if (found !== null && actor !== null) return { ...span, name: actor.name, actor: found.actor };
    // A relative pronoun says less than what it stands for.
    const shown = head.first < words.first ? spanOf(view, head.first, head.end) : span;
    return { ...span, name: view.text.slice(shown.start, shown.end), actor: null };
  };
}

/**
 * "Norway’s ambassador" of "Norway’s ambassador to the city, Ann Berg", "the head of the Pact": words that begin what the text says of one person
 * there, or a description that stands for one.
 */
function descriptions(actors: readonly Actor[]): (span: Span, head: Span) => Place | null {
  const told = new Map<number, Place | null>();
  actors.forEach(({ kind, roles, references }, actor) => {
    if (kind !== 'person') return;
    for (const { start, end } of [...roles, ...references])
      told.set(start, told.has(start) && told.get(start)?.actor !== actor ? null : { start, end, actor, named: false });
  });
  return ({ start, end }, head) => {
    const place = told.get(start);
    return place != null && end <= place.end && head.end <= place.end ? place : null;
  };
}

/** "Ann RoeHead of the Harbour Board": the name that the words begin with, where it lost the space behind it. */
function gluedTo(
  view: TextView,
  places: readonly Place[],
  actors: readonly Actor[],
  { start, end }: Span,
): Place | null {
  const place = places[firstFrom(places, start)];
  if (place === undefined || place.start !== start || place.end >= end || actors[place.actor]?.kind !== 'person')
    return null;
  return /^\p{L}/u.test(view.text.slice(place.end)) ? place : null;
}

/** Whether nothing but adjectives and nouns stands before the name, the last of them what somebody is. */
function onlyDescribes(view: TextView, first: number, name: number): boolean {
  let at = first;
  for (; (view.tokens[at]?.start ?? name) < name; at++)
    if (!/^(?:ADJ|NOUN|PROPN|DET)$|^X$/.test(tagAt(view, at)) && wordAt(view, at) !== '-') return false;
  return roleClass(wordAt(view, at - 1)) !== null;
}

const offices =
  /^(?:secretary|minister|president|chief|head|chairman|chairwoman|chair|director|leader|spokesman|spokeswoman|spokesperson|speaker|governor|mayor|commissioner|ambassador|king|queen|prince|prime|commander|general|boss|premier|chancellor|envoy|representative)$/;

/** "Secretary of State Antony Berg": an office with its "of" before the name. A name right behind "of" or behind a title there is another person. */
function entitled(
  view: TextView,
  words: TokenRange,
  head: TokenRange,
  endingAt: (range: TokenRange) => Place | null,
  actors: readonly Actor[],
): Place | null {
  const office = officeAt(view, head.end - 1);
  // "inspector of the town's school Carl Lind"
  const last = bodyBefore(view, words);
  const ofBody = roleClass(office) !== null && bodies.test(wordAt(view, last));
  if (!offices.test(office) && !ofBody && !isScholar(view, last)) return null;
  const place = endingAt(words) ?? endingAt({ first: head.end, end: words.end });
  if (place === null || actors[place.actor]?.kind !== 'person') return null;
  let first = words.end - 1;
  while (first > head.end && (view.tokens[first]?.start ?? 0) > place.start) first--;
  const before = wordAt(view, first - 1);
  return tagAt(view, first - 1) === 'ADP' || tagAt(view, first - 1) === 'DET' || offices.test(before) ? null : place;
}

const academic = /^(?:professor|lecturer|reader|fellow|researcher|scholar|expert|specialist)$/;
const bodies =
  /^(?:municipality|department|ministry|university|college|school|hospital|company|firm|bank|agency|party|union|council|commission|committee|board|office|club|federation|association|institute|foundation|group|newspaper|magazine|bureau|authority|division|district|station|service|programme|program|network)$/;

/** The word before the name that ends the words. */
function bodyBefore(view: TextView, { first, end }: TokenRange): number {
  for (let at = end - 1; at > first; at--) if (isPersonName(view, { first: at, end })) return at - 1;
  return -1;
}

const mostSubject = 3;

/** "University of Orra professor in linguistics Eva Lind": from the word before the name back. */
function isScholar(view: TextView, last: number): boolean {
  if (roleClass(wordAt(view, last)) !== null) return false;
  let at = last;
  while (at > last - mostSubject && /^(?:NOUN|ADJ)$/.test(tagAt(view, at))) at--;
  return at < last && /^(?:in|of)$/.test(wordAt(view, at)) && academic.test(wordAt(view, at - 1));
}

/** The last word of what a scraper glued together: "Orra’sMinister of Defense Anna Berg". */
function officeAt(view: TextView, at: number): string {
  return /\p{Ll}(\p{Lu}\p{Ll}+)$/u.exec(view.tokens[at]?.text ?? '')?.[1]?.toLowerCase() ?? wordAt(view, at);
}

/** The person named right before "who", where the noun that the name limits is nobody. */
function relativeOf(
  view: TextView,
  { first }: TokenRange,
  head: TokenRange,
  endingAt: (range: TokenRange) => Place | null,
  actors: readonly Actor[],
): Place | null {
  if (wordAt(view, first) !== 'who' || roleClass(wordAt(view, head.end - 1)) !== null) return null;
  const place = endingAt({ first: head.first, end: wordAt(view, first - 1) === ',' ? first - 1 : first });
  return place?.named && actors[place.actor]?.kind === 'person' ? place : null;
}

export function spanOf(view: TextView, first: number, end: number): Span {
  const start = view.tokens[first]?.start ?? 0;
  return { start, end: Math.max(start, view.tokens[end - 1]?.end ?? start) };
}

/** What a body is, behind its name. */
const ofKind =
  /^\s(?:union|party|group|charity|think ?tank|bank|club|company|firm|airline|news agency|newspaper|watchdog|campaign group)$/u;

/** "Sanders (I-Vt.)", "Sanders KC": a bracket or an honour behind the name changes nothing. */
function onlyAside(view: TextView, from: number, end: number): boolean {
  return /^\s*(?:\(|(?:KC|QC|SC|MP|MSP|MEP|MLA|TD|MBE|OBE|CBE|KBE|AM|AO|AC|OAM|FRS)$)/.test(view.text.slice(from, end));
}
