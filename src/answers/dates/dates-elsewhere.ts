import type { Passage } from '../../archive/archive.ts';
import { nationOf } from '../../core/demonyms.ts';
import { findNearby } from '../context/find-nearby.ts';
import { type AskedName, askedNames } from '../context/names-asked.ts';
import { kindsOf } from '../context/rivals.ts';
import type { Reader } from '../evidence/reader.ts';
import { withName } from '../evidence/snippet.ts';
import { resolveName } from '../names/resolve-name.ts';
import { findPassages } from '../topics/find-passages.ts';
import { type Topic, withoutPredicate } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { gap } from './between.ts';
import { type DateEntry, entriesOf, far } from './date-entries.ts';
import { pointsOf } from './dates-asked.ts';
import { limitOf, saysAll } from './says.ts';

// Where no dated sentence holds the topic itself.

const read = 400;

/** Dates of sentences that hold all of the question but its verb, where its event holds the most of them. */
export async function entriesOtherwise(archive: Reader, topic: Topic): Promise<DateEntry[]> {
  const rest = withoutPredicate(topic);
  // without "test" a "nuclear test" is anything nuclear
  if (rest === null || (topic.head === topic.predicate && limitOf(topic) !== null)) return [];
  const entries = (await findPassages(archive, rest, 'date', read)).flatMap((passage) => entriesOf(rest, passage));
  return entries.filter(({ distance }) => distance === 0);
}

/**
 * Dates of what is asked for in sentences that leave out whose it is ("the May 15 election"), where the title or the sentence beside names that:
 * only dates whose own event holds all the rest.
 */
export async function entriesNearby(archive: Reader, topic: Topic): Promise<DateEntry[]> {
  const names = topic.groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  const rest = topic.groups.filter((group) => !names.includes(group));
  if (names.length === 0 || rest.length === 0) return [];
  const { predicate } = topic;
  const asked = {
    ...topic,
    groups: rest,
    circumstances: [],
    predicate: predicate !== null && rest.includes(predicate) ? predicate : null,
  };
  const isNamed = (text: string) => names.every((group) => groupMatches(group, stemsOf(text)));
  const asking = await askedNames(archive, names);
  const entries: DateEntry[] = [];
  for (const passage of await findNearby(archive, { ...topic, circumstances: names, said: [] }, 'date')) {
    if (isNamed(passage.text)) continue;
    const held = entriesOf(asked, passage).filter(
      ({ date: { event, end, text } }) =>
        event !== null &&
        // "the 2022 review" is no time of a review
        !(
          /^\d{4}$/u.test(text) &&
          rest.some((group) => wordsMatching(group, passage).some(({ start }) => start - end === 1))
        ) &&
        rest.every((group) => groupMatches(group, stemsOf(event.text))),
    );
    if (held.length === 0) continue;
    const [before] = passage.index === 0 ? [] : await archive.passagesOf(passage.article.id, passage.index - 1, 1);
    const opens = before === undefined ? undefined : [...before.mentions].sort((a, b) => a.start - b.start)[0];
    const isIt =
      before !== undefined &&
      opens !== undefined &&
      /^(?:It|He|She|They)\s/u.test(passage.text) &&
      isNamed(before.text.slice(0, opens.end - before.start));
    const isSame = before !== undefined && tellsOfSame(topic, before, passage);
    if (!isIt && !isSame && (await namesPeer(archive, asking, passage))) continue;
    // a title alone says of a place where its article is set, of nobody what each sentence tells
    const isSet = asking.every(({ kind }) => kind === 'place') || (before !== undefined && isNamed(before.text));
    if (!isSet) continue;
    const span = before !== undefined && isNamed(before.text) ? { start: before.start, end: passage.end } : passage;
    for (const { date, distance } of held)
      if (distance === 0) entries.push({ passage, span, date, event: passage.text, distance: 0 });
  }
  return entries;
}

/** "Berg's hearing has been put off. A judge moved **the hearing** to 3 May": the very thing that the sentence before tells of, whoever else is named. */
function tellsOfSame(topic: Topic, before: Passage, passage: Passage): boolean {
  const { head } = topic;
  if (head === null || !saysAll(topic, before)) return false;
  const words = wordsMatching(head, passage);
  return (
    words.length > 0 &&
    words.every(({ start }) => /\b(?:the|that|this)\s$/iu.test(passage.text.slice(0, start - passage.start)))
  );
}

/** Whether the sentence names another of the kind that was asked for; of places only another country, where a country was. */
async function namesPeer(archive: Reader, names: readonly AskedName[], passage: Passage): Promise<boolean> {
  const kinds = await kindsOf(archive, [passage]);
  return names.some(({ kind, actor, group }) =>
    passage.mentions.some((mention) => {
      if (mention.actor === actor || kind === null || kinds.get(mention.actor) !== kind) return false;
      const words = passage.text.slice(mention.start - passage.start, mention.end - passage.start);
      if (!/^\p{Lu}/u.test(words)) return false;
      return kind !== 'place' || nationOf(group.typed) === null || nationOf(words) !== null;
    }),
  );
}

/** Sentences that only go on telling of the sentence before. */
const goesOn = /^(?:It|This|That|He|She|They|These|Its|His|Her|Their)\s/u;
/** "The deal", "the ceremony": what was told before, in another word. */
const summedUp = new Set(
  stemsOf(
    'deal agreement accord pact treaty move measure plan decision ruling verdict order law bill change scheme project event incident attack strike blast crash fire ' +
      'accident storm quake protest rally march ceremony meeting talks summit conference visit trip tour trial hearing case inquiry election vote ballot referendum ' +
      'contest race match game final launch opening closure sale takeover merger offer announcement report study appointment work operation mission campaign programme program show exhibition festival fair gathering congress convention tournament concert film book album',
  ),
);

