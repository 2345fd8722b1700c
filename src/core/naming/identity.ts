import { type Candidates, createCandidates } from './candidates.ts';
import { isCrowded, isSurnameOf } from './family-names.ts';
import { foldName, nameWords } from './fold-name.ts';
import type { KnownActor, NamedActor } from './known-actor.ts';
import { knownOrganization } from './known-organization.ts';
import { namesPart } from './names-part.ts';
import { onceForEach } from './once-for-each.ts';
import { reigningAs, reignOf } from './reign.ts';
import {
  holdsAnother,
  rolesAgree,
  rolesApart,
  rolesConflict,
  rolesForeign,
  sameOffice,
  shareTitle,
} from './role-conflict.ts';
import { isTelling, personLikeness, personWords, samePersonFrom } from './same-person.ts';
import { soundOf } from './sound.ts';
import { wordLikeness } from './word-likeness.ts';

/** Full names at least so alike are one person's. Higher than `samePersonFrom`: a false merger puts words into the wrong mouth. */
const mergeFrom = 0.9;
/** Enough where both hold the same office of the same country. */
const mergeInOfficeFrom = 0.82;
/** A bare surname of more articles than these may be several people's. */
const fewArticles = 3;
/** Of so many articles, and told of or called by surname ten times as often as all others who bear it: a bare surname is theirs. */
const eminentFrom = 20;
const eminence = 10;
/** Who is called by surname so often is told of at least so many times as often as the others. */
const leastEminence = 4;

/** Which actor an article's actor is: one of the archive's, or the new one that this or an earlier actor of the article stands for. */
export type Identity =
  | { readonly known: string; readonly fresh: null }
  | { readonly known: null; readonly fresh: number };

/**
 * Decides for every actor of one article which of the archive's actors it is, or that it is new. `known` holds every
 * actor that shares a look-up key with one of them. When in doubt two stay two, but one full name is one person unless
 * the roles contradict each other.
 */
export function resolveActors(actors: readonly NamedActor[], known: readonly KnownActor[]): readonly Identity[] {
  const candidates = createCandidates(known);
  const fresh = new Map<string, number>();
  return actors.map((actor, index) => {
    const same = resolveActor(actor, actors, candidates);
    const id = same?.id ?? `new ${index}`;
    if (same === null) {
      candidates.add({ ...actor, id, articles: 0, calledShort: 0 });
      fresh.set(id, index);
    }
    const number = fresh.get(id);
    return number === undefined ? { known: id, fresh: null } : { known: null, fresh: number };
  });
}

function resolveActor(actor: NamedActor, actors: readonly NamedActor[], candidates: Candidates): KnownActor | null {
  const known = candidates.near(actor);
  if (actor.kind !== 'person') return knownOrganization(actor, known);
  if (reignOf(actor) !== null) return reigningAs(actor, known);
  return personWords(actor.name).length > 1
    ? knownByFullName(actor, actors, known)
    : knownBySurname(actor, actors, known, candidates);
}

function knownByFullName(
  actor: NamedActor,
  actors: readonly NamedActor[],
  known: readonly KnownActor[],
): KnownActor | null {
  const exact = foldName(actor.name);
  const named = known.filter((each) => foldName(each.name) === exact && !rolesConflict(actor.roles, each.roles));
  const fits = (named.length > 0 ? named : known)
    .map((each) => ({ each, likeness: fullNameLikeness(actor, each) }))
    .filter(({ each, likeness }) => {
      if (likeness < mergeInOfficeFrom) return false;
      if (rolesConflict(actor.roles, each.roles) || areNamesakes(actor, each)) return false;
      const alone = likeness >= mergeFrom && !namesPart(actor.name, each.name);
      return alone || (likeness >= mergeInOfficeFrom && sameOffice(actor.roles, each.roles));
    })
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        Number(rolesAgree(actor.roles, b.each.roles)) - Number(rolesAgree(actor.roles, a.each.roles)) ||
        b.each.articles - a.each.articles ||
        known.indexOf(a.each) - known.indexOf(b.each),
    );
  const [best] = fits;
  if (best !== undefined) return best.each;
  // Somebody whom the archive knows by surname alone: the same if the office is, or if few articles have told of them and nobody
  // else is known to bear the name. That is what the articles would have given in the other order.
  const bare = known.filter(
    (each) =>
      isSurnameOf(each.name, actor.name) &&
      isBare(each) &&
      !rolesConflict(actor.roles, each.roles) &&
      (generationOf(each) === '' || generationOf(each) === generationOf(actor)),
  );
  const bearers = known.filter(
    (each) => each.kind === 'person' && !isBare(each) && bare.some((one) => isSurnameOf(one.name, each.name)),
  );
  // "President Roe" is rather the president than Ned Roe Jr., though a paper gave the son that title once
  const officers = bare.filter(
    (each) => rolesAgree(actor.roles, each.roles) && !bearers.some(({ roles }) => rolesAgree(roles, each.roles)),
  );
  if (officers.length === 1) return officers[0] ?? null;
  // the article itself tells somebody else by the bare surname apart ("Roe and his son Ned Roe")
  const kin = actors.some(
    (other) =>
      other !== actor &&
      other.kind === 'person' &&
      bare.some((one) => isSurnameOf(one.name, other.name) || (isBare(other) && sameWord(one.name, other.name))),
  );
  if (kin) return null;
  const [only] = bare;
  if (only === undefined || bare.length > 1 || bearers.length > 0 || isCrowded(only.name)) return null;
  if (rolesApart(actor.roles, only.roles) || holdsAnother(only.roles, actor.roles)) return null;
  return only.articles <= fewArticles ? only : null;
}

