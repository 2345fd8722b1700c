import { lower, tagOf, type Words } from './tense-words.ts';

const farthest = 10;

/** What sets the day of something to come, though it is done itself. */
const calls =
  /^(?:scheduled|called|planned|booked|convened|fixed|ordered|announced|arranged|organi[sz]ed|declared|prepared)$/;

/** What is planned for a day rather than made on it. */
const gatherings =
  /^(?:march(?:es)?|rall(?:y|ies)|demonstrations?|protests?|vigils?|strikes?|walkouts?|meetings?|summits?|talks|votes?|hearings?|conferences?|briefings?|ceremon(?:y|ies)|visits?|trips?|sessions?|debates?|elections?|referendums?|polls?|games?|match(?:es)?|concerts?|funerals?|trials?|launch(?:es)?|holidays?)$/;

/**
 * "The court scheduled a hearing for Friday", "called a strike for Thursday"; "protesters planned a march on Saturday": the day is that of
 * what was set. Not "the hearing for Friday was off", nor "called a strike on Friday", which tells when.
 */
export function isCalledFor(words: Words, start: number): boolean {
  const lead = lower(words, start - 1);
  // A march planned on March 3 may be long over; on Saturday it is the coming one.
  if (lead !== 'for' && !(lead === 'on' && /day$/.test(lower(words, start)))) return false;
  // "a march organized for Saturday", "a trip to Orra planned for Saturday"
  const set = calls.test(lower(words, start - 2)) && isOnlyDescribing(words, start - 2);
  if (set && lead === 'for') return /^NNP?S?$/.test(tagOf(words, start - 3));
  let gathering = false;
  for (let index = start - 2; index >= Math.max(words.first, start - farthest); index--) {
    const word = lower(words, index);
    if (tagOf(words, index) === 'VBD')
      return gathering && (lead === 'for' ? calls.test(word) : word === 'planned') && tagOf(words, index - 1) !== 'VBD';
    gathering ||= gatherings.test(word);
    if (!/^(?:DT|JJ|JJS|NN|NNS|NNP|NNPS|POS|CD|IN|VBN|HYPH|PRP\$|RB)$/.test(tagOf(words, index))) return false;
  }
  return false;
}

/** A participle, also one that was taken for the past of a verb: the clause has its own verb before it. */
function isOnlyDescribing(words: Words, at: number): boolean {
  if (tagOf(words, at) === 'VBN') return true;
  if (tagOf(words, at) !== 'VBD') return false;
  for (let index = at - 1; index >= Math.max(words.first, at - farthest); index--) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(words, index))) return true;
    if (!/^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|CD|IN|TO|RP|HYPH|PRP\$)$/.test(tagOf(words, index))) return false;
  }
  return false;
}

/** "eyeing a Thursday deadline for the rise": one that nobody has met or missed lies ahead. */
export function isDeadline(words: Words, start: number, end: number): boolean {
  // "tendered all by the Tuesday deadline" may be long over
  if (lower(words, end) !== 'deadline' || lower(words, start - 1) !== 'a') return false;
  for (let index = Math.max(words.first, start - farthest); index < end + farthest; index++) {
    if (/^(?:miss\w*|met|passed|blew|expired|lapsed|after|since|past)$/.test(lower(words, index))) return false;
  }
  return true;
}
