import type { ActorKind } from '../actor.ts';
import { foldName, nameWords } from './fold-name.ts';
import { rolesForeign, sameOffice } from './role-conflict.ts';
import { soundOf } from './sound.ts';

interface Names {
  readonly kind: ActorKind;
  readonly name: string;
  readonly spellings: readonly string[];
  /** What the article calls them, where it is known: "King" beside the bare name. */
  readonly roles?: readonly string[];
}

/** A name borne under a crown or a tiara: a first name, which is nobody's surname, and mostly a number. */
export interface Reign {
  readonly first: string;
  readonly numbers: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
}

const seats = new Set('pope king queen prince princess emperor empress tsar tsarina pharaoh'.split(' '));
const number = /^(?:x{0,2}(?:i{1,3}|iv|vi{0,3}|ix)|x{1,2})$/;
/** Ahead of the seat, and no part of it. */
const ahead = new Set('the crown late former then'.split(' '));

/** Who is only named so ("King Charles", "Leo XIV", "Pope John Paul II"); null for everybody who has a surname. */
export function reignOf({ kind, name, spellings, roles = [] }: Names): Reign | null {
  if (kind !== 'person') return null;
  const seat = roles.map((role) => nameWords(role).join(' ')).find((role) => seats.has(role));
  const own =
    readName(name) ?? (seat !== undefined && nameWords(name).length === 1 ? readName(`${seat} ${name}`) : null);
  if (own === null) return null;
  const others = spellings.flatMap((spelling) => readName(spelling) ?? []).filter(({ first }) => first === own.first);
  const all = [own, ...others];
  return {
    first: own.first,
    numbers: new Set(all.flatMap(({ number: each }) => each ?? [])),
    seats: new Set(all.flatMap(({ seat }) => seat ?? [])),
  };
}

/** Whether two may be one: the same name, no other number, and the same seat where both are told. */
function sameReign(a: Reign, b: Reign): boolean {
  return soundOf(a.first) === soundOf(b.first) && agree(a.numbers, b.numbers) && agree(a.seats, b.seats);
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((each) => b.has(each));
}

function readName(name: string): { first: string; number: string | null; seat: string | null } | null {
  const words = nameWords(name);
  let from = 0;
  while (ahead.has(words[from] ?? '')) from++;
  const seat = seats.has(words[from] ?? '') ? (words[from++] as string) : null;
  const last = words.at(-1) ?? '';
  // "Malcolm X", "Vladimir V.": a letter alone is a number only behind the seat
  const numbered = words.length - from > 1 && number.test(last) && (seat !== null || last.length > 1);
  const given = words.slice(from, numbered ? -1 : undefined);
  // "Ned Roe III" is a grandson, "Pope John Paul II" a pope
  const most = seat === 'pope' && numbered ? 2 : 1;
  if (given.length === 0 || given.length > most || (seat === null && !numbered)) return null;
  return { first: given.join(' '), number: numbered ? last : null, seat };
}

interface Told extends Names {
  readonly roles: readonly string[];
}

/** The one of `known` who reigns under the actor's name; with several, the one in the same office of the same country, else of the very same name. */
export function reigningAs<Known extends Told>(actor: Told, known: readonly Known[]): Known | null {
  const own = reignOf(actor);
  const fits = known.filter((each) => {
    const theirs = reignOf(each);
    return own !== null && theirs !== null && sameReign(own, theirs) && !rolesForeign(actor.roles, each.roles);
  });
  const settled = fits.length > 1 ? fits.filter((each) => sameOffice(actor.roles, each.roles)) : fits;
  const [only, more] =
    settled.length > 0 ? settled : fits.filter((each) => foldName(each.name) === foldName(actor.name));
  return more === undefined ? (only ?? null) : null;
}
