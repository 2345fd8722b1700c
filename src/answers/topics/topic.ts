import { isCountry, nationOf } from '../../core/demonyms.ts';
import { nominalizationsOf } from '../../core/nominalizations.ts';
import { spellingsOf } from '../../core/spellings.ts';
import { numbersOf, synonymsOf } from '../../core/synonyms.ts';
import { isVerb, verbFormsOf } from '../../core/verb-forms.ts';
import { happenings } from './happenings.ts';
import { narrowerTermsOf } from './narrower-terms.ts';
import { otherWordsOf } from './other-words.ts';
import { doing, isPast, isTold, limitsBehind } from './verb-words.ts';

/** Alternatives of which a passage must hold one, the typed words first. */
export interface TopicGroup {
  readonly typed: string;
  readonly alternatives: readonly string[];
}

export interface Topic {
  readonly text: string;
  readonly groups: readonly TopicGroup[];
  /** The group that says what is asked for: the last before a preposition ("funds for Ukraine"), else the last. */
  readonly head: TopicGroup | null;
  /** The groups behind the head's preposition or verb ("killed in Orlando"): where, when or of what, not what is counted. */
  readonly circumstances: readonly TopicGroup[];
  /** The verb of a question ("jobs did the firm **cut**"), which articles often say in another word; null where none is known. */
  readonly predicate: TopicGroup | null;
  /** Common words behind the auxiliary of a question ("share of the oil was **still present**"): the sentence itself must say them. */
  readonly said: readonly TopicGroup[];
}

const stopWords = new Set(
  (
    'a an and any are as at be been being by can could did do does for from had has have he her his how i if in into is it its ' +
    'many more most much no not of on or our out over say said says she so some such than that the their them then there these ' +
    'they this those to up was we were what when where which who whom whose why will with would you your about'
  ).split(' '),
);

/** Names that are spelt like small words, in capitals. */
const acronyms = new Set(['WHO', 'IT', 'IS', 'US', 'UN']);

/** What follows these is not the head: "funds for Ukraine", "emails did she delete". */
const boundaries = new Set(
  (
    'after against at before by during for from in inside into near of on over per since to under until with within without ' +
    'are can could did do does had has have is was were will would'
  ).split(' '),
);
const auxiliaries = new Set('are can could did do does had has have is was were will would'.split(' '));
/** What became of people is what is counted of them, so it stays the head. */
const fates = /^(?:killed|dead|died|wounded|injured|hurt|missing|displaced|rescued|arrested|detained|freed|released)$/u;

/**
 * The words that carry a topic, each with its synonyms; two or more words that name one thing stay together. `aliases`
 * are the other names of actors, by the name as typed, in lower case; `question` says that the words are those of a question
 * whose auxiliary is gone ("Steve Jobs resign").
 */
