import { roleClass } from '../lexicons/role-nouns.ts';
import { gazetteerKinds, placeBits } from './gazetteers.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import type { TaggedName } from './tagger.ts';
import { functionWords } from './word-lists.ts';

/** "London/Paris" and "Paris, France" are two names each. */
export function splitAtMarks(sentence: NameSentence, name: TaggedName): TaggedName[] {
  const parts: TaggedName[] = [];
  const isRow = sentence.tokens.every(({ form, text }) => form !== forms.lower || /^(?:v|vs|at)$/.test(text));
  let first = name.first;
  for (let index = name.first; index < name.end; index++) {
    const norm = sentence.tokens[index]?.norm;
    // "Sergey V. Lavrov" is no case in court
    const initial = name.kind === 'PER' && sentence.tokens[index]?.text === 'V.';
    const versus = index > name.first && index < name.end - 1 && /^(?:v|vs)\.?$/.test(norm ?? '') && !initial;
    if (versus && !isRow) return []; // a case in court
    const dash = isSpacedDash(sentence, index);
    if (dash && isSport(sentence, first, index)) {
      first = index + 1;
      continue;
    }
    const dateline = dash && name.kind !== 'LOC' && isPlaceRun(sentence, first, index);
    const institution =
      name.kind === 'ORG' && index - first > 1 && norm === 'in' && isPlaceRun(sentence, index + 1, name.end);
    // "Leiden University in Leiden"
    if (institution) {
      parts.push({ first, end: index, kind: 'ORG' }, { first: index + 1, end: name.end, kind: 'LOC' });
      return parts;
    }
    // "the talks in Tarnholm Mr Berg said": a caption ran into the sentence behind it
    if (index > first && index + 1 < name.end && courtesy.test(sentence.tokens[index]?.text ?? '')) {
      const place = isPlaceRun(sentence, first, index);
      if (place || name.kind !== 'PER') parts.push({ first, end: index, kind: place ? 'LOC' : name.kind });
      return [...parts, { first: index, end: name.end, kind: 'PER' }];
    }
    const quoted = /^(?:''|["“”])$/.test(norm ?? '') && !hasNickname(sentence, name);
    // "Anna Roe - Berg's friend - said"
    const aside = dash && name.kind === 'PER' && index - first > 1;
    if (
      norm === '/' ||
      norm === ';' ||
      quoted ||
      dateline ||
      aside ||
      versus ||
      ((norm === ',' || norm === '-') && name.kind === 'LOC')
    ) {
      // "PARIS - Acme SA": what stands before a dash is where the news comes from
      const kind = dateline ? 'LOC' : versus ? 'ORG' : name.kind;
      if (index > first) parts.push({ first, end: index, kind });
      first = index + 1;
      if (versus) name = { ...name, kind: 'ORG' };
    }
  }
  if (first < name.end) parts.push({ first, end: name.end, kind: name.kind });
  return parts;
}

const courtesy = /^(?:Mr|Mrs|Ms|Mme)\.?$/;

const sports =
  /^(?:soccer|football|tennis|golf|cricket|rugby|union|league|ice|hockey|baseball|basketball|boxing|cycling|athletics|swimming|skiing|alpine|nordic|motor|motorcycling|racing|formula|one|snooker|badminton|volleyball|handball|sailing|rowing|horse|figure|skating|judo|weightlifting|gymnastics|shooting|squash|fencing|rallying|darts|wrestling|biathlon|olympics|nba|nfl|nhl|mlb|field|speed|table|american|australian|rules)$/;

/** "ICE HOCKEY - ", as the wires open a line. */
function isSport({ tokens }: NameSentence, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (!sports.test(tokens[index]?.norm ?? '')) return false;
  return first === 0;
}

/** Do the quotation marks within hold a nickname, with the name going on behind them? */
function hasNickname({ tokens }: NameSentence, { first, end }: TaggedName): boolean {
  let marks = 0;
  for (let index = first + 1; index < end - 1; index++) if (/^["“”]$/.test(tokens[index]?.text ?? '')) marks++;
  return marks === 2;
}

/** A dash with space around it. */
function isSpacedDash({ tokens }: NameSentence, index: number): boolean {
  const token = tokens[index] as NameToken;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return (
    /^[-–—]+$/.test(token.text) &&
    before !== undefined &&
    after !== undefined &&
    before.end < token.start &&
    token.end < after.start
  );
}

/** Are all the tokens one place of the lists? */
export function isPlaceRun(sentence: NameSentence, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const lists = sentence.gazetteer[index] as number;
    const bits = end - first > 1 ? lists >> gazetteerKinds.length : lists;
    if ((bits & placeBits) === 0) return false;
  }
  return end > first;
}

/** "Berlin's Charite hospital" is a place and an organization. */
export function splitPossession(sentence: NameSentence, name: TaggedName): TaggedName[] {
  if (name.kind === 'PER') return [name];
  for (let index = name.first + 1; index < name.end - 1; index++) {
    if (!/^['’]s?$/.test(sentence.tokens[index]?.norm ?? '')) continue;
    if (!isPlaceRun(sentence, name.first, index)) return [name];
    return [
      { first: name.first, end: index, kind: 'LOC' },
      { first: index + 1, end: name.end, kind: name.kind },
    ];
  }
  return [name];
}

/** What stands in lower case within a person's name. */
const particles = new Set(
  'of the de la le les du des del della di da dos van von der den ten ter bin ibn bint al el ad ud y e zu das vom zur wa arap ole ould af'.split(
    ' ',
  ),
);

/**
 * "Jane Roe of Acme Trust" is two names; "Jane Roe (born …" ends before the bracket, unless a short form stands within, and
 * "Jane Roe in …" before a word that no name has.
 */
export function splitPerson(sentence: NameSentence, name: TaggedName): TaggedName[] {
  if (name.kind !== 'PER') return [name];
  const norm = (index: number): string => sentence.tokens[index]?.norm ?? '';
  const lower = (index: number): boolean => {
    const { form } = sentence.tokens[index] as NameToken;
    return sentence.regime === regimes.normal && form === forms.lower && /^\p{Ll}{2,}\.?$/u.test(norm(index));
  };
  for (let index = name.first + 1; index < name.end; index++) {
    const before = { first: name.first, end: index, kind: name.kind };
    if (lower(index) && !particles.has(norm(index))) return [before];
    if (/^[([]$/.test(norm(index)) && !/^[)\]]$/.test(norm(index + 2))) return [before];
    if (norm(index) === 'of' && index - name.first > 1 && (name.end - index > 2 || isPlaceWord(sentence, index + 1))) {
      return [
        before,
        {
          first: index + 1,
          end: name.end,
          kind: isPlaceWord(sentence, index + 1) ? ('LOC' as const) : ('ORG' as const),
        },
      ];
    }
  }
  return [name];
}

const connectors = new Set(
  'of the and for de la le les du des del della di da dos van von der den ten ter bin ibn al el ad ud y e i zu und et in on at to with without a an as'.split(
    ' ',
  ),
);

/** "U.S. automaker Chrysler" is two names with a common noun between; "University of applied sciences" stays whole. */
export function splitAtCommonNoun(sentence: NameSentence, name: TaggedName): TaggedName[] {
  if (sentence.regime === regimes.lowerCase || name.kind === 'MISC') return [name];
  const common = (index: number): boolean => {
    const token = sentence.tokens[index] as NameToken;
    if (name.kind === 'PER')
      return token.form === forms.lower && (token.norm === 'and' || roleClass(token.norm) !== null);
    return (
      token.form === forms.lower && token.norm.length > 2 && !connectors.has(token.norm) && !/['’-]/.test(token.norm)
    );
  };
  const capital = (index: number): boolean => sentence.capital[index] === 1;
  for (let index = name.first + 1; index < name.end - 1; index++) {
    if (!common(index) || !capital(name.end - 1)) continue;
    let after = index + 1;
    while (after < name.end && !capital(after)) after++;
    const head = isPlaceWord(sentence, name.first) ? ('LOC' as const) : name.kind;
    return [
      { first: name.first, end: index, kind: head },
      ...splitAtCommonNoun(sentence, { first: after, end: name.end, kind: name.kind }),
    ];
  }
  return [name];
}

export function isPlaceWord(sentence: NameSentence, index: number): boolean {
  return ((sentence.gazetteer[index] as number) & placeBits) !== 0;
}

/** "Acme Chief Executive Jane Roe": a title inside a person's name parts a body from the person. */
export function splitAtTitle(sentence: NameSentence, name: TaggedName): TaggedName[] {
  const norm = (index: number): string => sentence.tokens[index]?.norm ?? '';
  // "said Acme Research Analyst Jane Roe": what speaks there is no body
  const spoken = name.kind === 'ORG' && /^(?:said|says|added|adds|explained)$/.test(norm(name.first - 1));
  if (name.kind !== 'PER' && !spoken) return [name];
  // "US" is no pronoun
  const isFunctionWord = (index: number): boolean =>
    functionWords.has(norm(index)) && sentence.tokens[index]?.form !== forms.capitals;
  for (let index = name.end - 2; index > name.first; index--) {
    if (!innerTitles.has(norm(index))) continue;
    let first = index;
    while (first > name.first && (innerTitles.has(norm(first - 1)) || isFunctionWord(first - 1))) first--;
    const person = { first: index + 1, end: name.end, kind: 'PER' as const };
    if (spoken && !/^[23]$/.test(String(name.end - index - 1))) return [name];
    if (first === name.first) return [person];
    return [{ first: name.first, end: first, kind: isPlaceWord(sentence, name.first) ? 'LOC' : 'ORG' }, person];
  }
  return [name];
}

const innerTitles = new Set(
  `president minister secretary chancellor premier governor senator mayor chairman chairwoman chief executive director ceo cfo coo head spokesman
  spokeswoman spokesperson coach manager captain general ambassador commissioner professor analyst economist editor founder
  committeeman committeewoman congressman congresswoman assemblyman councilman councilwoman lawmaker strategist activist
  elder sen. rep. gov. gen. sens. reps. govs. lt. prof.`.split(/\s+/),
);
