import { lower, possessive, tagOf, type Words } from './tense-words.ts';

// What was put off or called off had still to come.

const farthestVerb = 12;

/** "The events on Tuesday have been canceled": they were still to be. */
export function isOff(words: Words, end: number): boolean {
  // "The organizers of Saturday's march said they were calling it off"
  for (let at = end; possessive(words, end) && at < end + 2 * farthestVerb; at++) {
    if (lower(words, at) === 'calling' && (lower(words, at + 1) === 'off' || lower(words, at + 2) === 'off'))
      return true;
  }
  for (let at = end; at < end + farthestVerb; at++) {
    const word = lower(words, at);
    if (/^(?:has|have)$/.test(word) && lower(words, at + 1) === 'been')
      return (
        /^(?:cancell?ed|postponed|scrapped|suspended|put|pushed)$/.test(lower(words, at + 2)) ||
        lower(words, at + 3) === 'off'
      );
    if (/^[,;:.]$/.test(word) || /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(words, at))) return false;
  }
  return false;
}

/** "was postponed to September 9", "was moved back to May": when it is to be, whatever the tense in which it is told. */
export function putOff(words: Words, start: number): boolean {
  const to = lower(words, start - 1) === 'the' ? start - 2 : start - 1;
  if (!/^(?:to|for|until|till)$/.test(lower(words, to))) return false;
  for (let index = to - 1; index >= Math.max(words.first, to - 5); index--) {
    if (/^(?:postponed|rescheduled|delayed|adjourned|deferred)$/.test(lower(words, index))) return true;
    // "was moved to Sunday"; but "moved to Orra"
    if (lower(words, index) === 'moved' && index === to - 1)
      return /^(?:was|were|been|is|are)$/.test(lower(words, index - 1));
    if (/^(?:put|pushed|moved)$/.test(lower(words, index))) return /^(?:off|back)$/.test(lower(words, index + 1));
  }
  return false;
}

/** "put off until after the November vote", "until just after May". */
export function untilAfter(words: Words, start: number): boolean {
  const after = /^(?:the|this)$/.test(lower(words, start - 1)) ? start - 2 : start - 1;
  if (lower(words, after) !== 'after') return false;
  const until = /^(?:just|shortly|well|right)$/.test(lower(words, after - 1)) ? after - 2 : after - 1;
  return /^(?:until|till)$/.test(lower(words, until)) && until > words.first;
}
