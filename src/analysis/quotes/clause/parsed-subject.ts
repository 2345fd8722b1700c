import { documents, evidence, personalPronouns, timeWords } from '../lexicon/word-classes.ts';
import { isQuoted, type TextView, tagAt, wordAt } from '../marks/text-view.ts';
import type { Subject } from './finding.ts';
import { documentary } from './holders.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words between a verb and its subject beyond which the tree is not believed. */
const farthest = 60;
/** Verbs that a participle is followed up through. */
const longestChain = 4;

const kin =
  /^(?:wife|husband|widow|partner|son|daughter|mother|father|brother|sister|friend|aide|lawyer|spokesman|spokeswoman|spokesperson)$/;

const addressing =
  /^(?:wr(?:ote|itten|ites?|iting)|e-?mailed|texted|messaged|tweeted|spoke|replied|responded|complained|appealed|testified|letters?|e-?mails?|messages?|notes?)$/;

const inPhrase = new Set(['det', 'amod', 'compound', 'nmod:poss', 'nummod', 'flat', 'nmod:desc', 'nmod', 'appos']);

/** The subject that the dependency tree gives the verb, where it stands outside quotations and before `limit`; null when the tree shows none. */
export function parsedSubject(view: TextView, verb: number, limit: number, floor: number): Subject | null {
  const { heads, relations } = view.syntax;
  for (let at = limit - 1; at >= floor && limit - at < farthest; at--) {
    if (heads[at] !== verb || relations[at] !== 'nsubj' || isQuoted(view, at)) continue;
    const subject = around(view, at, limit, floor);
    if (subject !== null) return subject;
  }
  return null;
}

/** The noun that a participle of saying limits: "a letter saying …", "with Berg shouting …", "a clip of Berg saying …"; the sender of a letter. */
export function modifiedNoun(
  view: TextView,
  { at, first, frames, verb: { lemma } }: VerbGroup,
  floor: number,
): Subject | null {
  const { heads, relations } = view.syntax;
  let noun = first - 1;
  // "released a statement Thursday night condemning …"
  while (noun > floor && timeWords.has(wordAt(view, noun)) && !isQuoted(view, noun)) noun--;
  if (!documents.has(wordAt(view, noun))) noun = first - 1;
  const speech = /[cq]/.test(frames) && !documentary.has(lemma);
  if (!speech && !evidence.has(wordAt(view, noun)) && !documents.has(wordAt(view, noun))) return null;
  if (noun < floor || isQuoted(view, noun) || !/^(?:NOUN|PROPN)$/.test(tagAt(view, noun))) return null;
  if (timeWords.has(wordAt(view, noun))) return null;
  const phrase = nounPhraseEndingAt(view, noun + 1, floor);
  if (phrase === null) return null;
  if (documents.has(wordAt(view, phrase.head.end - 1))) {
    // "the union put out a statement saying …"
    const object = relations[first - 1] === 'obj' ? first - 1 : phrase.head.end - 1;
    const verb = heads[object] ?? -1;
    const sender =
      verb >= floor && verb < phrase.first && relations[object] === 'obj'
        ? parsedSubject(view, verb, verb, floor)
        : null;
    return sender ?? { words: phrase, head: phrase.head, inverted: false };
  }
  // "Berg wrote to the board saying …": the board is who was told
  if (wordAt(view, phrase.first - 1) === 'to' && addressing.test(wordAt(view, phrase.first - 2))) return null;
  if (relations[at] !== 'acl' && tagAt(view, noun) !== 'PROPN' && wordAt(view, phrase.first - 1) !== 'with')
    return null;
  // "Eva Lind, wife of Carl Lind saying …": she says it
  if (kin.test(wordAt(view, phrase.head.end - 1)) && phrase.end > phrase.head.end) {
    const before = wordAt(view, phrase.first - 1) === ',' ? nounPhraseEndingAt(view, phrase.first - 1, floor) : null;
    const who = before ?? phrase;
    return { words: who, head: who.head, inverted: false };
  }
  const named = tagAt(view, noun) === 'PROPN';
  const core = named ? /^PROPN$/ : /^(?:PROPN|NOUN|ADJ|NUM|DET)$/;
  let person = noun;
  while (person > phrase.first && core.test(tagAt(view, person - 1))) person--;
  if ((named || evidence.has(wordAt(view, noun))) && person > phrase.first && tagAt(view, person - 1) === 'ADP') {
    const words = { first: person, end: first };
    return { words, head: words, inverted: false };
  }
  return { words: phrase, head: phrase.head, inverted: false };
}

