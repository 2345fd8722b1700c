import type { Passage } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import type { Span } from '../core/span.ts';
import type { TimeExpression } from '../core/time-expression.ts';
import { createCitationBook } from './citation-book.ts';
import { answered } from './draft.ts';
import { findPassages } from './find-passages.ts';
import { wordsIn } from './plain-text.ts';
import { readTopic } from './read-topic.ts';
import type { Reader } from './reader.ts';
import { resolveName } from './resolve-name.ts';
import { withName } from './snippet.ts';
import {
  groupMatches,
  nearTopics,
  stemsOf,
  type Topic,
  type TopicGroup,
  withoutPredicate,
  wordsMatching,
} from './topic.ts';

const read = 400;
const most = 60;

interface Entry {
  readonly passage: Passage;
  /** What is cited: the passage, with the sentence before it where that names the topic. */
  readonly span: Span;
  readonly date: TimeExpression;
  readonly event: string;
  /** How far, in characters, the date stands from the topic; 0 when its own event holds it. */
  readonly distance: number;
}

/** A date further from the topic's words than this dates something else, where others stand nearer. */
const near = 60;

/** A timeline of the topic: each date as written and as resolved, with the day it was resolved from, earliest first. */
export async function dates(archive: Reader, query: string): Promise<Answer> {
  const topic = await readTopic(archive, query, true);
  const passages = (await findPassages(archive, topic, 'date', read)).filter((passage) => saysVerb(topic, passage));
  const stated = passages.flatMap((passage) => entriesOf(topic, passage));
  const surest = stated.some(({ distance }) => distance === 0)
    ? stated.filter(({ distance, date }) => distance === 0 || (distance <= near && !isTimeOfAnother(date)))
    : stated;
  const beside = surest.length > 0 ? [] : await entriesBeside(archive, topic);
  const unsaid = surest.length + beside.length > 0 ? [] : await entriesOtherwise(archive, topic);
  const referred = await entriesOfPerson(archive, query);
  const titled = surest.length + beside.length + unsaid.length > 0 ? [] : await entriesByTitle(archive, topic);
  const book = createCitationBook(archive);
  const lines = grouped([...surest, ...beside, ...unsaid, ...referred, ...titled])
    .sort((a, b) => a.distance - b.distance || b.told.length - a.told.length)
    .slice(0, most);
  const items: AnswerItem[] = lines
    .sort((a, b) => a.date.value.localeCompare(b.date.value))
    .map(({ date, event, told }) => ({
      kind: 'date',
      text: lineOf(date, event, doubted(date, told)),
      date: { text: date.text, type: date.type, value: date.value, anchor: date.anchor, event },
      citations: told.slice(0, 3).map(({ passage, span }) => book.cite(passage.article, span)),
    }));
  const suggestions = items.length === 0 ? await nearTopics(archive, topic) : [];
  const note =
    beside.length > 0
      ? 'No sentence dates this; these dates stand in a sentence beside it.'
      : unsaid.length > 0
        ? `No sentence with a date says “${topic.predicate?.typed ?? ''}” of this.`
        : titled.length > 0
          ? 'No sentence holds all of these words; these stand under a title that does.'
          : null;
  return answered({ command: 'dates', query, suggestions, note }, items, book);
}

const longestName = 50;
const longestLink = 14;

/** Whether the words right before a date name what it is the time of ("a first term between 2017 and 2021"): not the topic, where they lack it. */
function isTimeOfAnother({ event, start }: TimeExpression): boolean {
  if (event === null || !/^(?:an?|the|his|her|its|their)\s/iu.test(event.text)) return false;
  return event.text.length <= longestName && event.end <= start && start - event.end <= longestLink;
}

/** Whether a date was read from a day of publication that the text contradicts. */
function doubted({ anchor }: TimeExpression, told: readonly Entry[]): boolean {
  const article = told[0]?.passage.article;
  return article?.publishedDoubt != null && anchor !== null && anchor === article.published?.slice(0, 10);
}

function lineOf({ text, value, anchor }: TimeExpression, event: string, inDoubt: boolean): string {
  if (inDoubt) return `“${text}”, which is ${value} only if the date in doubt, ${anchor}, holds: ${event}`;
  if (value.startsWith('XXXX')) return `${text} (of a year not stated): ${event}`;
  const day = readable(value);
  const resolved = day === text ? text : `${day}, written “${text}”`;
  return `${resolved}${anchor === null ? '' : ` (read from ${anchor})`}: ${event}`;
}

const parts: Readonly<Record<string, string>> = {
  TNI: ', night',
  TMO: ', morning',
  TAF: ', afternoon',
  TEV: ', evening',
  TMI: ', midday',
  SP: ', spring',
  SU: ', summer',
  FA: ', autumn',
  WI: ', winter',
};

