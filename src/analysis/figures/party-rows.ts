import { isCapitalized, type Line, tagAt, tokenAt, wordAt } from './line.ts';

const longestMember = 8;
/** What parties have shares or numbers of. */
const shared = /^(?:%|percent|seats|votes|mandates|delegates)$/;

/** "The Greens have 29 percent, **the Harbour Party 14** and Dawn 9": whether a name and its number go on a row of shares or seats. */
export function followsShare(line: Line, first: number, end: number): boolean {
  const digits = wordAt(line, first);
  if (!/^\d{1,2}(?:\.\d)?$/.test(digits) || !/^(?:[,.;)]|and|)$/.test(wordAt(line, end))) return false;
  let at = first - 1;
  let named = false;
  for (; at > line.first && first - at < longestMember; at--) {
    const word = wordAt(line, at);
    if (shared.test(word) || /^\d/.test(word)) break;
    named ||= isCapitalized(tokenAt(line, at)?.text ?? '');
    if (!/^(?:,|;|and|while|the|-)$/.test(word) && !/^(?:PROPN|NOUN|ADJ|ADV)$/.test(tagAt(line, at))) return false;
  }
  if (!named || !/^(?:,|;|and)$/.test(wordAt(line, at + 1))) return false;
  return (
    shared.test(wordAt(line, at)) || (/^\d{1,2}(?:\.\d)?$/.test(wordAt(line, at)) && followsShare(line, at, at + 1))
  );
}
