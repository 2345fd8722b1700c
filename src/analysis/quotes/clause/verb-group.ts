import { type ReportingVerb, type VerbReading, verbReadings } from '../lexicon/verb-forms.ts';
import { adverbs, auxiliaries, beForms, evidence, negations, nounsToo } from '../lexicon/word-classes.ts';
import { endsPersonName, isQuoted, type TextView, tagAt, wordAt } from '../marks/text-view.ts';
import { isPronoun, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrase.ts';

/** A reporting verb with the words that belong to it ("has repeatedly called for"). Token indices. */
export interface VerbGroup {
  readonly verb: ReportingVerb;
  /** First auxiliary or adverb. */
  readonly first: number;
  readonly at: number;
  /** Behind the verb and its particle. */
  readonly end: number;
  /** Frames that hold here, the particle considered. */
  readonly frames: string;
  readonly form: 'finite' | 'ing' | 'infinitive' | 'passive';
  readonly negated: boolean;
  readonly modal: boolean;
  /** "will say", "would say". */
  readonly future: boolean;
}

/** Participles that became prepositions. */
const prepositional = new Set(['regarding', 'considering', 'concerning', 'including', 'following', 'excluding']);

/** "said by telephone" has no agent. */
const byMeans = /^(?:telephone|phone|e-mail|email|text|video|fax|letter|post|\p{L}+ing)$/u;

/** Words in the longest set phrase behind a verb. */
const longestPhrase = 4;

/** Forms that are verbs of saying whatever a tagger thinks. */
const always = new Set([
  'said',
  'says',
  'told',
  'wrote',
  'tells',
  'writes',
  'tweeted',
  'added',
  'adds',
  'asked',
  'insisted',
  'argued',
  'warned',
  'claimed',
]);
/** Verbs through which the subject of the infinitive behind them speaks ("went on to say", "continued to insist"). */
const catenatives = new Set([
  'on',
  'continued',
  'continues',
  'continue',
  'seemed',
  'seems',
  'appeared',
  'appears',
  'began',
  'begins',
  'proceeded',
  'used',
  'came',
  'twitter',
  'facebook',
  'tried',
  'trying',
  'tries',
  'moved',
  'rushed',
  'started',
  'starts',
  'paused',
  'stopped',
  'dared',
]);

const verbAdverbs = new Set([
  'also',
  'then',
  'later',
  'once',
  'still',
  'never',
  'repeatedly',
  'again',
  'now',
  'already',
  'often',
  'recently',
]);

/** Where a noun is impossible: behind "also", or between the speaker and the end behind a quotation ("…,” Berg notes."). */
function mustBeVerb(view: TextView, at: number, { verb, forms }: VerbReading): boolean {
  if (!forms.has('s') && !forms.has('past')) return false;
  if (verbAdverbs.has(wordAt(view, at - 1)) && tagAt(view, at - 2) !== 'DET') return true;
  if (!verb.frames.includes('q') || !/^[.,:]$/.test(wordAt(view, at + 1))) return false;
  for (let back = at - 1; back > at - 8 && (back > at - 5 || !/^(?:VERB|AUX)$/.test(tagAt(view, back))); back--)
    if (isQuoted(view, back)) return back < at - 1;
  return false;
}

/** "warns", "argues": third persons that are no noun's plural; "say" behind a noun; "shows" behind what only documents do; "reports" between a person's name and the end. */
function isNoNoun(view: TextView, at: number, floor: number, { verb, forms }: VerbReading): boolean {
  const before = tagAt(view, at - 1);
  if (wordAt(view, at) === 'say') return /^(?:NOUN|PROPN|PUNCT)$/.test(before) && wordAt(view, at + 1) !== ',';
  if (tagAt(view, at) === 'PROPN') return false;
  if (verb.lemma === 'show' && tagAt(view, at + 1) !== 'NOUN') {
    const head = nounPhraseEndingAt(view, at, floor)?.head.end ?? at;
    return evidence.has(wordAt(view, at - 1)) || evidence.has(wordAt(view, head - 1));
  }
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(before)) return false;
  // "The union estimates that …": at the head of its sentence a name before it and "that" behind leave no noun
  if (
    forms.has('s') &&
    wordAt(view, at + 1) === 'that' &&
    before === 'PROPN' &&
    nounPhraseEndingAt(view, at, floor)?.first === floor
  )
    return true;
  if (forms.has('s') && wordAt(view, at + 1) === '.' && endsPersonName(view, at)) return true;
  return forms.size === 1 && forms.has('s') && !nounsToo.has(verb.lemma) && view.tokens[at]?.text === wordAt(view, at);
}

const countable = /^(?:states|points|reports|claims|notes|estimates|accounts|charges|demands|pledges)$/;
const furthestNumber = 4;

/** "Five Gulf Coast states", "50 basis points": a plural that a number counts is no verb. */
function isCountedNoun(view: TextView, at: number, floor: number): boolean {
  if (!countable.test(wordAt(view, at))) return false;
  for (let before = at - 1; before >= Math.max(floor, at - furthestNumber); before--) {
    const tag = tagAt(view, before);
    if (tag === 'NUM') return !/^(?:one|\d{4})$/.test(wordAt(view, before));
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tag)) return false;
  }
  return false;
}

