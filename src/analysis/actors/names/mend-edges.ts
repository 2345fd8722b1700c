import { isNationalAdjective } from '../lexicons/nationality.ts';
import { noActors } from '../lexicons/no-actors.ts';
import { roleClass } from '../lexicons/role-nouns.ts';
import { joinArabic } from './arabic-surnames.ts';
import { gazetteerKinds } from './gazetteers.ts';
import { isTrade } from './leading-trade.ts';
import { withLegalForm } from './legal-forms.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import { withJoinedName } from './paired-fields.ts';
import { isPeople } from './peoples.ts';
import {
  behindField,
  behindHonorifics,
  isFirstName,
  isOrigin,
  isPluralOffice,
  joinedRank,
  postNominals,
  ranks,
  shortRanks,
  specialists,
} from './person-titles.ts';
import {
  isPlaceRun,
  isPlaceWord,
  splitAtCommonNoun,
  splitAtMarks,
  splitAtTitle,
  splitPerson,
  splitPossession,
} from './split-name.ts';
import type { TaggedName } from './tagger.ts';
import { koreanSurnames, koreanSyllables } from './unglue.ts';
import { calendarWords, functionWords, organizationWords, placeWords, strictTitles } from './word-lists.ts';

/** Parts first, then each part's edges: a part may begin with a title or an article of its own. */
export function mendEdges(sentence: NameSentence, names: readonly TaggedName[]): TaggedName[] {
  return joinArabic(sentence, names)
    .map((name) => cutAtGlue(sentence, behindBracket(sentence, name)))
    .flatMap((name) => splitAtMarks(sentence, name))
    .flatMap((name) => splitPossession(sentence, name))
    .map((name) => cutPossession(sentence, name))
    .flatMap((name) => splitAtCommonNoun(sentence, name))
    .flatMap((name) => splitAtTitle(sentence, name))
    .flatMap((name) => splitPerson(sentence, name))
    .flatMap((name) => trimName(sentence, name))
    .map((name) => withFirstName(sentence, name))
    .flatMap((name) => cutMembers(sentence, name))
    .filter((name) => !isAdjective(sentence, name) && !isNoActor(sentence, name) && !isFilledIn(sentence, name))
    .map((name) => withJoinedName(sentence, name))
    .map((name, index, all) => withLegalForm(sentence, name, all[index + 1]?.first ?? sentence.tokens.length));
}

/** "Muslims", "a Republican", "North Koreans": nobody in particular, and no body. A team may be called the Indians. */
function isNoActor({ tokens }: NameSentence, { first, end, kind }: TaggedName): boolean {
  const words = tokens.slice(first, end).map(({ norm }) => norm);
  const people = words.join(' ');
  if ((kind !== 'ORG' || end - first > 1) && isPeople(people)) return true;
  if (calendarWords.has(people) && tokens[end]?.form === forms.number) return true; // "KIGALI, Jun 15"
  return words.every((word) => noActors.has(word) || (words.length > 1 && isNationalAdjective(word.replace(/s$/, ''))));
}

/** "Senate Democrats" are members of the Senate, "Nevada Republicans" of a place; "Social Democrats" are a party. */
function cutMembers(sentence: NameSentence, name: TaggedName): TaggedName[] {
  const last = name.end - 1;
  if (!/^(?:republicans|democrats)$/.test(sentence.tokens[last]?.norm ?? '')) return [name];
  if (last === name.first) return [];
  if (/^(?:house|senate)$/.test(sentence.tokens[last - 1]?.norm ?? '')) return [{ ...name, end: last }];
  return isPlaceRun(sentence, name.first, last) ? [{ ...name, end: last, kind: 'LOC' }] : [name];
}

/** "Md Karim Uddin": the short form of Muhammad, which a tagger takes for a title or for a state. */
function withFirstName({ tokens }: NameSentence, name: TaggedName): TaggedName {
  if (/^(?:Md|Mohd)\.?$/.test(tokens[name.first]?.text ?? '') && name.end - name.first > 1)
    return { ...name, kind: 'PER' };
  if (name.kind !== 'PER') return name;
  for (let at = name.first - 1; at >= 0 && name.first - at < 3; at--) {
    if (/^(?:Md|Mohd)\.?$/.test(tokens[at]?.text ?? '')) return { ...name, first: at };
    if (tokens[at]?.form !== forms.title) break;
  }
  return name;
}

/** "(Vladimir) Putin": a first name that an editor filled in is nobody by itself. */
function isFilledIn(sentence: NameSentence, { first, end }: TaggedName): boolean {
  const [open, close, next] = [first - 1, end, end + 1].map((at) => sentence.tokens[at]);
  if (end - first > 1 || open?.text !== '(' || close?.text !== ')' || next?.form !== forms.title) return false;
  return isFirstName(sentence, first) && close.end < next.start;
}

