import type { Passage } from '../archive/archive.ts';
import { nationOf } from '../core/demonyms.ts';
import type { Figure } from '../core/figure.ts';
import { countsHead, isFate } from './counts-head.ts';
import { isInState } from './in-state.ts';
import { limitsWord, near, textBetween } from './near-figure.ts';
import { bracketedNames, limitedByAnother } from './order-of-words.ts';
import { isCountedApart, isOfFate, isPartAsked } from './parts-counted.ts';
import { isCalendar, isNoPlace } from './plain-text.ts';
import { isToldOf } from './told-of.ts';
import type { Topic, TopicGroup } from './topic.ts';
import { groupMatches, stemsOf, wordsMatching } from './topic-words.ts';

/** Words further from a figure than this, in characters, do not limit what it counts. */
const reach = 60;
/** A number that counts nothing by itself belongs to the word just beside it ("the death toll rose to 84"). */
const shortReach = 30;
/** A sum of something else belongs to what stands right beside it ("tariffs **on** $200 billion of goods"). */
const besideReach = 15;

/** Fates that whoever asks for an event wants to know of. */
const casualties = new Set(['killed', 'wounded', 'injured', 'missing', 'dead', 'hurt', 'died']);

/**
 * How surely a figure counts what was asked for: 3 when the words of what it counts hold the topic but for its
 * circumstances, 2 when they hold
 * its head word and the rest stands beside it, 1 when the sentence holds the topic and the figure says of nothing else
 * that it counts it, 0 when it counts something else.
 */
export function relevanceOf(topic: Topic, figure: Figure, passage: Passage): 0 | 1 | 2 | 3 {
  const { groups, head, circumstances } = topic;
  if (circumstances.length > 0 && placedElsewhere(topic, figure, passage)) return 0;
  if (isBareWord(figure) || limitedByAnother(topic, passage)) return 0;
  const bracketed = ofBracketed(topic, figure, passage);
  if (bracketed !== null) return bracketed;
  const counted = stemsOf(`${figure.expression.text} ${figure.counted?.text ?? ''} ${figure.fate ?? ''}`);
  const core = groups.filter((group) => !circumstances.includes(group));
  const isHead = head !== null && countsHead(head, figure);
  if (isPartAsked(topic, figure, passage)) return 3;
  if (isHead && core.every((group) => group === head || groupMatches(group, counted))) return 3;
  if (isHead && isOfFate(figure) && isCountedApart(topic, figure, passage)) return 0;
  const limits = core.filter((group) => group !== head);
  // "How much did Harrow lose": who lost stands further off than what limits a thing.
  const subject = (group: TopicGroup) =>
    head === topic.predicate && /^\p{Lu}/u.test(group.typed) && isToldOf([group], figure, passage);
  const limited = limits.every(
    (group) =>
      groupMatches(group, counted) ||
      near(group, figure, passage, reach) ||
      subject(group) ||
      opens(group, figure, passage) ||
      (head !== null && figure.kind === 'money' && limitsWord(group, head, figure, passage)),
  );
  const named = limits.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (isHead && (namesAnother(topic, figure) || namesNation(topic, figure))) return 0;
  // "Talks in Orra and Velm, where 40 people …": what stands further off limits the count, unless another is named in between.
  if (isHead) return limited ? 2 : isToldOf(named, figure, passage) ? 1 : 0;
  // "40 cooks of the Orra Guard" are told of the Guard
  const ofIt = head !== null && /^\p{Lu}/u.test(head.typed);
  if (head !== null && !ofIt && groupMatches(head, counted) && figure.kind === 'quantity') return 0;
  // "Porters killed" are not the wounded ones.
  if (head !== null && figure.fate !== null && otherFate.test(head.typed)) return 0;
  if (figure.kind === 'quantity') return ofEvent(topic, figure, passage) ? 1 : 0;
  // the dead cost nothing
  if (head !== null && figure.kind === 'money' && isFate(head)) return 0;
  if (figure.kind === 'percent' && isOfChange(figure) && !isHead) return 0;
  if (circumstances.some(({ typed }) => /^\p{Lu}/u.test(typed)) && namesNation(topic, figure)) return 0;
  // What money is for and what a share is of may stand outside the words counted.
  const told = circumstances.every((group) => near(group, figure, passage, 2 * reach));
  // "$200 billion of goods" belongs to "tariffs" only where that stands right beside it
  const isOwn =
    figure.kind !== 'money' || figure.counted === null || groups.some((group) => groupMatches(group, counted));
  if (namesOnly(topic, passage) && isToldOf(groups, figure, passage)) return 1;
  if (head === null || !told) return 0;
  if (!near(head, figure, passage, isOwn ? reach : besideReach) && !isOpeningSubject(head, figure, passage)) return 0;
  return limited || (named.length > 0 && limits.length === named.length && isToldOf(named, figure, passage)) ? 1 : 0;
}

