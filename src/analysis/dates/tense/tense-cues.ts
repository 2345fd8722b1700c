import { isAfterDoing } from './tense-after-doing.ts';
import { isCalledFor, isDeadline } from './tense-called-for.ts';
import { isOfHappening, planned } from './tense-happenings.ts';
import { isOff, putOff, untilAfter } from './tense-put-off.ts';
import { lower, possessive, type Tense, tagOf, type Words } from './tense-words.ts';
import { done, programme, tenseAt, tenseBehind } from './verb-tense.ts';

/** Prepositions that tell by themselves. */
const leads: ReadonlyMap<string, Tense> = new Map([
  ['since', -1],
  ['until', 1],
  ['till', 1],
  ['effective', 1],
  ['payable', 1],
]);

/** What the words right around a time expression tell, whatever the verbs of the sentence say; null where they tell nothing. */
export function cueAround(words: Words, start: number, end: number): Tense | null {
  // "preparing for Tuesday's vote"
  if (possessive(words, end) && awaited(words, start - 1)) return 1;
  if (possessive(words, end) && (spokenOf.test(lower(words, end + 1)) || tagOf(words, start - 1) === 'VBG')) return -1;
  if (possessive(words, end) && isOfReport(words, end + 1)) return -1;
  if (untilAfter(words, start) || isDeadline(words, start, end)) return 1;
  // "payable on Dec. 7"
  const leading = /^(?:payable|effective)$/.test(lower(words, start - 2)) ? start - 2 : start - 1;
  const lead = isInForce(words, leading) ? -1 : leads.get(lower(words, leading));
  // At the head of a sentence "until Thursday" leaves it to the verb.
  if (lead === -1 || (lead !== undefined && leading > words.first)) return lead;
  if (lower(words, start - 1) === 'as' && /^(?:soon|early|late)$/.test(lower(words, start - 2)))
    return told(words, start - 2) === -1 ? null : 1;
  if (/^(?:by|through)$/.test(lower(words, start - 1)) && deadline(words, start - 1)) return 1;
  // "Come October, they expect"
  if (isPossible(words, start) || (lower(words, start - 1) === 'come' && start - 1 === words.first)) return 1;
  if (awaited(words, start - 1) || isDeclared(words, start, end) || beginsThen(words, start)) return 1;
  if (putOff(words, start) || isOff(words, end)) return 1;
  if (isCalledFor(words, start) && !possessive(words, end)) return 1;
  // "The funeral is on Saturday": it is on a programme
  if (/^(?:on|in)$/.test(lower(words, start - 1)) && isNowOn(words, start - 2)) return 1;
  const on = lower(words, start - 1) === 'on' ? start - 1 : start;
  // "Starting in December, four of them died"
  if (/^(?:starting|beginning)$/.test(lower(words, words.first)) && start <= words.first + 2)
    return behindVerb(words, start);
  if (opensWithProgramme(words, on, end)) return 1;
  return reported(words, on, end) ||
    isOfHappening(words, start, end) ||
    toldOf(words, on, end) ||
    isAfterDoing(words, on)
    ? -1
    : null;
}

/** "was officially effective Wednesday"; not "a cut, effective Wednesday". */
function isInForce(words: Words, at: number): boolean {
  if (lower(words, at) !== 'effective') return false;
  const verb = /^RB/.test(tagOf(words, at - 1)) ? at - 2 : at - 1;
  return /^(?:was|were|became)$/.test(lower(words, verb));
}

/** "is", "are" of something named ("the trial is in May"); not "there are", "it is". */
function isNowOn(words: Words, verb: number): boolean {
  return /^(?:is|are)$/.test(lower(words, verb)) && /^NNP?S?$/.test(tagOf(words, verb - 1));
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

const reports = /^(?:reports?|surveys?|stud(?:y|ies)|interviews?|tweets?|filings?|figures|data|memos?|leaks?)$/;

/** "Wednesday's jobs report", "Friday's Norbank University poll": what tells something is out; a poll without a pollster is a vote. */
function isOfReport(words: Words, from: number): boolean {
  let head = from;
  while (head < from + 5 && /^(?:JJ|NNP?S?|VBN|VBG|HYPH|CD)$/.test(tagOf(words, head))) head++;
  const noun = lower(words, head - 1);
  if (head === from || /^(?:MD|VB)$/.test(tagOf(words, head))) return false;
  return reports.test(noun) || (/^polls?$/.test(noun) && tagOf(words, head - 2).startsWith('NNP'));
}

/** "to reach the mark by May" sets a term, whatever the tense in which it is told. */
function deadline(words: Words, by: number): boolean {
  for (let index = by - 1; index > Math.max(words.first, by - 10); index--) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(words, index))) return false;
    if (tagOf(words, index) !== 'VB') continue;
    // "can pass the law and have it signed by Tuesday"
    if (/^(?:MD|CC)$/.test(tagOf(words, index - 1)) && hasModal(words, index)) return true;
    if (lower(words, index - 1) === 'to') return !done.has(lower(words, index - 2));
  }
  return false;
}

