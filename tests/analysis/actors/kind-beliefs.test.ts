import { describe, expect, it } from 'vitest';
import { addBeliefs, agreedKind } from '../../../src/analysis/actors/names/kind-beliefs.ts';
import { kinds, labelCount, labelOf, type NameKind } from '../../../src/analysis/actors/names/labels.ts';
import { regimes } from '../../../src/analysis/actors/names/name-sentence.ts';
import type { ScoredSentence } from '../../../src/analysis/actors/names/tagger.ts';

/** A sentence of one name of one token, with a score for each kind. */
function use(scores: Partial<Record<NameKind, number>>): ScoredSentence {
  const all = new Float32Array(labelCount);
  for (const [at, kind] of kinds.entries()) all[labelOf(at, 'S')] = scores[kind] ?? 0;
  const none = new Int32Array(1);
  return {
    tokens: [],
    regime: regimes.normal,
    gazetteer: none,
    capital: new Uint8Array(1),
    runStart: none,
    runEnd: none,
    scores: all,
  };
}

function agreed(uses: readonly [ScoredSentence, NameKind][], isPlace = false): NameKind[] {
  let all: Float64Array | undefined;
  for (const [sentence] of uses) all = addBeliefs(all, sentence, 0, 1);
  return uses.map(([sentence, kind]) => agreedKind(sentence, { first: 0, end: 1, kind }, all as Float64Array, isPlace));
}

describe('the kind of a string in one article', () => {
  it('is that of the clear use where another is doubtful', () => {
    expect(
      agreed([
        [use({ ORG: 6 }), 'ORG'],
        [use({ PER: 2, ORG: 1.5 }), 'PER'],
        [use({ PER: 2, ORG: 1 }), 'PER'],
      ]),
    ).toEqual(['ORG', 'ORG', 'ORG']);
  });

  it('stays apart where both uses are clear, as of a town and its team', () => {
    const town: [ScoredSentence, NameKind] = [use({ LOC: 5, ORG: 3 }), 'LOC'];
    const team: [ScoredSentence, NameKind] = [use({ ORG: 5, LOC: 2 }), 'ORG'];
    expect(agreed([town, team], true)).toEqual(['LOC', 'ORG']);
  });

  it('stays what a rule has made it, whatever the other uses say', () => {
    const ruled: [ScoredSentence, NameKind] = [use({ LOC: 3 }), 'ORG'];
    expect(agreed([ruled, [use({ LOC: 6 }), 'LOC']])).toEqual(['ORG', 'LOC']);
  });
});