/** A value as a person reads it: "2025-03-12, night", "2025-03-12, 07:35", "weekend of week 50 of 2024". */
function readable(value: string): string {
  const [, year, week, weekend] = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value) ?? [];
  if (week !== undefined) return `${weekend === undefined ? '' : 'weekend of '}week ${Number(week)} of ${year}`;
  return value
    .replace(/T(\d{2}:\d{2}).*$/u, ', $1')
    .replace(/-?(T(?:NI|MO|AF|EV|MI)|(?<=-)(?:SP|SU|FA|WI))$/u, (part) => parts[part.replace('-', '')] ?? part);
}

/** Points in time: days, months, years, also days whose year is not known; a decade or a century dates no event. */
function pointsOf({ dates: all }: Passage): readonly TimeExpression[] {
  return all.filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && /^(?:\d{4}|XXXX-\d)/u.test(value));
}

/**
 * Points in time that may answer: none that was typed itself ("the 2022 fair"), and none that only holds a nearer one of the
 * same sentence ("yesterday, at this year's fair").
 */
function datesAsked(topic: Topic, passage: Passage): readonly TimeExpression[] {
  const typed = new Set(stemsOf(topic.text));
  const points = pointsOf(passage).filter(({ text }) => !stemsOf(text).every((stem) => typed.has(stem)));
  return points.filter(
    ({ value }) => !points.some((other) => other.value.length > value.length && other.value.startsWith(`${value}-`)),
  );
}

const moving = /\b(?:extend|postpon|delay|reschedul|adjourn|defer)\p{L}*\b/iu;

const telling =
  /\b(?:said|says|told|reported|released|published|posted|conducted|wrote|tweeted|added)\s(?:on\s|late\s|early\s|late\son\s)?$/u;

/** "According to a poll released Wednesday": when it was told of, unless that was asked. */
function isTimeOfTelling({ start }: TimeExpression, { predicate, text }: Topic, passage: Passage): boolean {
  const [verb] = telling.exec(passage.text.slice(Math.max(0, start - passage.start - 24), start - passage.start)) ?? [];
  if (verb === undefined) return false;
  const stem = stemsOf(verb)[0] ?? '';
  return !(predicate !== null && groupMatches(predicate, [stem])) && !stemsOf(text).includes(stem);
}

/** Whether the verb of a question stands in the passage as a word of its own: the West End ends nothing. */
function saysVerb({ predicate }: Topic, passage: Passage): boolean {
  if (predicate === null) return true;
  const words = wordsMatching(predicate, passage);
  return words.some(
    ({ start }) => start === passage.start || /^\P{Lu}/u.test(passage.text.slice(start - passage.start)),
  );
}

/** Points in time of the passage that belong to the topic: those whose event holds it, else those nearest to its words. */
function entriesOf(topic: Topic, passage: Passage): Entry[] {
  const { predicate } = topic;
  const verbs = predicate === null ? [] : wordsMatching(predicate, passage);
  const words = verbs.length > 0 ? verbs : topic.groups.flatMap((group) => wordsMatching(group, passage));
  const distance = (date: TimeExpression) => {
    const gaps = words.map((word) => gap(date, word) + (verbs.length > 0 && isParted(date, word, passage) ? near : 0));
    return Math.max(1, Math.min(...gaps, read));
  };
  const asked = datesAsked(topic, passage).filter((date) => !isTimeOfTelling(date, topic, passage));
  const closest = Math.min(...asked.map(distance));
  // The verb of a question has one time: "said today that he would leave on Friday".
  // "extended its bid, due to expire last Thursday, to Nov. 6": the day it was due and the day it is
  const moved = moving.test(passage.text);
  const points = verbs.length > 0 && !moved ? asked.filter((date) => distance(date) === closest) : asked;
  const holds = (groups: readonly TopicGroup[]) =>
    points.filter(({ event }) => event !== null && groups.every((group) => groupMatches(group, stemsOf(event.text))));
  const whole = holds(topic.groups);
  // The event that has the verb is told of whom the sentence names ("he would leave").
  const own = whole.length > 0 || predicate === null ? whole : holds([predicate]);
  const replacing = own.length > 0 ? asked.filter((date) => !own.includes(date) && isMovedTo(date, passage)) : [];
  if (own.length > 0)
    return [...own, ...replacing].map((date) => {
      if (replacing.length > 0) return { passage, span: passage, date, event: passage.text, distance: 0 };
      // an event that does not say of whom it tells is shown with its sentence
      const event = whole.length > 0 ? eventText(date, passage) : passage.text;
      return { passage, span: passage, date, event, distance: 0 };
    });
  return points
    .filter((date) => moved || distance(date) === closest || isMovedTo(date, passage))
    .map((date) => ({ passage, span: passage, date, event: passage.text, distance: closest }));
}

/** "due on June 3, was postponed to September 9", "will now be played on 18 May": the day that took the place of the other one. */
function isMovedTo({ start: from }: TimeExpression, { text, start }: Passage): boolean {
  return /\b(?:(?:postponed|moved|rescheduled|delayed|adjourned|put off|put back|pushed back|brought forward)\b[^.;]{0,30}\b(?:to|until|till|for)|now (?:be |take )\p{L}+ (?:place )?on)\s(?:the\s)?$/iu.test(
    text.slice(Math.max(0, from - start - 70), from - start),
  );
}

