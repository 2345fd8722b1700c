import type { ArchiveActor, Passage, StoredRole } from '../../archive/archive.ts';
import { countryOf } from '../../core/cities.ts';
import { nationOf } from '../../core/demonyms.ts';
import type { Reader } from '../evidence/reader.ts';
import { stemsOf } from '../topics/topic-words.ts';
import { holdersOf } from './holders.ts';
import { holds } from './holds-office.ts';

const mostHolders = 24;
/** Of one person, the newest articles that call them so. */
const mostArticles = 6;
const mostSentences = 120;
/** An article is about a country that so many sentences name, and that is named so many times oftener than each other one. */
const oftenNamed = 3;
const farMore = 2;
const longestName = 3;

/** The offices of one country that papers there give without its name; elsewhere they name its own president all the same. */
const ofSuperpower = /^(?:president|vice president|secretary|attorney general)\b/iu;
const superpower = nationOf('United States');

/**
 * Who is called "Foreign Minister" without a word of where, in an article about the country asked for: one that names it first and far
 * oftener than any other, also last before the office, of a person whom no article gives to another. Null where that is not one person.
 */
export async function holderInCountry(archive: Reader, place: string, office: string): Promise<ArchiveActor | null> {
  const country = nationOf(place);
  if (country === null) return null;
  const { office: asked, actors } = await holdersOf(archive, office);
  const words = new Set(asked.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  const called: { readonly actor: ArchiveActor; readonly role: StoredRole }[] = [];
  for (const actor of actors.slice(0, mostHolders)) {
    const roles = await archive.rolesOf(actor.id);
    if (roles.some(({ text }) => nationsIn(text).some((nation) => nation !== country))) continue;
    const bare = roles.filter(
      (role) =>
        holds(asked, role) &&
        (role.text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).every((word) => stemsOf(word).every((stem) => words.has(stem))),
    );
    for (const role of bare.slice(-mostArticles)) called.push({ actor, role });
  }
  const found = new Map<string, ArchiveActor>();
  for (const { actor, role } of called) {
    if (called.some((other) => other.actor !== actor && other.role.article.id === role.article.id)) continue;
    const sentences = await archive.passagesOf(role.article.id, 0, mostSentences);
    if (isAbout(country, sentences, role, ofSuperpower.test(office))) found.set(actor.id, actor);
  }
  const [only = null] = found.values();
  return found.size === 1 ? only : null;
}

function isAbout(country: number, sentences: readonly Passage[], role: StoredRole, mayBeForeign: boolean): boolean {
  const times = new Map<number, number>();
  let first: number | undefined;
  let last: number | undefined;
  for (const { text, start, end } of sentences) {
    const nations = nationsIn(text);
    first ??= nations[0];
    for (const nation of new Set(nations)) times.set(nation, (times.get(nation) ?? 0) + 1);
    const holdsRole = start <= role.start && role.start < end;
    if (holdsRole && nations.some((nation) => nation !== country)) return false;
    if (start <= role.start) last = nationsIn(text.slice(0, Math.max(0, role.start - start))).at(-1) ?? last;
  }
  const own = times.get(country) ?? 0;
  const others = [...times].filter(([nation]) => nation !== country);
  if (mayBeForeign && others.some(([nation]) => nation === superpower)) return false;
  const often = own >= oftenNamed && others.every(([, count]) => own >= farMore * count);
  return (often && first === country && last === country) || isOnlyOne(country, sentences, role);
}

const ofMinister = /\b(?:minister|premier|attorney general|opposition leader|chief justice)$/iu;
/** What a club or a firm has too, unless it is a title. */
const ofState =
  /^(?:Vice |Deputy )?(?:President|Chancellor|King|Queen|Emperor|Sultan|Speaker|(?:Foreign |Home |Defen[cs]e )?Secretary)$/u;
const lead = 4;

/**
 * Whether the article has the country alone in its headline or its beginning, by itself or by a city of it, and hardly another in its text,
 * none of them before the office or beside it: "Orra raises its duty", and then "the prime minister, Ann Roe".
 */
function isOnlyOne(country: number, sentences: readonly Passage[], role: StoredRole): boolean {
  if (!ofMinister.test(role.text) && !ofState.test(role.text)) return false;
  const titled = new Set(nationsIn(role.article.title, true));
  if (titled.size > 1 || (titled.size === 1 && !titled.has(country))) return false;
  const times = new Map<number, number>([[country, titled.size]]);
  let early = titled.size > 0;
  for (const { text, start, end, index } of sentences) {
    const nations = new Set(nationsIn(text, true));
    if (start <= role.start && [...nations].some((nation) => nation !== country)) return false;
    if (index < lead && end <= role.end + 1 && nations.has(country)) early = true;
    if (start <= role.start && role.start < end && nations.has(country)) early ||= index < lead;
    for (const nation of nations) times.set(nation, (times.get(nation) ?? 0) + 1);
  }
  const own = times.get(country) ?? 0;
  return early && [...times].every(([nation, count]) => nation === country || own >= farMore * count);
}

/** The countries that a text names, by themselves or their adjectives (and their well-known cities), in its order. */
function nationsIn(text: string, withCities = false): readonly number[] {
  const words = text.match(/[\p{L}\p{M}.'’-]+/gu) ?? [];
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at] ?? '')) continue;
    for (let length = longestName; length > 0; length--) {
      const name = words
        .slice(at, at + length)
        .join(' ')
        .replace(/['’]s?$|[.,]$/gu, '');
      const nation = nationOf(name) ?? (withCities ? nationOf(countryOf(name) ?? '') : null);
      if (nation === null) continue;
      found.push(nation);
      at += length - 1;
      break;
    }
  }
  return found;
}