/**
 * "Ned Roe Jr." is the son of Ned Roe: one person only in the same office of the same country, where a paper leaves the "Jr." out.
 * "Edward R. Roe Jr." may well be Ned Roe.
 */
function areNamesakes(actor: NamedActor, known: KnownActor): boolean {
  // papers mostly leave this one's "Jr." out
  if (foldName(actor.name) === foldName(known.name)) return false;
  const [own, theirs] = [generationOf(actor), generationOf(known)];
  if (own === theirs || sameOffice(actor.roles, known.roles) || shareTitle(actor.roles, known.roles)) return false;
  return personWords(actor.name).join(' ') === personWords(known.name).join(' ');
}

/** "jr" or "sr", where some spelling has it. */
function generationOf({ name, spellings }: NamedActor): string {
  return [name, ...spellings].map((each) => nameWords(each).at(-1) ?? '').find((word) => /^[js]r$/.test(word)) ?? '';
}

function fullNameLikeness(actor: NamedActor, known: KnownActor): number {
  if (foldName(known.name) === foldName(actor.name)) return 1;
  if (known.kind !== 'person') return 0;
  return Math.max(...fullNames(known).map((name) => personLikeness(actor.name, name)));
}

/** A person's full names; a spelling that is unlike the own name came in by somebody's mistake and must not draw others in. */
const fullNames = onceForEach(({ name, spellings }: NamedActor) => [
  name,
  ...spellings.filter(
    (each) => isTelling(each) && !isSurnameForm(each, name) && personLikeness(each, name) >= samePersonFrom,
  ),
]);

/** "Charles-Barclay" for Lena Charles-Barclay: a surname of two words is no first name and surname. */
function isSurnameForm(spelling: string, name: string): boolean {
  const [words, whole] = [personWords(spelling), personWords(name)];
  return words.length < whole.length && words.join(' ') === whole.slice(-words.length).join(' ');
}

/** Whether somebody is called so for short, by any spelling of their surname (Lukashenko, Lukashenka); "Ann Roe Lund" makes no Ann Roe a Lund. */
function bears(actor: NamedActor, surname: string): boolean {
  const own = personWords(actor.name).at(-1) ?? '';
  return (
    isSurnameOf(surname, actor.name) ||
    fullNames(actor).some(
      (name) => isSurnameOf(surname, name) && wordLikeness(own, personWords(name).at(-1) ?? '') >= samePersonFrom,
    )
  );
}

/** A bare surname that the article gives nobody else for is the one person whom the archive gives for it; with several to choose from it stays by itself. */
function knownBySurname(
  actor: NamedActor,
  actors: readonly NamedActor[],
  known: readonly KnownActor[],
  candidates: Candidates,
): KnownActor | null {
  // "Roe Jr." is no Ned Roe Sr.
  const generation = generationOf(actor);
  const fits = (other: NamedActor) => generation === '' || generationOf(other) === generation;
  const others = actors.filter(
    (other) => other !== actor && hasSurname(other) && isSurnameOf(actor.name, other.name) && fits(other),
  );
  const people = known.filter(
    (each) =>
      each.kind === 'person' &&
      (sameWord(each.name, actor.name) || bears(each, actor.name)) &&
      hasSurname(each) &&
      fits(each) &&
      !rolesConflict(actor.roles, each.roles) &&
      !rolesForeign(actor.roles, each.roles),
  );
  // nor is "Roe" Roe Jr.
  const bare =
    people.find((each) => isBare(each) && sameWord(each.name, actor.name) && generationOf(each) === generation) ?? null;
  if (others.length > 1) return bare;
  const [other] = others;
  if (other !== undefined) {
    // Reading the article has told them apart: "Lady Roe" beside Sir John Roe, President Roe beside Laura Roe.
    const apart = soundOf(personWords(other.name).at(-1) ?? '') === soundOf(personWords(actor.name)[0] ?? '');
    return apart ? bare : knownByFullName(other, actors, candidates.near(other));
  }
  const bearers = people.filter((each) => !isBare(each) && bears(each, actor.name));
  if (bearers.length === 1 && !isCrowded(actor.name)) return bearers[0] ?? null;
  const officers = bearers.filter((each) => rolesAgree(actor.roles, each.roles));
  if (officers.length === 1) return officers[0] ?? null;
  const meant = actor.roles.length > 0 ? officers : isCrowded(actor.name) ? [] : bearers;
  return eminent(meant) ?? bare;
}

/** A person who is known by more than the name of a king or a pope. */
function hasSurname(actor: NamedActor): boolean {
  return actor.kind === 'person' && reignOf(actor) === null;
}

/** Who is told of, or called so, so much oftener than all others of the surname together that it means nobody else. */
function eminent(bearers: readonly KnownActor[]): KnownActor | null {
  const [first, ...others] = [...bearers].sort((a, b) => b.articles - a.articles);
  if (first === undefined || first.articles < eminentFrom) return null;
  const rest = others.reduce((sum, { articles }) => sum + articles, 0);
  if (first.articles >= eminence * rest) return first;
  const short = others.reduce((sum, { calledShort }) => sum + calledShort, 0);
  const called = first.calledShort >= eminentFrom && first.calledShort >= eminence * short;
  return called && first.articles >= leastEminence * rest ? first : null;
}

function isBare(actor: NamedActor): boolean {
  return hasSurname(actor) && personWords(actor.name).length === 1;
}

function sameWord(a: string, b: string): boolean {
  return soundOf(personWords(a)[0] ?? '') === soundOf(personWords(b)[0] ?? '');
}
