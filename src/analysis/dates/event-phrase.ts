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

/** More words than this read badly in a timeline. */
const longest = 12;
const datePrepositions = new Set(
  'on in at by between since until till from to before after during through for around about of as early late this'.split(
    ' ',
  ),
);
/** What may stand before a date inside a noun phrase. */
const inside = /^(?:JJ|JJS|VBN|NN)$/;
const vagueDay = /^(?:today|tonight)$/;
const determiners = /^(?:DT|PRP\$|POS)$/;
/** Nouns that name something that happens. */
const happening =
  /(?:tion|sion|ment)s?$|(?:eet|ear|omb|hoot|rain|pen|rief|ounder|athe?r|eard|edd|ov|ill|ak|aunch|uild|ark)ings?$|^(?:elections?|summits?|votes?|wars?|attacks?|strikes?|victory|victories|talks|visits?|launch(?:es)?|trials?|deadlines?|debates?|games?|raids?|deaths?|births?|protests?|rally|rallies|riots?|coups?|crash(?:es)?|floods?|fires?|earthquakes?|deals?|treaty|pact|accord|speech(?:es)?|polls?|referendum|primary|primaries|rulings?|verdict|crisis|takeover|merger|match(?:es)?|finals?|cup|conferences?|contests?|events?|fundraisers?|gatherings?|screenings?|hearings?|auctions?|parades?|vigils?|caucus(?:es)?|conventions?|congress|sessions?|exercises?|offensive|truce|exchange|arrival|withdrawal|burial|funeral|festival|approval|removal|performance|appearance|anniversary|tour|trip|march|ceremony|concert|race|siege|terms?|reign|presidency|premiership|tenure|mandate|clash(?:es)?|murders?|release|return|departure|start|end|opening|closure|defeat|win|loss)$/;

function happens(word: string): boolean {
  return happening.test(word) || (word.endsWith('s') && happening.test(word.slice(0, -1)));
}

const reporting =
  /^(?:said|says|say|told|tells|added|adds|wrote|writes|asked|replied|explained|noted|reported|tweeted|announced)$/;

/**
 * What happens at a time, as a short slice of its sentence: the noun a date stands before ("the November 5 elections"),
 * a happening it stands behind ("his inauguration on January 20"), else the clause around its verb. Null when unsure.
 */
export function eventPhrase(site: EventSite): Phrase | null {
  const noun = nounBehind(site);
  const possessive = lower(site, site.end) === "'s";
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
    else if (tag !== 'ADJ' && tag !== 'PROPN' && !joins(site, index) && syntax.fine[index] !== 'VBG') break;
  }
  if (last < 0) return null;
  // "today's youth" is nothing that happens, and "the minister Tuesday night" no phrase.
  const event = happens(lower(site, last));
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

/** Where the words that lead to the expression begin: "early on", "as of", "on the evening of". */
function leadStart(site: EventSite): number {
  const { sentence } = site;
  const start = rangeStart(site);
  let at = start;
  while (at > sentence.firstToken && at > start - 3 && datePrepositions.has(lower(site, at - 1))) at--;
  return at;
}

const longestRange = 6;

/** Where the first time of "between 2017 and 2021", "from May to July" stands, of which the expression is the second. */
function rangeStart(site: EventSite): number {
  const { sentence, start } = site;
  if (!/^(?:and|to|until|till)$/.test(lower(site, start - 1))) return start;
  for (let at = start - 2; at > sentence.firstToken && at > start - longestRange; at--) {
    if (/^(?:between|from)$/.test(lower(site, at - 1))) return at;
    if (!/^(?:NUM|PROPN|NOUN|ADJ)$/.test(tagAt(site, at))) break;
  }
  return start;
}

/** "his inauguration on January 20": a happening right before the expression's preposition, with no verb near that it would belong to. */
function nounBefore(site: EventSite): Phrase | null {
  const end = leadStart(site);
  if (end === site.start || tagAt(site, end - 1) !== 'NOUN' || !happens(lower(site, end - 1))) return null;
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
  if (hasVerb(site, first, end)) {
    // "met on Wednesday with the head of …": what stands behind the date completes the verb.
    if (!isVerb(site, end - 1)) return closing(site, first, end);
    const behind = clauseEnd(site, site.end);
    // "he said on Tuesday" tells nothing that happened, "he said on Tuesday that …" does.
    if (reporting.test(lower(site, end - 1)) && lower(site, site.end) !== 'that') return null;
    if (behind <= site.end) return closing(site, first, end);
    return opening(site, subjectStart(site, lastVerbGroup(site, first, end), first), behind);
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

/** Nouns of time are no happening: "the first six months of this year". */
const timeWord =
  /^(?:(?:second|minute|hour|day|night|week|weekend|month|quarter|half|year|decade|morning|afternoon|evening|season|period|time|date|rest|end|start|beginning|middle|part|most|bulk|remainder)s?|[ap]\.?m\.?|o'clock|noon|midnight)$/;

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
    if (!subordinate && hasFinite(site, from, last)) return opening(site, from, last);
    if (last === from || isMark(site, last)) return null;
    from = last + 1;
  }
  return null;
}

/** The end of a long clause: from the subject of its last verb, at most twelve words. */
function closing(site: EventSite, first: number, end: number): Phrase | null {
  if (end - first <= longest) return trimmed(site, first, end);
  const verb = lastVerbGroup(site, first, end);
  const subject = subjectStart(site, verb, Math.max(first, verb - longest + 2));
  const from = end - subject <= longest || verb - subject <= 4 ? subject : verb;
  return opening(site, from, end);
}

/** The beginning of a clause, at most twelve words, never cut within a name. */
function opening(site: EventSite, first: number, end: number): Phrase | null {
  let last = Math.min(end, first + longest);
  if (last < end) {
    while (
      last > first + 3 &&
      /^(?:NOUN|PROPN)$/.test(tagAt(site, last)) &&
      /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(nominalTag(site, last - 1))
    )
      last--;
  }
  return trimmed(site, first, last);
}

/** Without the small words at its ends; fewer than two words that say nothing are none. */
function trimmed(site: EventSite, first: number, end: number): Phrase | null {
  let from = first;
  let last = end;
  while (from < last && /^(?:CCONJ|PUNCT|SCONJ)$/.test(tagAt(site, from))) from++;
  while (
    last > from &&
    /^(?:ADP|PUNCT|DET|CCONJ|SCONJ|PART|ADJ)$/.test(nominalTag(site, last - 1)) &&
    !(tagAt(site, last - 1) === 'ADJ' && last === end)
  )
    last--;
  if (last - from < 2 || (reporting.test(lower(site, from)) && last - from < 8)) return null;
  return slice(site, from, last);
}
