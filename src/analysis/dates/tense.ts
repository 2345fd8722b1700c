import type { Sentence, Syntax, Token } from '../document.ts';

/** Whether a clause speaks of what was (-1), of what will be (1), or does not say (0). */
export type Tense = -1 | 0 | 1;

/** The words of a sentence with their fine parts of speech. */
interface Words {
  readonly tokens: readonly Token[];
  readonly fine: Syntax['fine'];
  readonly first: number;
  readonly end: number;
}

/** How far from a time expression its verb is looked for. */
const reach = 25;

/** Prepositions that tell by themselves. */
const leads: ReadonlyMap<string, Tense> = new Map([
  ['since', -1],
  ['until', 1],
  ['till', 1],
  ['effective', 1],
]);

/**
 * Tense by the words around a time expression: the nearest verb before it in its sentence, read with its auxiliaries, else
 * the first one behind it. What it hangs from in the parse counts too where that looks ahead: of the two readings the one
 * that looks ahead is seldom wrong.
 */
export function tenseAround(
  {
    tokens,
    syntax: { fine, heads },
  }: { readonly tokens: readonly Token[]; readonly syntax: Pick<Syntax, 'fine' | 'heads'> },
  sentence: Sentence,
  start: number,
  end: number,
): Tense {
  const words: Words = { tokens, fine, first: sentence.firstToken, end: sentence.endToken };
  const lead = leads.get(lower(words, start - 1));
  // At the head of a sentence "until Thursday" leaves it to the verb.
  if (possessive(words, end) && over.test(lower(words, end + 1))) return -1;
  if (lead === -1 || (lead !== undefined && start - 1 > words.first)) return lead;
  if (lower(words, start - 1) === 'as' && /^(?:soon|early|late)$/.test(lower(words, start - 2))) return 1;
  if (lower(words, start - 1) === 'by' && deadline(words, start - 1)) return 1;
  if (putOff(words, start)) return 1;
  const own = beginsClause(words, start) ? tenseOfClause(words, end) : null;
  if (own !== null) return own;
  if (governing(words, heads, start, end) === 1) return 1;
  if (aheadOf(words, start)) return 1;
  for (let index = start - 1; index >= Math.max(words.first, start - reach); index--) {
    const found = tenseAt(words, index);
    if (found !== null) return found;
  }
  // "After landing on Tuesday, he will …": the main clause tells nothing of what stands before it.
  if (participleBefore(words, start)) return 0;
  return tenseOfClause(words, end) ?? 0;
}

/** "…, but on Thursday, the party announced": what stands before the "but" is another clause. */
function beginsClause(words: Words, start: number): boolean {
  const joint = /^(?:on|in|at|by)$/.test(lower(words, start - 1)) ? start - 2 : start - 1;
  return /^(?:but|and)$/.test(lower(words, joint)) && lower(words, joint - 1) === ',';
}

function tenseOfClause(words: Words, end: number): Tense | null {
  for (let index = end; index < Math.min(words.end, end + reach); index++) {
    const found = tenseBehind(words, index);
    if (found !== null) return found;
  }
  return null;
}

/** "was postponed to September 9", "was moved back to May": when it is to be, whatever the tense in which it is told. */
function putOff(words: Words, start: number): boolean {
  const to = lower(words, start - 1) === 'the' ? start - 2 : start - 1;
  if (!/^(?:to|for)$/.test(lower(words, to))) return false;
  for (let index = to - 1; index >= Math.max(words.first, to - 5); index--) {
    if (/^(?:postponed|rescheduled|delayed|adjourned|deferred)$/.test(lower(words, index))) return true;
    if (/^(?:put|pushed|moved)$/.test(lower(words, index))) return /^(?:off|back)$/.test(lower(words, index + 1));
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

/** "on May 3, when the dam broke": what happened then is told behind it. */
export function isOver(
  { tokens, syntax: { fine } }: { readonly tokens: readonly Token[]; readonly syntax: Pick<Syntax, 'fine'> },
  sentence: Sentence,
  end: number,
): boolean {
  const words: Words = { tokens, fine, first: sentence.firstToken, end: sentence.endToken };
  const from = lower(words, end) === ',' ? end + 1 : end;
  if (lower(words, from) !== 'when') return false;
  for (let index = from + 1; index < from + 9; index++) {
    const tag = tagOf(words, index);
    if (/^[,;.]$/.test(lower(words, index)) || /^(?:MD|VBZ|VBP)$/.test(tag)) return false;
    if (tag === 'VBD') return true;
  }
  return false;
}

const coming =
  /^(?:meeting|coming|going|visiting|travell?ing|holding|hosting|returning|leaving|arriving|starting|beginning|opening|ending|playing|facing|heading|launching|releasing|joining|taking|planning|expecting|preparing|moving|retiring|closing)$/;

/** What has a day when it is spoken of has mostly happened. */
const over =
  /^(?:rulings?|decisions?|attacks?|announcements?|statements?|remarks?|comments?|victory|win|loss|defeat|crash|bombings?|shootings?|blasts?|explosions?|verdict|killings?|results?|agreement|deal|pact|close|closing|election|vote|arrests?|strikes?)$/;

/** "to reach the mark by May" sets a term, whatever the tense in which it is told. */
function deadline(words: Words, by: number): boolean {
  for (let index = by - 1; index > Math.max(words.first, by - 10); index--) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(words, index))) return false;
    if (tagOf(words, index) === 'VB' && lower(words, index - 1) === 'to') return !done.has(lower(words, index - 2));
  }
  return false;
}

