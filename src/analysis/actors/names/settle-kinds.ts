import { isCountry } from '../lexicons/nationality.ts';
import type { NameSentence } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';

/** The name's words as the lists write them. */
export function keyOf(sentence: NameSentence, first: number, end: number): string {
  let key = '';
  for (let index = first; index < end; index++) key += `${(sentence.tokens[index] as NameToken).norm} `;
  return key.trimEnd();
}

/** Kinds that the name itself, or the line it stands in, settles; what names an event or a stock index is no actor. */
export function settleKinds({ sentence, names }: TaggedSentence): TaggedSentence {
  const row = isRowOfResults(sentence, names);
  return {
    sentence,
    names: names.map((name): TaggedName => {
      const key = keyOf(sentence, name.first, name.end);
      const long = name.end - name.first > 1;
      if (name.kind === 'ORG' && isCountry(key)) return { ...name, kind: 'LOC' };
      if (row && name.kind === 'LOC' && !isCountry(key)) return { ...name, kind: 'ORG' };
      if (long && name.kind === 'LOC' && institutions.test(key)) return { ...name, kind: 'ORG' };
      if (long && events.test(key)) return { ...name, kind: 'MISC' };
      if (
        indexes.test(key) ||
        /^(?:industrials?|composite|index|average|500|100|225|600)$/.test(rawNorm(sentence, name.end))
      ) {
        return name.kind === 'ORG' ? { ...name, kind: 'MISC' } : name;
      }
      return name;
    }),
  };
}

const institutions =
  /(?:^| )(?:(?:medical|treatment|research|health|cancer|rehabilitation) cent(?:er|re)|hospital|clinic|university|college|institute|ministry)$|^university of /;

const events =
  / (?:classic|open|championships?|cup|grand prix|olympics|games|masters|marathon|trophy|festival|war|treaty|prize|awards?|series|derby|bowl)$|^(?:atlantic|pacific|central|eastern|western|northern|southern|midwest|metropolitan|first|second|third|fourth|premier) (?:division|conference)$/;

const indexes =
  /^(?:djia|ftse|nikkei|dax|cac|kospi|sensex|nifty|topix|stoxx|bovespa|ibex|hang seng|dow jones industrial average)$/;

function rawNorm(sentence: NameSentence, index: number): string {
  return sentence.tokens[index]?.text.toLowerCase() ?? '';
}

/** "Miami 40 12 .769 2", "Houston at Orlando", "Chicago 3 Detroit 1": a town in such a line is its team. */
function isRowOfResults({ tokens }: NameSentence, names: readonly TaggedName[]): boolean {
  if (tokens.length > 16 || names.length === 0 || names.length > 2) return false;
  const named = new Uint8Array(tokens.length);
  for (const { first, end } of names) named.fill(1, first, end);
  let numbers = 0;
  let at = false;
  for (let index = 0; index < tokens.length; index++) {
    if (named[index] === 1) continue;
    const { form, norm, text } = tokens[index] as NameToken;
    if (/^\d{4}/.test(text)) return false; // the day of a dateline
    if (form === forms.number) numbers++;
    else if (/^(?:at|v|vs)\.?$/.test(norm)) at = true;
    else if (form !== forms.mark) return false;
  }
  return names.length === 2 ? at || numbers >= 2 : numbers >= 3 && named[0] === 1;
}
