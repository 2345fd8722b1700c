import { opensAmount, skipAddressee, skipAdverbs, skipCircumstances, wh } from '../clause/circumstances.ts';
import { clauseEnd, isDash } from '../clause/clause-end.ts';
import type { Subject } from '../clause/finding.ts';
import { isObjectPronoun, nounPhraseStartingAt } from '../clause/noun-phrase.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import { timeWords } from '../lexicon/word-classes.ts';
import { after, isQuoted, type TextView, type TokenRange, tagAt, type Unit, wordAt } from '../marks/text-view.ts';

/** Verbs that ask or answer when and where. */
const asking = new Set(
  'ask know wonder decide determine specify learn recall understand find reveal disclose remember explain discuss question realize see'.split(
    ' ',
  ),
);

const naming = new Set(['call', 'name', 'dub', 'label', 'brand', 'deem', 'consider', 'nickname']);

const opening = /^(?:when|while|after|if|as|although|though|because|since|before|until|once)$/;

/** The content that follows the verb, null when what follows does not fit the verb's frames. */
export function contentBehind(
  view: TextView,
  group: VerbGroup,
  unit: Unit,
  subject: Subject | null,
): TokenRange | null {
  const { frames } = group;
  // "what Berg called “a mistake”" has its object before it.
  const asked = subject !== null && /^(?:what|which|whom|who|that)$/.test(wordAt(view, subject.words.first - 1));
  // "When Berg said the pier was shut, Lund left": the comma ends what she said.
  const subordinate = subject !== null && opening.test(wordAt(view, subject.words.first - 1));
  // "Berg, who opposes the plan, told …": the comma before the sentence's own verb ends what she opposes.
  const relative = subject !== null && /^(?:who|which|that)$/.test(wordAt(view, subject.words.first));
  // "not everything Berg says is true"
  const anything =
    subject !== null &&
    /^(?:everything|anything|nothing|whatever|something|what)$/.test(wordAt(view, subject.words.first - 1));
  const namesOnly = naming.has(group.verb.lemma) && group.end === group.at + 1 && !asked;
  let first = group.end;
  first = skipAdverbs(view, first, unit.end);
  if (frames.includes('a')) first = skipAddressee(view, first, unit.end);
  const plain = first;
  first = skipCircumstances(view, first, unit.end);
  const content = accept(first) ?? (plain < first && !timeWords.has(wordAt(view, plain)) ? accept(plain) : null);
  const colon = content === null && frames.includes('q') ? colonBehind(view, plain, unit.end) : -1;
  return colon < 0 ? content : ended(colon + 1);

  function accept(at: number): TokenRange | null {
    const word = wordAt(view, at);
    const resumed = behindAside(view, at, unit.end);
    if (resumed >= 0 && /[cq]/.test(frames)) return ended(resumed);
    if (/^[,:]$/.test(word) && isQuoted(view, at + 1) && /[cqn]/.test(frames)) return ended(at + 1);
    // "He said; “We left.”": a slip for the colon
    if (word === ';' && at === group.end && isQuoted(view, at + 1) && frames.includes('q')) return ended(at + 1);
    if (word === ':' && /[cq]/.test(frames) && at + 2 < unit.end) return ended(at + 1);
    if (word === ',' && wordAt(view, at + 1) === 'that') return ended(at + 1);
    // "a clip that Berg called “a shame,” Lund left"
    if (asked && isQuoted(view, at) && naming.has(group.verb.lemma)) return { first: at, end: after(view, at) };
    if (isQuoted(view, at)) return /[cqn]/.test(frames) && !namesOnly ? ended(at) : null;
    if (tagAt(view, at) === 'PUNCT') return null;
    if (word === 'that' && frames.includes('t')) return ended(at);
    // "said when she left" tells when, "did not say when" asks
    if (/^(?:when|where)$/.test(word) && !group.negated && !asking.has(group.verb.lemma)) return null;
    if (wh.has(word) && frames.includes('c') && (word === 'that' || opensClause(view, at + 1, unit.end)))
      return ended(at);
    // "offered a way for the town to sell": the infinitive belongs to the town.
    if (word === 'to' && at > plain && wordAt(view, plain) === 'for') return null;
    if (word === 'to' && (tagAt(view, at) === 'PART' || isQuoted(view, at + 1))) {
      // "Mr Roe said to “avoid doubt, I am withdrawing it”": his own words, whatever the sentence begins like
      if (group.verb.lemma === 'say' && group.form !== 'passive' && isQuoted(view, at + 1)) return ended(at + 1);
      return frames.includes('i') || (frames.includes('a') && plain > group.end) ? ended(at) : null;
    }
    if ((tagAt(view, at) === 'ADP' && !opensAmount(view, at)) || (tagAt(view, at) === 'SCONJ' && word !== 'if'))
      return null;
    if (frames.includes('c') && opensClause(view, at, unit.end)) return ended(at);
    // A maker that "recalled 4,000 cars" says nothing
    const recalls = group.verb.lemma === 'recall' && !isQuoted(view, at) && tagAt(view, at) === 'NUM';
    if (frames.includes('n') && opensNoun(view, at) && !recalls) return named(at);
    if (frames.includes('v') && (opensNoun(view, at) || isObjectPronoun(view, at))) return valued(at);
    // "said at a parade attended by the mayor": what limits the parade is nobody's words
    const limits = at > plain && view.syntax.fine[at] === 'VBN' && /^acl/.test(view.syntax.relations[at] ?? '');
    if (group.verb.lemma === 'say' && !limits && !/^(?:ADP|CCONJ|SCONJ|ADV)$/.test(tagAt(view, at))) return ended(at);
    return null;
  }

  /** "put the loss at 40 million": a verb of valuing needs its value. */
  function valued(at: number): TokenRange | null {
    const range = ended(at);
    const lists = /^(?:list|rank)$/.test(group.verb.lemma);
    for (let next = at + 1; range !== null && next < range.end && next < at + 14; next++) {
      if (!/^(?:at|with|as)$/.test(wordAt(view, next)) || (wordAt(view, next) !== 'at' && !lists)) continue;
      for (let value = next + 1; value < next + 5 && value < range.end; value++)
        if (/^(?:NUM|SYM)$/.test(tagAt(view, value))) return range;
    }
    return null;
  }

  /** "called the plan a mistake" attributes; "a prize called the Laurel" only names. */
  function named(at: number): TokenRange | null {
    if (!namesOnly) return ended(at);
    const object = isObjectPronoun(view, at) ? at + 1 : (nounPhraseStartingAt(view, at, unit.end)?.end ?? at);
    const next = tagAt(view, object);
    const far = object > at ? behindRelative(view, object, unit.end) : -1;
    if (far >= 0) return { first: at, end: far };
    return object > at && object < unit.end && (isQuoted(view, object) || !/^(?:PUNCT|VERB|AUX|CCONJ)$/.test(next))
      ? ended(at)
      : null;
  }

  function ended(at: number): TokenRange | null {
    const limit = relative ? mainVerbComma(view, at, unit.end) : unit.end;
    const range = { first: at, end: clauseEnd(view, at, limit, frames.includes('c') && !subordinate) };
    if (isTime(view, range) || (anything && /^(?:VERB|AUX)$/.test(tagAt(view, at)))) return null;
    return range.end > range.first ? range : null;
  }
}