/** Who does what a participle tells ("Berg changed sides after hearing …"): the subject of the verb that governs it; of attitudes only a name's or a person's. */
export function governor(
  view: TextView,
  { at: participle, frames, verb: { lemma } }: VerbGroup,
  floor: number,
): Subject | null {
  const subject = governing(view, participle, floor);
  if (subject === null || (/[cq]/.test(frames) && !documentary.has(lemma))) return subject;
  const last = subject.head.end - 1;
  return tagAt(view, last) === 'PROPN' || personalPronouns.has(wordAt(view, last)) ? subject : null;
}

function governing(view: TextView, participle: number, floor: number): Subject | null {
  const { heads, relations } = view.syntax;
  let at = participle;
  for (let hops = 0; hops < longestChain; hops++) {
    const head = heads[at] ?? -1;
    if (head < floor || isQuoted(view, head) || !/^(?:advcl|xcomp|conj|parataxis|acl)$/.test(relations[at] ?? ''))
      return null;
    const subject = parsedSubject(view, head, head, floor);
    // "Saying it was late, Berg left" has a comma; "deciding whether Berg could go" tells what Berg may do.
    if (subject !== null && subject.words.first > participle && !commaBetween(view, participle, subject.words.first))
      return null;
    if (subject !== null) return subject;
    at = head;
  }
  return null;
}

function commaBetween(view: TextView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(view, at) === ',' || isQuoted(view, at)) return true;
  return false;
}

function isGlued(view: TextView, hyphen: number): boolean {
  const { tokens } = view;
  return tokens[hyphen - 1]?.end === tokens[hyphen]?.start && tokens[hyphen]?.end === tokens[hyphen + 1]?.start;
}

/** The noun phrase around its head word; null where a preposition governs it. */
function around(view: TextView, noun: number, limit: number, floor: number): Subject | null {
  if (!/^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(tagAt(view, noun)) || timeWords.has(wordAt(view, noun))) return null;
  if (/^(?:who|which|that|what)$/.test(wordAt(view, noun))) return null;
  const { heads, relations } = view.syntax;
  let first = noun;
  while (first > floor && !isQuoted(view, first - 1)) {
    // "the Lindmar-based institute"
    if (first - 2 >= floor && wordAt(view, first - 1) === '-' && isGlued(view, first - 1)) {
      first -= 2;
      continue;
    }
    if (tagAt(view, first - 1) === 'PUNCT') break;
    const head = heads[first - 1] ?? -1;
    const relation = relations[first - 1] ?? '';
    if (head < first || head > noun) break;
    if (relation === 'case' && wordAt(view, first - 1) !== "'s" && head === noun) return null;
    if (!inPhrase.has(relation) && relation !== 'case') break;
    first--;
  }
  let end = noun + 1;
  while (end < limit && (heads[end] ?? -1) >= first && (heads[end] ?? -1) < end && relations[end] === 'flat') end++;
  const phrase = nounPhraseStartingAt(view, first, limit);
  const head = phrase !== null && phrase.head.end >= end ? phrase.head : { first, end };
  const words = phrase !== null && phrase.end >= end ? { first, end: phrase.end } : head;
  const close = limit;
  const aside =
    wordAt(view, words.end) === ',' && words.end + 1 < close ? { aside: { first: words.end + 1, end: close } } : {};
  return { words, head, ...aside, inverted: false };
}
