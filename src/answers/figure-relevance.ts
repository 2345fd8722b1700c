import type { Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import type { Span } from '../core/span.ts';
import { isCalendar, isNoPlace } from './plain-text.ts';
import { isToldOf } from './told-of.ts';
import { groupMatches, stemsOf, type Topic, type TopicGroup, wordsMatching } from './topic.ts';

/** Words further from a figure than this, in characters, do not limit what it counts. */
const reach = 60;
/** A number that counts nothing by itself belongs to the word just beside it ("the death toll rose to 84"). */
const shortReach = 30;

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
  const counted = stemsOf(`${figure.expression.text} ${figure.counted?.text ?? ''} ${figure.fate ?? ''}`);
  const core = groups.filter((group) => !circumstances.includes(group));
  const isHead = head !== null && countsHead(head, figure);
  if (isHead && core.every((group) => group === head || groupMatches(group, counted))) return 3;
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
  if (isHead && namesAnother(topic, figure)) return 0;
  // "Talks in Orra and Velm, where 40 people …": what stands further off limits the count, unless another is named in between.
  if (isHead) return limited ? 2 : isToldOf(named, figure, passage) ? 1 : 0;
  if (head !== null && groupMatches(head, counted) && figure.kind === 'quantity') return 0;
  if (figure.kind === 'quantity') return ofEvent(topic, figure, passage) ? 1 : 0;
  if (figure.kind === 'percent' && isOfChange(figure) && !isHead) return 0;
  // What money is for and what a share is of may stand outside the words counted.
  const told = circumstances.every((group) => near(group, figure, passage, 2 * reach));
  if (head === null || !told || !near(head, figure, passage, reach)) return 0;
  return limited || (named.length > 0 && limits.length === named.length && isToldOf(named, figure, passage)) ? 1 : 0;
}

/** "90 percent of the growth in exports" is no share of exports. */
export function isOfChange({ counted }: Figure): boolean {
  return /^(?:\p{L}+\s){0,2}(?:growth|increase|rise|decline|drop|fall|reduction|change)\b/iu.test(counted?.text ?? '');
}

/** What follows limits the thing that is counted and is not counted itself. */
const limiting = /\s(?:of|in|from|for|on|at|with|to|by|who|that|which)\s.*$/su;

/**
 * Whether the group names the thing that is counted: "1.6 billion share votes" counts votes and no shares, "200 prisoners
 * of war" no wars. What became of the counted is as good as a name.
 */
export function countsHead(head: TopicGroup, { expression, counted, fate }: Figure): boolean {
  if (fate !== null && (groupMatches(head, stemsOf(fate)) || fateAsked(head.typed, fate))) return true;
  if (counted === null) return groupMatches(head, stemsOf(expression.text));
  return head.alternatives.some((alternative) => {
    const noun = /\s(?:of|in)\s/u.test(alternative) ? counted.text : counted.text.replace(limiting, '');
    const [stems, wanted] = [stemsOf(noun), stemsOf(alternative)];
    const words = noun.match(/[\p{L}\p{N}]+/gu) ?? [];
    return stems.some((_, at) => {
      if (!wanted.every((stem, offset) => stems[at + offset] === stem)) return false;
      const next = words[at + wanted.length];
      return next === undefined || !/[a-z]s$/u.test(next);
    });
  });
}

/** Words that people ask by, and what the analysis calls it. */
const fateWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:freed|exchanged?|exchanges|swap|swaps|swapped|returned)$/iu, 'released'],
  [/^(?:detained)$/iu, 'arrested'],
  [/^(?:fired|sacked)$/iu, 'dismissed'],
];

function fateAsked(typed: string, fate: string): boolean {
  return fateWords.some(([words, name]) => words.test(typed) && name === fate);
}

