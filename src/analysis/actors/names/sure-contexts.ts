import { firstNameBits, gazetteerKinds, placeBits } from './gazetteers.ts';
import type { NameKind } from './labels.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import { keyOf } from './settle-kinds.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';
import { organizationWords, titles } from './word-lists.ts';

/** "the town of X", "X province", "the X rainforest": what is called so is a place. */
const placeNouns =
  /^(?:town|city|village|hamlet|municipality|province|district|county|prefecture|governorate|canton|borough|suburb|township|region|state|island|peninsula|port|commune|department|community)$/;
/** "the mayor of X", "the outskirts of X": what has one is a place. */
const placeParts =
  /^(?:mayor|mayors|governor|governors|capital|outskirts|streets|residents|inhabitants|bank|citizens)$/;
const placeNounsBehind =
  /^(?:province|district|county|prefecture|governorate|municipality|oblast|peninsula|suburb|rainforest|jungle|basin|river|valley|delta|coast|desert)$/;
/** Directly before a name, without an article. */
const inside = /^(?:in|near|outside|throughout)$/;
/** "a stake in X" */
const stakes = /^(?:stakes?|shares|stock|shareholders?|stockholders?)$/;
/** "faith in X": here the word tells nothing of places. */
const holdings =
  /^(?:interests?|investments?|invest(?:s|ed|ing)?|holdings?|positions?|confidence|faith|trust|belief|believe[sd]?|believing|disappointed|successor|resulted|involved|engaged|joins?|joined|joining)$/;
/** "the company X", "consulting firm X": what is called so is an organization. */
const firmNouns =
  /^(?:company|firm|maker|manufacturer|carmaker|automaker|retailer|airline|carrier|lender|insurer|brewer|brand|startup|start-up|newspaper|daily|weekly|magazine|tabloid|website|agency|studio|band|label|group|party|charity|nonprofit|non-profit|ngo|club|conglomerate|subsidiary|consultancy|platform|outlet|militia|forum|movement|alliance|coalition|organi[sz]ation|federation|foundation|cooperative|collective)$/;
/** Behind the possessive of a firm and of hardly anybody else. */
const firmParts = /^(?:shareholders?|subsidiar(?:y|ies)|shares|stock|ceo|cfo|coo|bondholders?|creditors)$/;
const speech =
  /^(?:said|says|told|tells|added|adds|explained|replied|recalled|wrote|argued|asked|insisted|noted|joked|testified|who|himself|herself)$/;

interface Signs {
  mentions: number;
  /** Called a place, a firm; behind a bare "in"; acting as only people do. */
  place: number;
  firm: number;
  within: number;
  person: number;
}

/**
 * Lets the surest contexts of a string in the article decide what it is: "the province of Jujuy" makes every Jujuy a place that nothing
 * shows to be a person.
 */
export function heedContexts(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const signs = new Map<string, Signs>();
  const surnames = new Set<string>();
  for (const { sentence, names } of tagged) {
    for (const name of names) {
      if (name.kind === 'MISC' && name.end - name.first > 1) continue;
      if (name.kind === 'PER' && name.end - name.first > 1) {
        surnames.add(keyOf(sentence, name.end - 1, name.end));
        surnames.add(keyOf(sentence, name.first, name.first + 1));
      }
      if (sentence.regime === regimes.normal) count(signs, sentence, name);
    }
  }
  return tagged.map(({ sentence, names }) => ({
    sentence,
    names: names.map((name) => {
      const kind = decide(sentence, name, signs.get(keyOf(sentence, name.first, name.end)), surnames);
      return kind === name.kind ? name : { ...name, kind };
    }),
  }));
}

