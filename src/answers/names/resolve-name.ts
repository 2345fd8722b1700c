import type { ActorMatch, ArchiveActor } from '../../archive/archive.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { isIdle } from '../topics/topic.ts';
import { stemsOf } from '../topics/topic-words.ts';
import { holdersOf } from './holders.ts';
import { localHolder } from './local-holder.ts';
import type { NameResolution } from './name-resolution.ts';
import { nearNames } from './near-names.ts';
import { onlySurname, pickNear } from './near-person.ts';
import { officeNote } from './office-note.ts';
import { asksOffice, holdersAnywhere, holdersThere } from './offices-elsewhere.ts';
import { holderOtherwise, ownedPerson } from './owned-person.ts';
import { anyRelationAsked } from './relations.ts';
import { calledByKin, relativeOf } from './relatives.ts';

const mostMatches = 24;
/** A place or organization of a person's surname is meant when it is this many times as much written about. */
const farMore = 3;
/** Who bears a surname as another part of their name is left out where somebody else is so many times as much written about. */
const farLess = 10;

/** Titles people type before a name, with how an article may spell the office. They name nobody by themselves. */
const title =
  /^((?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|(?:vice |deputy )?president|(?:prime |foreign |finance |defen[cs]e )?minister|premier|secretary(?: of state)?|sen|senator|gov|governor|rep|congressman|congresswoman|gen|general|king|queen|prince|princess|pope|chancellor|judge|justice|mayor|ambassador|chairman|director|speaker|cardinal|archbishop|bishop|colonel|captain|admiral|prof|professor)\.?)\s+(?!of |for )(?=\S)/iu;
const courtesy = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|prof|professor)\.?$/iu;

/**
 * Whom a typed name means: never a guess. One word that is part of several persons' names means all of them,
 * even where one of them is mostly called by it; a title narrows them down; an office means who is said to hold it.
 */
export async function resolveName(archive: Reader, typed: string): Promise<NameResolution> {
  const name = typed
    .trim()
    .replace(/[?!.]+$/u, '')
    .replace(/^the (?=\S+ \S)/iu, '');
  if (name === '') return { kind: 'none', suggestions: [] };
  const office = title.exec(name)?.[1] ?? null;
  if (office !== null) {
    // "Pope Francis" is a name of its own.
    const whole = (await archive.actorsNamed(name, mostMatches)).filter(
      ({ actor, match }) => match === 'exact' && actor.kind === 'person' && plainOf(actor.name) === plainOf(name),
    );
    const [only] = whole;
    if (whole.length === 1 && only) return one(only.actor);
  }
  const bare = office === null ? name : name.replace(title, '');
  const matches = (await archive.actorsNamed(bare, mostMatches))
    .filter((each) => !isOtherGeneration(bare, each))
    .map((each) => (saysMore(bare, each) || isOnlyOwner(bare, each) ? far(each) : each));
  const persons = matches.filter(({ actor, match }) => actor.kind === 'person' && match !== 'near');
  const relative = matches.some(({ match }) => match === 'exact') ? null : await relativeOf(archive, name);
  if (relative !== null) return relative;
  const found = pick(bare, office !== null && persons.length > 0 ? persons : matches);
  if (found?.kind === 'several' && office !== null) return narrowed(archive, found.actors, office);
  if (found !== null && !isOfficeAsThing(name, found)) return found;
  const whole =
    office === null
      ? null
      : pick(
          name,
          (await archive.actorsNamed(name, mostMatches)).filter((each) => !saysMore(name, each)),
        );
  if (whole !== null) return whole;
  const held = await holdersOf(archive, name.replace(/^ex-(?=\p{L})/iu, 'former '));
  const [holder] = held.actors;
  if (found !== null && held.actors.length === 0) return found;
  if (held.actors.length === 1 && holder)
    return { kind: 'one', actor: holder, note: officeNote(name, holder, held.over.get(holder.id) ?? null) };
  if (held.actors.length > 1) return { kind: 'several', actors: held.actors, office: held.office };
  const surnamed = office === null ? await onlySurname(archive, name) : null;
  if (surnamed?.kind === 'one') return surnamed;
  const kin =
    office === null
      ? ((await calledByKin(archive, name)) ?? (await relativeOf(archive, name, anyRelationAsked(name))))
      : null;
  if (kin !== null) return kin;
  // An office that nobody holds here is no ministry of a like name.
  const meant = matches.filter(({ actor }) => !asksOffice(name) || actor.kind === 'person');
  const near = ownedPerson(name) === null ? pickNear(bare, meant) : await holderOtherwise(archive, name);
  if (near !== null) return near;
  // "Minister of education of Orra": the office may be held by somebody of whom no sentence says where.
  const wider =
    held.office.groups.length > 2
      ? name.replace(/\s+(?:of|in|for)\s+(?:the\s+)?\p{Lu}\S*(?:\s+\p{Lu}\S*)*\s*$/u, '')
      : name;
  const local = await localHolder(archive, name);
  if (local !== null) return local;
  const there = await holdersThere(archive, name);
  const others = there.length > 0 || wider === name ? there : await holdersAnywhere(archive, wider);
  const former = held.former.map((actor) => actor.name);
  const bareNames = surnamed?.kind === 'none' ? surnamed.suggestions : [];
  const nearOnes = [...former, ...others, ...bareNames, ...nearNames(bare, meant)];
  return { kind: 'none', suggestions: [...new Set(nearOnes)].slice(0, 5) };
}

