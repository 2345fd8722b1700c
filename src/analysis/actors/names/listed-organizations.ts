import { type GazetteerKind, gazetteerKinds } from './gazetteers.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import type { TaggedName } from './tagger.ts';
import { calendarWords } from './word-lists.ts';

const bits = (...kinds: GazetteerKind[]): number =>
  kinds.reduce((sum, kind) => sum | (1 << gazetteerKinds.indexOf(kind)), 0);
const organization = bits('organization');
const anythingElse = bits('male', 'female', 'first', 'surname', 'country', 'demonym', 'city', 'region');

/**
 * Adds what the sequence model left out although hardly anything else can be meant: words of plain case inside a sentence that the
 * lists know as an organization's and as nobody else's, a short form in brackets behind an organization ("… Agency (AVAS)"), and an
 * unknown word in which people live ("voters in Ostrin").
 */
export function addListed(sentence: NameSentence, names: readonly TaggedName[]): readonly TaggedName[] {
  if (sentence.regime !== regimes.normal) return names;
  const kept = names.filter(
    ({ first, end, kind }) =>
      !(kind === 'MISC' && end - first === 1 && (isListed(sentence, first) || isInhabited(sentence, first))),
  );
  const taken = new Uint8Array(sentence.tokens.length);
  for (const { first, end } of kept) taken.fill(1, first, end);
  const organizations = new Set(names.filter(({ kind }) => kind === 'ORG').map(({ end }) => end));
  const more: TaggedName[] = [];
  for (let index = 0; index < taken.length; index++) {
    if (taken[index] === 1) continue;
    if (isChamber(sentence, index) || isListed(sentence, index) || isShortForm(sentence, index, organizations))
      more.push({ first: index, end: index + 1, kind: 'ORG' });
    else if (isInhabited(sentence, index)) more.push({ first: index, end: index + 1, kind: 'LOC' });
  }
  return more.length === 0 ? names : [...kept, ...more].sort((a, b) => a.first - b.first);
}

/** "Senate Democrats" sit in the Senate. */
function isChamber({ tokens }: NameSentence, index: number): boolean {
  return (
    /^(?:House|Senate)$/.test(tokens[index]?.text ?? '') &&
    /^(?:Democrats|Republicans)$/.test(tokens[index + 1]?.text ?? '')
  );
}

function isListed({ tokens, gazetteer, runStart, runEnd, capital }: NameSentence, index: number): boolean {
  const lists = gazetteer[index] as number;
  if ((lists & organization) === 0 || (lists & anythingElse) !== 0 || capital[index] !== 1 || index === 0) return false;
  const { norm, form } = tokens[index] as NameToken;
  const alone = runStart[index] === index && runEnd[index] === index + 1;
  const model = tokens[index + 1]?.form === forms.number || tokens[index + 1]?.form === forms.mixedNumber;
  return (
    alone && !model && norm.length > 4 && form !== forms.number && !/^["'(“‘-]$/.test(tokens[index - 1]?.norm ?? '')
  );
}

const inhabitants =
  /^(?:people|voters|residents|inhabitants|citizens|officials|authorities|police|farmers|workers|students|doctors|hospitals|schools|families|protesters|homes|villagers|shoppers)$/;

function isInhabited({ tokens, gazetteer, runStart, runEnd, capital }: NameSentence, index: number): boolean {
  const { norm, form } = tokens[index] as NameToken;
  return (
    capital[index] === 1 &&
    form === forms.title &&
    norm.length > 3 &&
    gazetteer[index] === 0 &&
    runStart[index] === index &&
    runEnd[index] === index + 1 &&
    tokens[index - 1]?.norm === 'in' &&
    inhabitants.test(tokens[index - 2]?.norm ?? '') &&
    !calendarWords.has(norm)
  );
}

function isShortForm({ tokens }: NameSentence, index: number, organizations: ReadonlySet<number>): boolean {
  const { form, text } = tokens[index] as NameToken;
  // "the Northern Harbour Board, or NHB,"
  const named = tokens[index - 1]?.norm === 'or' && tokens[index - 2]?.text === ',' && organizations.has(index - 2);
  if (named && form === forms.capitals && /^\p{Lu}{3,8}$/u.test(text) && /^[,.]?$/.test(tokens[index + 1]?.text ?? ''))
    return true;
  return (
    form === forms.capitals &&
    /^\p{Lu}{2,7}$/u.test(text) &&
    tokens[index - 1]?.text === '(' &&
    tokens[index + 1]?.text === ')' &&
    organizations.has(index - 1)
  );
}
