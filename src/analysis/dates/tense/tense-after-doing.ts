import { lower, tagOf, type Words } from './tense-words.ts';

const farthest = 12;

/**
 * "They vowed to go on after launching an attack on Thursday": what was done before what a past verb plans has happened; "will resign after
 * meeting the king on Friday" leaves it to come.
 */
export function isAfterDoing(words: Words, on: number): boolean {
  let at = on - 1;
  while (at > words.first && on - at < farthest && tagOf(words, at) !== 'VBG') {
    if (/^(?:VB|VBD|VBZ|VBP|MD|TO|WP|WDT|[,.:])$/.test(tagOf(words, at))) return false;
    at--;
  }
  if (tagOf(words, at) !== 'VBG' || lower(words, at - 1) !== 'after') return false;
  for (let verb = at - 2; verb >= words.first && at - verb < 2 * farthest; verb--) {
    const tag = tagOf(words, verb);
    if (tag === 'VBD') return true;
    if (/^(?:MD|VBZ|VBP)$/.test(tag)) return false;
  }
  return false;
}
