import type { Token } from '../../document.ts';
import { verbReadings } from '../lexicon/verb-forms.ts';
import { auxiliaries, personalPronouns } from '../lexicon/word-classes.ts';

/** Words at most between the head of a subject and its verb ("Orra's chief executive officer Ann Roe told"). */
const longestSubject = 10;
/** Words at most of what stands about a name between two commas ("Roe, who was born there and is 40, said"). */
const longestAside = 20;

/**
 * The verb of saying where "he said", "Rutte told", "said Rutte", "the minister added" starts at the token, -1 where nothing does: by words
 * alone, for text with lost marks. Behind a mark also "a spokesman said", which within words that may be quoted is told by them.
 */
export function tellingVerb(tokens: readonly Token[], index: number, limit: number, behindMark: boolean): number {
  const head = tokens[index];
  if (head === undefined || index >= limit) return -1;
  if (isSpeechVerb(tokens, index) || (behindMark && isPresentVerb(tokens, index))) {
    const next = tokens[index + 1];
    const subject = next !== undefined && index + 1 < limit && /^(?:\p{Lu}.*|he|she|they|the|an?)$/u.test(next.text);
    return subject ? index : -1;
  }
  if (personalPronouns.has(head.lower)) return verbFrom(tokens, index + 1, limit);
  if (!startOf(behindMark).test(head.text)) return -1;
  const named = /^\p{Lu}/u.test(head.text);
  for (let at = index + 1; at < Math.min(limit, index + longestSubject); at++) {
    // "Covid-related sickness" relates nothing
    if (isSpeechVerb(tokens, at) && tokens[at - 1]?.text !== '-') return at;
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (named && text === ',') return behindAside(tokens, at + 1, limit);
    if (
      !/^[\p{L}.'’-]+$/u.test(text) ||
      (lower !== "'s" && auxiliaries.has(lower)) ||
      /^(?:to|not|that|who|i|me|my|we|us|our|you|your)$/.test(lower)
    )
      return -1;
  }
  return -1;
}

function startOf(behindMark: boolean): RegExp {
  return behindMark
    ? /^(?:\p{Lu}.*|the|an?|one|another|some|his|her|their|de|del|da|di|van|von|bin|al|el|la|le)$/u
    : /^(?:\p{Lu}.*|the)$/u;
}

/** "Roe, who was born there, said" from behind the first comma on. */
function behindAside(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + longestAside); at++) {
    const text = tokens[at]?.text ?? '';
    if (text === ',') {
      const verb = verbFrom(tokens, at + 1, limit);
      if (verb >= 0) return verb;
    } else if (!/^[\p{L}\p{N}'’-]/u.test(text)) return -1;
  }
  return -1;
}

/** A verb of saying, perhaps behind an adverb ("he also said", "she then told"). */
function verbFrom(tokens: readonly Token[], index: number, limit: number): number {
  const adverb = /^(?:also|then|later|now|once|further|reportedly|\p{L}+ly)$/u.test(tokens[index]?.lower ?? '');
  const at = adverb ? index + 1 : index;
  return at < limit && isSpeechVerb(tokens, at) ? at : -1;
}

/** A verb of saying in a finite form that is no noun ("said", "told", "wrote"; not "report", "claims"). */
export function isSpeechVerb(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (/^(?:says|adds|tells|writes|explains|argues|insists|recalls)$/.test(word)) return true;
  if (/^(?:opened|closed|finished|started|read)$/.test(word)) return false;
  if (word === 'pointed') return tokens[index + 1]?.lower === 'out';
  const reading = verbReadings.get(word);
  return reading?.verb.frames.includes('q') === true && reading.forms.has('past');
}

/** "highlights the official": right behind a closing mark a noun would need a verb. */
function isPresentVerb(tokens: readonly Token[], index: number): boolean {
  const reading = verbReadings.get(tokens[index]?.lower ?? '');
  return reading?.verb.frames.includes('q') === true && reading.forms.has('s');
}
