import type { StoredRole } from '../../archive/archive.ts';
import { nationOf } from '../../core/demonyms.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';

/** Words that make another office, or none, of the one they stand beside. */
const qualifiers = new Set(
  stemsOf(
    'deputy vice former ex acting interim assistant associate then candidate nominee presumptive contender hopeful designate elect ' +
      'wannabe would nominated pick choice shadow future incoming next prospective aspiring potential likely putative proclaimed styled declared appointed alleged purported fake ' +
      'spokesman spokeswoman spokesperson adviser advisor aide wife husband son daughter brother sister rival critic predecessor successor under sub',
  ),
);
/** Typed, these ask for those who held the office once. */
const once = new Set(stemsOf('former ex then past'));

/** Words of a topic leave these out. */
const toCome =
  /[-‐‑](?:elect|designate)\b|^(?:to|will|due|set|expected|slated|scheduled|poised|tipped|appointed|nominated|designated|elected|chosen|tapped|picked|proposed|selected)\b.*?\s(?:to|as|for|become|be|take|succeed|replace)\b/iu;

/** Whether a role is the office asked for, neither a lesser one nor one that is over, unless that was asked. */
export function holds(office: Topic, { text, former }: Pick<StoredRole, 'text' | 'former'>): boolean {
  const stems = stemsOf(text);
  const asked = office.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' ')));
  if (!office.groups.every((group) => groupMatches(group, stems))) return false;
  if (toCome.test(text) && !toCome.test(office.text)) return false;
  // "the Public Protector's Free State head" is not the Public Protector
  const owner = /^(.+)['’]s\s+(.+)$/u.exec(text);
  if (owner !== null && !office.groups.some((group) => groupMatches(group, stemsOf(owner[2] ?? '')))) return false;
  if (former && !asked.some((stem) => once.has(stem))) return false;
  if (stems.some((stem) => qualifiers.has(stem) && !asked.includes(stem))) return false;
  return (
    !isAnothers(office, text) &&
    !isOtherNations(office, text) &&
    !isBodys(office, text) &&
    !isOfBodyThere(office, text) &&
    !hasWordBetween(office, text)
  );
}

const ending = /\b(?:former|formerly|ex|then|one-?time|past|late|erstwhile)\b-?/giu;

/** Whether a role is the office asked for, held once. */
export function hasEnded(office: Topic, { text, former }: StoredRole): boolean {
  return former && holds(office, { text: text.replace(ending, ' '), former: false });
}

const forNow = /\b(?:acting|interim|caretaker)\s/giu;

/** Whether a role is the office asked for, held until somebody is found for it. */
export function holdsForNow(office: Topic, { text, former }: StoredRole): boolean {
  return !former && holds(office, { text: text.replace(forNow, ''), former });
}

/** The office without the words that ask for those who held it once ("former mayor"); null where there are none. */
export function heldOnce({ groups, ...office }: Topic): Topic | null {
  const rest = groups.filter(({ typed }) => !stemsOf(typed).every((stem) => once.has(stem)));
  return rest.length === groups.length || rest.length === 0 ? null : { ...office, groups: rest };
}

/** "Ex-mayor", "interim mayor": the office alone. */
export function officeAlone(text: string): string {
  return text.replace(ending, ' ').replace(forNow, '');
}

function headOf({ groups, head }: Topic): TopicGroup | undefined {
  const typed = head?.typed ?? '';
  return groups.find((group) => group.typed === typed || group.typed.endsWith(` ${typed}`)) ?? groups.at(-1);
}