/** "(Angela) Merkel": the tagger may begin a name within the bracket. */
function behindBracket({ tokens }: NameSentence, name: TaggedName): TaggedName {
  for (let index = name.first; index < name.end - 1; index++) {
    if (tokens[index]?.text === '(') return name;
    if (tokens[index]?.text === ')') return { ...name, first: index + 1 };
  }
  return name;
}

/** "North Korean" and "French" name no actor. */
function isAdjective({ tokens }: NameSentence, { first, end }: TaggedName): boolean {
  let words = '';
  for (let index = first; index < end; index++) words += `${tokens[index]?.norm ?? ''} `;
  return isNationalAdjective(words.trimEnd().replaceAll('.', ''));
}

/** A name ends where a word was glued to it; "RodrigoMontes" goes on. */
function cutAtGlue({ tokens }: NameSentence, name: TaggedName): TaggedName {
  for (let index = name.first + 1; index < name.end; index++) {
    const [before, token] = [tokens[index - 1] as NameToken, tokens[index] as NameToken];
    if (before.end !== token.start || !/\p{L}$/u.test(before.text) || !/^\p{L}/u.test(token.text)) continue;
    if (/^\p{Lu}/u.test(token.text) && !functionWords.has(token.norm) && roleClass(token.norm) === null) continue;
    return { ...name, end: index };
  }
  return name;
}

