import type { Subject } from '../clause/finding.ts';
import { type TextView, type TokenRange, tagAt, type Unit, wordAt } from '../marks/text-view.ts';

/**
 * Whether the sentence does not say that the subject said it: "if Berg says …", "it is not true that Berg said …", "nobody
 * believes that Berg said …", "had Berg said …", "nobody said …". A quotation in such a sentence is nobody's.
 */
export function isUnasserted(view: TextView, { words, inverted }: Subject, cue: number, unit: Unit): boolean {
  // "Berg has yet to admit that"
  if (wordAt(view, cue) === 'to' && wordAt(view, cue - 1) === 'yet') return true;
  // "Berg denied ever saying …"
  let deed = cue - 1;
  while (deed > unit.first && (tagAt(view, deed) === 'ADV' || /^(?:having|ever)$/.test(wordAt(view, deed)))) deed--;
  if (denying.test(wordAt(view, deed))) return true;
  const first = wordAt(view, words.first);
  if (/^(?:nobody|none|nothing|neither|no|no-one)$/.test(first) || wordAt(view, words.first - 1) === 'no') return true;
  if (inverted) return false;
  let before = words.first - 1;
  while (before > unit.first && /^(?:DET|ADJ)$/.test(tagAt(view, before)) && wordAt(view, before) !== 'that') before--;
  if (before < unit.first) return false;
  const word = wordAt(view, before);
  if (/^(?:if|whether|unless|lest|suppose|imagine|pretend)$/.test(word)) return true;
  // "cut as though Berg were saying that"
  if (word === 'though' && wordAt(view, before - 1) === 'as') return true;
  // "Had Berg said yes, …", "Did Berg say yes?"
  if (before === unit.first && /^(?:had|should|did|does|do|has|have|would|will|could)$/.test(word)) return true;
  if (word === 'that') return isDoubted(view, before - 1, unit.first);
  return denying.test(word) && /^(?:VERB|AUX)$/.test(tagAt(view, before));
}

const denying = /^(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|doubt(?:s|ed|ing)?)$/;
const imagining = /^(?:suppose|imagine|pretend|supposing|imagining|pretending)$/;
const untrue =
  /^(?:untrue|false|unlikely|unclear|unproven|incorrect|wrong|nonsense|impossible|doubtful|lie|myth|hoax)$/;
const sure = /^(?:true|clear|certain|correct|likely|proven|known|established|confirmed|case|fact|sure)$/;
const proof = /^(?:evidence|proof|record|sign|indication|suggestion|confirmation)$/;
const hearsay = /^(?:rumou?rs?|speculation|possibility|idea|notion|suggestions?|claims?|allegations?|accusations?)$/;
const believing =
  /^(?:believ(?:es?|ed|ing)|thinks?|thought|says?|said|claim(?:s|ed)?|knows?|knew|suggest(?:s|ed)?|alleg(?:es?|ed))$/;
const negation = /^(?:no|not|n't|never|nobody|none|nothing|neither|nor|without|hardly|no-one)$/;

/** So many words before a "that" a negation may stand. */
const reach = 5;

/** Whether what stands before a "that" denies or doubts what follows it. */
function isDoubted(view: TextView, at: number, floor: number): boolean {
  const word = wordAt(view, at);
  if (denying.test(word) || imagining.test(word) || untrue.test(word) || hearsay.test(word)) return true;
  if (!(sure.test(word) || proof.test(word) || believing.test(word))) return false;
  for (let index = at - 1; index >= Math.max(floor, at - reach); index--) {
    if (/^[,;:]$/.test(wordAt(view, index))) return false;
    if (negation.test(wordAt(view, index))) return true;
  }
  return false;
}

/** "denied saying “…”", "denied that it was “a crime”": marks around words that are not the denier's. */
export function deniesWords(view: TextView, cue: TokenRange, content: TokenRange): boolean {
  if (!/^(?:den(?:y|ies|ied|ying))$/.test(wordAt(view, cue.end - 1))) return false;
  return wordAt(view, content.first) === 'that' || view.syntax.fine[content.first] === 'VBG';
}