/** "Attorney general", which some article took for the name of a body: who holds it is meant. */
function isOfficeAsThing(typed: string, found: NameResolution): boolean {
  return found.kind === 'one' && found.actor.kind !== 'person' && asksOffice(typed);
}

/** "Bishop of St Davids" is nobody called "St Davids", "lawyer for Ann Roe" is not Ann Roe. */
const ofPlace = /^(?:the )?\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)? (?:of|for) /u;

/** Whether more was typed than the name of a thing: "foreign ministry spokeswoman" is not the ministry. */
function saysMore(typed: string, { actor, match }: ActorMatch): boolean {
  if (match !== 'part' || (actor.kind === 'person' && !ofPlace.test(typed))) return false;
  const words = stemsOf(typed).filter((word) => !isIdle(word));
  return !actor.names.some((name) => words.every((word) => stemsOf(name).includes(word)));
}

/** "Ann Roe's lawyer" is not Ann Roe. */
function isOnlyOwner(typed: string, { match }: ActorMatch): boolean {
  return match !== 'exact' && ownedPerson(typed) !== null;
}

/** "Ned Roe Jr." was typed, and this is Ned Roe Sr. */
function isOtherGeneration(typed: string, { actor }: ActorMatch): boolean {
  const of = (name: string) => / ([js]r)\.?$/iu.exec(name)?.[1]?.toLowerCase();
  const [asked, own] = [of(typed), of(actor.name)];
  return asked !== undefined && own !== undefined && asked !== own;
}

function far(match: ActorMatch): ActorMatch {
  return { ...match, match: 'near', score: 0 };
}

function pick(name: string, all: readonly ActorMatch[]): NameResolution | null {
  const matches = withoutRemains(name, all);
  const exact = matches.filter(({ match }) => match === 'exact');
  const part = matches.filter(({ match }) => match === 'part');
  const persons = [...exact, ...part].filter(({ actor }) => actor.kind === 'person');
  const things = exact.filter(({ actor }) => actor.kind !== 'person');
  const named = exact.filter(({ actor }) => plainOf(actor.name) === plainOf(name));
  if (!/\s/u.test(name) && persons.length > 0) return several([...things, ...persons]);
  if (named.length === 1 && named[0]) return one(named[0].actor);
  if (exact.length > 0) return several(exact);
  // "Faisal Rashid" is Faisal bin Turki Rashid, not his son Khalid bin Faisal Rashid
  const framed = persons.filter(({ actor }) => actor.names.some((each) => isFrameOf(name, each)));
  if (framed.length > 0) return several(framed);
  if (persons.length > 0) return several(persons);
  if (part.length > 0) return several(part);
  return null;
}

/** Whether the words typed are the first and the last of a longer name. */
function isFrameOf(typed: string, name: string): boolean {
  const [words, all] = [plainOf(typed).split(' '), plainOf(name).split(' ')];
  return words.length > 1 && words.length < all.length && words[0] === all[0] && words.at(-1) === all.at(-1);
}

/**
 * The matches without what is only left over of others: a bare surname nobody told apart beside people who bear it, a
 * thing of the same name as another that is more written about, words that no name begins with.
 */