/** "said after sentencing: “…”": a colon before a quotation, with nothing but circumstances before it; -1 without one. */
function colonBehind(view: TextView, from: number, limit: number): number {
  for (let at = from; at < limit && at < from + 8 && !isQuoted(view, at); at++) {
    if (wordAt(view, at) === ':') return isQuoted(view, at + 1) ? at : -1;
    if (/^(?:AUX|PRON|PUNCT)$/.test(tagAt(view, at))) return -1;
    if (tagAt(view, at) === 'VERB' && !/ing$/.test(wordAt(view, at))) return -1;
  }
  return -1;
}

/** "called the bridge, which Lund had planned, a “gift”": where the quotation ends behind a clause between commas, -1 without one. */
function behindRelative(view: TextView, comma: number, limit: number): number {
  if (wordAt(view, comma) !== ',' || !/^(?:which|who|whose|whom|where)$/.test(wordAt(view, comma + 1))) return -1;
  for (let at = comma + 2; at < limit && at < comma + 24 && !isQuoted(view, at); at++) {
    if (wordAt(view, at) !== ',') continue;
    const first = /^(?:an?|the)$/.test(wordAt(view, at + 1)) ? at + 2 : at + 1;
    if (isQuoted(view, first)) return after(view, first);
  }
  return -1;
}

