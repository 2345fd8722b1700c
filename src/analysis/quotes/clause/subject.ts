import { compoundParticiples, roleClass } from '../../actors/lexicons/role-nouns.ts';
import { platforms } from '../../words/platforms.ts';
import { verbReadings } from '../lexicon/verb-forms.ts';
import {
  after,
  isPersonName,
  isQuoted,
  type TextView,
  type TokenRange,
  tagAt,
  type Unit,
  wordAt,
} from '../marks/text-view.ts';
import { beforeApposition, governed } from './apposed-subject.ts';
import type { Subject } from './finding.ts';
import { isPronoun, type NounPhrase, nounPhraseEndingAt } from './noun-phrase.ts';
import { skipTimesLeft } from './skip-times.ts';

/** The subject before the verb: beside it, before a time ("on Monday"), or before an apposition or relative clause. */
export function subjectBefore(view: TextView, verbFirst: number, floor: number, verb = verbFirst): Subject | null {
  let end = skipTimesLeft(view, verbFirst, floor);
  // "Berg and Lund both said"
  if (/^(?:both|all|each)$/.test(wordAt(view, end - 1)) && /^(?:NOUN|PROPN)$/.test(tagAt(view, end - 2))) end--;
  const last = end - 1;
  if (last < floor || isQuoted(view, last)) return null;
  const word = wordAt(view, last);
  if (word === 'who' || word === 'which' || (word === 'that' && /^(?:NOUN|PROPN)$/.test(tagAt(view, last - 1)))) {
    return relative(view, last, floor);
  }
  if (word === ',' || word === '-' || word === ')') {
    const around = beforeApposition(view, last, floor, verb);
    if (around !== null) return around;
  }
  const whole = nounPhraseEndingAt(view, end, floor);
  const phrase = whole === null ? null : behindPlatform(view, whole, floor);
  if (phrase === null || (phrase === whole && governed(view, phrase, floor)))
    return namedWithHome(view, end, floor) ?? beforeParticiple(view, phrase?.first ?? end, floor);
  const before = phrase.first - 1;
  if (before >= floor && tagAt(view, before) === 'VERB' && !isQuoted(view, before) && !isPronoun(view, phrase.first)) {
    // "retired general Berg said"
    if (isParticiple(view, before) && !verbReadings.has(wordAt(view, before)) && opensHere(view, before, floor)) {
      return { words: { first: before, end: phrase.end }, head: phrase.head, inverted: false };
    }
    // "Lions bowling coach Berg said"
    if (isTitled(view, before, phrase)) {
      const first = nounPhraseEndingAt(view, before, floor)?.first ?? before;
      return { words: { first, end: phrase.end }, head: { first, end: phrase.head.end }, inverted: false };
    }
    // "women who have accused Berg said": the object of a relative clause; the clause's antecedent speaks.
    return beforeRelative(view, before, floor) ?? beforeParticiple(view, phrase.first, floor);
  }
  return namedBefore(view, phrase, floor) ?? { words: phrase, head: phrase.head, inverted: false };
}

/** "On Twitter Mr Berg said": where he said it is no part of the subject. */
function behindPlatform(view: TextView, phrase: NounPhrase, floor: number): NounPhrase {
  const first = phrase.first + 1;
  if (phrase.first <= floor || !/^(?:on|via)$/.test(wordAt(view, phrase.first - 1))) return phrase;
  if (!platforms.test(wordAt(view, phrase.first)) || first >= phrase.head.end) return phrase;
  return { ...phrase, first, head: { first: Math.max(first, phrase.head.first), end: phrase.head.end } };
}

/** "bowling coach Berg": the participle is part of what Berg is. */
function isTitled(view: TextView, participle: number, { first }: NounPhrase): boolean {
  return compoundParticiples.test(wordAt(view, participle)) && roleClass(wordAt(view, first)) !== null;
}

const titles = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame|sen|gov|rep|gen|col|capt|lt|sgt)\.?$/;

/** "Ned Berg, a member of the crew said": a comma is lacking behind the apposition. */
function namedBefore(view: TextView, phrase: NounPhrase, floor: number): Subject | null {
  const comma = phrase.first - 1;
  if (wordAt(view, comma) !== ',' || isQuoted(view, comma)) return null;
  // "Ned Berg, treasurer and chairman said"
  if (!/^(?:an?|the)$/.test(wordAt(view, phrase.first)) && roleClass(wordAt(view, phrase.head.end - 1)) === null)
    return null;
  if (tagAt(view, phrase.head.end - 1) !== 'NOUN') return null;
  for (let first = comma - 1; first >= floor && comma - first < 5 && !isQuoted(view, first); first--) {
    const name = { first, end: comma };
    if (!isPersonName(view, name)) continue;
    const from = titles.test(wordAt(view, first - 1)) ? first - 1 : first;
    const opens = from <= floor || isQuoted(view, from - 1) || wordAt(view, from - 1) === ',';
    return opens ? { words: { first, end: phrase.end }, head: name, inverted: false } : null;
  }
  return null;
}

const longestHome = 16;