function withoutRemains(name: string, matches: readonly ActorMatch[]): ActorMatch[] {
  const certain = matches.filter(({ match }) => match !== 'near');
  const fit = (each: ActorMatch) => isProper(each) && bearsIt(name, each);
  const proper = certain.some(fit) ? matches.filter(fit) : matches;
  const bearers = proper.filter(
    ({ actor, match }) => match !== 'near' && actor.kind === 'person' && plainOf(actor.name) !== plainOf(name),
  );
  const bearing = bearers.filter(({ actor }) => actor.names.some((each) => plainOf(each) === plainOf(name)));
  const written = Math.max(0, ...bearing.map(({ actor }) => actor.articles));
  const surnamed = Math.max(
    0,
    ...bearing
      .filter(({ actor }) => plainOf(actor.name).split(' ').at(-1) === plainOf(name))
      .map(({ actor }) => actor.articles),
  );
  return proper.filter((each) => {
    const { actor, match } = each;
    if (match !== 'near' && isOverflow(each)) return false;
    if (match !== 'exact' || plainOf(actor.name) !== plainOf(name)) return true;
    const oneWord = !/\s/u.test(name);
    if (actor.kind === 'person') return !(oneWord && bearing.length > 0) && !outdone(each, proper, oneWord);
    if (oneWord && written > 0 && actor.articles < farMore * written) return false;
    return !outdone(each, proper, true);
  });
  function isOverflow({ actor }: ActorMatch): boolean {
    if (/\s/u.test(name) || written === 0 || plainOf(actor.name) === plainOf(name)) return false;
    if (actor.kind !== 'person') return actor.articles < farMore * written;
    return plainOf(actor.name).split(' ').at(-1) !== plainOf(name) && farLess * actor.articles <= surnamed;
  }
}

/** Small words inside people's names. */
const particles =
  /^(?:al|an|af|ben|bin|bint|da|dal|dan|de|del|della|den|der|di|do|dos|du|e|el|ibn|la|le|of|te|ten|ter|und|van|von|y|zu)$/u;

/** "succeeds Obama" is no name: its words begin with capitals, but for particles. */
function isProper({ actor }: ActorMatch): boolean {
  if (actor.kind !== 'person') return true;
  const [first = '', ...rest] = actor.name.split(/\s+/u);
  return (
    /^[^\p{Ll}]|^(?:al|el|de|van|von|d)[’'-]?/u.test(first) &&
    rest.every((word) => !/^\p{Ll}+$/u.test(word) || particles.test(word))
  );
}

/** Whether the name itself holds what was typed, or what was typed is one of its spellings; not just some longer spelling. */
function bearsIt(typed: string, { actor, match }: ActorMatch): boolean {
  if (match === 'near') return true;
  const words = plainOf(actor.name).split(' ');
  return (
    plainOf(typed)
      .split(' ')
      .some((word) => words.includes(word)) ||
    actor.names.some((name) => plainOf(name) === plainOf(typed)) ||
    match === 'exact'
  );
}

/** Whether something else of exactly this name is more written about; two people of one full name stay two. */
function outdone({ actor }: ActorMatch, matches: readonly ActorMatch[], acrossKinds: boolean): boolean {
  return matches.some(
    ({ actor: other, match }) =>
      other !== actor &&
      match === 'exact' &&
      plainOf(other.name) === plainOf(actor.name) &&
      (actor.kind !== 'person' || other.kind !== 'person') &&
      acrossKinds &&
      (other.articles > actor.articles || (other.articles === actor.articles && Number(other.id) < Number(actor.id))),
  );
}

/** Of the people a name may mean, those whom some article gives the title that was typed; all of them where none has it. */
async function narrowed(archive: Reader, actors: readonly ArchiveActor[], office: string): Promise<NameResolution> {
  if (courtesy.test(office)) return { kind: 'several', actors, office: null };
  const wanted = stemsOf(office.replace(/^sen\.?$/iu, 'senator').replace(/^gov\.?$/iu, 'governor'));
  const holders: ArchiveActor[] = [];
  for (const actor of actors) {
    const roles = await archive.rolesOf(actor.id);
    if (roles.some(({ text }) => wanted.every((stem) => stemsOf(text).includes(stem)))) holders.push(actor);
  }
  const [only] = holders;
  if (holders.length === 1 && only) return one(only);
  return { kind: 'several', actors: holders.length > 0 ? holders : actors, office: null };
}

function one(actor: ArchiveActor): NameResolution {
  return { kind: 'one', actor, note: null };
}

/** The most written about first. One is no choice. */
function several(matches: readonly ActorMatch[]): NameResolution {
  const actors = matches.map(({ actor }) => actor).sort((a, b) => b.articles - a.articles);
  const [only] = actors;
  return actors.length === 1 && only ? one(only) : { kind: 'several', actors, office: null };
}