/** The verb group around the token, null when it is no reporting verb there. */
export function verbGroupAt(view: TextView, at: number, floor: number): VerbGroup | null {
  const reading = verbReadings.get(wordAt(view, at));
  if (reading === undefined || prepositional.has(wordAt(view, at))) return null;
  if (
    tagAt(view, at) !== 'VERB' &&
    !always.has(wordAt(view, at)) &&
    !mustBeVerb(view, at, reading) &&
    !isNoNoun(view, at, floor, reading)
  )
    return null;
  if (isCountedNoun(view, at, floor)) return null;
  // "the now-denied plan", "the so-called surge"
  if (wordAt(view, at - 1) === '-' && view.tokens[at - 1]?.end === view.tokens[at]?.start) return null;
  // "the disputed border", "the town's pledged share"
  const attributive = reading.forms.has('past') || reading.forms.has('participle') || reading.forms.has('ing');
  if (
    attributive &&
    ((tagAt(view, at - 1) === 'DET' && !isPronoun(view, at - 1)) ||
      (wordAt(view, at - 1) === "'s" && tagAt(view, at - 1) === 'PART'))
  )
    return null;
  // "13 states", "rising rates"
  if (
    /^(?:states|rates|projects|presses)$/.test(wordAt(view, at)) &&
    /^(?:NUM|ADJ|VERB|DET)$/.test(tagAt(view, at - 1))
  )
    return null;
  // "9 points, compared with 5"
  if (wordAt(view, at) === 'compared' && /^(?:with|to)$/.test(wordAt(view, at + 1)) && wordAt(view, at - 1) === ',')
    return null;
  // "and I quote" is no statement of its own
  if (/^help/.test(wordAt(view, at - 1)) || (wordAt(view, at) === 'quote' && wordAt(view, at - 1) === 'i')) return null;
  let first = at;
  let be = false;
  let have = false;
  let modal = false;
  let future = false;
  let negated = false;
  let infinitive = false;
  while (first > floor && !isQuoted(view, first - 1)) {
    const word = wordAt(view, first - 1);
    const tag = tagAt(view, first - 1);
    if (negations.has(word) && tag !== 'DET') negated = true;
    else if (tag === 'AUX' || (auxiliaries.has(word) && tag === 'VERB')) {
      // "who's called for": behind a verb that needs its particle, "'s" has
      if (word === "'s" && reading.verb.particles.has(wordAt(view, at + 1))) have = true;
      else if (beForms.has(word)) be = true;
      else if (/^(?:have|has|had|having|'ve|'d)$/.test(word)) have = true;
      else if (!/^(?:do|does|did)$/.test(word)) {
        modal = true;
        future ||= /^(?:will|would|wo|'ll)$/.test(word);
      }
    } else if (word === 'to' && (tag === 'PART' || reading.forms.has('base'))) {
      infinitive = true;
      first--;
      break;
    } else if (/^(?:both|all|each)$/.test(word) && auxiliaries.has(wordAt(view, first - 2))) {
      // "have all said"
    } else if (word === 'since' && /^(?:has|have|had)$/.test(wordAt(view, first - 2))) {
      // "has since said"
    } else if (
      tag !== 'ADV' &&
      !(adverbs.has(word) && tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'PRON' && tag !== 'ADP')
    )
      break;
    first--;
  }
  if (infinitive) {
    const governor = wordAt(view, first - 1);
    if (!catenatives.has(governor)) return finish('infinitive');
    first--;
    if (governor === 'on' || governor === 'twitter' || governor === 'facebook') {
      while (first > floor && first > at - 8 && tagAt(view, first) !== 'VERB') first--;
    }
    return finish('finite');
  }
  const { forms } = reading;
  if (forms.has('ing')) return finish(be ? 'finite' : 'ing');
  const participle = forms.has('participle') || forms.has('past');
  if (participle && be && !forms.has('base')) return finish('passive');
  if (forms.has('participle') && !forms.has('past') && !have) return finish('passive');
  if (forms.has('past') && !have && wordAt(view, at + 1) === 'by' && !byMeans.test(wordAt(view, at + 2)))
    return finish('passive');
  return finish('finite');

  function finish(form: VerbGroup['form']): VerbGroup {
    const { verb } = reading as { verb: ReportingVerb };
    let phrase = '';
    let frames = verb.frames;
    let end = at + 1;
    for (let next = at + 1; verb.particles.size > 0 && next <= at + longestPhrase && !isQuoted(view, next); next++) {
      phrase += (phrase === '' ? '' : ' ') + wordAt(view, next);
      const found = verb.particles.get(phrase);
      if (found === undefined || (phrase === 'to' && hearsClause(view, next + 1))) continue;
      frames = found;
      end = next + 1;
    }
    return { verb, first, at, end, frames, form, negated, modal, future };
  }
}

/** "admitted to the paper that": "to" brings the hearer, not what is admitted. */
function hearsClause(view: TextView, first: number): boolean {
  const hearer = nounPhraseStartingAt(view, first, first + 12);
  return hearer !== null && wordAt(view, hearer.end) === 'that';
}
