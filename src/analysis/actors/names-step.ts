import type { NamedMention, Sentence, Token } from '../document.ts';
import { step } from '../pipeline.ts';
import { mendNames } from './names/mend-names.ts';
import { type NameToken, nameTokens } from './names/name-token.ts';
import { nameResources } from './names/resources.ts';
import { tagNames } from './names/tagger.ts';
import { glueEvidence, unglue } from './names/unglue.ts';

const kindOf = { PER: 'person', ORG: 'organization', LOC: 'place' } as const;

export const namesStep = step({
  name: 'names',
  needs: ['tokens', 'sentences'],
  gives: ['names'],
  run: ({ tokens, sentences }) => ({ names: findNames(tokens, sentences) }),
});

/** Named mentions of persons, organizations and places, in order of position: without titles, a leading "the" or a trailing "'s". */
export function findNames(tokens: readonly Token[], sentences: readonly Sentence[]): NamedMention[] {
  const evidence = glueEvidence(tokens, nameResources.gazetteers, nameResources.classes);
  const tagged = tagNames(
    sentences.flatMap((sentence) =>
      chunks(unglue(nameTokens(tokens, sentence.firstToken, sentence.endToken), evidence)),
    ),
    nameResources,
  );
  return mendNames(tagged).flatMap(({ sentence, names }) =>
    names.flatMap(({ first, end, kind }) =>
      kind === 'MISC'
        ? []
        : [
            {
              start: (sentence.tokens[first] as NameToken).start,
              end: endOf(sentence.tokens[end - 1] as NameToken),
              kind: kindOf[kind],
            },
          ],
    ),
  );
}

const longestChunk = 400;

/** No sentence is so long; what is (a table without breaks, noise) is read in pieces, which bounds the memory. */
function chunks(tokens: NameToken[]): NameToken[][] {
  if (tokens.length <= longestChunk) return [tokens];
  const pieces: NameToken[][] = [];
  for (let from = 0; from < tokens.length; from += longestChunk) pieces.push(tokens.slice(from, from + longestChunk));
  return pieces;
}

/** Without the full stop that the tokenizer takes for an abbreviation's ("… Zhang Jun."). */
function endOf({ text, end }: NameToken): number {
  return /^\p{Lu}\p{Ll}{2,}\.$/u.test(text) &&
    !/^(?:Corp|Inc|Ltd|Bros|Calif|Mass|Penn|Conn|Ariz|Colo|Tenn|Wash|Minn|Wis|Mich|Miss|Ill|Ind|Fla|Ala|Ark|Del|Kan|Neb|Nev|Okla|Ore|Tex)\.$/.test(
      text,
    )
    ? end - 1
    : end;
}