export function parseTopic(
  text: string,
  aliases: ReadonlyMap<string, readonly string[]> = new Map(),
  question = false,
): Topic {
  const words = topicWords(text, aliases);
  const groups: TopicGroup[] = [];
  const circumstances: TopicGroup[] = [];
  let head: TopicGroup | null = null;
  let predicate: TopicGroup | null = null;
  const said: TopicGroup[] = [];
  let asked = question;
  let behind = false;
  for (let index = 0; index < words.length; ) {
    const phrase = longestKnown(words.slice(index, index + 4), aliases);
    const length = phrase?.length ?? eventLength(words, index);
    // "Orra Stream 2" goes on from the name of the first
    const taken = phrase !== null && isNumbered(phrase, words[index + length]) ? length + 1 : length;
    const typed = words.slice(index, index + taken).join(' ');
    index += taken;
    const lower = typed.toLowerCase();
    if (taken === 1 && boundaries.has(lower)) behind = auxiliaries.has(lower);
    if (taken === 1 && auxiliaries.has(lower)) asked = true;
    if (boundaries.has(lower)) head ??= groups.at(-1) ?? null;
    if (taken === 1 && (stopWords.has(lower) || boundaries.has(lower)) && !acronyms.has(typed)) continue;
    if (/^aboard$/iu.test(typed)) head ??= groups.at(-1) ?? null;
    const group = groupOf(typed, aliases);
    const isSet = isPlaced(groups.at(-1), typed, words[index]) || isOccasion(groups.at(-1), typed, words[index]);
    if (!asked && isSet) head ??= groups.at(-1) ?? null;
    const verb = taken === 1 && typed === lower && !fates.test(lower);
    const isPassive = isTold(groups.at(-1)?.typed, lower, isBound(words[index]));
    // "secretly recorded talks": which talks, not what was done
    const limits = isPast(lower) && groups.length > 0 && !isPassive;
    const told = asked ? (isVerb(lower) && !limits) || isPassive : joins(groups.at(-1), lower, words[index]);
    if (verb && told) {
      // "cave rescue began": of two, the one that can be nothing but a verb
      if (predicate === null || (asked && isPast(lower) && !isPast(predicate.typed))) predicate = group;
      if (!asked) head ??= groups.at(-1) ?? null;
    } else if (verb && !asked && limitsBehind.has(lower) && isPlural(groups.at(-1))) head ??= groups.at(-1) ?? null;
    else if (!asked && isSubject(typed, words, index) && isPlural(groups.at(-1))) head ??= groups.at(-1) ?? null;
    groups.push(group);
    if (head !== null) circumstances.push(group);
    if (behind && typed === lower) said.push(group);
  }
  // "Death toll Orra": the name behind limits what is counted
  if (head === null && !question) {
    const last = groups.findLastIndex(({ typed }) => typed === typed.toLowerCase());
    if (last >= 0) {
      head = groups[last] ?? null;
      circumstances.push(...groups.slice(last + 1));
    }
  }
  return {
    text: text.trim(),
    groups,
    head: head ?? groups.at(-1) ?? null,
    circumstances,
    predicate,
    said: predicate === null ? said : [predicate],
  };
}

/** Where a name or a preposition follows, or nothing. */
function isBound(next: string | undefined): boolean {
  return next === undefined || /^\p{Lu}/u.test(next) || boundaries.has(next.toLowerCase());
}

function isNumbered(name: readonly string[], next: string | undefined): boolean {
  return name.every((word) => /^\p{Lu}/u.test(word)) && /^\d{1,2}$/u.test(next ?? '');
}

const storm = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/u;

/** "Hurricane Orla", "Flight 212": words that are one name; 1 where there is none. */
function eventLength(words: readonly string[], at: number): number {
  const [first = '', second = ''] = [words[at], words[at + 1]];
  if (storm.test(first) && /^\p{Lu}/u.test(second)) return 2;
  // "Arrow 2", "Flight 212", but "Orra 2017" is a year
  return /^\p{Lu}/u.test(first) && /^\p{Lu}*\d+$/u.test(second) && !/^(?:19|20)\d\d$/u.test(second) ? 2 : 1;
}

const deaths = /^(?:killed|dead|died|wounded|injured|hurt|missing|arrested|detained|death toll|toll)$/u;

/** "soldiers Kursk", "people killed Tibet": a name behind a common noun says where or of what, and is not counted. */
function isPlaced(before: TopicGroup | undefined, typed: string, next: string | undefined): boolean {
  if (before === undefined || !/^\p{Ll}/u.test(before.typed) || !/^\p{Lu}/u.test(typed)) return false;
  // "killed Tibet earthquake", "passengers Orra plane"; "tariffs Chinese goods" are on goods
  const named = nationOf(typed) === null || isCountry(typed);
  if (named && (plural.test(before.typed) || deaths.test(before.typed))) return true;
  return next === undefined || /^\p{Lu}/u.test(next) || boundaries.has(next.toLowerCase());
}

const compass = /^(?:(?:north|south)?(?:east|west)|north|south|central)(?:ern)?$/u;

/** "Evacuated **northern** Orla", "killed **2014** war", "injured **blast**": when and where it was, and never what is counted. */
function isOccasion(before: TopicGroup | undefined, typed: string, next: string | undefined): boolean {
  if (before === undefined || !/^\p{Ll}/u.test(before.typed)) return false;
  if (compass.test(typed) && /^\p{Lu}/u.test(next ?? '')) return true;
  return (
    fates.test(before.typed) && (/^(?:19|20)\d\d$/u.test(typed) || (/^\p{Ll}/u.test(typed) && happenings.test(typed)))
  );
}

