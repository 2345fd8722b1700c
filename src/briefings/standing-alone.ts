import { wordsIn } from '../answers/evidence/plain-text.ts';
import type { Passage } from '../archive/archive.ts';
import { isLabelledClaim } from '../core/labelled-claim.ts';
import { leansBack } from '../core/leans-back.ts';

/** "“We shall stay,” he said": the sentence before says who. */
const namelessSpeaker = /[”"],?\s(?:he|she|they|it)\s(?:said|says|told|added|wrote|warned|insisted|continued)\b/u;
/** "“Nothing was found on him,” the official said": which, the sentence before says. */
const pointedSpeaker =
  /[”"],?\s(?:now,?\s)?the\s(?:[\p{L}.-]+\s){0,2}(?:official|officer|spokes(?:man|woman|person)|source|report|statement|author|aide|adviser|advisor|witness|man|woman|suspect|lawyer|letter|memo|document|post)\s(?:said|says|told|added|wrote|warned|insisted|continued|reads?|states?)\b/u;
/** "Guards have watched her house": nobody whom a pronoun could mean stands before it. */
const loosePronoun = /^(.{0,60}?)\b(?:he|she|his|her|him)\b/u;
const somebody = /\b(?:an?|the|one|each|every|any|no|some|someone|everyone|nobody|who|whoever)\b/iu;
/** "We went aboard at night": whose words they are, only the article says. */
const ofItself = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|[Yy]ou|[Yy]our)\b|\b[Ll]et[’']s\b|^Imagine\b/u;

/** "“Will her party reach out?”": asks what it does not tell. */
export function isQuestion({ text }: Passage): boolean {
  return /\?["”’)]*$/u.test(text.trim());
}

/** "The reduced dividend is payable on Friday": whose, the sentence before says. */
export function pointsBack({ text, mentions }: Passage): boolean {
  if (leansBack(text) || namelessSpeaker.test(text) || pointedSpeaker.test(text)) return true;
  return mentions.length === 0 && (/^The\s\p{Ll}/u.test(text) || hasLoosePronoun(text));
}

function hasLoosePronoun(text: string): boolean {
  const before = loosePronoun.exec(outsideQuotes(text))?.[1];
  return before !== undefined && !somebodyIn(before);
}

function somebodyIn(words: string): boolean {
  return /\s\p{Lu}/u.test(words) || somebody.test(words);
}

/** Whether its writer speaks of themselves or to the reader, outside of quotation marks: read alone, the bot would be speaking. */
export function speaksOfItself(text: string): boolean {
  return ofItself.test(outsideQuotes(text));
}

const shortestWords = 6;
const longestWords = 80;
const shortestOutside = 3;

/** A sentence that stands by itself: of readable length, begun and ended as sentences are. */
export function isTellable({ text }: Passage): boolean {
  const words = wordsIn(text);
  return (
    words >= shortestWords &&
    words <= longestWords &&
    !isTornQuotation(text) &&
    !isLabelledClaim(text) &&
    /^["'“‘«„(]*[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£]/u.test(text) &&
    /[.!?…。][)"'”’»]*$/u.test(text.trim())
  );
}

/** Quoted words whose marks do not close, or that stand alone: the reader would not learn who says so. */
function isTornQuotation(text: string): boolean {
  const opened = text.match(/[“«„]/gu)?.length ?? 0;
  const closed = text.match(/[”»]/gu)?.length ?? 0;
  // "‘Few came,” Moreau said, “and fewer stayed": its opening mark is another
  const closedFirst = /^[^“«„]*[\p{L}\p{P}]”/u.test(text);
  const straight = text.match(/"/gu)?.length ?? 0;
  return closedFirst || opened !== closed || straight % 2 === 1 || wordsIn(outsideQuotes(text)) < shortestOutside;
}

function outsideQuotes(text: string): string {
  return text.replace(/[“«„"][^”»"]*[”»"]/gu, ' ');
}
