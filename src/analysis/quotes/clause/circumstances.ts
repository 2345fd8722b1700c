import { adverbs, timeWords } from '../lexicon/word-classes.ts';
import { after, isQuoted, isTitle, type TextView, tagAt, wordAt } from '../marks/text-view.ts';
import { isObjectPronoun, nounPhraseStartingAt } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether nothing but adverbs, an addressee and circumstances follow the verb before the clause is over. */
export function endsAfter(view: TextView, group: VerbGroup, from: number, limit: number): boolean {
  let at = skipAdverbs(view, from, limit);
  if (group.frames.includes('a') && tagAt(view, at) !== 'PUNCT') at = skipAddressee(view, at, limit);
  at = skipAdverbs(view, at, limit);
  if (at >= limit) return true;
  if (isQuoted(view, at)) return false;
  const tag = tagAt(view, at);
  return (
    tag === 'PUNCT' ||
    ((tag === 'ADP' || tag === 'SCONJ' || tag === 'CCONJ' || tag === 'ADV') && wordAt(view, at) !== 'that') ||
    timeWords.has(wordAt(view, at)) ||
    (/^(?:late|early|this|last)$/.test(wordAt(view, at)) && timeWords.has(wordAt(view, at + 1))) ||
    tag === 'PART' ||
    (tag === 'VERB' && /ing$/.test(wordAt(view, at)))
  );
}

export function skipAdverbs(view: TextView, from: number, limit: number): number {
  let at = from;
  while (
    at < limit &&
    !isQuoted(view, at) &&
    (tagAt(view, at) === 'ADV' || (adverbs.has(wordAt(view, at)) && tagAt(view, at) !== 'ADP')) &&
    !wh.has(wordAt(view, at)) &&
    !(tagAt(view, at + 1) === 'ADJ' && /ly$/.test(wordAt(view, at))) &&
    !opensAmount(view, at)
  )
    at++;
  return at;
}

/** "more than 300", "at least 20", "about half": the bound belongs to the number that follows. */
export function opensAmount(view: TextView, at: number): boolean {
  const bounds =
    /^(?:more than|less than|fewer than|at least|at most|as many|as much|as few|up to|close to|some|between|about|around|nearly|almost|roughly|just|only|over|under)$/;
  if (bounds.test(`${wordAt(view, at)} ${wordAt(view, at + 1)}`)) return true;
  return bounds.test(wordAt(view, at)) && /^(?:NUM|SYM)$/.test(tagAt(view, at + 1));
}

/** "told reporters", "told him", "told CNN's Jake Tapper". */
export function skipAddressee(view: TextView, from: number, limit: number): number {
  if (isQuoted(view, from)) return from;
  if (isObjectPronoun(view, from)) return from + 1;
  const phrase = nounPhraseStartingAt(view, from, limit);
  return phrase === null ? from : phrase.end;
}

/** Times, places and occasions between the verb and what is said ("on Monday", "in an interview with AFP", "of the plan"). */
export function skipCircumstances(view: TextView, from: number, limit: number): number {
  let at = from;
  for (let count = 0; count < 4 && at < limit; count++) {
    at = skipAdverbs(view, at, limit);
    if (isQuoted(view, at)) return at;
    const word = wordAt(view, at);
    if (
      timeWords.has(word) ||
      (/^(?:last|this|earlier|late|early)$/.test(word) && timeWords.has(wordAt(view, at + 1)))
    ) {
      if (tagAt(view, at + 1) === 'PART' || wordAt(view, at + 1) === "'s") return at;
      at++;
      while (timeWords.has(wordAt(view, at)) || (tagAt(view, at) === 'NUM' && !isQuoted(view, at))) at++;
      continue;
    }
    if (tagAt(view, at) !== 'ADP' || opensAmount(view, at)) return at;
    // "on Sunday 49 prisoners would leave": a weekday is a phrase of its own
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(wordAt(view, at + 1)) && !isQuoted(view, at + 1)) {
      at += 2;
      continue;
    }
    const phrase = nounPhraseStartingAt(view, at + 1, limit);
    if (word === 'to' && (phrase === null || (wordAt(view, phrase.end) !== 'that' && !isQuoted(view, phrase.end))))
      return at;
    if (phrase === null) {
      if (isTitle(view, at + 1)) at = after(view, at + 1);
      else return at;
    } else at = phrase.end;
    if (isTitle(view, at) && at + 1 < limit) at = after(view, at);
    while (wordAt(view, at) === ',' && timeWords.has(wordAt(view, at - 1)) && tagAt(view, at + 1) === 'NUM') at += 2;
  }
  return at;
}

export const wh = new Set(['that', 'if', 'whether', 'why', 'how', 'what', 'when', 'where', 'who', 'which']);
