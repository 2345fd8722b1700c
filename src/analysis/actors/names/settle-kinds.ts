import { isCountry } from '../lexicons/nationality.ts';
import { roleClass } from '../lexicons/role-nouns.ts';
import { firstNameBits, gazetteerKinds, placeBits } from './gazetteers.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';
import { organizationWords } from './word-lists.ts';

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
      if (name.kind !== 'PER' && polite.test(sentence.tokens[name.first - 1]?.norm ?? ''))
        return { ...name, kind: 'PER' };
      // "Roe Jr." is nobody but a person
      if (long && name.kind !== 'PER' && / [js]r\.?$/.test(key)) return { ...name, kind: 'PER' };
      if (name.kind === 'ORG' && isCountry(key)) return { ...name, kind: 'LOC' };
      if (name.first === 0 && name.kind !== 'LOC' && isDateline(sentence, name)) return { ...name, kind: 'LOC' };
      if (name.kind === 'ORG' && isPerson(sentence, name)) return { ...name, kind: 'PER' };
      if (row && name.kind === 'LOC' && !isCountry(key)) return { ...name, kind: 'ORG' };
      if (!long && name.kind === 'ORG' && isRuler(sentence, name)) return { ...name, kind: 'PER' };
      if (long && name.kind !== 'MISC' && legalForm.test(key)) return { ...name, kind: 'ORG' };
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

/** "SAO PAULO - Shares fell …": capitals before a dash, in a sentence of plain case. */
function isDateline({ tokens, regime }: NameSentence, { end }: TaggedName): boolean {
  if (regime !== regimes.normal || tokens.length < end + 6) return false;
  const agency = tokens[end]?.text === '(' && tokens[end + 2]?.text === ')'; // "(Reuters)"
  const dash = tokens[agency ? end + 3 : end];
  if (dash === undefined || !/^(?:[-–—_]|--)$/.test(dash.text) || dash.start === tokens[end - 1]?.end) return false;
  return tokens.slice(0, end).every(({ form }) => form === forms.capitals);
}

/** Only people are called so. */
const polite = /^(?:mr|mrs|ms|mme|messrs)\.?$/;

/** "the Obama administration": a word of no list of bodies or places before what only a person has. */
function isRuler({ tokens, gazetteer }: NameSentence, { first, end }: TaggedName): boolean {
  const lists = (gazetteer[first] as number) & (organizationBits | placeBits);
  return lists === 0 && /^(?:administration|presidency|regime|era|loyalists?)$/.test(tokens[end]?.norm ?? '');
}

const organizationBits = 1 << gazetteerKinds.indexOf('organization');

const legalForm = / (?:inc|corp|corporation|ltd|plc|llc|gmbh|oyj|holdings|airlines|airways)\.?$/;

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

/** Two words that begin with a first name, of whom is told what only a person is: "Sandy Angers is a spokeswoman", "Jane Roe, 45,". */
function isPerson(sentence: NameSentence, { first, end }: TaggedName): boolean {
  if (end - first === 3 && sentence.tokens[first + 1]?.form === forms.initial) {
    // "Douglas J. Band"
    return (
      ((sentence.gazetteer[first] as number) & firstNameBits) !== 0 &&
      !organizationWords.has(sentence.tokens[end - 1]?.norm ?? '')
    );
  }
  if (end - first !== 2 || ((sentence.gazetteer[first] as number) & firstNameBits) === 0) return false;
  const norm = (index: number): string => sentence.tokens[index]?.norm ?? '';
  if (organizationWords.has(norm(end - 1))) return false;
  if (norm(end) === 'who' || (norm(end) === ',' && /^(?:00|who)$/.test(norm(end + 1)))) return true;
  if (!/^(?:is|was|,)$/.test(norm(end)) || !/^(?:a|an|the)$/.test(norm(end + 1))) return false;
  for (let index = end + 2; index < end + 6; index++) {
    if (/^[,.;:]?$/.test(norm(index)) || norm(index) === 'of') return false;
    if (roleClass(norm(index)) !== null) return true;
  }
  return false;
}
