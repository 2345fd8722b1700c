import { isCapitalized, lower, type Tense, tagOf, type Words } from './tense-words.ts';

const modals: ReadonlyMap<string, Tense> = new Map([
  ['will', 1],
  ["'ll", 1],
  ['wo', 1],
  ['shall', 1],
  ['would', 1],
  ["'d", 1],
  ['should', 1],
  ['may', 1],
  ['might', 1],
  ['could', 0],
]);
/** Participles and adjectives that look ahead. */
const ahead = new Set('scheduled slated due expected planned set poised likely bound'.split(' '));
/** In the present tense these speak of a programme: "the summit ends on Thursday", "they meet Monday". */
export const programme = new Set(
  'meet meets begin begins start starts open opens end ends vote votes return returns leave leaves arrive arrives travel travels expire expires resume resumes close closes conclude concludes host hosts play plays visit visits take takes go goes'.split(
    ' ',
  ),
);
/** What follows these with "to" has happened. */
export const done = new Set(
  'had forced managed failed began started continued helped used able unable came refused declined returned went allowed got seemed appeared'.split(
    ' ',
  ),
);

/** What follows these with "to" is still to come. */
const wanted =
  /^(?:is|are|was|were|be|plan\w*|expect\w*|want\w*|agree[ds]?|intend\w*|hope[ds]?|hoping|vow\w*|promise[ds]?|pledge[ds]?|decide[ds]?|schedule[ds]?|due|set|likely|ready|going|poised|prepar\w*|threaten\w*|need\w*|ha[sd]|have|ordered|asked|urged|invited|aim\w*|seek\w*|sought|slated|bound|about|refus\w*|until|deadline|willing|eager|supposed)$/;

/** Verbs whose past looks like their present: in news "storms hit the coast" is past. */
const alike = new Set('hit cut set put shut quit split spread beat cost hurt burst cast shed read let bet'.split(' '));

function presentOf(word: string, tag: string): Tense {
  if (tag === 'VBP' && alike.has(word)) return -1;
  // "The move follows the court's ruling in March": what it hangs on is past
  if (word === 'follows') return -1;
  return programme.has(word) ? 1 : 0;
}

/** What the verb at a place tells, read back over its auxiliaries; null where no verb that tells stands there. */
export function tenseAt(words: Words, index: number): Tense | null {
  const word = lower(words, index);
  const tag = tagOf(words, index);
  if (word === 'due' && /^(?:is|are|was|were|be|been|'s|'re)$/.test(lower(words, index - 1)))
    return looksAhead(words, index);
  // "on Pinewood Drive": a name that was taken for a verb
  if ((tag === 'VBP' || tag === 'VB') && isCapitalized(words, index) && isCapitalized(words, index - 1)) return null;
  switch (tag) {
    case 'MD':
      return isMay(words, index) ? null : modalTense(words, index);
    case 'VBD':
      return -1;
    case 'VBZ':
    case 'VBP':
      // "There were handshakes": a noun that was taken for a verb
      return /^(?:was|were|is|are)$/.test(lower(words, auxiliaryBefore(words, index))) ? null : presentOf(word, tag);
    case 'VB':
      return infinitive(words, index);
    case 'VBN':
      // "weaker than expected growth in July"
      if (/^(?:than|as)$/.test(lower(words, index - 1))) return null;
      // "the mixed team relay"
      if (/^(?:DT|PRP\$|POS)$/.test(tagOf(words, index - 1)) && /^(?:JJ|NN)/.test(tagOf(words, index + 1))) return null;
      return complement(words, index) ? null : participle(words, index);
    case 'VBG':
      return progressive(words, index);
    default:
      return null;
  }
}

/** "the 3 May election": the month, taken for a modal. */
function isMay(words: Words, index: number): boolean {
  return (
    lower(words, index) === 'may' && isCapitalized(words, index) && /^(?:CD|DT|IN|JJ)$/.test(tagOf(words, index - 1))
  );
}

/** "may have ended the talks" tells of what is past. */
function modalTense(words: Words, index: number): Tense {
  const word = lower(words, index);
  let next = index + 1;
  while (tagOf(words, next) === 'RB') next++;
  return lower(words, next) === 'have' && word !== 'will' ? -1 : (modals.get(word) ?? 0);
}

/** "is due", "had been scheduled": whether its day is still to come. */
function looksAhead(words: Words, index: number): Tense {
  return lower(words, index - 1) === 'been' && lower(words, index - 2) === 'had' ? -1 : 1;
}

/** The first auxiliary or "to" before a verb, past adverbs and "not". */
function auxiliaryBefore(words: Words, index: number): number {
  let at = index - 1;
  while (at > words.first && at > index - 4 && /^(?:RB|RBR)$/.test(tagOf(words, at))) at--;
  return at;
}

function infinitive(words: Words, index: number): Tense | null {
  const at = auxiliaryBefore(words, index);
  const word = lower(words, at);
  const tag = tagOf(words, at);
  if (tag === 'MD') return isMay(words, at) ? null : (modals.get(word) ?? 0);
  if (tag === 'TO' || word === 'to') {
    // "has decided instead to go"
    const governor = lower(words, auxiliaryBefore(words, at));
    if (governor === 'able') return ableTo(words, auxiliaryBefore(words, at));
    if (done.has(governor)) return -1;
    if (isPlea(words, auxiliaryBefore(words, at))) return 1;
    // "celebrations to mark its entry": a purpose tells no time.
    return wanted.test(governor) ? 1 : null;
  }
  if (/^(?:did|do|does)$/.test(word)) return word === 'did' ? -1 : 0;
  if (programme.has(lower(words, index))) return 1;
  // An imperative, or a verb behind "let", "make", "help".
  return tag === 'CC' || tag === ',' ? null : 0;
}