/** "Professor Ned Berg, of the Harbour School of Science and Law said": a comma is lacking behind where he is from. */
function namedWithHome(view: TextView, end: number, floor: number): Subject | null {
  for (let at = end - 1; at > floor && end - at < longestHome && !isQuoted(view, at); at--) {
    if (wordAt(view, at) === ',') {
      if (!/^(?:of|from|at|with)$/.test(wordAt(view, at + 1))) return null;
      for (let first = at - 1; first >= floor && at - first < 5; first--)
        if (isPersonName(view, { first, end: at })) {
          const name = { first, end: at };
          return { words: { first, end }, head: name, inverted: false };
        }
      return null;
    }
    if (!/^(?:PROPN|NOUN|ADJ|ADP|DET|PART|CCONJ)$/.test(tagAt(view, at))) return null;
  }
  return null;
}

function beforeRelative(view: TextView, verb: number, floor: number): Subject | null {
  for (let at = verb - 1; at > floor && verb - at < 8; at--) {
    const word = wordAt(view, at);
    if (word === ',' || isQuoted(view, at)) return null;
    if (word !== 'who' && word !== 'which' && !(word === 'that' && tagAt(view, at) === 'PRON')) continue;
    const phrase = nounPhraseEndingAt(view, at, floor);
    return phrase === null || governed(view, phrase, floor)
      ? null
      : { words: phrase, head: phrase.head, inverted: false };
  }
  return null;
}

/** "a report released by the bank last year said", "people familiar with the talks said": the noun before the participle speaks. */
function beforeParticiple(view: TextView, end: number, floor: number): Subject | null {
  for (let at = end - 1; at > floor && end - at < 12; at--) {
    const tag = tagAt(view, at);
    if (isQuoted(view, at) || tag === 'PUNCT' || tag === 'SCONJ') return null;
    if (tag === 'AUX' && wordAt(view, at) !== 'being') return null;
    if (!isParticiple(view, at) && wordAt(view, at) !== 'familiar') continue;
    const phrase = nounPhraseEndingAt(view, at, floor);
    if (phrase === null || governed(view, phrase, floor) || !opensHere(view, phrase.first, floor)) return null;
    return { words: phrase, head: phrase.head, inverted: false };
  }
  return null;
}

function isParticiple(view: TextView, at: number): boolean {
  return tagAt(view, at) === 'VERB' && /(?:ed|en|ing|led|held|sent|made|done)$/.test(wordAt(view, at));
}

/** Whether a clause may open at the position, so that the words from there are its subject. */
function opensHere(view: TextView, at: number, floor: number): boolean {
  if (at <= floor || isQuoted(view, at - 1)) return true;
  return /^(?:PUNCT|SCONJ|CCONJ)$/.test(tagAt(view, at - 1)) || /^(?:that|while|where|as)$/.test(wordAt(view, at - 1));
}

/** The subject of the unit's last main clause: whom a colon presents ("When asked, Berg went further: …"). */
export function presentedBy(view: TextView, unit: Unit): Subject | null {
  let found: Subject | null = null;
  for (let at = unit.first; at < unit.end; at = after(view, at)) {
    if (isQuoted(view, at)) continue;
    const tag = tagAt(view, at);
    if (tag !== 'AUX' && (tag !== 'VERB' || !tellsOn(view, at)) && !claimsThat(view, at)) continue;
    let first = at;
    while (first > unit.first && ['ADV', 'AUX', 'PART'].includes(tagAt(view, first - 1))) first--;
    const subject = subjectBefore(view, first, unit.first);
    if (subject !== null && (found === null || opensMainClause(view, subject.words.first, unit.first))) found = subject;
  }
  return found;
}

/** Not "an interview published on Monday", nor a participle behind a comma. */
function tellsOn(view: TextView, at: number): boolean {
  if (/ing$/.test(wordAt(view, at))) return false;
  return view.syntax.fine[at] !== 'VBN' || !/^acl/.test(view.syntax.relations[at] ?? '');
}

/** "Berg alleged that …", which a tagger takes for an adjective. */
function claimsThat(view: TextView, at: number): boolean {
  const reading = verbReadings.get(wordAt(view, at));
  return reading?.forms.has('past') === true && wordAt(view, at + 1) === 'that' && tagAt(view, at) === 'ADJ';
}

function opensMainClause(view: TextView, first: number, floor: number): boolean {
  if (first <= floor || isQuoted(view, first - 1)) return true;
  return /^(?:,|;|-|and|but|so|yet)$/.test(wordAt(view, first - 1)) && tagAt(view, first) !== 'SCONJ';
}

function relative(view: TextView, pronoun: number, floor: number): Subject | null {
  let end = pronoun;
  if (/^[,—–-]+$/.test(wordAt(view, end - 1))) end--;
  const antecedent = nounPhraseEndingAt(view, end, floor);
  const words = { first: pronoun, end: pronoun + 1 };
  if (antecedent === null) return null;
  const described = end < pronoun ? describedBy(view, antecedent.first, floor) : null;
  return { words, head: described ?? antecedent.head, inverted: false };
}

/** "Ned Roe, Lund's hard-line minister, who said": the name before the comma that the words in apposition describe. */
function describedBy(view: TextView, from: number, floor: number): TokenRange | null {
  let comma = from - 1;
  while (comma > floor && from - comma < 8 && /^(?:ADJ|ADV|NOUN|PROPN|DET|PART)$|^-$/.test(described(view, comma)))
    comma--;
  if (wordAt(view, comma) !== ',' || isQuoted(view, comma)) return null;
  for (let first = comma - 1; first >= floor && comma - first < 5 && !isQuoted(view, first); first--)
    if (isPersonName(view, { first, end: comma })) return { first, end: comma };
  return null;
}

function described(view: TextView, at: number): string {
  return wordAt(view, at) === '-' ? '-' : tagAt(view, at);
}