/** "said, without naming anybody, that …": where the words begin behind an aside between commas or dashes, -1 without one. */
function behindAside(view: TextView, at: number, limit: number): number {
  const mark = wordAt(view, at);
  if (mark !== ',' && !(mark === '-' && isDash(view, at))) return -1;
  for (let close = at + 2; close < limit && close < at + 14 && !isQuoted(view, close); close++) {
    const idiom = wordAt(view, close) === 'quote' && wordAt(view, close - 1) === 'i';
    const title = /^\p{Lu}/u.test(view.tokens[close]?.text ?? '');
    if (/^(?:VERB|AUX)$/.test(tagAt(view, close)) && !/ing$/.test(wordAt(view, close)) && !idiom && !title) return -1;
    if (wordAt(view, close) !== mark) continue;
    return wordAt(view, close + 1) === 'that' || isQuoted(view, close + 1) ? close + 1 : -1;
  }
  return -1;
}

/** "late Thursday", "on Monday": when it was said, not what. */
function isTime(view: TextView, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) {
    if (isQuoted(view, at)) return false;
    if (!timeWords.has(wordAt(view, at)) && !/^(?:late|early|on|last|this|in|the|,|NUM)$/.test(wordAt(view, at)))
      return false;
  }
  return end - first < 6;
}

/** The comma behind which the sentence goes on with a finite verb, else the limit. */
function mainVerbComma(view: TextView, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at = after(view, at)) {
    if (isQuoted(view, at) || wordAt(view, at) !== ',') continue;
    let verb = at + 1;
    while (verb < limit && tagAt(view, verb) === 'ADV') verb++;
    if (
      /^(?:VERB|AUX)$/.test(tagAt(view, verb)) &&
      !isQuoted(view, verb) &&
      /^(?:VBD|VBZ|VBP|MD)$/.test(view.syntax.fine[verb] ?? '')
    )
      return at;
  }
  return limit;
}

/** Whether a finite clause starts here: a subject pronoun, or a noun phrase with a finite verb before the next mark. */
export function opensClause(view: TextView, from: number, limit: number): boolean {
  if (/^(?:he|she|they|it|we|i|there|nobody|everyone|everybody)$/.test(wordAt(view, from))) return true;
  let commas = 0;
  for (let at = from; at < limit && at < from + 30; at = after(view, at)) {
    if (isQuoted(view, at)) {
      // "told them Berg “has three boats”"
      const { firstToken = at, endToken = at } = view.quotes[view.quoteAt[at] ?? -1] ?? {};
      if (at > from && /^(?:VBZ|VBD|VBP|MD)$/.test(view.syntax.fine[firstToken] ?? '')) return true;
      // "told them the party's “attitude is that nobody leaves”"
      if (at > from && endToken >= limit - 2 && goesOn(view, firstToken, endToken)) return true;
      continue;
    }
    const word = wordAt(view, at);
    const tag = tagAt(view, at);
    if (/^[.;:!?]+$/.test(word)) return false;
    if (word === ',' && ++commas > 1) return false;
    if (at > from && tag === 'SCONJ' && opening.test(word)) return false;
    if (tag === 'AUX' && at > from && wordAt(view, at - 1) !== 'to' && !relativeBefore(view, at, from)) return true;
    if (
      tag === 'VERB' &&
      at > from &&
      !/ing$/.test(word) &&
      wordAt(view, at - 1) !== 'to' &&
      !relativeBefore(view, at, from)
    ) {
      if (!/(?:ed|en)$/.test(word) || wordAt(view, at + 1) !== 'by') return true;
    }
  }
  return false;
}

/** Whether the words go on with a finite verb of their own behind a few nouns. */
function goesOn(view: TextView, first: number, end: number): boolean {
  for (let at = first; at < end && at < first + 4; at++) {
    if (/^(?:VBZ|VBD|VBP|MD)$/.test(view.syntax.fine[at] ?? '')) return at > first;
    if (!/^(?:NOUN|PROPN|ADJ|ADV|CCONJ)$/.test(tagAt(view, at))) return false;
  }
  return false;
}

function relativeBefore(view: TextView, at: number, from: number): boolean {
  for (let back = at - 1; back > from && back > at - 5; back--) {
    const word = wordAt(view, back);
    if (word === 'who' || word === 'which' || (word === 'that' && tagAt(view, back) === 'PRON')) return true;
    if (word === ',') return false;
  }
  return false;
}

function opensNoun(view: TextView, at: number): boolean {
  const tag = tagAt(view, at);
  if (opensAmount(view, at) || wordAt(view, at) === 'both') return true;
  if (tag === 'PRON')
    return (
      !/^(?:it|him|them|himself|herself|itself|themselves)$/.test(wordAt(view, at)) ||
      isQuoted(view, at + 1) ||
      !['PUNCT', 'X'].includes(tagAt(view, at + 1))
    );
  return (
    ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'].includes(tag) || (tag === 'VERB' && /ing$/.test(wordAt(view, at)))
  );
}
