import type { Phrase } from '../../../core/span.ts';
import {
  type EventSite,
  finite,
  joins,
  lastVerbGroup,
  lower,
  nominalTag,
  slice,
  subjectStart,
  tagAt,
} from './clause.ts';

/** More words than this read badly in a timeline; a few more where a name or noun would be cut. */
export const longest = 12;
const stretch = 4;
export const reporting =
  /^(?:said|says|saying|say|told|telling|adding|tells|added|adds|wrote|writes|asked|replied|explained|noted|reported|tweeted|announced)$/;

/** The end of a long clause: from the subject of its last verb, at most twelve words. */
export function closing(site: EventSite, first: number, end: number): Phrase | null {
  if (end - first <= longest) return trimmed(site, subjectOf(site, first, end), end);
  const verb = lastVerbGroup(site, first, end);
  const subject = subjectStart(site, verb, Math.max(first, verb - longest + 2));
  const from = end - subject <= longest || verb - subject <= 4 ? subject : verb;
  return opening(site, from, end);
}

/** The beginning of a clause, at most twelve words, never cut within a name. */
export function opening(site: EventSite, first: number, end: number): Phrase | null {
  let last = Math.min(end, first + longest);
  if (last < end) {
    while (last < end && last < first + longest + stretch && isInside(site, last)) last++;
    while (last > first + 3 && isInside(site, last)) last--;
    // "travelled to meet her and used"
    while (
      last > first + 3 &&
      /^(?:AUX|VERB)$/.test(tagAt(site, last - 1)) &&
      /^(?:CCONJ|PRON|AUX|SCONJ)$/.test(tagAt(site, last - 2))
    )
      last -= 2;
    // a verb cut off from what it says
    if (last < end && site.syntax.fine[last - 1] === 'VBD') return null;
    // "said on Tuesday he believed the framework was"
    if (last < end && tagAt(site, last - 1) === 'AUX') return null;
    if (last < end && saysNoVerb(site, first, last)) return null;
  }
  return trimmed(site, subjectOf(site, first, last), last);
}

/** "The Herald reported on Sunday that a last-minute effort": what was said is cut off before its verb. */
function saysNoVerb(site: EventSite, first: number, end: number): boolean {
  let that = false;
  for (let at = end - 1; at >= first; at--) {
    if (finite.test(site.syntax.fine[at] ?? '')) return that || /^(?:said|says|argued|claimed)$/.test(lower(site, at));
    that ||= lower(site, at) === 'that' && /^(?:VERB|NOUN|PROPN|NUM|ADV)$/.test(tagAt(site, at - 1));
  }
  return false;
}

/** The subject of what begins with its verb; one who only tells needs none. */
function subjectOf(site: EventSite, first: number, end: number): number {
  return reporting.test(lower(site, first)) && end - first < 8 ? first : subjectAcross(site, first);
}

/** "Berg, the outgoing mayor, entered the race": the subject of a verb that stands behind an apposition. */
function subjectAcross(site: EventSite, first: number): number {
  if (!finite.test(site.syntax.fine[first] ?? '') || lower(site, first - 1) !== ',') return first;
  let comma = first - 2;
  while (comma > site.sentence.firstToken && comma > first - longestAcross && lower(site, comma) !== ',') {
    // what holds a verb tells something of its own
    if (finite.test(site.syntax.fine[comma] ?? '')) return first;
    comma--;
  }
  if (lower(site, comma) !== ',' || !/^(?:NOUN|PROPN)$/.test(tagAt(site, comma - 1))) return first;
  return subjectStart(site, comma, Math.max(site.sentence.firstToken, comma - longestAcross));
}

const longestAcross = 8;

/** Whether a cut would part a noun from what stands before it. */
function isInside(site: EventSite, at: number): boolean {
  if (joins(site, at) || joins(site, at - 1) || lower(site, at) === "'s") return true;
  const before = nominalTag(site, at - 1);
  if (/^(?:DET|ADJ|NUM)$/.test(before)) return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tagAt(site, at));
  if (before === 'PROPN' && /^\p{Lu}/u.test(site.tokens[at]?.text ?? '')) return true;
  return /^(?:NOUN|PROPN)$/.test(before) && /^(?:NOUN|PROPN)$/.test(tagAt(site, at));
}

/** "… 2017 The ministry said": a sentence that begins right behind a year, without a point between. */
export function beginsBehindYear(tokens: EventSite['tokens'], at: number): boolean {
  return (
    /^\d{4}$/.test(tokens[at - 1]?.text ?? '') &&
    /^(?:The|An?|It|He|She|They|This|These|In|On|At|But|More|Some)$/.test(tokens[at]?.text ?? '')
  );
}

/** Without the small words at its ends; fewer than two words that say nothing are none. */
function trimmed(site: EventSite, first: number, end: number): Phrase | null {
  let from = beginsBehindYear(site.tokens, first + 1) ? first + 1 : first;
  let last = end;
  while (from < last && (/^(?:CCONJ|PUNCT|SCONJ)$/.test(tagAt(site, from)) || dangling.test(lower(site, from)))) from++;
  while (
    last > from &&
    (/^(?:that|which|who|whose|as)$/.test(lower(site, last - 1)) ||
      (!isParticle(site, last - 1) &&
        /^(?:ADP|PUNCT|DET|CCONJ|SCONJ|PART|ADJ)$/.test(nominalTag(site, last - 1)) &&
        !(tagAt(site, last - 1) === 'ADJ' && last === end)))
  )
    last--;
  // "the next round of talks scheduled"
  if (
    /^(?:scheduled|slated|planned|expected|due|set)$/.test(lower(site, last - 1)) &&
    /^(?:NOUN|PROPN)$/.test(tagAt(site, last - 2))
  )
    last--;
  if (saysNothing(site, from, last) || reporting.test(lower(site, last - 1)) || onlyTells(site, from, last))
    return null;
  if (last - from < 2 || (reporting.test(lower(site, from)) && last - from < 8)) return null;
  return slice(site, from, last);
}

/** "will kick off": the word that ends it belongs to the verb. */
function isParticle(site: EventSite, at: number): boolean {
  if (site.syntax.fine[at] === 'RP') return true;
  return tagAt(site, at - 1) === 'VERB' && /^(?:off|up|out|down|over|away|back|apart|together)$/.test(lower(site, at));
}

/** "she told the Telegraph newspaper": only when somebody spoke. */
function onlyTells(site: EventSite, first: number, end: number): boolean {
  for (let at = end - 1; at > first; at--) {
    if (/^(?:VERB|AUX|SCONJ)$/.test(tagAt(site, at))) return /^(?:told|wrote|tells)$/.test(lower(site, at));
  }
  return false;
}

const dangling = /^(?:over|about|of|for|with|by)$/;

/** "that was", "it is": words that hold a time and nothing else. */
function saysNothing(site: EventSite, first: number, end: number): boolean {
  if (!/^(?:it|that|this|there|here)$/.test(lower(site, first))) return false;
  for (let at = first; at < end; at++) {
    if (!/^(?:PRON|AUX|DET|ADV|PART|SCONJ|CCONJ)$/.test(tagAt(site, at))) return false;
  }
  return true;
}