/** Whether another clause begins between the two: "said on Monday that he would leave". */
function isParted(a: Span, b: Span, { text, start }: Passage): boolean {
  const between = text.slice(Math.min(a.end, b.end) - start, Math.max(a.start, b.start) - start);
  return /[,;:]|\b(?:that|when|after|before|while|who|which)\b/iu.test(between);
}

/** The event from the beginning of its first word on ("re-elected") and without one that only joins it; still a slice. */
function eventText({ event }: TimeExpression, { text, start }: Passage): string {
  if (event === null) return text;
  const [cut = ''] = /[\p{L}\p{N}]+[-‐‑]$/u.exec(text.slice(0, Math.max(0, event.start - start)).slice(-24)) ?? [];
  const whole = (cut + event.text).replace(/^(?:who|which|that|and|but|where|when)\s+(?=\S)/u, '');
  // "the quarter ended June 30": when it ended is not what happened then
  return wordsIn(whole) < 2 || /^end(?:ed|ing|s)\b/u.test(whole) ? text : whole;
}

/** Dates of sentences that hold all of the question but its verb, where its event holds the most of them. */
async function entriesOtherwise(archive: Reader, topic: Topic): Promise<Entry[]> {
  const rest = withoutPredicate(topic);
  if (rest === null) return [];
  const entries = (await findPassages(archive, rest, 'date', read)).flatMap((passage) => entriesOf(rest, passage));
  return entries.filter(({ distance }) => distance <= near);
}

/** Sentences that only go on telling of the sentence before. */
const goesOn = /^(?:It|This|That|The|He|She|They|These|Its|His|Her|Their)\s/u;
const readBeside = 24;
const rangeGap = 5;
/** A date in a clause within ("an illness for which he took leave in May") dates that clause; "it, which …" opens with one. */
const inner = /\b(?:which|who|whom|whose|that|when|after|since|because|before|while|where)\b/iu;
const openingOf = 40;

/** Where no sentence that holds the topic has a date: the only date of the sentence that goes on from it. */
async function entriesBeside(archive: Reader, topic: Topic): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const passage of await findPassages(archive, topic, null, readBeside)) {
    const [next] = await archive.passagesOf(passage.article.id, passage.index + 1, 1);
    const [date, ...others] = next === undefined ? [] : pointsOf(next);
    if (next === undefined || date === undefined || !goesOn.test(next.text)) continue;
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
    entries.push({ passage: next, span, date, event: next.text, distance: read });
  }
  return entries;
}

const readOfPerson = 120;

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
async function entriesOfPerson(archive: Reader, query: string): Promise<Entry[]> {
  const resolved = /^\p{Lu}/u.test(query) ? await resolveName(archive, query) : null;
  if (resolved?.kind !== 'one' || resolved.note !== null || resolved.actor.kind !== 'person') return [];
  const { actor } = resolved;
  const asked = { groups: [], actor: actor.id, having: 'date', since: null, limit: readOfPerson } as const;
  const entries: Entry[] = [];
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
async function entriesByTitle(archive: Reader, topic: Topic): Promise<Entry[]> {
  if (topic.groups.length < 2) return [];
  const entries: Entry[] = [];
  for (const dropped of topic.groups) {
    const groups = topic.groups.filter((group) => group !== dropped);
    for (const passage of await findPassages(archive, { ...topic, groups }, 'date', read)) {
      const title = stemsOf(passage.article.title);
      if (passage.index >= opening || !topic.groups.every((group) => groupMatches(group, title))) continue;
      for (const date of pointsOf(passage).slice(0, 1))
        entries.push({ passage, span: passage, date, event: passage.text, distance: read });
    }
  }
  return entries;
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

interface DateLine {
  readonly date: TimeExpression;
  readonly event: string;
  readonly distance: number;
  readonly told: Entry[];
}

/** The same day of the same event told by several articles is one line. */
function grouped(entries: readonly Entry[]): DateLine[] {
  const lines = new Map<string, DateLine>();
  for (const entry of [...entries].sort((a, b) => a.distance - b.distance)) {
    const { passage, date, event, distance } = entry;
    const day = date.value.slice(0, 10);
    // A day that hangs on a doubted date is not the same day.
    const sure = doubted(date, [entry]) ? '' : day;
    const key = distance === 0 && sure !== '' ? day : `${day} ${sure} ${event.toLowerCase()}`;
    const line = lines.get(key) ?? { date, event, distance, told: [] };
    const known = line.told.some(
      ({ passage: other }) => other.article.id === passage.article.id && other.index === passage.index,
    );
    if (!known) line.told.push(entry);
    lines.set(key, line);
  }
  return [...lines.values()];
}
