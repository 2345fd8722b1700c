import type { Passage } from '../../archive/archive.ts';
import { liesIn } from '../../core/cities.ts';
import { isCountry, nationOf } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import { isCalendar, isNoPlace } from '../evidence/plain-text.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { isFate } from './counts-head.ts';

// Figures that the words around them give to another place, name or part.

/** Whether the words behind the figure place it where nobody asked ("130 people in Paris"); months and days are no places. */
export function placedElsewhere(
  topic: Topic,
  { expression, counted, kind }: Figure,
  { text, start }: Passage,
): boolean {
  // whoever asks for the dead of an unrest that has no place in its name asks for all of its places
  // "Orra death toll": the country where the dead are counted is a circumstance, be it typed before them
  const { head, groups, circumstances } = topic;
  const lands = head !== null && isFate(head) ? groups.filter(({ typed }) => isCountry(typed)) : [];
  // "Orrans killed" are not whoever was killed across Velm
  const own = stemsOf(counted?.text ?? '');
  const peoples =
    head !== null && isFate(head) ? groups.filter((group) => isPeople(group.typed) && !groupMatches(group, own)) : [];
  const where = [...circumstances, ...lands, ...peoples];
  if (where.every(({ typed }) => !/^\p{Lu}/u.test(typed) || isCalendar(typed))) return false;
  const end = Math.max(expression.end, counted?.end ?? 0) - start;
  // "20 percent on Orra and 34 percent on Velm": each is of the name behind it
  const of = /^\s(?:on|for|against)\s(?:the\s+)?(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})/u.exec(
    text.slice(end, end + 60),
  )?.[1];
  const asked = where.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (of !== undefined && asked.length > 0 && !isNoPlace(of.trim()))
    if (!topic.groups.some((group) => groupMatches(group, stemsOf(of)))) return true;
  const [, between = '', place] = (peoples.length > 0 ? placedFar : placed).exec(text.slice(end, end + 60)) ?? [];
  if (place === undefined || isNoPlace(place) || topic.groups.some(({ typed }) => liesIn(place, typed))) return false;
  // "$6 million worth of stock in Loomworks"
  if (kind === 'money' && /\b(?:stocks?|shares|stakes?|bonds|holdings|debt)$/iu.test(counted?.text ?? '')) return false;
  // another verb's place, or that of those who say so: "…, officials in Orra said"
  if (/\b(?:and|but)\b|,\s*\p{L}/u.test(between)) return false;
  // "In Harrow Mill, Kent": the place asked for may be the wider one behind it.
  const wider = text.slice(end, end + 120).replace(/[.;:].*$|\b(?:and|as well as|while|but)\s.*$/su, '');
  if (
    where.some(
      (group) => /^\p{Lu}/u.test(group.typed) && !peoples.includes(group) && groupMatches(group, stemsOf(wider)),
    )
  )
    return false;
  return !topic.groups.some(
    (group) =>
      groupMatches(group, stemsOf(place)) || stemsOf(group.alternatives.join(' ')).includes(stemsOf(place)[0] ?? ''),
  );
}

const placed = /^([^.;:]{0,24}?)\b(?:in|at|near|over|across)\s+(?:the\s+)?(\p{Lu}[\p{L}-]+)/u;
/** "Have been reported killed across Velm" */
const placedFar = /^([^.;:]{0,36}?)\b(?:in|at|near|over|across)\s+(?:the\s+)?(\p{Lu}[\p{L}-]+)/u;

/** "Orrans", and no country. */
function isPeople(word: string): boolean {
  return /^\p{Lu}.*s$/u.test(word) && nationOf(word) !== null && !isCountry(word);
}

