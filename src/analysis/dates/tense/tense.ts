import type { Sentence, Syntax } from '../../document.ts';
import { cueAround } from './tense-cues.ts';
import { lower, type Tagged, type Tense, tagOf, type Words, wordsOf } from './tense-words.ts';
import { tenseAt, tenseBehind } from './verb-tense.ts';

/** How far from a time expression its verb is looked for. */
const reach = 25;

/**
 * Tense by the words around a time expression: what tells by itself, else the nearest verb before it in its sentence, read with
 * its auxiliaries, else the first one behind it. What it hangs from in the parse counts too where that looks ahead: of the two
 * readings the one that looks ahead is seldom wrong.
 */
export function tenseAround(
  tagged: Tagged & { readonly syntax: Pick<Syntax, 'heads'> },
  sentence: Sentence,
  start: number,
  end: number,
): Tense {
  const words = wordsOf(tagged, sentence);
  const cue = cueAround(words, start, end);
  if (cue !== null) return cue;
  const own = beginsClause(words, start) ? tenseOfClause(words, end) : null;
  if (own !== null) return own;
  if (endsSubject(words, start, end)) return tenseBehind(words, end) ?? 0;
  if (governing(words, tagged.syntax.heads, start, end) === 1) return 1;
  if (aheadOf(words, start)) return 1;
  for (let index = start - 1; index >= Math.max(words.first, start - reach); index--) {
    const found = tenseAt(words, index);
    if (found !== null) return found;
  }
  // "After landing on Tuesday, he will …": the main clause tells nothing of what stands before it.
  if (!/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(words, end)) && participleBefore(words, start)) return 0;
  return tenseOfClause(words, end) ?? 0;
}

/** "…, but on Thursday, the party announced": what stands before the "but" is another clause. */
function beginsClause(words: Words, start: number): boolean {
  const joint = /^(?:on|in|at|by)$/.test(lower(words, start - 1)) ? start - 2 : start - 1;
  if (/^[-;:—–]+$/.test(lower(words, joint))) return true;
  return /^(?:but|and)$/.test(lower(words, joint)) && lower(words, joint - 1) === ',';
}

/** "She would vote for him, but her speech on Tuesday was cool": the verb right behind a noun and its day is that noun's. */
function endsSubject(words: Words, start: number, end: number): boolean {
  return (
    lower(words, start - 1) === 'on' &&
    /^NNP?S?$/.test(tagOf(words, start - 2)) &&
    /^(?:VBD|MD)$/.test(tagOf(words, end)) &&
    tenseBehind(words, end) !== null
  );
}

function tenseOfClause(words: Words, end: number): Tense | null {
  // "Tuesday, the two presidents – both their names – will be there": what opens a sentence is its verb's, however far that is
  const opens = lower(words, end) === ',' && end - words.first <= 3;
  for (let index = end; index < Math.min(words.end, end + (opens ? 2 * reach : reach)); index++) {
    const found = tenseBehind(words, index);
    if (found !== null) return found;
  }
  return null;
}

function participleBefore(words: Words, start: number): boolean {
  for (let index = start - 1; index >= Math.max(words.first, start - 8); index--) {
    if (tagOf(words, index) === 'VBG') return true;
  }
  return false;
}

/** "ahead of Thursday", "ahead of the state's closely watched Thursday primary". */
function aheadOf(words: Words, start: number): boolean {
  let at = start - 1;
  while (at > start - 9 && /^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|VBN|VBG|RB|HYPH|PRP\$|CD)$|^[,:-]$/.test(tagOf(words, at))) {
    if (lower(words, at) === 'ahead') break;
    at--;
  }
  return lower(words, at) === 'of' && lower(words, at - 1) === 'ahead';
}

function hasWas(words: Words, head: number, start: number): boolean {
  for (let index = head + 1; index < start; index++) if (/^(?:was|were)$/.test(lower(words, index))) return true;
  return false;
}

/** What the verb tells that the expression hangs from. */
function governing(words: Words, heads: Syntax['heads'], start: number, end: number): Tense | null {
  let token = start;
  for (let index = start; index < end; index++) {
    const head = heads[index] ?? -1;
    if (head < start || head >= end) {
      token = index;
      break;
    }
  }
  for (let steps = 0; steps < 6; steps++) {
    const head = heads[token] ?? -1;
    if (head < words.first || head >= words.end) return null;
    const told = tenseAt(words, head);
    // "The number to be charged was still unsure late Tuesday": the verb of the sentence stands between
    if (told === 1 && hasWas(words, head, start)) return null;
    // What hangs from a participle ("after landing on Tuesday") is not the main clause's.
    if (told !== null || tagOf(words, head) === 'VBG') return told;
    token = head;
  }
  return null;
}
