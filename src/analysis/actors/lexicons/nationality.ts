import { foldName } from './aliases.ts';
import { countries, otherAdjectives } from './countries.ts';

const names = new Map<string, string>();
for (const { name, aliases, adjectives } of countries) {
  for (const word of [name, ...aliases, ...adjectives]) {
    for (const form of [word, `${word}s`]) if (!names.has(foldName(form))) names.set(foldName(form), name);
  }
}

/** True for a folded country's name or the adjective of a nation. */
export function isNational(folded: string): boolean {
  return names.has(folded);
}

const countryNames = new Set(countries.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));

/** True for a country's lower-case name, not for an adjective. */
export function isCountry(name: string): boolean {
  return countryNames.has(foldName(name));
}

const regional = otherAdjectives.filter((name) => /.(?:American|Asian|African|Eastern)$/.test(name));

const adjectives = new Set(
  [...regional, ...countries.flatMap(({ name, adjectives: words }) => (words.includes(name) ? [] : words))].map(
    foldName,
  ),
);

/** True for "french" and "north korean", not for "france". */
export function isNationalAdjective(folded: string): boolean {
  return adjectives.has(folded);
}

/** The country that a folded name or adjective belongs to, or null. */
export function countryOf(folded: string): string | null {
  return names.get(folded) ?? null;
}
