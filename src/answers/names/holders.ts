import type { ArchiveActor, StoredRole } from '../../archive/archive.ts';
import { nationOf } from '../../core/demonyms.ts';
import type { Reader } from '../evidence/reader.ts';
import { readTopic } from '../topics/read-topic.ts';
import { parseTopic, type Topic, type TopicGroup } from '../topics/topic.ts';
import { stemsOf } from '../topics/topic-words.ts';
import { hasEnded, heldOnce, holds, holdsForNow, officeAlone } from './holds-office.ts';
import { wholeRole } from './owned-office.ts';

const readPassages = 120;
const mostCandidates = 40;
/** Of those whom a role of some day calls so: an office of forty countries has a few hundred holders in ten years. */
const mostInRole = 200;

const leaders = [
  'head',
  'chief',
  'boss',
  'leader',
  'secretary general',
  'president',
  'director',
  'chairman',
  'chief executive',
];
const executives = ['CEO', 'chief executive', 'chief executive officer'];
const chairs = ['chairman', 'chairwoman', 'chair', 'chairperson'];
/** Other words for an office, by the words as typed; as words of a topic they would mean too much. */
const usualWords: Readonly<Record<string, readonly string[]>> = {
  head: leaders,
  chief: leaders,
  boss: leaders,
  ceo: executives,
  'chief executive': executives,
  'chief executive officer': executives,
  cfo: ['chief financial officer'],
  'chief financial officer': ['CFO'],
  coo: ['chief operating officer'],
  'chief operating officer': ['COO'],
  pm: ['prime minister'],
  governor: ['Gov'],
  senator: ['Sen'],
  representative: ['Rep'],
  congressman: ['Rep', 'representative'],
  congresswoman: ['Rep', 'representative'],
  chairman: chairs,
  chairwoman: chairs,
  chair: chairs,
  chairperson: chairs,
  lawyer: ['attorney', 'solicitor', 'counsel'],
  attorney: ['lawyer', 'counsel'],
  adviser: ['advisor'],
  advisor: ['adviser'],
};

/** Papers call whoever leads a body its chief: looked for only where the very words name nobody who is not said to be over. */
const looseWords: Readonly<Record<string, readonly string[]>> = {
  'secretary general': leaders,
  'director general': leaders,
  'managing director': leaders,
};

/** A body by what it is for, as people type it. */
const ofField = /^\p{Lu}\S+ (?:committee|panel|commission|ministry|department)$/iu;

/**
 * "US defense secretary", "attorney general": where something in the archive is called so, the words stand together as its name;
 * an office has them apart, with the nation first.
 */
function parted({ groups, ...office }: Topic): Topic {
  const apart = groups.flatMap((group, index): readonly TopicGroup[] => {
    const [first = '', ...rest] = group.typed.split(' ');
    if (rest.length === 0) return [group];
    const ofNation = nationOf(first) !== null && nationOf(group.typed) === null;
    if (ofNation) return parseTopic(first).groups.concat(parseTopic(rest.join(' ')).groups);
    // "the Benghazi committee" for the "Select Committee on Benghazi"
    if (index > 0 && rest.length === 1 && ofField.test(group.typed))
      return parseTopic(first).groups.concat(parseTopic(rest.join(' ')).groups);
    const isOffice = index === groups.length - 1 && group.typed === group.typed.toLowerCase();
    return isOffice ? parseTopic(group.typed).groups : [group];
  });
  const head = apart.find((group) => group === office.head) ?? apart.at(-1) ?? null;
  return { ...office, groups: apart, head };
}

/** The office with the other words for it; "chief executive officer of Harrow" is one office of three words. */
function withOtherWords({ groups, ...office }: Topic, otherWords: Readonly<Record<string, readonly string[]>>): Topic {
  const whole: TopicGroup[] = [];
  for (let at = 0; at < groups.length; ) {
    const length = [3, 2].find((count) => Object.hasOwn(otherWords, typedOf(groups.slice(at, at + count)))) ?? 1;
    const [group] = groups.slice(at, at + length);
    const typed = typedOf(groups.slice(at, at + length));
    at += length;
    if (group === undefined) break;
    const others = Object.hasOwn(otherWords, typed) ? (otherWords[typed] ?? []) : [];
    whole.push(
      length > 1
        ? { typed, alternatives: [typed, ...others] }
        : { ...group, alternatives: [...group.alternatives, ...others] },
    );
  }
  return { ...office, groups: whole };
}

function typedOf(groups: readonly TopicGroup[]): string {
  return groups.map(({ typed }) => typed.toLowerCase()).join(' ');
}

export interface Holders {
  readonly office: Topic;
  /** Those named last first; behind them who is only called so while another holds it. */
  readonly actors: readonly ArchiveActor[];
  /** Of those, by id, the day on which an article calls it over that is later than any that says they hold it. */
  readonly over: ReadonlyMap<string, string>;
  /** Who is only named as a former holder, or holds it until somebody is found. */
  readonly former: readonly ArchiveActor[];
}

/** On which days articles say that somebody holds or has held an office. */
interface Tenure {
  readonly held: string | null;
  /** All on which it is said that they hold it, in order. */
  readonly days: readonly string[];
  readonly over: string | null;
}

