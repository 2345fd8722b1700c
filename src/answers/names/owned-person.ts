import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { holdersOf } from './holders.ts';
import type { NameResolution } from './name-resolution.ts';
import { officeNote } from './office-note.ts';

const mostOwners = 4;
const mostSpellings = 6;

/** "Ann Roe's lawyer": somebody of another's, who is never that other. */
export function ownedPerson(typed: string): { readonly owner: string; readonly what: string } | null {
  const [, owner = '', what = ''] = /^(\S.*?)(?:['’]s|(?<=s)['’])\s+(\p{Ll}[\p{L} -]*)$/u.exec(typed) ?? [];
  return owner === '' ? null : { owner, what };
}

/** The same with the other names of the owner, as the text may have it: "Roe's lawyer". */
export async function otherwiseOwned(archive: Reader, typed: string): Promise<readonly string[]> {
  const owned = ownedPerson(typed);
  if (owned === null) return [];
  const owners = (await archive.actorsNamed(owned.owner, mostOwners, false)).filter(({ match }) => match === 'exact');
  const [only] = owners;
  if (owners.length !== 1 || only === undefined) return [];
  const { name, names } = only.actor;
  const surname = only.actor.kind === 'person' ? name.split(' ').slice(-1) : [];
  const others = [...new Set([...names, ...surname])].filter((each) => plainOf(each) !== plainOf(owned.owner));
  return others.slice(0, mostSpellings).map((each) => `${each}'s ${owned.what}`);
}

/** "Ann Roe's lawyer" for "Roe's lawyer, Bo Lind". */
export async function holderOtherwise(archive: Reader, typed: string): Promise<NameResolution | null> {
  for (const other of await otherwiseOwned(archive, typed)) {
    const { actors } = await holdersOf(archive, other);
    const [actor] = actors;
    if (actors.length === 1 && actor) return { kind: 'one', actor, note: officeNote(typed, actor, null) };
  }
  return null;
}
