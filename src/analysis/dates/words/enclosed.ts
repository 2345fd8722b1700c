import type { Sentence, Syntax, Token } from '../../document.ts';

const farthest = 18;
/** A noun, a participle or a "who" tells of somebody; what begins with a preposition ("in an interview this week") goes with the verb. */
const opens = /^(?:NNP?S?|DT|JJ|VB[NG]|WP|WDT|PRP\$)$/;

/**
 * "Berg, minister from 1995 to 1996, was charged in June", "Holm, who led it until 2011, won in May": what stands between two commas
 * before the verb of the sentence tells of somebody, not when the rest happens. Answers the comma before it; null elsewhere.
 */
export function commaBefore(
  tokens: readonly Token[],
  { fine }: Pick<Syntax, 'fine'>,
  { firstToken }: Sentence,
  start: number,
  end: number,
): number | null {
  if (tokens[end]?.lower !== ',' || !/^(?:VB[DZP]?|MD)$/.test(fine[end + 1] ?? '')) return null;
  for (let at = start - 1; at > Math.max(firstToken, start - farthest); at--) {
    if (tokens[at]?.lower !== ',') continue;
    return /^(?:NNP?S?|PRP)$|^\)$/.test(fine[at - 1] ?? '') && opens.test(fine[at + 1] ?? '') ? at : null;
  }
  return null;
}
