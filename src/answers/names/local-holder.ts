import { demonymRows, nationOf } from '../../core/demonyms.ts';
import type { Reader } from '../evidence/reader.ts';
import type { NameResolution } from './name-resolution.ts';
import { holderInBody } from './office-of-body.ts';
import { holderInCountry } from './office-of-country.ts';
import { holderUnderTitle } from './office-under-title.ts';
import { placeAndOffice } from './offices-elsewhere.ts';

/** An office of a place or a body that no sentence says whose it is, where the article is about that place or body; the answer says so. */
export async function localHolder(archive: Reader, typed: string): Promise<NameResolution | null> {
  const parts = placeAndOffice(typed);
  if (parts === null) return null;
  const { place, office } = parts;
  const actor =
    (await holderInCountry(archive, place, office)) ??
    (await holderInBody(archive, place, office)) ??
    (nationOf(place) === null ? await holderUnderTitle(archive, place, office) : null);
  if (actor === null) return null;
  const name = actor.name.replace(/\.$/u, '');
  const note = `“${typed}” here is ${name}: no sentence says of where, but the article that calls them so is about ${countryNamed(place)}.`;
  return { kind: 'one', actor, note };
}

/** "Orra" for "Orran" and "orra"; what is no country as it was typed. */
function countryNamed(place: string): string {
  const nation = nationOf(place);
  return nation === null ? place : (demonymRows[nation]?.[0] ?? place);
}
