import type { Actor } from '../../../core/actor.ts';
import { firstIndex } from '../../../core/first-index.ts';
import type { Span } from '../../../core/span.ts';
import { firstNameGender } from '../../actors/merge/name-forms.ts';
import { nameResources } from '../../actors/names/resources.ts';

export type Gender = 'male' | 'female';

export const genders: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

/** Where an actor stands in the text. */
export interface Place {
  readonly start: number;
  readonly actor: number;
}

/** Every named mention of an actor of the kind, in order of position. */
export function placesOf(actors: readonly Actor[], wanted: Actor['kind']): readonly Place[] {
  return actors
    .flatMap(({ kind, mentions }, actor) => (kind === wanted ? mentions.map(({ start }) => ({ start, actor })) : []))
    .sort((a, b) => a.start - b.start);
}

/** The index of the first place at or behind an offset, of places in their order. */
export function firstFrom(places: readonly Pick<Place, 'start'>[], offset: number): number {
  return firstIndex(places, ({ start }) => start >= offset);
}

/** What the first name, else the article's own pronouns, titles and roles tell of a person's gender; null for nothing, or for both. */
export function genderOf(text: string, { name, kind, mentions, references, roles }: Actor): Gender | null {
  if (kind !== 'person') return null;
  const first = firstNameGender(name, nameResources.gazetteers);
  if (first !== null) return first;
  const told = new Set<Gender>();
  for (const { start, end } of references) {
    const gender = genders[text.slice(start, end).toLowerCase()];
    if (gender !== undefined) told.add(gender);
  }
  for (const { start } of mentions) {
    const title = /\b(Mr|Sir|Ms|Mrs|Miss)\.?\s$/u.exec(text.slice(Math.max(0, start - 6), start));
    if (title !== null) told.add(/^(?:Mr|Sir)$/.test(title[1] ?? '') ? 'male' : 'female');
  }
  for (const { text: role } of roles) if (/woman$/u.test(role)) told.add('female');
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

export function isNamedWithin(persons: readonly Place[], actor: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => {
    for (let index = firstFrom(persons, start); (persons[index]?.start ?? end) < end; index++)
      if (persons[index]?.actor === actor) return true;
    return false;
  });
}

/** Whether somebody's words tell of another man, or another woman, without a name: "“He lied,” he said". */
export function tellsOf(text: string, { start, end }: Span, gender: Gender): boolean {
  return (gender === 'male' ? /\b(?:he|him|his)\b/iu : /\b(?:she|hers?)\b/iu).test(text.slice(start, end));
}

/** Whether anybody else is named between, outside the words told. */
export function anotherBetween(
  persons: readonly Place[],
  { actor, end: from }: { readonly actor: number; readonly end: number },
  before: number,
  told: readonly Span[],
): boolean {
  for (let index = firstFrom(persons, from); (persons[index]?.start ?? before) < before; index++) {
    const place = persons[index] as Place;
    if (place.actor !== actor && !told.some(({ start, end }) => start <= place.start && place.start < end)) return true;
  }
  return false;
}
