import type { ActorMatch, ArchiveActor } from '../archive/archive.ts';
import type { Reader } from './reader.ts';

export type NameResolution =
  | { readonly kind: 'one'; readonly actor: ArchiveActor; readonly note: string | null }
  | { readonly kind: 'several'; readonly actors: readonly ArchiveActor[] }
  | { readonly kind: 'none'; readonly suggestions: readonly string[] };

/** A near miss is taken for the name only when it is this near and nothing else is within `nearMargin`. */
const nearEnough = 0.8;
const nearMargin = 0.08;

/** Titles people type before a name. They name nobody by themselves. */
const titles =
  /^(?:(?:mr|mrs|ms|dr|sir|president|prime minister|secretary|senator|minister|general|king|queen|pope)\.?\s+)+(?=\S)/iu;

/**
 * Whom a typed name means: never a guess. One word that is part of several persons' names means all of them,
 * even where one of them is mostly called by it.
 */
export async function resolveName(archive: Reader, typed: string): Promise<NameResolution> {
  const name = typed.trim().replace(/[?!.]+$/u, '');
  if (name === '') return { kind: 'none', suggestions: [] };
  const matches = await archive.actorsNamed(name, 24);
  const found = pick(name, matches);
  if (found !== null) return found;
  const untitled = name.replace(titles, '');
  if (untitled !== name) return resolveName(archive, untitled);
  return { kind: 'none', suggestions: [...new Set(matches.map(({ actor }) => actor.name))].slice(0, 5) };
}

function pick(name: string, matches: readonly ActorMatch[]): NameResolution | null {
  const exact = matches.filter(({ match }) => match === 'exact');
  const part = matches.filter(({ match }) => match === 'part');
  const named = exact.filter(({ actor }) => sameWords(actor.name, name));
  if (named.length === 1 && named[0]) return one(named[0].actor);
  const persons = [...exact, ...part].filter(({ actor }) => actor.kind === 'person');
  if (!/\s/u.test(name) && persons.length > 1) return several(persons);
  if (exact.length === 1 && exact[0]) return one(exact[0].actor);
  if (exact.length > 1) return several(exact);
  if (persons.length === 1 && persons[0]) return one(persons[0].actor);
  if (persons.length > 1) return several(persons);
  if (part.length === 1 && part[0]) return one(part[0].actor);
  if (part.length > 1) return several(part);
  const [nearest, second] = matches.filter(({ match }) => match === 'near');
  if (!nearest || nearest.score < nearEnough) return null;
  if (second && second.score > nearest.score - nearMargin) return null;
  return { kind: 'one', actor: nearest.actor, note: `Nobody is spelt “${name}” here; this is ${nearest.actor.name}.` };
}

function one(actor: ArchiveActor): NameResolution {
  return { kind: 'one', actor, note: null };
}

function several(matches: readonly ActorMatch[]): NameResolution {
  return { kind: 'several', actors: matches.map(({ actor }) => actor) };
}

function sameWords(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\-‐-―]+/gu, ' ')
    .trim()
    .toLowerCase();
}