function participleBefore(words: Words, start: number): boolean {
  for (let index = start - 1; index >= Math.max(words.first, start - 8); index--) {
    if (tagOf(words, index) === 'VBG') return true;
  }
  return false;
}

/** "Wednesday's ruling". */
function possessive(words: Words, end: number): boolean {
  const word = lower(words, end);
  return word === "'s" || (word === "'" && lower(words, end - 1).endsWith('s'));
}

function lower({ tokens, first, end }: Words, index: number): string {
  return index >= first && index < end ? (tokens[index]?.lower ?? '') : '';
}

function tagOf({ fine, first, end }: Words, index: number): string {
  return index >= first && index < end ? (fine[index] ?? '') : '';
}

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
  ['could', -1],
]);
/** Participles and adjectives that look ahead. */
const ahead = new Set('scheduled slated due expected planned set poised likely bound'.split(' '));
/** In the present tense these speak of a programme: "the summit ends on Thursday", "they meet Monday". */
const programme = new Set(
  'meet meets begin begins start starts open opens end ends vote votes return returns leave leaves arrive arrives travel travels expire expires resume resumes close closes conclude concludes host hosts play plays visit visits take takes go goes'.split(
    ' ',
  ),
);
/** What follows these with "to" has happened. */
const done = new Set(
  'forced managed failed began started continued helped used able unable came refused declined returned went allowed got seemed appeared'.split(
    ' ',
  ),
);

/** What follows these with "to" is still to come. */
const wanted =
  /^(?:is|are|was|were|be|plan\w*|expect\w*|want\w*|agree[ds]?|intend\w*|hope[ds]?|hoping|vow\w*|promise[ds]?|pledge[ds]?|decide[ds]?|schedule[ds]?|due|set|likely|ready|going|poised|prepar\w*|threaten\w*|need\w*|ha[sd]|have|ordered|asked|urged|invited|aim\w*|seek\w*|sought|slated|bound|about|refus\w*|until|deadline|willing|eager|supposed)$/;

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
    // What hangs from a participle ("after landing on Tuesday") is not the main clause's.
    if (told !== null || tagOf(words, head) === 'VBG') return told;
    token = head;
  }
  return null;
}

/** What the verb at a place tells, read back over its auxiliaries; null where no verb that tells stands there. */
function tenseAt(words: Words, index: number): Tense | null {
  const word = lower(words, index);
  const tag = tagOf(words, index);
  if (word === 'due' && /^(?:is|are|was|were|be|been|'s|'re)$/.test(lower(words, index - 1)))
    return looksAhead(words, index);
  switch (tag) {
    case 'MD':
      return modals.get(word) ?? 0;
    case 'VBD':
      return -1;
    case 'VBZ':
    case 'VBP':
      return programme.has(word) ? 1 : 0;
    case 'VB':
      return infinitive(words, index);
    case 'VBN':
      return complement(words, index) ? null : participle(words, index);
    case 'VBG':
      return progressive(words, index);
    default:
      return null;
  }
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
  if (tag === 'MD') return modals.get(word) ?? 0;
  if (tag === 'TO' || word === 'to') {
    const governor = lower(words, at - 1);
    if (done.has(governor)) return -1;
    // "celebrations to mark its entry": a purpose tells no time.
    return wanted.test(governor) ? 1 : null;
  }
  if (/^(?:did|do|does)$/.test(word)) return word === 'did' ? -1 : 0;
  if (programme.has(lower(words, index))) return 1;
  // An imperative, or a verb behind "let", "make", "help".
  return tag === 'CC' || tag === ',' ? null : 0;
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
function tenseBehind(words: Words, index: number): Tense | null {
  const tag = tagOf(words, index);
  const word = lower(words, index);
  if (tag === 'MD') return modals.get(word) ?? 0;
  if (tag === 'VBD') return -1;
  if (tag === 'VBZ' || tag === 'VBP') {
    if (/^(?:is|are|'s|'re|am|'m)$/.test(word)) {
      for (let at = index + 1; at < index + 4; at++) if (ahead.has(lower(words, at))) return 1;
      return 0;
    }
    if (word === 'has' || word === 'have' || word === "'ve")
      return possession(words, index) ? planned(words, index) : -1;
    return programme.has(word) ? 1 : 0;
  }
  return null;
}
