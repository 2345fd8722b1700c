import type { Passage } from '../../archive/archive.ts';
import type { ActorKind } from '../../core/actor.ts';
import { isElsewhere } from '../context/find-nearby.ts';
import { type AskedName, askedNames } from '../context/names-asked.ts';
import { kindsOf } from '../context/rivals.ts';
import type { Reader } from '../evidence/reader.ts';
import { withName } from '../evidence/snippet.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { type DateEntry, entriesOf, near } from './date-entries.ts';
import { pointsOf } from './dates-asked.ts';
import { says } from './says.ts';
import { introduces, isOfPair, namesPeer, namesPerson, opensWith, tellsOfSomebody } from './whom-told.ts';

// Dates of sentences that leave out of whom or of what they tell, because the sentences around them say it.

const read = 200;
/** So many sentences are looked around at. */
const mostLooked = 60;
const before = 3;
const behind = 1;

/** What is asked for without the names, or without the one word that another sentence or the title says. */
function without(topic: Topic, missing: readonly TopicGroup[]): Topic {
  const groups = topic.groups.filter((group) => !missing.includes(group));
  const circumstances = topic.circumstances.filter((group) => !missing.includes(group));
  const predicate = topic.predicate !== null && groups.includes(topic.predicate) ? topic.predicate : null;
  const head = topic.head !== null && groups.includes(topic.head) ? topic.head : (groups.at(-1) ?? null);
  return { ...topic, groups, circumstances, predicate, head, said: predicate === null ? [] : [predicate] };
}

function isName({ typed }: TopicGroup): boolean {
  return /^\p{Lu}/u.test(typed);
}

/** The times that are surely those of what the sentence says of the topic: its own event holds it, or no other time stands there. */
function surely(topic: Topic, passage: Passage): readonly DateEntry[] {
  const entries = entriesOf(topic, passage);
  const own = entries.filter(({ distance }) => distance === 0);
  if (own.length > 0) return own;
  return pointsOf(passage).length === 1 ? entries.filter(({ distance }) => distance <= near) : [];
}

/** Of somebody: dates of sentences that the analysis knows to tell of them, though they only say "he" or "she". */
export async function entriesOfReference(archive: Reader, topic: Topic): Promise<DateEntry[]> {
  const persons = (await askedNames(archive, topic.groups)).filter(({ kind }) => kind === 'person');
  if (persons.length === 0 || persons.length > 2 || topic.groups.length < 2) return [];
  const entries: DateEntry[] = [];
  for (const name of persons) entries.push(...(await entriesOfHim(archive, topic, name)));
  return entries;
}

async function entriesOfHim(archive: Reader, topic: Topic, name: AskedName): Promise<DateEntry[]> {
  const id = name.actor ?? (await onlyPerson(archive, name));
  const [actor] = id === null ? [] : await archive.actors([id]);
  if (actor === undefined) return [];
  const asked = without(topic, [name.group]);
  const groups = asked.groups.map(({ alternatives }) => alternatives);
  const entries: DateEntry[] = [];
  for (const passage of await archive.passages({ groups, actor: actor.id, having: 'date', since: null, limit: read })) {
    if (says(name.group, passage.text)) continue;
    // "Kay" was typed of Kay Berg, whom the sentence calls "Berg"
    const isNamed = passage.mentions.some((mention) => mention.actor === actor.id);
    if (!isNamed && !pronoun.test(passage.text)) continue;
    if (isNamed && !isGivenName(name, actor.name)) continue;
    // of two, it may be the other's, unless the other was asked for too ("On Tuesday he beat Roe")
    const opens = /^(?:He|She)\s/u.test(passage.text);
    if (!isNamed && !opens && namesUnasked(asked, passage, await kindsOf(archive, [passage]))) continue;
    for (const entry of surely(asked, passage)) {
      const span = await withName(archive, actor, passage, passage);
      entries.push({ ...entry, span, event: passage.text });
    }
  }
  return entries;
}

function isGivenName({ group }: AskedName, name: string): boolean {
  return !group.typed.includes(' ') && name.startsWith(`${group.typed} `);
}

/** The one person of the name, where a body is called so too. */
async function onlyPerson(archive: Reader, { group }: AskedName): Promise<string | null> {
  const [first, ...others] = (await archive.actorsNamed(group.typed, 4, false)).filter(
    ({ actor }) => actor.kind === 'person',
  );
  return first === undefined || others.length > 0 ? null : first.actor.id;
}

function namesUnasked(
  { groups }: Topic,
  { mentions, text, start }: Passage,
  kinds: ReadonlyMap<string, ActorKind>,
): boolean {
  return mentions.some(
    (mention) =>
      kinds.get(mention.actor) === 'person' &&
      !groups.some((group) => groupMatches(group, stemsOf(text.slice(mention.start - start, mention.end - start)))),
  );
}

const pronoun = /\b(?:he|she|him|his|her|hers)\b/iu;

/**
 * What a sentence may leave out: the names, or one of the words; of three or more also the names and one of the words, where one other place
 * says them together.
 */