const otherFate =
  /^(?:killed|dead|deaths?|died|wounded|injured|evacuated|evacuations?|evacuees|displaced|missing|arrested|arrests|detained|rescued|released|freed|captured|infected|homeless)$/iu;

const farthestVerb = 140;
const statesFar =
  /\b(?:totall?ed|reached|amounted to|stood at|came to|rose to|fell to|climbed to|dropped to|hit|exceeded)\s(?:an?\s\p{L}+\s)?$/u;
/** "Deaths blamed on it **range from** 1,200 to 1,800", "the toll **was raised** on Monday from 64 **to** 3,000". */
const statesTally =
  /\b(?:rang(?:es?|ed|ing) (?:from|between)|(?:was|were|been) (?:raised|revised|increased|lowered|put|estimated)\b[^.;]{0,90}\s(?:to|at)|approach(?:ed|es)|(?:rang(?:es?|ed|ing)) (?:from|between) [^.;]{1,40}\s(?:to|and))\s$/u;
const tallies = /^(?:deaths|death toll|toll|fatalities|casualties|cases|number|losses|injuries)$/iu;

/** "National exports of green and gold coffee in the first half of the year **totaled** $145 million": what the sentence begins with. */
function isOpeningSubject(head: TopicGroup, figure: Figure, passage: Passage): boolean {
  if (figure.counted !== null || figure.kind !== 'money') return false;
  return subjectStates(head, figure, passage, statesFar, 30);
}

/** Whether the sentence says of a tally that it is the figure. */
function isTally(head: TopicGroup, figure: Figure, passage: Passage): boolean {
  if (figure.unit !== null || !head.alternatives.some((word) => tallies.test(word))) return false;
  return subjectStates(head, figure, passage, statesTally, 60);
}

function subjectStates(head: TopicGroup, figure: Figure, passage: Passage, states: RegExp, opening: number): boolean {
  return wordsMatching(head, passage).some((word) => {
    const between = passage.text.slice(
      word.end - passage.start,
      Math.max(word.end, figure.expression.start) - passage.start,
    );
    if (word.start - passage.start > opening || word.end > figure.start) return false;
    // what stands between commas is told of the subject
    const clause = states === statesTally ? between.replace(/,[^,]{3,90},/gu, '') : between;
    return (
      clause.length <= farthestVerb &&
      states.test(clause) &&
      !/[;:$€£%]|\b(?:which|who|that|while|said|says)\b/u.test(clause)
    );
  });
}

const stating =
  /^\s(?:\p{L}+ly\s|(?:has|have|had|will|would|was|were|is|are|now)\s){0,2}(?:rose|rise[ns]?|fell|falls?|fallen|grew|grows?|grown|climbed|dropped|jumped|declined|increased|decreased|surged|plunged|slipped|stood|stands|hit|reach(?:ed|es)|total(?:l?ed|s)|amount(?:ed|s)|is|was|are|were|at|of)\b[^,;:]{0,40}$/u;

/** "Imports rose 0.2% to a record $266 billion": the figure is what the sentence says of the head itself. */
export function isSubjectOf(head: TopicGroup, figure: Figure, passage: Passage): boolean {
  if (figure.counted !== null) return false;
  return wordsMatching(head, passage).some(
    (word) => word.end <= figure.start && stating.test(textBetween(word, figure.expression, passage)),
  );
}

/** "The plane split into **two**" counts nothing. */
export function isBareWord({ expression, counted, unit, fate, kind, vague }: Figure): boolean {
  return (
    kind === 'quantity' && counted === null && unit === null && fate === null && !vague && !/\d/u.test(expression.text)
  );
}

