import type { NamedMention, Sentence, Token } from '../document.ts';
import { step } from '../pipeline.ts';
import { mendNames } from './names/mend-names.ts';
import { type NameToken, nameTokens } from './names/name-token.ts';
import { nameResources } from './names/resources.ts';
import { tagNames } from './names/tagger.ts';

const kindOf = { PER: 'person', ORG: 'organization', LOC: 'place' } as const;

export const namesStep = step({
  name: 'names',
  needs: ['tokens', 'sentences'],
  gives: ['names'],
  run: ({ tokens, sentences }) => ({ names: findNames(tokens, sentences) }),
});

/** Named mentions of persons, organizations and places, in order of position: without titles, a leading "the" or a trailing "'s". */
export function findNames(tokens: readonly Token[], sentences: readonly Sentence[]): NamedMention[] {
  const tagged = tagNames(
    sentences.map(({ firstToken, endToken }) => nameTokens(tokens, firstToken, endToken)),
    nameResources,
  );
  return mendNames(tagged).flatMap(({ sentence, names }) =>
    names.flatMap(({ first, end, kind }) =>
      kind === 'MISC'
        ? []
        : [
            {
              start: (sentence.tokens[first] as NameToken).start,
              end: (sentence.tokens[end - 1] as NameToken).end,
              kind: kindOf[kind],
            },
          ],
    ),
  );
}
