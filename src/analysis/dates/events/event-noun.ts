import type { Phrase } from '../../../core/span.ts';
import { happens } from '../happening.ts';
import { type EventSite, isVerb, joins, lower, nominalTag, slice, tagAt } from './clause.ts';
import { longest, reporting } from './event-cut.ts';
import { leadStart } from './event-lead.ts';

/** What may stand before a date inside a noun phrase. */
const inside = /^(?:JJ|JJS|VBN|NN)$/;
export const vagueDay = /^(?:today|tonight)$/;
const determiners = /^(?:DT|PRP\$|POS)$/;
/** "the November 5 elections", "Wednesday's vote on the budget". */
export function nounBehind(site: EventSite): Phrase | null {
  const { start, end, sentence, syntax } = site;
  const possessive = lower(site, end) === "'s";
  const before = start > sentence.firstToken ? (syntax.fine[start - 1] ?? '') : '';
  const led = determiners.test(before) || lower(site, start) === 'the';
  // "the state's closely watched Tuesday primary": inside a noun phrase, before what happens
  const within = inside.test(before);
  if (!possessive && !led && !within) return null;
  const first = possessive ? end + 1 : end;
  let last = -1;
  let index = first;
  for (; index < Math.min(sentence.endToken, first + 6); index++) {
    const tag = tagAt(site, index);
    if (tag === 'NOUN' || happens(lower(site, index))) last = index;
    else if (lower(site, index) === 'and' && tagAt(site, index - 1) === 'PROPN' && tagAt(site, index + 1) === 'PROPN')
      continue;
    else if (tag !== 'ADJ' && tag !== 'PROPN' && !joins(site, index) && syntax.fine[index] !== 'VBG') break;
  }
  if (last < 0) return null;
  // "today's youth" is nothing that happens, and "the minister Tuesday night" no phrase.
  const event = happens(lower(site, last));
  // "the 1971 film", "the 2020 process": one word that nothing happens in says nothing
  if (!event && last === first) return null;
  if (!event && (within || vagueDay.test(lower(site, start)))) return null;
  return slice(site, first, withTail(site, last + 1, first));
}

/** Takes in one "of …" or "on …" behind a noun. */
function withTail(site: EventSite, end: number, first: number): number {
  const { sentence } = site;
  if (!/^(?:of|on|in|for|against|between|with)$/.test(lower(site, end))) return end;
  let last = end;
  for (let index = end + 1; index < Math.min(sentence.endToken, first + longest); index++) {
    const tag = tagAt(site, index);
    if (tag === 'NOUN' || tag === 'PROPN') last = index + 1;
    else if (tag !== 'DET' && tag !== 'ADJ' && lower(site, index) !== "'s" && lower(site, index) !== '-') break;
  }
  return last;
}

/** "the 2018 contract", "an 1890s painting", "Democratic 2020 hopeful Ned Roe": which one it is, not when something happened to it. */
export function isAttribute(site: EventSite): boolean {
  const { start, end, sentence, syntax, tokens } = site;
  const before = start > sentence.firstToken ? (syntax.fine[start - 1] ?? '') : '';
  if (timeWord.test(lower(site, end))) return false;
  if (determiners.test(before)) return /^(?:NOUN|ADJ)$/.test(tagAt(site, end));
  if (!/^\d{4}$/.test(tokens[start]?.text ?? '') || end !== start + 1) return false;
  const joined = before === 'CC' && start - 2 > sentence.firstToken && /^(?:NOUN|ADJ)$/.test(tagAt(site, start - 2));
  if (!joined && !/^(?:JJ|NNP?)$/.test(before)) return false;
  return tagAt(site, end) === 'NOUN' || (tagAt(site, end) === 'ADJ' && /^(?:NOUN|PROPN)$/.test(tagAt(site, end + 1)));
}

/** Nouns of time are no happening: "the first six months of this year". */
export const timeWord =
  /^(?:(?:second|minute|hour|day|night|week|weekend|month|quarter|half|year|decade|morning|afternoon|evening|season|period|time|date|rest|end|start|beginning|middle|part|most|bulk|remainder)s?|[ap]\.?m\.?|o'clock|noon|midnight)$/;

/**
 * "his inauguration on January 20", "an attack on the port on 7 October": a happening before the expression's preposition, with no
 * verb near that it would belong to.
 */
export function nounBefore(site: EventSite): Phrase | null {
  const end = leadStart(site);
  const noun = end === site.start ? null : happeningBefore(site, end);
  if (noun === null) return null;
  let first = noun;
  while (
    first - 1 >= site.sentence.firstToken &&
    first > end - longest &&
    (/^(?:ADJ|ADV|NOUN|PROPN|DET|NUM)$/.test(nominalTag(site, first - 1)) ||
      lower(site, first - 1) === 'her' ||
      joins(site, first - 1))
  )
    first--;
  while (first < noun && (tagAt(site, first) === 'ADV' || joins(site, first))) first++;
  // "his reports on the protests of 2020"
  if (end === site.start - 1 && lower(site, end) === 'of') return slice(site, first, end);
  // The object of a verb is told better with it: "held elections", "launched an offensive".
  const before = first - 1;
  if (before >= site.sentence.firstToken && isVerb(site, before)) return null;
  if (before >= site.sentence.firstToken && tagAt(site, before) === 'ADP') {
    const lead = lower(site, before);
    // "undecided on impeachment on Tuesday"
    if (/^(?:on|about|over|for|regarding|toward|towards)$/.test(lead)) return null;
    const temporal = /^(?:after|before|during|since|following)$/.test(lead);
    const verb = lower(site, before - 1);
    // "said at an event in Oslo on Monday"
    if (!temporal && isVerb(site, before - 1) && !ofCauses.test(verb) && !reporting.test(verb)) return null;
  }
  return slice(site, first, end);
}

/** Verbs by which something comes of what happened at another time. */
const ofCauses =
  /^(?:refer(?:s|red|ring)?|respond(?:s|ed|ing)?|react(?:s|ed|ing)?|triggered|sparked|prompted|caused|stem(?:s|med|ming)?|resulted|related|linked|connected|followed|retaliated|responsible)$/;

const longestPlace = 7;

/** The noun of a happening right there, or where and on whom it fell between it and the place: "an attack on the port". */
function happeningBefore(site: EventSite, end: number): number | null {
  for (let at = end - 1; at > Math.max(site.sentence.firstToken - 1, end - longestPlace); at--) {
    const tag = tagAt(site, at);
    const last = at === end - 1;
    if (tag === 'NOUN' && timeWord.test(lower(site, at))) return null;
    const capital = /^\p{Lu}/u.test(site.tokens[at]?.text ?? '');
    // "the convention center" is a place
    if (tag === 'NOUN' && (last || ofPlace.test(lower(site, at + 1))) && happens(lower(site, at), capital)) return at;
    const nominal = /^(?:NOUN|PROPN|DET|ADJ)$/.test(nominalTag(site, at));
    if (!nominal && !ofPlace.test(lower(site, at)) && !joins(site, at)) return null;
    // what ends in no name or noun is no place
    if (last && !/^(?:NOUN|PROPN)$/.test(tag)) return null;
  }
  return null;
}

const ofPlace = /^(?:on|in|against|at|near|with|of|to)$/;