/** Of a list of names with a number in brackets behind each, the number of the one that was asked for; null where there is no such list. */
function ofBracketed({ groups }: Topic, figure: Figure, passage: Passage): 0 | 2 | null {
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (names.length === 0) return null;
  const isAsked = (words: string) => names.some((group) => groupMatches(group, stemsOf(words)));
  const own = bracketedNames(figure, passage);
  if (own !== null && isAsked(own)) return groups.every((group) => groupMatches(group, stemsOf(passage.text))) ? 2 : 0;
  // who is asked for has a number in brackets, and this is another one
  const listed = passage.figures.some((other) => isAsked(bracketedNames(other, passage) ?? ''));
  return listed || own !== null ? 0 : null;
}

/** "90 percent of the growth in exports" is no share of exports. */
export function isOfChange({ counted }: Figure): boolean {
  return /^(?:\p{L}+\s){0,2}(?:growth|increase|rise|decline|drop|fall|reduction|change)\b/iu.test(counted?.text ?? '');
}

/** Whether a number of people or things is told of the event or actor that was asked for, and of no other. */
function ofEvent(topic: Topic, figure: Figure, passage: Passage): boolean {
  if (figure.unit === 'year') return false;
  const whole = topic.groups.every((group) => isSaid(group, passage));
  if (figure.fate !== null && casualties.has(figure.fate) && whole) return !countsThings(topic);
  if (figure.counted === null && figure.unit === null)
    return (
      topic.head !== null &&
      (near(topic.head, figure, passage, shortReach) || (whole && isTally(topic.head, figure, passage)))
    );
  return (
    namesOnly(topic, passage) || goesOnFromName(topic, figure, passage) || (whole && isInState(topic, figure, passage))
  );
}

/** "The so-called Orla Fire 2 has spread to 900 acres": several words that nobody took for a name, as they were typed, with no other name before the figure. */
function goesOnFromName({ groups, text }: Topic, { start }: Figure, passage: Passage): boolean {
  const at = passage.text.indexOf(text);
  if (at < 0 || groups.length < 2 || !groups.every(({ typed }) => /^[\p{Lu}\d]/u.test(typed))) return false;
  const between = passage.text.slice(at + text.length, Math.max(at, start - passage.start));
  return (
    at < start - passage.start && !/(?<!\b(?:in|at|near|from|of|on|around)\s(?:\p{Lu}\S+\s)*)\b\p{Lu}/u.test(between)
  );
}

/** "A Velmish-made missile" says nothing of Velm. */
function isSaid(group: TopicGroup, passage: Passage): boolean {
  if (!/^\p{Lu}/u.test(group.typed)) return groupMatches(group, stemsOf(passage.text));
  return wordsMatching(group, passage).some(
    ({ end }) =>
      !/^-(?:made|built|style|designed|supplied|speaking|born|educated|era)\b/u.test(
        passage.text.slice(end - passage.start),
      ),
  );
}

/** Whether the name is what the sentence begins with, and no other is named before the figure. */
function opens(group: TopicGroup, figure: Figure, passage: Passage): boolean {
  if (!/^\p{Lu}/u.test(group.typed)) return false;
  const first = wordsMatching(group, passage).some(({ start }) => start - passage.start < 5);
  return first && isToldOf([group], figure, passage);
}

const happenings =
  /^(?:attacks|strikes|air ?strikes|bombings|blasts|explosions|shootings|clashes|riots|protests|floods|fires|wildfires|storms|earthquakes|crashes|raids|killings|murders|deaths|casualties|victims|injuries|losses|fatalities|wounded|injured)$/u;

/** "Drones fired in the attack": whoever asks how many things there were is not answered with the dead. */
function countsThings({ head }: Topic): boolean {
  return head !== null && /^\p{Ll}.*[^s]s$/u.test(head.typed) && !happenings.test(head.typed);
}