function goesOnFrom(before: Passage, { text }: Passage): boolean {
  if (goesOn.test(text)) return true;
  const [, named] = /^The\s([\p{L}\p{N}'’-]+(?:\s[\p{L}\p{N}'’-]+){0,3})/u.exec(text) ?? [];
  if (named === undefined) return false;
  const told = new Set(stemsOf(before.text));
  return stemsOf(named).some((stem) => summedUp.has(stem) || told.has(stem));
}

const readBeside = 24;
const rangeGap = 5;
/** A date in a clause within ("an illness for which he took leave in May") dates that clause; "it, which …" opens with one. */
const inner = /\b(?:which|who|whom|whose|that|when|after|since|because|before|while|where)\b/iu;
const openingOf = 40;

/** Where no sentence that holds the topic has a date: the only date of the sentence that goes on from it. */
export async function entriesBeside(archive: Reader, topic: Topic): Promise<DateEntry[]> {
  const entries: DateEntry[] = [];
  for (const passage of await findPassages(archive, topic, null, readBeside)) {
    if (!saysAll(topic, passage)) continue;
    const [next] = await archive.passagesOf(passage.article.id, passage.index + 1, 1);
    const [date, ...others] = next === undefined ? [] : pointsOf(next);
    if (next === undefined || date === undefined || !goesOnFrom(passage, next)) continue;
    // of several who are named in the first sentence, "he" may be any
    if (
      /^(?:He|She|They|His|Her|Their)\s/u.test(next.text) &&
      new Set(passage.mentions.map(({ actor }) => actor)).size > 1
    )
      continue;
    // "June 13 to 17" is one time
    if (others.length > 1 || others.some((other) => gap(date, other) > rangeGap)) continue;
    if (inner.test(next.text.slice(openingOf, date.start - next.start))) continue;
    const span = { start: passage.start, end: next.end };
    entries.push({ passage: next, span, date, event: next.text, distance: far });
  }
  return entries;
}

const readOfPerson = 120;
/** What may stand before a name without asking for more than the person. */
const isTitle =
  /^(?:mr|mrs|ms|dr|sir|ladi|lord|presid|vice|minist|prime|foreign|senat|sen|gov|governor|rep|gen|general|king|queen|princ|princess|pope|judg|justic|mayor|coach|the)$/u;

/** Whether a sentence that tells of somebody says only "he", or only "she". */
function isOnlyReferred(id: string, { mentions, text }: Passage): boolean {
  const [he, she] = [/\b(?:he|him|his)\b/iu.test(text), /\b(?:she|her)\b/iu.test(text)];
  return he !== she && !mentions.some(({ actor }) => actor === id);
}

async function namesPerson(archive: Reader, { text, start, mentions }: Passage): Promise<boolean> {
  const pronoun = start + text.search(/\b(?:he|she)\b/iu);
  const named = mentions.filter((mention) => mention.start < pronoun).map(({ actor }) => actor);
  return (await archive.actors(named)).some(({ kind }) => kind === 'person');
}

/** Of a person: also what "he" or "she" does at a time, told after the name. */
export async function entriesOfPerson(archive: Reader, query: string): Promise<DateEntry[]> {
  const resolved = /^\p{Lu}/u.test(query) ? await resolveName(archive, query) : null;
  if (resolved?.kind !== 'one' || resolved.note !== null || resolved.actor.kind !== 'person') return [];
  const { actor } = resolved;
  // "Roe birth" asks for more than the person
  const named = new Set(actor.names.flatMap(stemsOf));
  if (!stemsOf(query).every((stem) => named.has(stem) || isTitle.test(stem))) return [];
  const asked = { groups: [], actor: actor.id, having: 'date', since: null, limit: readOfPerson } as const;
  const entries: DateEntry[] = [];
  for (const passage of await archive.passages(asked)) {
    if (!isOnlyReferred(actor.id, passage) || (await namesPerson(archive, passage))) continue;
    for (const date of pointsOf(passage)) {
      const { event } = date;
      if (event === null || !/^(?:he|she)\s/iu.test(event.text)) continue;
      const span = await withName(archive, actor, passage, passage);
      entries.push({ passage, span, date, event: `${actor.name}: ${event.text}`, distance: 0 });
    }
  }
  return entries;
}

/** The opening of an article may say it all but for a word that stands in its title. */
const opening = 2;

/** Where no sentence holds the topic: dates of the first sentences that hold all of it but one word, under a title that holds it. */
export async function entriesByTitle(archive: Reader, topic: Topic): Promise<DateEntry[]> {
  if (topic.groups.length < 2) return [];
  const entries: DateEntry[] = [];
  for (const dropped of topic.groups) {
    const groups = topic.groups.filter((group) => group !== dropped);
    for (const passage of await findPassages(archive, { ...topic, groups }, 'date', read)) {
      const title = stemsOf(passage.article.title);
      if (passage.index >= opening || !topic.groups.every((group) => groupMatches(group, title))) continue;
      for (const date of pointsOf(passage).slice(0, 1))
        entries.push({ passage, span: passage, date, event: passage.text, distance: far });
    }
  }
  return entries;
}
