import { lower, type Tense, tagOf, type Words } from './tense-words.ts';
import { done, programme } from './verb-tense.ts';

/** Prepositions that tell by themselves. */
const leads: ReadonlyMap<string, Tense> = new Map([
  ['since', -1],
  ['until', 1],
  ['till', 1],
  ['effective', 1],
]);

/** What the words right around a time expression tell, whatever the verbs of the sentence say; null where they tell nothing. */
export function cueAround(words: Words, start: number, end: number): Tense | null {
  if (possessive(words, end) && (spokenOf.test(lower(words, end + 1)) || tagOf(words, start - 1) === 'VBG')) return -1;
  const lead = leads.get(lower(words, start - 1));
  // At the head of a sentence "until Thursday" leaves it to the verb.
  if (lead === -1 || (lead !== undefined && start - 1 > words.first)) return lead;
  if (lower(words, start - 1) === 'as' && /^(?:soon|early|late)$/.test(lower(words, start - 2))) return 1;
  if (lower(words, start - 1) === 'by' && deadline(words, start - 1)) return 1;
  if (putOff(words, start)) return 1;
  const on = lower(words, start - 1) === 'on' ? start - 1 : start;
  if (opensWithProgramme(words, on, end)) return 1;
  return reported(words, on, end) || isOfHappening(words, start, end) || toldOf(words, on, end) ? -1 : null;
}

/** Whether it is the time of what nobody announces: "the Oct. 7 attack", "after a shooting on Sunday". */
export function isOfHappening(words: Words, start: number, end: number): boolean {
  return (
    ofHappening(words, start, end) ||
    afterHappening(words, /^(?:on|of)$/.test(lower(words, start - 1)) ? start - 1 : start)
  );
}

/** "was postponed to September 9", "was moved back to May": when it is to be, whatever the tense in which it is told. */
function putOff(words: Words, start: number): boolean {
  const to = lower(words, start - 1) === 'the' ? start - 2 : start - 1;
  if (!/^(?:to|for)$/.test(lower(words, to))) return false;
  for (let index = to - 1; index >= Math.max(words.first, to - 5); index--) {
    if (/^(?:postponed|rescheduled|delayed|adjourned|deferred)$/.test(lower(words, index))) return true;
    if (/^(?:put|pushed|moved)$/.test(lower(words, index))) return /^(?:off|back)$/.test(lower(words, index + 1));
  }
  return false;
}

/** "Work **resumes** on Monday, the port said", "Parliament **votes** Tuesday on the plan": a verb that a tagger takes for a plural. */
function opensWithProgramme(words: Words, on: number, end: number): boolean {
  const verb = on - 1;
  if (tagOf(words, verb) !== 'NNS' || !programme.has(lower(words, verb)) || verb - words.first > 5) return false;
  for (let at = words.first; at < verb; at++) {
    // The first word of a sentence may be taken for a verb itself.
    if (!/^(?:DT|JJ|NN|NNP|NNPS|POS)$/.test(tagOf(words, at)) && (at > words.first || tagOf(words, at) !== 'VB'))
      return false;
  }
  // "The two votes on Tuesday showed a split" has its verb behind.
  return verb > words.first && (end >= words.end || /^(?:[,.;:]|IN|TO)$/.test(tagOf(words, end)));
}

/** What has a day when it is spoken of has mostly happened. */
const spokenOf =
  /^(?:rulings?|decisions?|attacks?|announcements?|statements?|remarks?|comments?|victory|win|loss|defeat|crash|bombings?|shootings?|blasts?|explosions?|verdict|killings?|results?|agreement|deal|pact|close|closing|election|vote|arrests?|strikes?)$/;

/** What nobody announces beforehand. */
const happening =
  /^(?:attacks?|invasions?|massacres?|bombings?|shootings?|stabbings?|blasts?|explosions?|killings?|murders?|slayings?|assassinations?|atrocit(?:y|ies)|terrorists?|kidnappings?|abductions?|crash(?:es)?|collisions?|derailments?|shipwreck|earthquakes?|quakes?|floods?|tornado(?:es)?|landslides?|wildfires?|riots?|coup|uprising|insurrection|incidents?|accidents?|deaths?|disasters?|outages?|robber(?:y|ies)|burglar(?:y|ies))$/;

const planned = /^(?:planned|scheduled|proposed|upcoming|next|coming|expected|threatened|possible)$/;

/** "to reach the mark by May" sets a term, whatever the tense in which it is told. */
function deadline(words: Words, by: number): boolean {
  for (let index = by - 1; index > Math.max(words.first, by - 10); index--) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(words, index))) return false;
    if (tagOf(words, index) === 'VB' && lower(words, index - 1) === 'to') return !done.has(lower(words, index - 2));
  }
  return false;
}

/** "Wednesday's ruling". */
function possessive(words: Words, end: number): boolean {
  const word = lower(words, end);
  return word === "'s" || (word === "'" && lower(words, end - 1).endsWith('s'));
}

/** "said Thursday he would", "according to papers filed Friday": what was said has been said. */
function reported(words: Words, on: number, end: number): boolean {
  if (possessive(words, end)) return false;
  if (
    tagOf(words, on - 1) === 'VBD' &&
    /^(?:said|told|announced|reported|tweeted|wrote|added)$/.test(lower(words, on - 1))
  ) {
    // "said Thursday would be a holiday"
    return !/^(?:MD|VBZ|VBP|VBD)$/.test(tagOf(words, end)) || on < end - 1;
  }
  for (let index = on - 1; index > Math.max(words.first, on - 9); index--) {
    if (lower(words, index) === 'to' && lower(words, index - 1) === 'according') return true;
    if (/^(?:MD|VBZ|VBP|VBD)$|^[,.:]$/.test(tagOf(words, index))) return false;
  }
  return false;
}

/** "the Oct. 7 attack", "the July 21 fatal shooting". */
function ofHappening(words: Words, start: number, end: number): boolean {
  if (!/^(?:DT|JJ|PRP\$|POS|VBN|NN)$/.test(tagOf(words, start - 1))) return false;
  for (let index = start - 1; index > start - 4; index--) if (planned.test(lower(words, index))) return false;
  for (let index = end; index < end + 4; index++) {
    if (happening.test(lower(words, index))) return true;
    if (!/^(?:JJ|NNP?S?|VBN|HYPH|CD)$/.test(tagOf(words, index))) return false;
  }
  return false;
}

/** "after a shooting on Sunday", "in an attack Friday", also where the verb of the sentence looks ahead. */
function afterHappening(words: Words, on: number): boolean {
  if (!happening.test(lower(words, on - 1))) return false;
  let at = on - 2;
  while (at > on - 7 && /^(?:DT|JJ|NN|NNP|CD|VBN|HYPH|PRP\$|POS)$/.test(tagOf(words, at))) at--;
  if (planned.test(lower(words, at + 1)) || planned.test(lower(words, at + 2))) return false;
  if (lower(words, at) === 'for')
    return !/^(?:prepar\w+|plan\w*|ready|call\w*|brac\w+|set)$/.test(lower(words, at - 1));
  return /^(?:after|following|since|over|in|from|during|amid|despite|about)$/.test(lower(words, at));
}

/** "The airline on Tuesday delivered its last jet", where the verb was taken for a participle. */
function toldOf(words: Words, on: number, end: number): boolean {
  return (
    tagOf(words, end) === 'VBN' && /^(?:NNP?S?|PRP)$/.test(tagOf(words, on - 1)) && !planned.test(lower(words, end))
  );
}
