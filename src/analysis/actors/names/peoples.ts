import { countryOf, isNationalAdjective } from '../lexicons/nationality.ts';
import { type GazetteerKind, gazetteerKinds } from './gazetteers.ts';
import { regimes } from './name-sentence.ts';
import { keyOf } from './settle-kinds.ts';
import type { TaggedSentence } from './tagger.ts';

/** "germans", "north koreans", but not "philippines". */
export function isPeople(words: string): boolean {
  return words.endsWith('s') && isNationalAdjective(words.slice(0, -1)) && countryOf(words)?.toLowerCase() !== words;
}

const team: GazetteerKind = 'team';
const teamBit = 1 << gazetteerKinds.indexOf(team);

/** "Nigerians" are no body, unless the lists or the article ("the Ketterby Indians") know a team that is called so. */
export function dropPeoples(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const teams = new Set<string>();
  for (const { sentence, names } of tagged) {
    for (const { first, end, kind } of names)
      if (kind === 'ORG' && end - first > 1) teams.add(keyOf(sentence, end - 1, end));
  }
  return tagged.map(({ sentence, names }) => ({
    sentence,
    names: names.filter(({ first, end, kind }) => {
      // "the Ohio Republican": one person of a party
      const partisan = /^(?:republican|democrat)$/.test(sentence.tokens[end - 1]?.norm ?? '');
      if (kind === 'ORG' && partisan && sentence.tokens[first - 1]?.norm === 'the') return false;
      if (kind !== 'ORG' || end - first > 1 || sentence.regime === regimes.allCapitals) return true;
      const key = keyOf(sentence, first, end);
      return !isPeople(key) || teams.has(key) || ((sentence.gazetteer[first] as number) & teamBit) !== 0;
    }),
  }));
}
