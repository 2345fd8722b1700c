import type { Token } from '../../document.ts';
import { verbReadings } from '../lexicon/verb-forms.ts';
import { personalPronouns } from '../lexicon/word-classes.ts';

/** Whether "he said", "Rutte told", "said Rutte", "the minister added" starts at the token: by words alone, for text with lost marks. */
export function opensAttribution(tokens: readonly Token[], index: number, limit: number): boolean {
  const head = tokens[index];
  if (head === undefined || index >= limit) return false;
  if (isSpeechVerb(tokens, index)) {
    const next = tokens[index + 1];
    return (
      next !== undefined &&
      index + 1 < limit &&
      (/^\p{Lu}/u.test(next.text) || /^(?:he|she|they|the|a|an)$/.test(next.text))
    );
  }
  if (personalPronouns.has(head.lower)) return isSpeechVerb(tokens, index + 1);
  if (!/^\p{Lu}|^the$/u.test(head.text)) return false;
  for (let at = index + 1; at < Math.min(limit, index + 6); at++) {
    if (isSpeechVerb(tokens, at)) return true;
    if (!/^[\p{L}.'’-]+$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** A verb of saying in a finite form that is no noun ("said", "told", "wrote"; not "report", "claims"). */
function isSpeechVerb(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (word === 'says' || word === 'adds' || word === 'tells' || word === 'writes') return true;
  const reading = verbReadings.get(word);
  return reading?.verb.frames.includes('q') === true && reading.forms.has('past');
}