/** Adds what stands around one mention to the signs of its string. */
function count(signs: Map<string, Signs>, sentence: NameSentence, { first, end, kind }: TaggedName): void {
  const key = keyOf(sentence, first, end);
  const norm = (index: number): string => sentence.tokens[index]?.norm ?? '';
  const sign = signs.get(key) ?? { mentions: 0, place: 0, firm: 0, within: 0, person: 0 };
  signs.set(key, sign);
  sign.mentions++;
  const [before, behind] = [norm(first - 1), norm(end)];
  const possessive = /^['’]s?$/.test(behind);
  if (before === 'of' && (placeNouns.test(norm(first - 2)) || isPartOfPlace(sentence, first - 2))) sign.place++;
  else if (placeNounsBehind.test(behind)) sign.place++;
  else if (
    before === 'of' &&
    !possessive &&
    (/^c[efo]o$/.test(norm(first - 2)) || isChief(norm(first - 3), norm(first - 2)))
  )
    sign.firm++;
  else if (/^(?:in|of)$/.test(before) && stakes.test(norm(first - 2))) sign.firm++;
  else if (inside.test(before) && !holdings.test(norm(first - 2)) && !(possessive && kind === 'PER')) sign.within++;
  if (
    firmNouns.test(before) &&
    !/ed$/.test(behind) &&
    (end - first > 1 || /^(?:[.,;:)"”]|is|has|was|and|in|to|for|['’]s)$/.test(behind))
  )
    sign.firm++;
  else if (
    possessive &&
    (firmParts.test(norm(end + 1)) || (norm(end + 1) === 'chief' && norm(end + 2) === 'executive'))
  )
    sign.firm++;
  if (isSpelledOut(sentence, first, end)) sign.firm++;
  if (titles.has(before) || speech.test(behind) || (behind === ',' && norm(end + 1) === 'who')) sign.person++;
}

/** "the Harbour Safety Board (Hsb)": letters in brackets that the words before them begin with. */
function isSpelledOut({ tokens }: NameSentence, first: number, end: number): boolean {
  const letters = tokens[first]?.norm ?? '';
  if (
    end - first > 1 ||
    letters.length < 3 ||
    tokens[first]?.form !== forms.title ||
    tokens[first - 1]?.text !== '(' ||
    tokens[end]?.text !== ')'
  )
    return false;
  let left = letters.length;
  for (let at = first - 2; at >= 0 && left > 0; at--) {
    const { norm, form } = tokens[at] as NameToken;
    if (form === forms.lower && /^(?:of|the|and|for)$/.test(norm)) continue;
    if (form !== forms.title || norm[0] !== letters[left - 1]) return false;
    left--;
  }
  return left === 0;
}

/** "chief executive of Harrow" */
function isChief(first: string, second: string): boolean {
  return first === 'chief' && second === 'executive';
}

function isPartOfPlace({ tokens }: NameSentence, index: number): boolean {
  const token = tokens[index];
  return token?.form === forms.lower && placeParts.test(token.norm);
}

const organization = 1 << gazetteerKinds.indexOf('organization');
const otherwise = (1 << gazetteerKinds.indexOf('surname')) | (1 << gazetteerKinds.indexOf('town'));

function decide(
  sentence: NameSentence,
  { first, end, kind }: TaggedName,
  signs: Signs | undefined,
  surnames: ReadonlySet<string>,
): NameKind {
  if (signs === undefined || signs.person > 0) return kind;
  const single = end - first === 1;
  const lists = sentence.gazetteer[first] as number;
  const body =
    organizationWords.has(keyOf(sentence, end - 1, end)) ||
    (lists & (organization | (organization << gazetteerKinds.length))) !== 0;
  if (kind === 'MISC') {
    if (single && signs.place > 0) return 'LOC';
    return single && signs.firm > 0 && signs.within === 0 ? 'ORG' : kind;
  }
  const known = single && surnames.has(keyOf(sentence, first, end));
  const listedPlace = (lists & (single ? placeBits : placeBits << gazetteerKinds.length)) !== 0;
  // "in Harry Potter": a first name and more wants more proof
  const named = kind === 'PER' && !single && (lists & firstNameBits) !== 0;
  const mostlyWithin = signs.within > (named ? 2 : 1) && signs.within * 2 >= signs.mentions;
  // on the list of organizations and on none of places or surnames, and doing nothing that only people do
  const isListed = single && (lists & organization) !== 0 && (lists & (placeBits | otherwise)) === 0;
  if (isListed && !known && kind !== 'ORG' && signs.place === 0) return 'ORG';
  if (kind === 'PER' && !known && signs.firm === 0 && (signs.place > 0 || mostlyWithin)) return 'LOC';
  if (kind === 'ORG' && !body && signs.firm === 0 && (signs.place > 0 || (listedPlace && mostlyWithin))) return 'LOC';
  if (kind !== 'ORG' && !known && signs.firm > 0 && signs.place + signs.within === 0 && !listedPlace) return 'ORG';
  return kind;
}