/** Whether a nation that was not asked for limits what is counted ("U.S. products", where Chinese ones were). */
export function namesNation({ groups }: Topic, { counted }: Figure): boolean {
  const known = new Set(groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  const words = (counted?.text ?? '').split(' ');
  return words.some(
    (word) => /^\p{Lu}/u.test(word) && nationOf(word) !== null && !stemsOf(word).every((stem) => known.has(stem)),
  );
}

const faith =
  /^(?:Muslims?|Christians?|Jew(?:s|ish)?|Catholics?|Protestants?|Hindus?|Sikhs?|Buddhists?|Sunnis?|Shi['’]?(?:a|ite)s?|Evangelicals?|Mormons?|Coptic|Copts?|Orthodox)$/u;

/** Whether what is counted is limited by a name that was not asked for: "Ukrainian troops" are no North Korean troops. */
export function namesAnother({ groups }: Topic, { counted }: Figure): boolean {
  const asked = groups.map(({ alternatives }) => stemsOf(alternatives.join(' ')));
  const isAsked = (word: string) => asked.some((stems) => stems.includes(stemsOf(word)[0] ?? ''));
  // words in a row are one name ("Harrow Co 737 jets"), and a lone capital at the beginning may be none
  const runs =
    counted?.text.match(
      /(?<!^)(?<![\p{L}-])\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}[\p{L}-]*|\d+))*|^\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}[\p{L}-]*|\d+))*(?=\s\S)/gu,
    ) ?? [];
  const asksFaith = groups.some(({ typed }) => faith.test(typed));
  return runs.some((run) => {
    const words = run.split(' ');
    // "members of a Muslim family" are of a faith, and of no other place or body
    if (!asksFaith && words.every((word) => faith.test(word))) return false;
    return nationOf(words[0] ?? '') === null ? !words.some(isAsked) : !words.every(isAsked);
  });
}

const partOf =
  /(?:^|\s)(?:\d[\d.,]*(?:\s(?:hundred|thousand|million|billion))?|half|thirds?|quarters?|\p{L}+[-\s](?:thirds?|fourths?|fifths?|quarters?)|how many|most|many|some|few|none|one|two|three|four|five|six|seven|eight|nine|ten|dozens|percent|per cent|\d[\d.]*%) (?:out )?of (?:(?:the|its|their|his|her|our|an?|some|these|those|all) )?(?:\p{Lu}?[\p{L}-]+['’]s? )?(?:estimated |roughly |about |nearly |almost |around )*$/iu;

/** "Eight of the state's 12 votes": whoever asks what some did is not answered with how many there are. */
export function isWhole({ expression }: Figure, { text, start }: Passage): boolean {
  return partOf.test(text.slice(Math.max(0, expression.start - start - 80), expression.start - start));
}

/** "Orla, **which** killed 40 in Velm": what a clause right behind a name says is told of that name, and of no other that the topic has. */
export function isOfClause({ groups }: Topic, { start: figure }: Figure, { text, start }: Passage): boolean {
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (names.length === 0) return false;
  const before = text.slice(0, figure - start);
  const [, owner] =
    /(?<!\p{L})(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*),\s(?:which|who)\s(?:(?!and\b|but\b)[\p{L}’'-]+\s){1,8}$/u.exec(
      before,
    ) ?? [];
  if (owner === undefined || owner.split(/\s/u).some(isCalendar)) return false;
  const stems = stemsOf(owner);
  return (
    names.every((group) => !groupMatches(group, stems)) && names.some((group) => groupMatches(group, stemsOf(before)))
  );
}

/** "US tariffs on Chinese goods" are told by no count of US goods. */
export function countsOtherNation({ groups }: Topic, { counted }: Figure): boolean {
  const words = counted?.text.match(/[\p{L}.]+/gu) ?? [];
  return groups.some((noun, at) => {
    const asked = nationOf(groups[at - 1]?.typed ?? '');
    if (asked === null || !/^\p{Ll}/u.test(noun.typed)) return false;
    const place = words.findIndex((word) => groupMatches(noun, stemsOf(word)));
    const own =
      place < 1 ? null : (nationOf(words.slice(place - 2, place).join(' ')) ?? nationOf(words[place - 1] ?? ''));
    return own !== null && own !== asked;
  });
}

/** "Half of Orla's votes" is what somebody else has. */
export function isShareOfNamed({ groups }: Topic, { fraction, counted }: Figure): boolean {
  const [, owner] = (fraction ? /^(\p{Lu}[\p{L}-]+)['’]s\s/u.exec(counted?.text ?? '') : null) ?? [];
  return owner !== undefined && nationOf(owner) === null && groups.some((group) => groupMatches(group, stemsOf(owner)));
}

/** "Just over half of **Orla's** votes" tell nothing of the votes for Brandt. */
export function isOwnedByAnother({ groups }: Topic, { counted }: Figure): boolean {
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  const [, owner] = /^((?:\p{Lu}[\p{L}-]+\s)*\p{Lu}[\p{L}-]+)['’]s\s\p{L}/u.exec(counted?.text ?? '') ?? [];
  if (owner === undefined || names.length === 0) return false;
  const stems = stemsOf(owner);
  return names.every(
    (group) =>
      !groupMatches(group, stems) && !stemsOf(group.alternatives.join(' ')).some((stem) => stems.includes(stem)),
  );
}
