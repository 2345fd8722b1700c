import { verbReadings } from '../lexicon/verb-forms.ts';
import { subordinators } from '../lexicon/word-classes.ts';
import { after, hasNumber, isQuoted, type TextView, tagAt, wordAt } from '../marks/text-view.ts';
import { nounPhraseStartingAt } from './noun-phrase.ts';

/**
 * Where the clause that starts at `from` ends: before the sentence's end mark, a semicolon, a participle that reports on (", adding that"),
 * "according to", or a new main clause with its own reporting verb.
 */
export function clauseEnd(view: TextView, from: number, limit: number, clausal: boolean): number {
  let at = from;
  for (; at < limit; at = after(view, at)) {
    if (isQuoted(view, at)) continue;
    const word = wordAt(view, at);
    if (word === ';' && !(clausal && listsOn(view, from, at, limit))) break;
    if (word === '-' && isDash(view, at) && at > from) {
      const close = asideEnd(view, at, limit);
      if (close < 0) break;
      at = close;
      continue;
    }
    if (/^[:,]$/.test(word) && at > from && isQuoted(view, at + 1) && attributed(view, after(view, at + 1), limit))
      break;
    if (word === ',' && at > from && breaksOff(view, at + 1, limit, clausal)) break;
    if (word === 'according' && wordAt(view, at + 1) === 'to') break;
  }
  let end = Math.min(at, limit);
  while (
    end > from &&
    !isQuoted(view, end - 1) &&
    /^(?:[.,:;!?…-]+|because|and|but|or|although)$/.test(wordAt(view, end - 1))
  )
    end--;
  return end;
}

/** Whether "he said", "said Berg" stands here. */
function attributed(view: TextView, at: number, limit: number): boolean {
  const speaks = (verb: number): boolean => verbReadings.get(wordAt(view, verb))?.verb.frames.includes('q') === true;
  if (speaks(at)) return true;
  const phrase = nounPhraseStartingAt(view, at, limit);
  return phrase !== null && speaks(phrase.end);
}

/** "said that one town owes 40 million; another owes 50 million": figures told one after the other have one source. */
function listsOn(view: TextView, from: number, semicolon: number, limit: number): boolean {
  let end = semicolon + 1;
  let verb = false;
  for (; end < limit && !isQuoted(view, end) && !/^[;.]$/.test(wordAt(view, end)); end++) {
    if (verbReadings.get(wordAt(view, end))?.verb.frames.includes('c') && tagAt(view, end) === 'VERB') return false;
    verb ||= /^(?:VERB|AUX)$/.test(tagAt(view, end));
  }
  return verb && hasNumber(view, { first: from, end: semicolon }) && hasNumber(view, { first: semicolon, end });
}

/** "the richest — those with a yacht — would pay": the dash that closes the aside, where the sentence goes on with its verb; else -1. */
function asideEnd(view: TextView, dash: number, limit: number): number {
  for (let close = dash + 2; close < limit && close < dash + 30; close = after(view, close)) {
    if (isQuoted(view, close) || wordAt(view, close) !== '-' || !isDash(view, close)) continue;
    return /^(?:VERB|AUX)$/.test(tagAt(view, close + 1)) ? close : -1;
  }
  return -1;
}

/** A dash between clauses, not a hyphen inside a word. */
export function isDash(view: TextView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token !== undefined &&
    (token.text === '—' ||
      token.text === '–' ||
      token.text.startsWith('--') ||
      view.tokens[at - 1]?.end !== token.start)
  );
}

function breaksOff(view: TextView, at: number, limit: number, clausal: boolean): boolean {
  const word = wordAt(view, at);
  if (word === 'according') return true;
  // "asked whether it was so, to which Berg replied"
  if (word === 'to' && wordAt(view, at + 1) === 'which') return true;
  // "…, adding that", but "…, beginning in May"
  if (/ing$/.test(word) && /[cn]/.test(verbReadings.get(word)?.verb.frames ?? '')) return true;
  if (/^(?:although|though|whereas)$/.test(word)) return true;
  if (/^(?:and|but)$/.test(word) || subordinators.has(word)) {
    // A new clause with its own speaker ends the content.
    const phrase = nounPhraseStartingAt(view, at + 1, limit);
    if (phrase !== null) {
      let verb = phrase.end;
      while (verb < limit && (tagAt(view, verb) === 'ADV' || tagAt(view, verb) === 'AUX')) verb++;
      if (verbReadings.get(wordAt(view, verb))?.verb.frames.includes('q')) return true;
    }
    if (!clausal && (word === 'but' || tagAt(view, at + 1) === 'VERB')) return true;
    if (!clausal && phrase !== null && /^(?:AUX|VERB)$/.test(tagAt(view, phrase.end)) && !isQuoted(view, phrase.end))
      return true;
  }
  if (isQuoted(view, at)) return false;
  const phrase = nounPhraseStartingAt(view, at, limit);
  if (!clausal && phrase !== null) {
    let verb = phrase.end;
    while (verb < limit && tagAt(view, verb) === 'ADV') verb++;
    if (
      verb < limit &&
      !isQuoted(view, verb) &&
      /^(?:AUX|VERB)$/.test(tagAt(view, verb)) &&
      !/ing$/.test(wordAt(view, verb))
    )
      return true;
  }
  if (
    phrase !== null &&
    verbReadings.get(wordAt(view, phrase.end))?.verb.frames.includes('q') &&
    tagAt(view, phrase.end) === 'VERB'
  ) {
    return true;
  }
  return false;
}