/** What the nearest verb before tells. */
function told(words: Words, at: number, reach = farthestVerb): Tense | null {
  for (let index = at - 1; index >= Math.max(words.first, at - reach); index--) {
    // "is taking engagements, as the paper first reported, as late as May"
    const found = lower(words, index) === 'reported' ? null : tenseAt(words, index);
    if (found !== null) return found;
  }
  return null;
}

const farthestVerb = 12;

/** "a possible announcement in May", "hypothetical November matchups". */
function isPossible(words: Words, start: number): boolean {
  for (let index = start - 1; index > Math.max(words.first, start - 6); index--) {
    if (/^(?:possible|potential|hypothetical|prospective|forthcoming|looming)$/.test(lower(words, index))) return true;
    if (/^(?:VBD|VBZ|VBP|MD|VBN)$|^[,;:.]$/.test(tagOf(words, index))) return false;
  }
  return false;
}

/** "waiting for November", "heading into May", "open through to September", "between now and May". */
function awaited(words: Words, lead: number): boolean {
  const before = lower(words, lead - 1);
  switch (lower(words, lead)) {
    case 'for':
      return /^(?:wait\w*|brac\w+|prepar\w+|ready|gear\w*|up)$/.test(before);
    case 'into':
      return /^(?:head\w*|look\w*|ahead)$/.test(before) || told(words, lead, 2 * farthestVerb) !== -1;
    case 'toward':
    case 'towards':
      return /^(?:head\w*|look\w*|ahead)$/.test(before);
    case 'and':
      return before === 'now';
    case 'to':
      return /^(?:through|now)$/.test(before) || (before === 'forward' && /^look/.test(lower(words, lead - 2)));
    default:
      return false;
  }
}

/** "declared Monday a day of mourning", "set Friday as the deadline". */
function isDeclared(words: Words, start: number, end: number): boolean {
  if (!/^(?:declared|proclaimed|designated|named|made|set|marked)$/.test(lower(words, start - 1))) return false;
  return /^(?:DT|CD)$/.test(tagOf(words, end)) || lower(words, end) === 'as';
}

/** What is decided before it begins. */
const decided =
  /^(?:announced|approved|ordered|agreed|decided|set|declared|banned|barred|authori[sz]ed|proposed|scheduled|signed|closed|suspended|halted|shut|limited|imposed|required|extended|lifted|introduced|said|told)$/;

/** "schools close starting on Saturday", "announced new fares from November". */
function beginsThen(words: Words, start: number): boolean {
  const on = /^(?:on|in|from)$/.test(lower(words, start - 1)) ? start - 1 : start;
  const from = lower(words, on) === 'from' && on < start;
  const beginning = /^(?:starting|beginning)$/.test(lower(words, on - 1));
  if (!from && !beginning) return false;
  // told by the verb behind where it opens the sentence
  if (beginning && on - 1 === words.first) return behindVerb(words, start) !== -1;
  for (let index = on - 1; index >= Math.max(words.first, on - farthestVerb); index--) {
    if (index === on - 1 && beginning) continue;
    // "a new report from November": from when a thing is, not from when something holds
    if (tagOf(words, index) === 'VBD') return decided.test(lower(words, index));
    if (/^(?:VBN|VBZ|VBP|MD)$/.test(tagOf(words, index))) return beginning;
  }
  return beginning;
}

/** What the first verb behind tells. */
function behindVerb(words: Words, start: number): Tense | null {
  for (let index = start + 1; index < Math.min(words.end, start + farthestVerb); index++) {
    const found = tenseBehind(words, index);
    if (found !== null) return found;
  }
  return null;
}

function hasModal(words: Words, verb: number): boolean {
  for (let index = verb - 1; index > Math.max(words.first, verb - farthestVerb); index--) {
    if (tagOf(words, index) === 'MD') return true;
    if (/^(?:VBD|VBZ|VBP)$/.test(tagOf(words, index))) return false;
  }
  return false;
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
  if (/^(?:saying|adding|telling|writing|announcing)$/.test(lower(words, on - 1))) return true;
  for (let index = on - 1; index > Math.max(words.first, on - 9); index--) {
    if (lower(words, index) === 'to' && lower(words, index - 1) === 'according') return true;
    if (/^(?:MD|VBZ|VBP|VBD)$|^[,.:]$/.test(tagOf(words, index))) return false;
  }
  return false;
}

/** "The airline on Tuesday delivered its last jet", where the verb was taken for a participle. */
function toldOf(words: Words, on: number, end: number): boolean {
  return (
    tagOf(words, end) === 'VBN' && /^(?:NNP?S?|PRP)$/.test(tagOf(words, on - 1)) && !planned.test(lower(words, end))
  );
}
