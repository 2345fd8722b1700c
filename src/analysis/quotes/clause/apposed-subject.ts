import { prepositions, timeWords } from '../lexicon/word-classes.ts';
import { isPersonName, isQuoted, type TextView, type TokenRange, tagAt, wordAt } from '../marks/text-view.ts';
import type { Subject } from './finding.ts';
import { isPronoun, type NounPhrase, nounPhraseEndingAt } from './noun-phrase.ts';

const openers = new Set([
  'who',
  'which',
  'whose',
  'whom',
  'where',
  'when',
  'while',
  'after',
  'as',
  'a',
  'an',
  'the',
  'now',
  'then',
  'once',
  'also',
]);

/**
 * "Kallas, who is due to take office, said"; "James, 22, of Flint, said": the noun phrase that opens an aside and that the tree has for
 * the verb's subject, else the nearest one.
 */
export function beforeApposition(
  view: TextView,
  close: number,
  floor: number,
  verb: number,
  mark = wordAt(view, close) === '-' ? '-' : ',',
): Subject | null {
  let nearest: Subject | null = null;
  let depth = 0;
  for (let at = close - 1; at > floor && close - at < 60; at--) {
    if (isQuoted(view, at)) continue;
    const word = wordAt(view, at);
    if (word === ')') depth++;
    if (word === '(') depth--;
    if (depth !== 0 || word !== mark) continue;
    if (mark === '-' && view.tokens[at - 1]?.end === view.tokens[at]?.start) continue;
    if (!opensAside(view, at + 1)) continue;
    const phrase = nounPhraseEndingAt(view, at, floor);
    if (phrase === null || governed(view, phrase, floor) || !isWho(view, phrase)) {
      // "Anna Berg, of the firm Lind Partners - which sued - said"
      const outer = mark === '-' ? beforeApposition(view, at, floor, verb, ',') : null;
      if (outer !== null && endsInPerson(view, outer.head)) return outer;
      // "the delegate for what nobody can parse, Marta Ruiz, told journalists"
      const head = { first: at + 1, end: close };
      if (nearest === null && mark === ',' && close - at > 2 && isPersonName(view, head))
        nearest = { words: { first: descriptionBefore(view, at, floor), end: close }, head, inverted: false };
      continue;
    }
    const subject = { words: phrase, head: phrase.head, aside: { first: at + 1, end: close }, inverted: false };
    const opens = phrase.first === floor && /^(?:who|whose|which)$/.test(wordAt(view, at + 1));
    if (opens || hasSubjectIn(view, phrase, verb)) return subject;
    // "Ned Roe, adviser to Harrow, a union of dockers, said": of two appositions the name before both
    if (nearest !== null && nearest.words.first - at <= 2 && endsInPerson(view, phrase.head)) nearest = subject;
    nearest ??= subject;
  }
  return nearest;
}

function endsInPerson(view: TextView, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (isPersonName(view, { first: at, end })) return true;
  return false;
}

/** Where the words between the mark or quotation before and the comma begin, when they are few enough to describe a person; else the name behind the comma. */
function descriptionBefore(view: TextView, comma: number, floor: number): number {
  for (let at = comma - 1; at >= floor && comma - at < 16; at--)
    if (isQuoted(view, at) || /^[,;:—–]$/.test(wordAt(view, at))) return at + 1;
  return comma + 1;
}

function hasSubjectIn(view: TextView, { first, end }: TokenRange, verb: number): boolean {
  for (let at = first; at < end; at++)
    if (view.syntax.heads[at] === verb && view.syntax.relations[at] === 'nsubj') return true;
  return false;
}

function opensAside(view: TextView, at: number): boolean {
  const tag = tagAt(view, at);
  if (openers.has(wordAt(view, at))) return true;
  return (
    ['NOUN', 'PROPN', 'NUM', 'ADJ', 'ADP', 'DET', 'SCONJ', 'VERB', 'ADV', 'PRON'].includes(tag) &&
    !(tag === 'PRON' && isPronoun(view, at))
  );
}

function isWho(view: TextView, phrase: NounPhrase): boolean {
  for (let at = phrase.head.first; at < phrase.head.end; at++) {
    if (/^(?:NOUN|PROPN|PRON)$/.test(tagAt(view, at)) && !timeWords.has(wordAt(view, at))) return true;
  }
  return false;
}

/** Whether a preposition or verb before the phrase makes it an object ("in Ohio", "met Rutte"), not a subject. */
export function governed(view: TextView, phrase: TokenRange, floor: number): boolean {
  let at = phrase.first - 1;
  if (/^(?:both|either)$/.test(wordAt(view, at))) at--;
  if (at < floor || isQuoted(view, at)) return false;
  const word = wordAt(view, at);
  return (
    tagAt(view, at) === 'ADP' && prepositions.has(word) && !/^(?:as|since|before|after|until|than|like)$/.test(word)
  );
}
