import type { Actor } from '../../../core/actor.ts';
import type { Span } from '../../../core/span.ts';
import type { Subject } from '../clause/finding.ts';
import { type TextView, type Unit, wordAt } from '../marks/text-view.ts';
import { isBare } from './bare-quotes.ts';
import { firstFrom, type Gender, type Place } from './persons-told.ts';

/** No more hearers are looked for. */
const mostHearers = 8;

/** "In a statement to Reuters": who only hears it is named behind "to". */
export function hearersIn(text: string, bodies: readonly Place[], from: number): readonly Span[] {
  return bodies
    .slice(firstFrom(bodies, from), firstFrom(bodies, from) + mostHearers)
    .filter(({ start }) => /\b(?:to|told|by)(?: the)? $/u.test(text.slice(Math.max(0, start - 10), start)))
    .map(({ start }) => ({ start, end: start + 1 }));
}

/** "Berg told Lund that it was late. He added": who only listens does not go on. */
export function listenersIn(text: string, persons: readonly Place[], from: number, to: number): readonly Span[] {
  return persons
    .slice(firstFrom(persons, from), firstFrom(persons, to))
    .filter(({ start }) => /\b(?:told|tells|telling) $/u.test(text.slice(Math.max(0, start - 8), start)))
    .map(({ start }) => ({ start, end: start + 1 }));
}

/** Whom a "she" cannot be: men, where the one before is known to be a woman. */
export function ofOtherGender(
  persons: readonly Place[],
  known: readonly (Gender | null)[],
  gender: Gender,
  from: number,
  to: number,
): readonly Span[] {
  return persons
    .slice(firstFrom(persons, from), firstFrom(persons, to))
    .filter(({ actor }) => known[actor] !== null && known[actor] !== gender)
    .map(({ start }) => ({ start, end: start + 1 }));
}

/** "Asked about Lund's post, she said": whoever the question is about has not taken over. */
export function askedBefore(view: TextView, index: number, { words }: Subject): readonly Span[] {
  const { first } = view.units[index] as Unit;
  const opening = wordAt(view, first) === 'when' ? first + 1 : first;
  if (!/^(?:asked|pressed|questioned|quizzed|challenged)$/.test(wordAt(view, opening))) return [];
  if (wordAt(view, words.first - 1) !== ',' || wordAt(view, opening + 1) === 'by') return [];
  return [{ start: view.tokens[first]?.start ?? 0, end: view.tokens[words.first]?.start ?? 0 }];
}

/** The quotations between two places: whom they name, the text itself does not tell of. */
export function quotedBetween(view: TextView, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = firstFrom(view.quotes, from); (view.quotes[at]?.start ?? to) < to; at++)
    spans.push(view.quotes[at] as Span);
  return spans;
}

/** Where persons are named or "he", "she" or a description stands for them, in order of position. */
export function standInsOf(actors: readonly Actor[]): readonly Place[] {
  return actors
    .flatMap(({ kind, mentions, references }, actor) =>
      kind === 'person' ? [...mentions, ...references].map(({ start }) => ({ start, actor })) : [],
    )
    .sort((a, b) => a.start - b.start);
}

/** Whether the first person whom the unit tells of is the actor, or is nothing but a quotation. */
export function tellsStill(view: TextView, index: number, actor: number, standIns: readonly Place[]): boolean {
  const { first, end, heading } = view.units[index] as Unit;
  if (heading) return false;
  if (isBare(view, view.units[index] as Unit)) return true;
  const [start, until] = [view.tokens[first]?.start ?? 0, view.tokens[end - 1]?.end ?? 0];
  const opening = standIns[firstFrom(standIns, start)];
  return opening !== undefined && opening.actor === actor && opening.start < until;
}

/** "The 36-year-old", also where a scraper lost the paragraph's first word. */
export function isAge(view: TextView, { words: { first, end } }: Subject): boolean {
  const number = end - 5;
  if (wordAt(view, end - 1) !== 'old' || !/^[1-9]\d$/.test(wordAt(view, number))) return false;
  if (wordAt(view, number + 2) !== 'year') return false;
  const opens = view.units.some((unit) => unit.first === first);
  return (number === first + 1 && wordAt(view, first) === 'the') || (number === first && opens);
}
