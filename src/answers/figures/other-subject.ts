import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';

/** What prices, indices and results do, whose subject the number is of. */
const moves =
  'rose|fell|climbed|dropped|jumped|gained|lost|slipped|slid|grew|shrank|increased|decreased|declined|surged|plunged|soared|plummeted|tumbled|slumped|sank|rallied|added|shed|advanced|retreated|eased|edged|closed|finished|ended';
const subject =
  "(?:the\\s)?(\\p{Lu}[\\p{L}\\d&.’'-]*(?:\\s[\\p{L}\\d&.’'-]+){0,5}?)\\s(?:(?:has|have|had|also|then)\\s){0,2}";
const otherClause = new RegExp(`(?:\\b(?:and|while|as|but|whereas)|[;,])\\s${subject}(?:${moves})\\s[^;]{0,60}$`, 'u');
/** Of a measure ("output cuts of 300,000 barrels") also what somebody else says. */
const otherSaying = new RegExp(
  `\\b(?:and|while|as|but|after|before|when)\\s${subject}(?:said|says|announced|agreed|decided|pledged|promised|warned)\\s[^;]{0,70}\\sof\\s(?:\\p{Ll}+\\s){0,2}$`,
  'u',
);
const laterClause = /\s(?:after|as|while|when|because|before|since|amid|although|though)\s[^;]*$/u;

/**
 * "The Nasdaq lost 0.8% **and the Dow fell 422 points**" tells nothing more of the Nasdaq; of a sum "climbed to $90 **after Orra extended its cuts**"
 * the cuts are none.
 */
export function isOfOtherSubject({ groups, head }: Topic, figure: Figure, passage: Passage): boolean {
  const { expression, counted, kind, fate } = figure;
  const index = counted !== null && /^points$/u.test(counted.text);
  if (fate !== null || (counted !== null && !index && !isMeasure(figure))) return false;
  const { text, start } = passage;
  const places = groups.map((group) => wordsMatching(group, passage));
  const named = groups.flatMap((group, at) => (/^\p{Lu}/u.test(group.typed) ? (places[at] ?? []) : []));
  if (named.length > 0 && named.every(({ end }) => end <= expression.start)) {
    const last = Math.max(...named.map(({ end }) => end));
    const between = text.slice(last - start, expression.start - start);
    const [, other] = otherClause.exec(between) ?? (isMeasure(figure) ? otherSaying.exec(between) : null) ?? [];
    if (other !== undefined && !groups.some((group) => groupMatches(group, stemsOf(other)))) return true;
  }
  // only what stands beside a sum that counts nothing names it
  const own = head === null || kind === 'quantity' ? [] : wordsMatching(head, passage);
  if (own.length === 0 || /^\p{Lu}/u.test(head?.typed ?? '') || own.some((word) => word.start < expression.end))
    return false;
  const first = Math.min(...own.map((word) => word.start));
  return laterClause.test(text.slice(expression.end - start, first - start));
}

function isMeasure({ kind, unit }: Figure): boolean {
  return kind === 'quantity' && unit !== null && unit !== 'people' && unit !== 'year';
}
