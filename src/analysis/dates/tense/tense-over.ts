import type { Sentence, Syntax } from '../../document.ts';
import { happens } from '../happening.ts';
import { isOfHappening } from './tense-happenings.ts';
import { lower, type Tagged, tagOf, type Words, wordsOf } from './tense-words.ts';

/**
 * Whether the words leave no doubt that a time is past, be the next such day ever so near: "since October", "on May 3, when the dam
 * broke", "the May 3 attack", "the army invaded on May 3".
 */
export function isOver(
  tagged: Tagged & { readonly syntax: Pick<Syntax, 'heads'> },
  sentence: Sentence,
  start: number,
  end: number,
): boolean {
  const words = wordsOf(tagged, sentence);
  return (
    isSince(words, start) ||
    isOfHappening(words, start, end) ||
    toldBehind(words, end) ||
    isDone(words, tagged.syntax.heads, start, end)
  );
}

/** "since October", "since Lund's 8 October raid", "since the start of the war between Orra and Zenda on 8 October": no verb parts them. */
function isSince(words: Words, start: number): boolean {
  for (let index = start - 1; index >= Math.max(words.first, start - farthestSince); index--) {
    if (lower(words, index) === 'since') return true;
    if (!/^(?:DT|JJ|NNP?S?|IN|POS|PRP\$|CC|CD|HYPH|''|``)$/.test(tagOf(words, index))) return false;
  }
  return false;
}

const farthestSince = 18;

/** "on May 3, when the dam broke", "in July that killed two": what happened then is told behind it. */
function toldBehind(words: Words, end: number): boolean {
  const comma = lower(words, end) === ',';
  const from = comma ? end + 1 : end;
  const lead = lower(words, from);
  const when = lead === 'when' || (comma && lead === 'during' && lower(words, from + 1) === 'which');
  if (!when && !(lead === 'that' && tagOf(words, from + 1) === 'VBD')) return false;
  for (let index = from + 1; index < from + 9; index++) {
    const tag = tagOf(words, index);
    if (/^[,;.]$/.test(lower(words, index)) || /^(?:MD|VBZ|VBP)$/.test(tag)) return false;
    // "when his sentence was due to end"
    if (tag === 'VBD') return !ahead.test(lower(words, index + 1));
  }
  return false;
}

const ahead = /^(?:due|set|scheduled|expected|supposed|to|going|meant|slated)$/;

/** What has a day that may be still to come though it is told as past: "extended to Nov. 20", "called an election for May". */
const ofPlans = new Set(
  (
    'was were had been extended declared set scheduled invited summoned subpoenaed announced approved authorized postponed planned expected ' +
    'promised vowed pledged proposed booked called fixed picked chose agreed demanded sought awaited faced moved pushed put delayed adjourned ' +
    'made named gave preferred said told added wrote warned predicted hoped wanted needed intended threatened decided ordered signed fell loomed drew ' +
    'neared approached remained tendered offered filed mailed changed'
  ).split(' '),
);

/** "invaded on 7 October", "were killed in July": a day that hangs on a verb of the past that plans nothing. */
function isDone(words: Words, heads: Syntax['heads'], start: number, end: number): boolean {
  const on = start - 1;
  if (!/^(?:on|in|at|during|last|early|late)$/.test(lower(words, on))) return false;
  if (/^(?:to|for|until|by)$/.test(lower(words, on - 1))) return false;
  const day = /^(?:CD|JJ)$/.test(tagOf(words, start)) || /^(?:CD|JJ)$/.test(tagOf(words, end - 1));
  return [verbOf(words, heads, on, end), verbBefore(words, on)].some(
    (verb) => verb !== null && happened(words, verb, day) && governs(words, verb, on),
  );
}

function governs(words: Words, verb: number, on: number): boolean {
  // "criticized the vote on May 3": when the vote is; "rallied and will be a force in the fall": another verb is nearer
  if (ofOpinion.test(lower(words, verb)) && happens(lower(words, on - 1))) return false;
  for (let index = verb + 1; index < on; index++) {
    if (/^(?:VB|VBZ|VBP|MD)$/.test(tagOf(words, index)) || plans.test(lower(words, index))) return false;
  }
  return true;
}

/** "accepted an invitation to the debate on 23 October", "came days before the scheduled end on 26 July" */
const plans =
  /^(?:invitations?|invites?|appointments?|tickets?|plans?|preparations?|deadlines?|hopes?|scheduled|planned|upcoming|forthcoming|proposed|anticipated)$/;

/** The verb it hangs on in the parse, by way of nouns that nothing happens in ("the valley on 7 October"). */
function verbOf(words: Words, heads: Syntax['heads'], on: number, end: number): number | null {
  let token = on;
  for (let steps = 0; steps < 5; steps++) {
    const head = heads[token] ?? -1;
    if (head < words.first || head >= words.end) return null;
    const within = head >= on && head < end;
    if (!within && !/^(?:IN|NNP?S?|CD)$/.test(tagOf(words, head))) return head;
    if (!within && happens(lower(words, head))) return null;
    token = head;
  }
  return null;
}

const ofOpinion =
  /^(?:critici[sz]ed|welcomed|praised|condemned|discussed|debated|backed|supported|opposed|rejected|endorsed|urged|feared|anticipated|previewed|skipped|favou?red|disrupted|threatened|blocked|cancell?ed)$/;

const farthest = 7;

/** The verb right before, past names and nouns. */
function verbBefore(words: Words, on: number): number | null {
  for (let index = on - 1; index > Math.max(words.first, on - farthest); index--) {
    if (/^VB/.test(tagOf(words, index))) return index;
    if (!/^(?:DT|JJ|NNP?S?|IN|PRP|RB|CD|POS)$/.test(tagOf(words, index))) return null;
  }
  return null;
}

function happened(words: Words, verb: number, day: boolean): boolean {
  // "which was set up in January"
  if (lower(words, verb) === 'set' && lower(words, verb + 1) === 'up')
    return /^(?:was|were)$/.test(lower(words, verb - 1));
  if (ofPlans.has(lower(words, verb))) return false;
  if (tagOf(words, verb) === 'VBD') return true;
  if (tagOf(words, verb) !== 'VBN') return false;
  // "the hostages captured on 7 October"; "the money returned in spring" tells of no one spring
  if (day && /^(?:NNP?S?|PRP)$/.test(tagOf(words, verb - 1))) return true;
  for (let index = verb - 1; index > Math.max(words.first, verb - farthest); index--) {
    if (/^(?:was|were)$/.test(lower(words, index))) return true;
    if (/^(?:MD|TO|VB|VBZ|VBP)$|^,$/.test(tagOf(words, index))) return false;
  }
  return false;
}