/** The people whom an article says to hold an office ("NATO secretary general"): no knowledge but what the articles state. */
export async function holdersOf(archive: Reader, typed: string): Promise<Holders> {
  const asked = parted(await readTopic(archive, typed));
  const past = heldOnce(asked);
  const topic = past ?? asked;
  let office = withOtherWords(topic, usualWords);
  if (past !== null) return heldBefore(archive, office);
  let tenures = await tenuresOf(archive, office);
  // "NATO Secretary GeneralJan Roe": a title that is glued to the name is no word that a search finds
  const names = office.groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (tenures.size === 0 && names.length > 0 && names.length < office.groups.length)
    tenures = await tenuresOf(archive, office, names);
  // "UN chief Ann Roe" for the "UN secretary general", where nobody is called so
  if (tenures.size === 0 && names.length > 0) {
    const loose = withOtherWords(topic, looseWords);
    if (
      loose.groups.some(
        ({ alternatives }, index) => alternatives.length > (office.groups[index]?.alternatives.length ?? 0),
      )
    )
      tenures = await tenuresOf(archive, loose, loose.groups, true);
  }
  const holding = (tenure: Tenure) => tenure.held !== null;
  const present = (tenure: Tenure) => holding(tenure) && tenure.over === null;
  if ([...tenures.values()].some(holding) && ![...tenures.values()].some(present)) {
    const latest =
      [...tenures.values()]
        .map(({ held }) => held ?? '')
        .sort()
        .at(-1) ?? '';
    const loose = withOtherWords(topic, looseWords);
    for (const [id, tenure] of await tenuresOf(archive, loose)) {
      if (tenures.has(id) || !present(tenure) || (tenure.held ?? '') <= latest) continue;
      tenures.set(id, tenure);
      office = loose;
    }
  }
  const people = (await archive.actors([...tenures.keys()])).filter(({ kind }) => kind === 'person');
  const day = ({ id }: ArchiveActor) => tenures.get(id)?.held ?? '';
  const aside = ({ id }: ArchiveActor) => Number(isAside(tenures.get(id), tenures));
  const actors = people
    .filter(({ id }) => tenures.get(id)?.held != null)
    .sort((a, b) => aside(a) - aside(b) || day(b).localeCompare(day(a)));
  const over = new Map(
    actors.flatMap(({ id }) => {
      const end = tenures.get(id)?.over ?? null;
      return end === null ? [] : [[id, end] as const];
    }),
  );
  return { office, actors, over, former: people.filter(({ id }) => tenures.get(id)?.held == null) };
}

/** "Former mayor": whoever is said to have held the office, the last named first. */
async function heldBefore(archive: Reader, office: Topic): Promise<Holders> {
  const days = await tenuresOf(archive, office);
  const ended = [...days].filter(([, { over }]) => over !== null);
  const day = ({ id }: ArchiveActor) => days.get(id)?.over ?? '';
  const actors = (await archive.actors(ended.map(([id]) => id))).filter(({ kind }) => kind === 'person');
  return { office, actors: actors.sort((a, b) => day(b).localeCompare(day(a))), over: new Map(), former: [] };
}

/** So many times as often the other is called so. */
const farOftener = 3;

/**
 * "As Prime Minister Winston Roe said in the war", whenever it is said in the days of another prime minister: the office is an older one,
 * or that of another place.
 */
function isAside(tenure: Tenure | undefined, tenures: ReadonlyMap<string, Tenure>): boolean {
  const days = tenure?.days ?? [];
  if (days.length === 0) return false;
  const others = [...tenures.values()].filter((other) => other.days.length >= farOftener * days.length);
  return days.every((day) => others.some((other) => (other.days[0] ?? day) <= day && (other.days.at(-1) ?? day) > day));
}

async function tenuresOf(
  archive: Reader,
  office: Topic,
  wanted: readonly TopicGroup[] = office.groups,
  noMore = office.groups.length === 1,
): Promise<Map<string, Tenure>> {
  const tenures = new Map<string, Tenure>();
  if (office.groups.length === 0) return tenures;
  const isHeld = onceForEach((role) => holds(office, role));
  const wasHeld = onceForEach((role) => hasEnded(office, role));
  const isForNow = onceForEach((role) => holdsForNow(office, role));
  const groups = wanted.map(({ alternatives }) => alternatives);
  const passages = await archive.passages({ groups, actor: null, having: null, since: null, limit: readPassages });
  // who stands beside the words today ("its leader, Ned Roe"), and whoever was called so long ago
  const named = new Set(passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
  const called = await archive.actorsInRole(
    office.groups.map(({ alternatives }) => alternatives),
    mostInRole,
  );
  for (const id of new Set([...[...named].slice(0, mostCandidates), ...called])) {
    const roles = (await archive.rolesOf(id))
      .filter(({ text }) => !noMore || saysNoMore(office, text))
      .map((role) => (isHeld(role) ? role : wholeRole(office, role, passages)));
    const days = (kept: readonly StoredRole[]) => kept.map(({ article }) => article.published ?? '').sort();
    const holding = days(roles.filter(isHeld));
    const held = holding.at(-1) ?? null;
    const over = days(roles.filter(wasHeld)).find((day) => held === null || day > held) ?? null;
    const forNow = held === null && over === null && roles.some(isForNow);
    if (forNow || held !== null || over !== null) tenures.set(id, { held, days: holding, over });
  }
  return tenures;
}

/** "Pope": one word is an office only for those of whom a role says that and no more. */
function saysNoMore(office: Topic, text: string): boolean {
  const asked = office.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' ')));
  return stemsOf(officeAlone(text)).every((stem) => asked.includes(stem));
}

/** Remembers what holds of a role's words: many people are called the same. */
function onceForEach(test: (role: StoredRole) => boolean): (role: StoredRole) => boolean {
  const known = new Map<string, boolean>();
  return (role) => {
    const key = `${role.former} ${role.text}`;
    const result = known.get(key) ?? test(role);
    known.set(key, result);
    return result;
  };
}