const bodysOffice =
  /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?: (?:of|for)(?: the)?(?: \p{Lu}[\p{L}’'-]*)+)+ \p{Ll}[\p{L}-]+$/u;
const person = /(?:man|woman|person|one|first)\s*$/iu;

/** "Head of the office of the president", "sports minister and president of its committee": the office stands with somebody or something else. */
function isAnothers(office: Topic, text: string): boolean {
  const head = headOf(office);
  if (head === undefined) return false;
  // "Harbour Party of Orra leader": the name of one body before the office
  if (bodysOffice.test(text)) return false;
  const [before = '', ...behind] = text.split(/\s(?:of|for|to|in|on)\s/iu);
  const here = groupMatches(head, stemsOf(before));
  if (!here && behind.length > 0 && !person.test(before)) return groupMatches(head, stemsOf(behind.join(' ')));
  const parts = text.split(/\sand\s/iu);
  const holding = parts.filter((part) => groupMatches(head, stemsOf(part)));
  const [only = ''] = holding;
  if (parts.length < 2 || holding.length > 1 || parts.indexOf(only) === 0 || !/\sof\s/iu.test(only)) return false;
  return !office.groups.every((group) => groupMatches(group, stemsOf(only)));
}

const longestNation = 3;

/** "Orra Russian President", where a heading ran into the title: the nation that stands next to the office has it. */
function isOtherNations(office: Topic, text: string): boolean {
  const head = headOf(office);
  const wanted = office.groups.flatMap(({ typed }) => nationOf(typed) ?? []);
  if (head === undefined || wanted.length === 0) return false;
  const words = text.replace(/['’]s?(?![\p{L}\p{N}])/gu, '').match(/[\p{L}\p{M}\p{N}.-]+/gu) ?? [];
  const at = endOf(head, words);
  let nearest: number | null = null;
  for (let from = 0; from < at; from++) {
    for (let length = Math.min(longestNation, at - from); length > 0; length--) {
      const nation = nationOf(words.slice(from, from + length).join(' '));
      if (nation !== null) nearest = nation;
    }
  }
  return nearest !== null && !wanted.includes(nearest);
}

const rulers = /^(?:prime minister|president|premier|chancellor|king|queen|monarch|ruler|head of state)$/iu;
/** What a state calls itself. */
const ofState = /^(?:Republic|Federation|Kingdom|Emirates|States|Union)$/u;

/** "President of the Orra Labour Congress" is no president of Orra: more of the body's name stands behind the nation's. */
function isBodys({ groups }: Topic, text: string): boolean {
  const [nation, ruler, ...more] = [...groups].sort(
    (a, b) => Number(rulers.test(a.typed)) - Number(rulers.test(b.typed)),
  );
  if (nation === undefined || ruler === undefined || more.length > 0 || !rulers.test(ruler.typed)) return false;
  const wanted = nationOf(nation.typed);
  if (wanted === null) return false;
  const words = text.split(/\s+/u);
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(longestNation, words.length - from); length > 0; length--) {
      if (nationOf(words.slice(from, from + length).join(' ')) !== wanted) continue;
      const next = words[from + length] ?? '';
      return /^\p{Lu}\p{Ll}/u.test(next) && !ofState.test(next) && !groupMatches(ruler, stemsOf(next));
    }
  }
  return false;
}

const state =
  /^(?:The|Republic|Federation|Kingdom|Emirates?|States?|Union|Government|Islamic|Arab|Democratic|Socialist|People['’]?s?|Federal|United|Bolivarian|Plurinational|Commonwealth|Oriental|Hellenic|Sultanate)$/u;

/** "Vice president of the Harbour Academy of Orra" is no vice president of Orra. */
function isOfBodyThere({ groups }: Topic, text: string): boolean {
  const [, body = '', place = ''] =
    /\s(?:of|at|for|in)\s(?:the\s)?(\p{Lu}.*)\sof\s(?:the\s)?(\p{Lu}\S*(?:\s\p{Lu}\S*)*)$/u.exec(text) ?? [];
  if (nationOf(place) === null || !groups.some(({ typed }) => nationOf(typed) === nationOf(place))) return false;
  const words = body.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word) && !state.test(word));
  const asked = new Set(groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  return words.length > 0 && !words.some((word) => stemsOf(word).some((stem) => asked.has(stem)));
}

/** "National security legal adviser" is no national security adviser: a word more makes another office. */
function hasWordBetween(office: Topic, text: string): boolean {
  const words = text.split(/\s+/u);
  return office.groups.some((group, index) => {
    const next = office.groups[index + 1];
    if (next === undefined || [group, next].some(({ typed }) => /^\p{Lu}/u.test(typed))) return false;
    const [from, to] = [endOf(group, words), endOf(next, words)];
    const [between = '', ...more] = words.slice(from + 1, to);
    return from >= 0 && more.length === 0 && /^\p{Ll}{4,}$/u.test(between);
  });
}

/** The number of the word with which the group is whole; -1 where it is not. */
function endOf(group: TopicGroup, words: readonly string[]): number {
  return words.findIndex((_, at) => groupMatches(group, stemsOf(words.slice(0, at + 1).join(' '))));
}