/** Whether a number of people or things is told of the event or actor that was asked for, and of no other. */
function ofEvent(topic: Topic, figure: Figure, passage: Passage): boolean {
  if (figure.unit === 'year') return false;
  const whole = topic.groups.every((group) => groupMatches(group, stemsOf(passage.text)));
  if (figure.fate !== null && casualties.has(figure.fate) && whole) return !countsThings(topic);
  if (figure.counted === null && figure.unit === null)
    return topic.head !== null && near(topic.head, figure, passage, shortReach);
  return namesOnly(topic, passage);
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

/** Whether a word of the group stands close to the figure in the same clause. */
export function near(group: TopicGroup, figure: Figure, passage: Passage, most: number): boolean {
  const span = {
    start: Math.min(figure.expression.start, figure.counted?.start ?? figure.start),
    end: Math.max(figure.expression.end, figure.counted?.end ?? figure.end),
  };
  return wordsMatching(group, passage).some((word) => {
    if (onlyVouches(word, span, figure, passage)) return false;
    const between = textBetween(word, span, passage);
    if (between.length > most || parting.test(between)) return false;
    if (word.start >= span.end && isGoal(group, word, between, passage)) return false;
    // "rates to 11 percent and inflation": what follows "and" has a number of its own
    // ("20 percent on Orra and 34 on Velm" has one head for both)
    if (word.end <= span.start) return !/\d.*\b(?:and|but|while)\s+\p{L}/su.test(between);
    return word.start < span.end || !/\b(?:and|but|while|as|when)\s(?:\S+\s)?$/u.test(between);
  });
}

/** "Security assistance **to Ukraine**", "**Ukraine** aid": what limits the head itself need not stand near the figure. */
function limitsWord(group: TopicGroup, head: TopicGroup, figure: Figure, passage: Passage): boolean {
  return wordsMatching(head, passage).some((word) => {
    const away = textBetween(word, figure.counted ?? figure.expression, passage);
    if (away.length > 2 * reach || parting.test(away) || /\d/u.test(away)) return false;
    return wordsMatching(group, passage).some((limit) => {
      const between = textBetween(word, limit, passage);
      return limit.end <= word.start
        ? /^\s(?:\p{Ll}+\s)?$/u.test(between)
        : /^\s(?:to|for|in|of|from|on)\s(?:the\s)?$/u.test(between);
    });
  });
}

/** "**Velm** officials said Orra would send 900 soldiers": who says it is told of only where nobody else is named behind. */
function onlyVouches(word: Span, counted: Span, { claimant }: Figure, { mentions }: Passage): boolean {
  if (claimant === null || word.start < claimant.start || word.end > claimant.end) return false;
  return mentions.some(({ start, end }) => start >= claimant.end && end <= counted.start);
}

/** "900 soldiers to **Velmark**" are no Velmark soldiers where the people and not the place was asked for ("Velmarkish soldiers"). */
function isGoal({ typed }: TopicGroup, word: Span, between: string, { text, start }: Passage): boolean {
  if (!/^\p{Lu}/u.test(typed) || !/\b(?:to|into|against|from)\s(?:\p{Ll}+\s){0,2}$/u.test(between)) return false;
  return text.slice(word.start - start, word.end - start).toLowerCase() !== typed.toLowerCase();
}

/** What parts clauses; "remains high, at 6 percent" goes on. */
const parting = /[;:]|,\s(?!(?:at|to|by|or|up|down|from|for|rising|falling|climbing)\s)|\s[–—-]\s/u;

function textBetween(a: Span, b: Span, { text, start }: Passage): string {
  return a.end <= b.start ? text.slice(a.end - start, b.start - start) : text.slice(b.end - start, a.start - start);
}

/** Whether the words behind the figure place it where nobody asked ("130 people in Paris"); months and days are no places. */
function placedElsewhere(topic: Topic, { expression, counted }: Figure, { text, start }: Passage): boolean {
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

/** Whether what is counted is limited by a name that was not asked for: "Ukrainian troops" are no North Korean troops. */
export function namesAnother({ groups }: Topic, { counted }: Figure): boolean {
  const names = counted?.text.match(/(?<!^)\p{Lu}[\p{L}-]+|^\p{Lu}[\p{L}-]+(?=\s\S)/gu) ?? [];
  return names.some(
    (name) =>
      !groups.some(
        (group) =>
          groupMatches(group, stemsOf(name)) || stemsOf(group.alternatives.join(' ')).includes(stemsOf(name)[0] ?? ''),
      ),
  );
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
