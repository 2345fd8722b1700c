import { wordsIn } from '../answers/evidence/plain-text.ts';
import type { Passage } from '../archive/archive.ts';
import { leansBack } from '../core/leans-back.ts';

/** "“We shall stay,” he said": the sentence before says who. */
const namelessSpeaker = /[”"],?\s(?:he|she|they|it)\s(?:said|says|told|added|wrote|warned|insisted|continued)\b/u;
/** "We went aboard at night": whose words they are, only the article says. */
const ofItself = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|you|[Yy]our)\b/u;

/** "“Will her party reach out?”": asks what it does not tell. */
export function isQuestion({ text }: Passage): boolean {
  return /\?["”’)]*$/u.test(text.trim());
}

/** "The reduced dividend is payable on Friday": whose, the sentence before says. */
export function pointsBack({ text, mentions }: Passage): boolean {
  return leansBack(text) || namelessSpeaker.test(text) || (/^The\s\p{Ll}/u.test(text) && mentions.length === 0);
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
    /^["'“‘«„(]*[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£]/u.test(text) &&
    /[.!?…。][)"'”’»]*$/u.test(text.trim())
  );
}

/** Quoted words whose marks do not close, or that stand alone: the reader would not learn who says so. */
function isTornQuotation(text: string): boolean {
  const opened = text.match(/[“«„]/gu)?.length ?? 0;
  const closed = text.match(/[”»]/gu)?.length ?? 0;
  const straight = text.match(/"/gu)?.length ?? 0;
  return opened !== closed || straight % 2 === 1 || wordsIn(outsideQuotes(text)) < shortestOutside;
}

function outsideQuotes(text: string): string {
  return text.replace(/[“«„"][^”»"]*[”»"]/gu, ' ');
}