function waysOf(names: readonly TopicGroup[], rest: readonly TopicGroup[]): readonly (readonly TopicGroup[])[] {
  if (names.length === 0) return rest.map((group) => [group]);
  return rest.length < 2 ? [names] : [names, ...rest.map((group) => [...names, group])];
}

/** Dates of sentences that say all of the topic but what the sentences right around them, or the title, name. */
export async function entriesInArticle(archive: Reader, topic: Topic): Promise<DateEntry[]> {
  const names = topic.groups.filter(isName);
  const rest = topic.groups.filter((group) => !isName(group));
  if (rest.length === 0 || topic.groups.length < 2) return [];
  const entries: DateEntry[] = [];
  let looked = 0;
  for (const way of waysOf(names, rest)) {
    const asked = without(topic, way);
    const groups = asked.groups.map(({ alternatives }) => alternatives);
    const asking = await askedNames(archive, way.filter(isName));
    const passages = await archive.passages({ groups, actor: null, having: 'date', since: null, limit: read });
    for (const passage of passages) {
      const held = surely(asked, passage);
      const missing = way.filter((group) => !says(group, passage.text));
      if (held.length === 0 || missing.length === 0 || ++looked > mostLooked) continue;
      const span = await spanNaming(archive, { topic, missing, asking }, passage);
      if (span === null) continue;
      for (const entry of held) entries.push({ ...entry, span, event: passage.text });
    }
    if (entries.length > 0) break;
  }
  return entries;
}

const opening = 2;

/** These hold the place that was asked for. */
const continents = stemsOf('Africa Asia Europe America Middle East West');

interface Missing {
  readonly topic: Topic;
  readonly missing: readonly TopicGroup[];
  readonly asking: readonly AskedName[];
}

/** What to cite of the sentence and those around it that name what it leaves out; null where nothing shows that it tells of that. */
async function spanNaming(archive: Reader, { topic, missing, asking }: Missing, passage: Passage) {
  const first = Math.max(0, passage.index - before);
  const around = await archive.passagesOf(passage.article.id, first, passage.index - first + 1 + behind);
  const title = stemsOf(passage.article.title);
  const kinds = await kindsOf(archive, around);
  const holding = around.filter(
    (each) => each.index !== passage.index && missing.every((group) => says(group, each.text)),
  );
  const earlier = holding.filter(({ index }) => index < passage.index).at(-1);
  const nearest = earlier ?? holding[0];
  const isTitled = missing.every((group) => groupMatches(group, title));
  const namesOther = (each: Passage) => asking.some((name) => namesPeer(name, each, kinds));
  if (namesOther(passage)) return null;
  const known = new Set([
    ...continents,
    ...topic.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))),
  ]);
  if (asking.some(({ kind }) => kind === 'place') && isElsewhere(passage.text, known)) return null;
  const span =
    nearest === undefined
      ? passage
      : { start: Math.min(nearest.start, passage.start), end: Math.max(nearest.end, passage.end) };
  // the title says it all: the article is on that
  if (isTitled && topic.groups.every((group) => groupMatches(group, title))) return span;
  // "The Norbank survey was conducted on May 3" under "Voters tire of Roe's letters in new survey"
  const said = topic.groups.filter((group) => says(group, passage.text));
  if (isTitled && said.length > 1 && said.some(isName)) return span;
  // a place near by is no place of it, unless the sentence right before is set there
  const isSetThere = isTitled || earlier?.index === passage.index - 1 || goesOn(topic, passage);
  if (asking.length > 0 && asking.every(({ kind }) => kind === 'place') && !isSetThere) return null;
  // "The couple married in May" under a title with both
  if (isTitled && missing.length === 2 && isOfPair(passage.text, asking) && !namesPerson(passage, kinds)) return span;
  const isOfPerson = asking.some(({ kind }) => kind === 'person' || kind === null);
  if (isTitled && !isOfPerson) return span;
  if (nearest === undefined) return null;
  const between = around.filter(({ index }) => earlier !== undefined && index > earlier.index && index < passage.index);
  if (between.some(namesOther)) return null;
  // names and a word together only right before: "Roe is to go. She announced it on Monday"
  if (missing.some((group) => !isName(group)) && nearest.index !== passage.index - 1) return null;
  if (asking.some(({ kind }) => kind === 'person')) {
    const tells =
      nearest.index > passage.index
        ? (passage.index < opening || opensWith(asking, nearest)) &&
          introduces.test(passage.text) &&
          !namesPerson(passage, kinds)
        : tellsOfSomebody.test(passage.text) && !introduces.test(passage.text);
    if (!tells) return null;
  }
  return span;
}

/** "The seizure took place in May": of what was told before. */
function goesOn({ groups }: Topic, { text }: Passage): boolean {
  const [, opening = ''] = /^The\s((?:\p{Ll}+\s){1,2})/u.exec(text) ?? [];
  return groups.some((group) => groupMatches(group, stemsOf(opening)));
}