/** "a plea for voters of the south to come": asked for and still to come. */
function isPlea(words: Words, last: number): boolean {
  let index = last;
  while (index > words.first && index > last - 6 && (isNominal(words, index) || lower(words, index) === 'of')) index--;
  return lower(words, index) === 'for' && index < last && pleas.test(lower(words, index - 1));
}

function isNominal(words: Words, index: number): boolean {
  return /^(?:DT|JJ|NN|NNS|NNP|NNPS|PRP\$|CD)$/.test(tagOf(words, index));
}

const pleas =
  /^(?:pleas?|calls?|called|calling|push|pushed|pushing|pressure|hopes?|plans?|deadlines?|time|chance|room)$/;

/** "was able to come" has come, "may be able to come" has not. */
function ableTo(words: Words, able: number): Tense {
  const be = auxiliaryBefore(words, able);
  if (lower(words, be) === 'be') return modals.get(lower(words, auxiliaryBefore(words, be))) ?? 1;
  return /^(?:is|are|am|'s|'re|'m)$/.test(lower(words, be)) ? 0 : -1;
}

/** "make their voice known": the participle that a verb makes of its object tells no time. */
function complement(words: Words, index: number): boolean {
  let at = index - 1;
  while (at > index - 5 && /^(?:DT|PRP\$|JJ|NN|NNS|PRP)$/.test(tagOf(words, at))) at--;
  return at < index - 1 && /^(?:make|makes|made|making|keep|keeps|kept|hear|see|get|gets)$/.test(lower(words, at));
}

function participle(words: Words, index: number): Tense {
  const word = lower(words, index);
  let at = auxiliaryBefore(words, index);
  let auxiliary = lower(words, at);
  if (auxiliary === 'been' || auxiliary === 'being') {
    at = auxiliaryBefore(words, at);
    if (ahead.has(word)) return lower(words, at) === 'had' ? -1 : 1;
    // "a march being organized for May 3"
    const undone =
      auxiliary === 'being' && lower(words, index + 1) === 'for' && !/^(?:was|were)$/.test(lower(words, at));
    if (undone) return 1;
    auxiliary = lower(words, at);
  }
  if (auxiliary === 'be') {
    const modal = lower(words, auxiliaryBefore(words, at));
    return modal === 'to' ? 1 : (modals.get(modal) ?? 1);
  }
  if (ahead.has(word)) return 1;
  if (auxiliary === 'have' && tagOf(words, at) === 'VB') {
    return modals.get(lower(words, auxiliaryBefore(words, at))) === 1 && lower(words, at - 1) === 'will' ? 1 : -1;
  }
  return auxiliary === 'is' || auxiliary === 'are' ? 0 : -1;
}

function progressive(words: Words, index: number): Tense | null {
  const auxiliary = lower(words, auxiliaryBefore(words, index));
  // "is meeting on Friday"; but "is asking about Monday's debate" tells only of now.
  if (lower(words, index + 1) === 'off' && lower(words, index) === 'coming') return -1;
  if (/^(?:is|are|'s|'re|am|'m|be)$/.test(auxiliary)) return coming.test(lower(words, index)) ? 1 : 0;
  return auxiliary === 'was' || auxiliary === 'were' ? -1 : null;
}

const coming =
  /^(?:meeting|coming|going|visiting|travell?ing|holding|hosting|returning|leaving|arriving|starting|beginning|opening|ending|playing|facing|heading|launching|releasing|joining|taking|planning|expecting|preparing|moving|retiring|closing)$/;

/** "has a speech scheduled": no auxiliary, but the verb of having. */
function possession(words: Words, index: number): boolean {
  return /^(?:DT|PRP\$|CD|JJ|NNS?|NNP)$/.test(tagOf(words, index + 1));
}

function planned(words: Words, index: number): Tense {
  for (let at = index + 2; at < index + 8; at++) {
    if (/^[,;.]$/.test(lower(words, at))) break;
    if (/^(?:scheduled|planned|slated|booked|lined)$/.test(lower(words, at))) return 1;
  }
  return 0;
}

/** Behind an expression the first auxiliary or verb is met first. */
export function tenseBehind(words: Words, index: number): Tense | null {
  const tag = tagOf(words, index);
  const word = lower(words, index);
  if (tag === 'MD') return modalTense(words, index);
  if (tag === 'VBD') return -1;
  if (tag === 'VBZ' || tag === 'VBP') {
    if (/^(?:is|are|'s|'re|am|'m)$/.test(word)) {
      for (let at = index + 1; at < index + 4; at++) if (ahead.has(lower(words, at))) return 1;
      return 0;
    }
    if (word === 'has' || word === 'have' || word === "'ve")
      return possession(words, index) ? planned(words, index) : -1;
    return presentOf(word, tag);
  }
  return null;
}
