import { roleClass } from '../../actors/lexicons/role-nouns.ts';
import { timeWords } from '../lexicon/word-classes.ts';
import {
  isPersonName,
  isQuoted,
  lastQuotedWord,
  type TextView,
  type TokenRange,
  tagAt,
  wordAt,
} from '../marks/text-view.ts';
import type { Subject } from './finding.ts';
import { isObjectPronoun, type NounPhrase, nounPhraseStartingAt } from './noun-phrase.ts';

/** The subject behind the verb ("…," said Rutte): a noun phrase that is not itself the subject of a verb. */
export function subjectBehind(view: TextView, group: TokenRange, limit: number): Subject | null {
  let first = group.end;
  while (tagAt(view, first) === 'ADV' && first < limit) first++;
  const phrase = withoutTime(view, pairedTitle(view, first, limit) ?? nounPhraseStartingAt(view, first, limit));
  if (phrase === null || isObjectPronoun(view, first) || timeWords.has(wordAt(view, phrase.head.end - 1))) return null;
  const closed = isQuoted(view, group.first - 1) && /^[,.!?…—–-]+$/.test(lastQuotedWord(view, group.first - 1));
  if (!closed && finiteFollows(view, phrase.end, limit)) return null;
  // "said their leader, Anna Berg"
  const name = wordAt(view, phrase.end) === ',' ? nounPhraseStartingAt(view, phrase.end + 1, limit) : null;
  const aside =
    name !== null && tagAt(view, phrase.end + 1) === 'PROPN' && !/^(?:VERB|AUX)$/.test(tagAt(view, name.end))
      ? { aside: { first: phrase.end + 1, end: name.end } }
      : {};
  return { words: phrase, head: phrase.head, ...aside, inverted: true };
}

/** "said immigration and human rights attorney Berg": two fields of one office before the name. */
function pairedTitle(view: TextView, first: number, limit: number): NounPhrase | null {
  const field = nounPhraseStartingAt(view, first, limit);
  if (field === null || tagAt(view, field.end - 1) === 'PROPN' || !/^(?:and|&)$/.test(wordAt(view, field.end)))
    return null;
  const titled = nounPhraseStartingAt(view, field.end + 1, limit);
  if (titled === null || titled.end !== titled.head.end) return null;
  for (let at = titled.first + 1; at < titled.end; at++)
    if (roleClass(wordAt(view, at - 1)) !== null && isPersonName(view, { first: at, end: titled.end }))
      return { first, end: titled.end, head: { first, end: titled.end } };
  return null;
}

/** "The Gazette late Friday": the words that name somebody. */
function withoutTime(view: TextView, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || phrase.end !== phrase.head.end) return phrase;
  let end = phrase.end;
  while (end > phrase.first && timeWords.has(wordAt(view, end - 1))) end--;
  if (end === phrase.end || end === phrase.first) return phrase;
  while (end > phrase.first && /^(?:late|early|last|this|on)$/.test(wordAt(view, end - 1))) end--;
  if (end === phrase.first || tagAt(view, end - 1) !== 'PROPN') return phrase;
  return { first: phrase.first, end, head: { first: phrase.head.first, end } };
}

/** Whether a finite verb follows in the same breath, so that the noun phrase before it is its subject. */
function finiteFollows(view: TextView, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 12 && !isQuoted(view, at); at++) {
    const tag = tagAt(view, at);
    if (tag === 'PUNCT' || tag === 'SCONJ' || tag === 'CCONJ' || /^(?:who|which|that|when|as)$/.test(wordAt(view, at)))
      return false;
    if (tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(wordAt(view, at)) && wordAt(view, at - 1) !== 'to'))
      return true;
  }
  return false;
}
