import type { Actor } from '../../../core/actor.ts';
import type { Span } from '../../../core/span.ts';
import { roleClass } from '../../actors/lexicons/role-nouns.ts';
import type { Subject } from '../clause/finding.ts';
import { presentedBy } from '../clause/subject.ts';
import { isQuoted, type TextView, type TokenRange, tagAt, type Unit, wordAt } from '../marks/text-view.ts';
import { firstFrom, type Gender, type Place } from './persons-told.ts';
import { type ResolveSpeaker, spanOf } from './speakers.ts';
import { mainSubject } from './thing-speakers.ts';

/** "The president is busy, too. On Tuesday, he …": an office holder without a name, told of since the last speaker, is whom the pronoun means. */
export function isAnotherOffice(
  view: TextView,
  index: number,
  pronoun: Subject,
  last: { readonly actor: number; readonly at: number },
  speaker: Actor | undefined,
  resolve: ResolveSpeaker,
  said: readonly Span[],
): boolean {
  const unit = view.units[index] as Unit;
  const before = view.units[index - 1];
  // "The officer will look into it, he added": what is said tells of the officer
  const reported = said.some(({ start }) => start <= (view.tokens[unit.first]?.start ?? 0));
  const here = reported ? null : mainSubject(view, unit.first, pronoun.words.first);
  const told = here ?? (before === undefined || before.heading ? null : mainSubject(view, before.first, before.end));
  if (told === null || wordAt(view, told.words.first) !== 'the') return false;
  const { start, end } = spanOf(view, told.words.first, told.words.end);
  const noun = told.head.end - (/^(?:him|her)self$/.test(wordAt(view, told.head.end - 1)) ? 2 : 1);
  const office = roleClass(wordAt(view, noun));
  if (start <= last.at || office === null || tagAt(view, noun) !== 'NOUN') return false;
  const { actor } = resolve(told);
  if (
    actor === last.actor ||
    speaker?.roles.some(({ text }) => text.split(' ').some((word) => roleClass(word.toLowerCase()) === office))
  )
    return false;
  const between = view.text.slice(end, view.tokens[pronoun.words.first]?.start ?? end);
  return !/\b(?:he|him|his|she|her)\b/iu.test(between);
}

/** "Mosley saw it otherwise: “When he jokes, I laugh,” he said": who the words before the colon tell of. */
export function presentedIn(
  view: TextView,
  index: number,
  contents: readonly TokenRange[],
  gender: Gender,
  resolve: ResolveSpeaker,
  known: readonly (Gender | null)[],
  isNamed: (actor: number) => boolean,
): number | null {
  const unit = view.units[index];
  const colon = (contents[0]?.first ?? 0) - 1;
  if (unit === undefined || colon <= unit.first || wordAt(view, colon) !== ':') return null;
  const subject = presentedBy(view, { ...unit, end: colon });
  const actor = subject === null ? null : resolve(subject).actor;
  return actor !== null && known[actor] !== undefined && (known[actor] ?? gender) === gender && !isNamed(actor)
    ? actor
    : null;
}

/** "Berg won again. “It was hard,” said the 36-year-old": the one person whom the sentence before names, as its subject. */
export function toldBefore(
  view: TextView,
  index: number,
  resolve: ResolveSpeaker,
  persons: readonly Place[],
): number | null {
  const [before, unit] = [view.units[index - 1], view.units[index] as Unit];
  if (before === undefined || before.heading || unit.paragraph - before.paragraph > 1) return null;
  const subject = mainSubject(view, before.first, before.end);
  const actor = subject === null ? null : resolve(subject).actor;
  const { start, end } = spanOf(view, before.first, before.end);
  const first = firstFrom(persons, start);
  const named = persons.slice(first, firstFrom(persons, end));
  return actor !== null && named.length > 0 && named.every((place) => place.actor === actor) ? actor : null;
}

/**
 * "One victim, the retired teacher George Mills, lost much. “It is gone,” he said": the one person of the sentence before, named ahead of
 * its verb. Who only owns the one ("Roe's wife, Ann Lund, was freed") does not count, nor, beside the subject, who is known to be of the other
 * gender.
 */
export function namedAsSubject(
  view: TextView,
  index: number,
  persons: readonly Place[],
  gender: Gender,
  known: readonly (Gender | null)[],
  resolve: ResolveSpeaker,
): number | null {
  const [before, unit] = [view.units[index - 1], view.units[index] as Unit];
  if (before === undefined || before.heading || unit.paragraph !== before.paragraph) return null;
  const { start, end } = spanOf(view, before.first, before.end);
  const all = persons
    .slice(firstFrom(persons, start), firstFrom(persons, end))
    .filter(({ start: at }) => !ownsWhomItNames(view, at));
  const [named, ...others] = all.filter(({ actor }) => (known[actor] ?? gender) === gender);
  if (named === undefined || others.some(({ actor }) => actor !== named.actor)) return null;
  // beside somebody of the other gender only the subject is sure
  const subject = others.length + 1 < all.length ? mainSubject(view, before.first, before.end) : null;
  if (others.length + 1 < all.length && (subject === null || resolve(subject).actor !== named.actor)) return null;
  let at = before.first;
  for (; at < before.end && (view.tokens[at]?.start ?? end) < named.start; at++) {
    // "retired teacher" may look like what somebody did
    const attribute = /^(?:NOUN|ADJ)$/.test(tagAt(view, at + 1));
    if (isQuoted(view, at) || (!attribute && /^(?:VERB|AUX)$/.test(tagAt(view, at)))) return null;
  }
  // "a friend of Roe" and "Roe's brother" tell of others
  return tagAt(view, at - 1) === 'ADP' || isPossessive(view, named.start) ? null : named.actor;
}

function isPossessive(view: TextView, start: number): boolean {
  return /^['’]s?(?!\p{L})/u.test(view.text.slice(view.people.get(start) ?? start));
}

/** "Roe's wife, Ann Lund": a name behind whose own is said. */
function ownsWhomItNames(view: TextView, start: number): boolean {
  const behind = view.text.slice(view.people.get(start) ?? start).slice(0, longestOwned);
  return /^['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}[\p{L}-]*,?\s\p{Lu}/u.test(behind);
}

const longestOwned = 60;

/** "Many mayors, like Orra's Ann Roe, want more. “It is not enough,” she says": the one person of the sentence before, whom it gives as its example. */
export function namedAsExample(
  view: TextView,
  index: number,
  persons: readonly Place[],
  gender: Gender,
  known: readonly (Gender | null)[],
): number | null {
  const [before, unit] = [view.units[index - 1], view.units[index] as Unit];
  if (before === undefined || before.heading || unit.paragraph - before.paragraph > 1) return null;
  const { start, end } = spanOf(view, before.first, before.end);
  const [named, ...others] = persons.slice(firstFrom(persons, start), firstFrom(persons, end));
  if (named === undefined || others.some(({ actor }) => actor !== named.actor)) return null;
  if ((known[named.actor] ?? gender) !== gender) return null;
  return /\b(?:like|such as|including|among them) (?:[\p{L}.-]+ ){0,4}(?:[\p{L}.-]+['’]s? (?:[\p{L}.-]+ ){0,2})?$/u.test(
    view.text.slice(start, named.start),
  )
    ? named.actor
    : null;
}