/** Whether the words behind the figure place it where nobody asked ("130 people in Paris"); months and days are no places. */
export function placedElsewhere(topic: Topic, { expression, counted }: Figure, { text, start }: Passage): boolean {
  // whoever asks for the dead of an unrest that has no place in its name asks for all of its places
  if (topic.circumstances.every(({ typed }) => !/^\p{Lu}/u.test(typed) || isCalendar(typed))) return false;
  const end = Math.max(expression.end, counted?.end ?? 0) - start;
  // "20 percent on Orra and 34 percent on Velm": each is of the name behind it
  const own = /^\s(?:on|for|against)\s(?:the\s+)?((?:\p{Lu}[\p{L}-]+\s?){1,4})/u.exec(text.slice(end, end + 60))?.[1];
  const asked = topic.circumstances.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (own !== undefined && asked.length > 0 && !isNoPlace(own.trim()))
    if (!topic.groups.some((group) => groupMatches(group, stemsOf(own)))) return true;
  const [, between = '', place] =
    /^([^.;:]{0,24}?)\b(?:in|at|near)\s+(?:the\s+)?(\p{Lu}[\p{L}-]+)/u.exec(text.slice(end, end + 60)) ?? [];
  if (place === undefined || isNoPlace(place)) return false;
  // another verb's place, or that of those who say so: "…, officials in Orra said"
  if (/\b(?:and|but)\b|,\s*\p{L}/u.test(between)) return false;
  // "In Harrow Mill, Kent": the place asked for may be the wider one behind it.
  const wider = text.slice(end, end + 120).replace(/[.;:].*$/su, '');
  if (topic.circumstances.some((group) => /^\p{Lu}/u.test(group.typed) && groupMatches(group, stemsOf(wider))))
    return false;
  return !topic.groups.some(
    (group) =>
      groupMatches(group, stemsOf(place)) || stemsOf(group.alternatives.join(' ')).includes(stemsOf(place)[0] ?? ''),
  );
}

/** Whether a nation that was not asked for limits what is counted ("U.S. products", where Chinese ones were). */
function namesNation({ groups }: Topic, { counted }: Figure): boolean {
  const known = new Set(groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  const words = (counted?.text ?? '').split(' ');
  return words.some(
    (word) => /^\p{Lu}/u.test(word) && nationOf(word) !== null && !stemsOf(word).every((stem) => known.has(stem)),
  );
}

/** Whether what is counted is limited by a name that was not asked for: "Ukrainian troops" are no North Korean troops. */
export function namesAnother({ groups }: Topic, { counted }: Figure): boolean {
  const asked = groups.map(({ alternatives }) => stemsOf(alternatives.join(' ')));
  const isAsked = (word: string) => asked.some((stems) => stems.includes(stemsOf(word)[0] ?? ''));
  // words in a row are one name ("Harrow Co 737 jets"), and a lone capital at the beginning may be none
  const runs =
    counted?.text.match(
      /(?<!^)\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}[\p{L}-]*|\d+))*|^\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}[\p{L}-]*|\d+))*(?=\s\S)/gu,
    ) ?? [];
  return runs.some((run) => {
    const words = run.split(' ');
    return nationOf(words[0] ?? '') === null ? !words.some(isAsked) : !words.every(isAsked);
  });
}

/** Whether the topic is a name that stands in the sentence: then whatever the sentence counts is told of it. */
function namesOnly({ groups }: Topic, passage: Passage): boolean {
  return groups.every((group) =>
    passage.mentions.some(({ start, end }) =>
      groupMatches(group, stemsOf(passage.text.slice(start - passage.start, end - passage.start))),
    ),
  );
}

const partOf =
  /(?:^|\s)(?:\d[\d.,]*|half|thirds?|quarters?|\p{L}+[-\s](?:thirds?|fourths?|fifths?|quarters?)|how many|most|many|some|few|none|one|two|three|four|five|six|seven|eight|nine|ten|dozens|percent|per cent|\d[\d.]*%) of (?:(?:the|its|their|his|her|our|an?|some|these|those|all) )?(?:\p{Lu}?[\p{L}-]+['’]s? )?(?:estimated |roughly |about |nearly |almost |around )*$/iu;

/** "Eight of the state's 12 votes": whoever asks what some did is not answered with how many there are. */
export function isWhole({ expression }: Figure, { text, start }: Passage): boolean {
  return partOf.test(text.slice(Math.max(0, expression.start - start - 80), expression.start - start));
}
