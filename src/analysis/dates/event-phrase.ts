import type { Phrase } from '../../core/span.ts';
import {
  clauseEnd,
  clauseStart,
  type EventSite,
  finite,
  hasFinite,
  hasVerb,
  isMark,
  isVerb,
  joins,
  lastVerbGroup,
  lower,
  nominalTag,
  relatives,
  slice,
  subjectStart,
  tagAt,
} from './clause.ts';
import { closing, longest, opening, reporting } from './event-cut.ts';
import { isCompared, isCompounded, leadStart } from './event-lead.ts';
import { happens } from './happening.ts';

/** What may stand before a date inside a noun phrase. */
const inside = /^(?:JJ|JJS|VBN|NN)$/;
const vagueDay = /^(?:today|tonight)$/;
const determiners = /^(?:DT|PRP\$|POS)$/;
/**
 * What happens at a time, as a short slice of its sentence: the noun a date stands before ("the November 5 elections"),
 * a happening it stands behind ("his inauguration on January 20"), else the clause around its verb. Null when unsure.
 */
export function eventPhrase(site: EventSite): Phrase | null {
  // "Halloween-themed" and "the wettest since 1970" date nothing
  if (isCompounded(site) || isCompared(site)) return null;
  const noun = nounBehind(site);
  const possessive = lower(site, site.end) === "'s";
  // "the singer's November 8, 1923, debut": what stands before is whose it was
  if (noun === null && (site.syntax.fine[site.start - 1] === 'POS' || isAttribute(site))) return null;
  if (noun !== null || (possessive && vagueDay.test(lower(site, site.start)))) return noun;
  return nounBefore(site) ?? clause(site);
}

/** "the November 5 elections", "Wednesday's vote on the budget". */
function nounBehind(site: EventSite): Phrase | null {
  const { start, end, sentence, syntax } = site;
  const possessive = lower(site, end) === "'s";
  const before = start > sentence.firstToken ? (syntax.fine[start - 1] ?? '') : '';
  const led = determiners.test(before);
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

/** "the 2018 contract", "an 1890s painting": which one it is, not when something happened to it. */
function isAttribute(site: EventSite): boolean {
  const before = site.start > site.sentence.firstToken ? (site.syntax.fine[site.start - 1] ?? '') : '';
  return determiners.test(before) && tagAt(site, site.end) === 'NOUN' && !timeWord.test(lower(site, site.end));
}

/** Nouns of time are no happening: "the first six months of this year". */
const timeWord =
  /^(?:(?:second|minute|hour|day|night|week|weekend|month|quarter|half|year|decade|morning|afternoon|evening|season|period|time|date|rest|end|start|beginning|middle|part|most|bulk|remainder)s?|[ap]\.?m\.?|o'clock|noon|midnight)$/;

/** "his inauguration on January 20": a happening right before the expression's preposition, with no verb near that it would belong to. */
function nounBefore(site: EventSite): Phrase | null {
  const end = leadStart(site);
  const capital = /^\p{Lu}/u.test(site.tokens[end - 1]?.text ?? '');
  if (end === site.start || tagAt(site, end - 1) !== 'NOUN' || !happens(lower(site, end - 1), capital)) return null;
  let first = end - 1;
  while (
    first - 1 >= site.sentence.firstToken &&
    first > end - longest &&
    /^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(nominalTag(site, first - 1))
  )
    first--;
  // The object of a verb is told better with it: "held elections", "launched an offensive".
  const before = first - 1;
  if (before >= site.sentence.firstToken && isVerb(site, before)) return null;
  if (
    before - 1 >= site.sentence.firstToken &&
    tagAt(site, before) === 'ADP' &&
    !/^(?:after|before|during|since|following)$/.test(lower(site, before)) &&
    isVerb(site, before - 1)
  )
    return null;
  return slice(site, first, end);
}

function clause(site: EventSite): Phrase | null {
  const end = leadStart(site);
  const first = clauseStart(site, end);
  if (lower(site, site.end) === 'when' || (lower(site, site.end) === ',' && lower(site, site.end + 1) === 'when')) {
    const from = site.end + (lower(site, site.end) === 'when' ? 1 : 2);
    return opening(site, from, clauseEnd(site, from));
  }
  // "alleged that around eight they heard a shot": what stands before the "that" only tells it
  if (lower(site, end - 1) === 'that' && site.syntax.tags[end - 1] === 'SCONJ') {
    const after =
      /^(?:and|to|-)$/.test(lower(site, site.end)) && tagAt(site, site.end + 1) === 'NUM' ? site.end + 2 : site.end;
    const from = lower(site, after) === ',' ? after + 1 : after;
    const until = clauseEnd(site, from);
    return hasFinite(site, from, until) ? opening(site, from, until) : null;
  }
  if (hasVerb(site, first, end) || hasFinite(site, first, end)) {
    // "met on Wednesday with the head of …": what stands behind the date completes the verb.
    if (!isVerb(site, end - 1)) return closing(site, first, end);
    const behind = clauseEnd(site, site.end);
    // "he said on Tuesday" tells nothing that happened, "he said on Tuesday that …" does.
    if (reporting.test(lower(site, end - 1)) && lower(site, site.end) !== 'that') return null;
    if (behind <= site.end) return closing(site, first, end);
    const subject = subjectStart(site, lastVerbGroup(site, first, end), first);
    // what was said is cut off before it says anything
    if (reporting.test(lower(site, end - 1)) && site.end + 5 > subject + longest) return null;
    return opening(site, subject, behind);
  }
  // "NATO leaders Wednesday outlined …": the subject stands before, its verb behind.
  const subject = subjectStart(site, end, first);
  if (subject < end && verbBehind(site)) return opening(site, subject, clauseEnd(site, site.end));
  // "the heat of August" is nothing that happens
  if (lower(site, end) === 'of' && !happens(lower(site, end - 1))) return null;
  const noun =
    end < site.start && end > first && tagAt(site, end - 1) === 'NOUN' && !timeWord.test(lower(site, end - 1));
  return noun ? slice(site, subject, end) : clauseBehind(site);
}

/** "A judge on Tuesday blocked the rule": a verb right behind the expression, adverbs aside. */
function verbBehind(site: EventSite): boolean {
  let at = site.end;
  while (at < site.end + 3 && tagAt(site, at) === 'ADV') at++;
  return at < site.sentence.endToken && finite.test(site.syntax.fine[at] ?? '');
}

/** The first clause with a finite verb behind the expression: "On Tuesday, after some talks, ministers agreed …". */
function clauseBehind(site: EventSite): Phrase | null {
  let from = site.end;
  if (lower(site, from) === "'s") return null;
  for (let count = 0; count < 4 && from < site.sentence.endToken; count++) {
    while (lower(site, from) === ',' || /^(?:itself|alone|and)$/.test(lower(site, from))) from++;
    const last = clauseEnd(site, from);
    const subordinate = /^(?:ADP|SCONJ)$/.test(tagAt(site, from)) || relatives.has(lower(site, from));
    // "By 2040, planners say, the city will be full": who tells it is no event
    const telling = last - from < longestTelling && tells.test(lower(site, last - 1)) && lower(site, last) === ',';
    if (!subordinate && !telling && hasFinite(site, from, last)) return opening(site, from, last);
    if (last === from || isMark(site, last)) return null;
    from = last + 1;
  }
  return null;
}

const longestTelling = 9;
const tells =
  /^(?:say|says|said|believe|believes|believed|think|thinks|hope|hopes|expect|expects|warn|warns|warned|added|adds|argue|argues|claim|claims|told|reported|reports|estimate|estimates)$/;