/** The words of a topic; the ending of a genitive is left off, unless it belongs to a name. */
export function topicWords(text: string, aliases: ReadonlyMap<string, readonly string[]> = new Map()): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.map((word) => (aliases.has(word.toLowerCase()) ? word : word.replace(/['’]s$/u, '')));
}

function groupOf(typed: string, aliases: ReadonlyMap<string, readonly string[]>): TopicGroup {
  const others = [
    ...(aliases.get(typed.toLowerCase()) ?? []),
    ...synonymsOf(typed),
    ...nominalizationsOf(typed).flatMap((word) => [word, ...verbFormsOf(word)]),
    ...narrowerTermsOf(typed),
    ...verbFormsOf(typed),
    ...spellingsOf(typed),
    ...numbersOf(typed),
  ];
  // "Houthis" are told of as "Houthi" fighters
  if (/^\p{Lu}\p{Ll}{3,}is$/u.test(typed)) others.push(typed.slice(0, -1));
  // "Hurricane Orla" goes on as "Orla"
  const [kind = '', name = ''] = typed.split(' ');
  if (storm.test(kind) && name !== '') others.push(name);
  const words = [typed, ...verbFormsOf(typed)].flatMap(otherWordsOf).flatMap((word) => [word, ...verbFormsOf(word)]);
  return { typed, alternatives: [...new Set([typed, ...others, ...words])] };
}

/**
 * "Women accused Ellis", "settlers live in Orr", "rooms refurbished at the Grand": behind what may be counted a verb says what the counted do,
 * or what is done with them.
 */
function joins(before: TopicGroup | undefined, verb: string, next: string | undefined): boolean {
  if (before === undefined || !plural.test(before.typed)) return false;
  if (verb === 'take' || verb === 'took') return true; // take effect, took part
  if (/s$/u.test(verb)) return false;
  // "students using food banks"
  if (/^\p{L}{3,}ing$/u.test(verb) && next !== undefined && doing.has(verb)) return true;
  const past = (/[^e]ed$/u.test(verb) && verb.length > 4) || verbFormsOf(verb).length > 0;
  return past || (isVerb(verb) && next !== undefined && boundaries.has(next.toLowerCase()));
}

const plural = /\p{Ll}s$|^(?:people|men|women|children|money|aid|funding|staff|cash)$/u;

function isPlural(group: TopicGroup | undefined): boolean {
  return group !== undefined && group.typed === group.typed.toLowerCase() && plural.test(group.typed);
}

/** Whether a name, with others joined to it, is followed by its verb: "homes **Brandt** will build", "votes **Brandt and Lind** need". */
function isSubject(name: string, words: readonly string[], next: number): boolean {
  if (!/^\p{Lu}/u.test(name)) return false;
  let at = next;
  while (/^(?:\p{Lu}|and$)/u.test(words[at] ?? '')) at++;
  const verb = words[at];
  if (verb === undefined || /^\p{Lu}/u.test(verb)) return false;
  return auxiliaries.has(verb) || isVerb(verb) || (/[^e]ed$/u.test(verb) && verb.length > 4);
}

/** The topic of a question without its verb; null where it has none, or too little is left to ask by. */
export function withoutPredicate({ predicate, ...topic }: Topic): Topic | null {
  if (predicate === null) return null;
  const groups = topic.groups.filter((group) => group !== predicate);
  if (groups.length < 2) return null;
  const circumstances = topic.circumstances.filter((group) => group !== predicate);
  const cores = groups.filter((group) => !circumstances.includes(group));
  const head = topic.head === predicate ? (cores.at(-1) ?? null) : topic.head;
  return { text: topic.text, groups, head, circumstances, predicate: null, said: [] };
}

function longestKnown(
  words: readonly string[],
  aliases: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  for (let length = words.length; length > 1; length--) {
    const phrase = words.slice(0, length);
    const text = phrase.join(' ');
    if (aliases.has(text.toLowerCase()) || synonymsOf(text).length > 0) return phrase;
  }
  return null;
}

/** Words that may begin or end no name. */
export function isIdle(word: string): boolean {
  if (acronyms.has(word)) return false;
  return stopWords.has(word.toLowerCase()) || boundaries.has(word.toLowerCase());
}
