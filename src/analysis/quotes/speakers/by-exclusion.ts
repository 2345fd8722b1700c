import type { Span } from '../../../core/span.ts';
import { roleClass } from '../../actors/lexicons/role-nouns.ts';
import { namesPersons } from '../../figures/lexicon/persons.ts';
import type { Subject } from '../clause/finding.ts';
import { type TextView, type TokenRange, tagAt, type Unit, wordAt } from '../marks/text-view.ts';
import { firstFrom, type Gender, genders, type Place } from './persons-told.ts';
import { type ResolveSpeaker, spanOf } from './speakers.ts';
import { mainSubject } from './thing-speakers.ts';

/** The clause that ends right before "he said": whom it names is not he. Not "When Berg was young, he said, …". */
export function closedBefore(view: TextView, contents: readonly TokenRange[], { words }: Subject): readonly Span[] {
  return contents
    .filter(({ first, end }) => {
      if (end !== words.first - 1 || wordAt(view, end) !== ',') return false;
      return !/^(?:SCONJ|ADP|ADV|VERB|PART)$/.test(tagAt(view, first));
    })
    .map(({ first, end }) => spanOf(view, first, end));
}

/**
 * "She was welcomed by the leader, Carl Lind. He said: “…”": the one man whom the sentence before names beside a woman who is its subject, or the
 * other way round, where no stranger stands beside them.
 */
export function onlyOther(
  view: TextView,
  index: number,
  pronoun: Subject,
  persons: readonly Place[],
  gender: Gender,
  known: readonly (Gender | null)[],
  resolve: ResolveSpeaker,
): number | null {
  const [before, unit] = [view.units[index - 1], view.units[index] as Unit];
  if (before === undefined || before.heading || pronoun.words.first !== unit.first) return null;
  if (unit.paragraph - before.paragraph > 1) return null;
  const { start, end } = spanOf(view, before.first, before.end);
  const named = persons.slice(firstFrom(persons, start), firstFrom(persons, end));
  const [found, ...others] = new Set(named.map(({ actor }) => actor).filter((actor) => known[actor] === gender));
  if (found === undefined || others.length > 0) return null;
  if (named.some(({ actor }) => actor !== found && (known[actor] ?? gender) === gender)) return null;
  const subject = mainSubject(view, before.first, before.end) ?? pronounOpening(view, before, gender);
  if (subject === null) return null;
  const actor = resolve(subject).actor;
  const told = genders[wordAt(view, subject.words.first)] ?? (actor === null ? null : (known[actor] ?? null));
  if (told === null || told === gender) return null;
  const name = named.find((place) => place.actor === found) as Place;
  return hasStranger(view, before, name.start) ? null : found;
}

/** "On Wednesday she was …": the pronoun before the first verb. */
function pronounOpening(view: TextView, { first, end }: Unit, gender: Gender): Subject | null {
  for (let at = first; at < end; at++) {
    const pronoun = genders[wordAt(view, at)];
    if (pronoun !== undefined && pronoun !== gender && /^s?he$/.test(wordAt(view, at))) {
      const words = { first: at, end: at + 1 };
      return { words, head: words, inverted: false };
    }
    if (/^(?:VERB|AUX)$/.test(tagAt(view, at))) return null;
  }
  return null;
}

/** "Told by a guard about Carl Lind", "the murder of Carl Lind". */
function isTopic(view: TextView, name: number): boolean {
  let at = name - 1;
  while (/^(?:NOUN|PROPN|ADJ|DET)$/.test(tagAt(view, at))) at--;
  return /^(?:about|of|on|over|for|regarding)$/.test(wordAt(view, at));
}

/** "By an aide of the mayor's": somebody without a name whom the pronoun may mean as well. */
function hasStranger(view: TextView, { first, end }: Unit, name: number): boolean {
  for (let at = first; at < end; at++) {
    const word = wordAt(view, at);
    if (view.tokens[at]?.start === name) return isTopic(view, at);
    if ((roleClass(word) === null && !namesPersons(word)) || tagAt(view, at) !== 'NOUN') continue;
    // "sworn in as an MP": what the subject becomes
    const article = /^(?:an?|the|its|new)$/.test(wordAt(view, at - 1)) ? at - 2 : at - 1;
    if (wordAt(view, article) === 'as') continue;
    // "by Labour leader Carl Lind": a title right before the name
    if ((view.tokens[at + 1]?.start ?? -1) !== name && !isTitled(view, at, name)) return true;
  }
  return false;
}

function isTitled(view: TextView, at: number, name: number): boolean {
  let next = at + 1;
  while (next < at + 4 && /^(?:PROPN|NOUN|ADP)$/.test(tagAt(view, next)) && (view.tokens[next]?.start ?? name) < name)
    next++;
  if (wordAt(view, next) === ',') next++;
  return view.tokens[next]?.start === name;
}