const leadingMarks = /^(?:["'“”‘’(),.;:/@#*-]+|the|a|an|of|and|or|for|in|at|by|with|'s)$/;
const trailingMarks = /^(?:["'“”‘’(),;:/-]+|'s|’s|the|of|and|or|for|in|at|by|with|to)$/;

/** Words that say when somebody held an office, capitalised only by the sentence or a headline: "Former Obama officials". */
const times = new Set(['former', 'ex', 'late', 'then', 'outgoing', 'incoming', 'ousted', 'acting']);

function trimName(sentence: NameSentence, tagged: TaggedName): TaggedName[] {
  let { first, end } = tagged;
  const norm = (index: number): string => sentence.tokens[index]?.norm ?? '';
  // "Hon. Aubyn Hill" is somebody
  const title = sentence.tokens[first]?.text ?? '';
  const titled =
    courtesies.test(title) ||
    (!organizationWords.has(norm(end - 1)) &&
      (officers.test(title) || (end - first === 3 && commanders.test(title) && isFirstName(sentence, first + 1))));
  const name = end - first > 1 && titled ? { ...tagged, kind: 'PER' as const } : tagged;
  if (end - first === 1 && norm(end) === '$' && sentence.tokens[end]?.end === sentence.tokens[end + 1]?.start)
    return []; // "US $5 million"
  if (end - first === 1 && /^[rdi]-\p{L}+\.?$/u.test(norm(first))) return []; // "R-Texas"
  while (
    first < end &&
    leadingMarks.test(norm(first)) &&
    !(norm(first) === 'the' && end - first > 1 && norm(first + 1) === 'hague')
  )
    first++;
  while (end > first && trailingMarks.test(norm(end - 1))) end--;
  // "the Unity Party of Prime Minister Ann Roe"
  if (name.kind !== 'PER' && norm(end - 1) === 'prime' && norm(end) === 'minister')
    end -= norm(end - 2) === 'of' ? 2 : 1;
  // "Moon Jae-in": a syllable that looks like a small word
  if (name.kind === 'PER' && end - first === 2 && koreanSurnames.test(norm(first)) && isSyllable(sentence, end + 1))
    end += 2;
  if (name.kind === 'PER') {
    // a heading that lost its line: "Homes for Tatars Zelensky said"
    while (end - first > 1 && norm(first).endsWith('s') && isPeople(norm(first))) first++;
    first = behindHonorifics(sentence, first, end);
    if (first === end) return [];
    // "Special Counsel Ann Roe", "PC Ann Roe"
    if (end - first > 3 && norm(first) === 'special' && specialists.test(norm(first + 1))) first += 2;
    if (end - first > 2 && /^(?:PC|DC|DI|DS|MK|MP|MEP|MSP|MLA|MLC|MNA)$/.test(sentence.tokens[first]?.text ?? ''))
      first++;
    // "the Bishop of St Davids"
    if (norm(first - 1) === 'of' && seats.test(norm(first - 2)))
      return end > first ? [{ first, end, kind: 'LOC' }] : [];
    while (
      end - first > 1 &&
      (strictTitles.has(norm(first)) ||
        (end - first > 2 && (shortRanks.has(norm(first)) || joinedRank.test(norm(first)))) ||
        ranks.has(norm(first)) ||
        isOrigin(sentence, first) ||
        (end - first > 2 && isPluralOffice(norm(first))) ||
        times.has(norm(first)) ||
        (end - first > 2 && isTrade(sentence, first)) ||
        (norm(first) === 'the' && first > name.first))
    )
      first++;
    // "Icom IC-V82s": a model's number is no surname
    for (let index = first + 1; index < end; index++)
      if (/^\p{L}[\p{L}-]*\p{N}/u.test(sentence.tokens[index]?.text ?? '')) end = index;
    while (end - first > 2 && postNominals.has(sentence.tokens[end - 1]?.text ?? '')) end--;
    // "Governor of Virginia", taken for a person: an office names only its place or body
    if (first > name.first && /^(?:of|in|for|at)$/.test(norm(first))) {
      while (first < end && leadingMarks.test(norm(first))) first++;
      if (first === end) return [];
      if (isPlaceWord(sentence, first)) return [{ first, end, kind: 'LOC' }];
      return organizationWords.has(norm(end - 1)) ? [{ first, end, kind: 'ORG' }] : [];
    }
  }
  if (name.kind === 'LOC' && norm(first - 1) === 'sub-saharan') first--;
  if (name.kind === 'PER') first = behindField(sentence, first, end);
  // "Russian Kursk": the adjective of a nation before a place is no part of its name
  if (name.kind === 'LOC' && end - first > 1 && sentence.gazetteer[first] !== undefined) {
    const lists = sentence.gazetteer[first] as number;
    if (isNationalAdjective(norm(first)) && lists >> gazetteerKinds.length === 0 && !placeWords.has(norm(first + 1)))
      first++;
  }
  // "the Orran Embassy" is no other state's
  if (end - first === 1 && /^(?:embassy|consulate)$/.test(norm(first))) {
    if (isNationalAdjective(`${norm(first - 2)} ${norm(first - 1)}`)) first -= 2;
    else if (isNationalAdjective(norm(first - 1))) first--;
    if (first < name.first) return [{ first, end, kind: 'ORG' }];
  }
  // "British-Latvian Ann": what somebody is by birth
  if (
    end - first > 1 &&
    norm(first - 1) === '-' &&
    isNationalAdjective(norm(first)) &&
    isFirstName(sentence, first + 1)
  )
    return [{ first: first + 1, end, kind: 'PER' }];
  // "the Minister of Finance" is no body, nor is "High" of "the High Commissioner"
  if (name.kind === 'ORG' && norm(first) === 'minister' && /^(?:of|for)$/.test(norm(first + 1))) return [];
  if (end - first === 1 && norm(first) === 'high' && norm(end) === 'commissioner') return [];
  if (end - first === 1 && strictTitles.has(norm(first)) && (name.kind === 'PER' || /\.$|^mec$/.test(norm(first))))
    return [];
  if (name.kind === 'PER' && end - first === 1 && norm(first - 1) === 'of' && norm(first - 2) === 'secretary')
    return [];
  if (/^[#@]/.test(norm(first))) return []; // tags and handles name nobody for certain
  if (end - first === 1 && functionWords.has(norm(first)) && sentence.tokens[first]?.form !== forms.capitals) return [];
  return end > first ? [{ first, end, kind: name.kind }] : [];
}

const seats = /^(?:bishop|archbishop|duke|duchess|earl|mayor|diocese|archdiocese|borough)$/;

function isSyllable({ tokens }: NameSentence, at: number): boolean {
  const [word, dash, last] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (dash?.text !== '-' || word === undefined || last === undefined || !koreanSyllables.test(last.text)) return false;
  return word.end === dash.start && dash.end === last.start;
}

const courtesies = /^(?:hon\.|mr\.|mrs\.|ms\.|messrs\.|Hon\.|Mr\.?|Mrs\.?|Ms\.?|Messrs\.?)$/;

/** Titles that no body's name begins with. */
const officers = /^(?:Spokesman|Spokeswoman|Spokesperson|Sen\.|Rep\.|Gov\.|Sgt\.|Capt\.|Lt\.|Col\.)$/;

/** Titles that a body's name may begin with ("General Motors"). */
const commanders =
  /^(?:General|Captain|Major|Colonel|Lieutenant|Admiral|Sergeant|Judge|Justice|Senator|Professor|Doctor)$/;

/** "George Washington's staff" names Washington; "Ray's pizza" is a restaurant. */
function cutPossession(sentence: NameSentence, name: TaggedName): TaggedName {
  if (sentence.regime !== regimes.normal) return name;
  for (let index = name.first + 2; index < name.end - 1; index++) {
    if (!/^['’]s?$/.test(sentence.tokens[index]?.norm ?? '')) continue;
    let after = index + 1;
    while (after < name.end && sentence.tokens[after]?.form === forms.lower) after++;
    if (after === name.end) return { ...name, end: index };
  }
  return name;
}
