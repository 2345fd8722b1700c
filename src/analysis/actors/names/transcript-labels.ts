import { roleClass } from '../lexicons/role-nouns.ts';
import { forms, type NameToken } from './name-token.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';
import { titles } from './word-lists.ts';

const fewestLabels = 2;
const longestLabel = 7;
const longestName = 3;

/**
 * "FOREIGN MINISTER KUZMA: We agreed." in a text with several lines of the kind: who stands behind a title in capitals and before a
 * colon speaks, and is a person. A label of one word ("REUTERS:") tells nothing.
 */
export function findLabelled(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const labels = tagged.map(({ sentence }) => labelEnd(sentence.tokens));
  if (labels.filter((end) => end > 0).length < fewestLabels) return tagged;
  return tagged.map((each, index) => {
    const end = labels[index] as number;
    const person = end === 0 ? null : personIn(each.sentence.tokens, end);
    if (person === null) return each;
    return { ...each, names: [person, ...each.names.filter(({ first }) => first > end)] };
  });
}

/** Where the colon behind a sentence's opening words in capitals stands; 0 where there is none. */
function labelEnd(tokens: readonly NameToken[]): number {
  for (let at = 0; at < Math.min(tokens.length - 1, longestLabel + 1); at++) {
    const { norm, form } = tokens[at] as NameToken;
    if (norm === ':') return at;
    if (form !== forms.capitals && form !== forms.initial && form !== forms.dotted) return 0;
  }
  return 0;
}

function personIn(tokens: readonly NameToken[], end: number): TaggedName | null {
  let first = end;
  while (first > 0 && !isTitle((tokens[first - 1] as NameToken).norm)) first--;
  return first === 0 || first === end || end - first > longestName ? null : { first, end, kind: 'PER' };
}

function isTitle(norm: string): boolean {
  const bare = norm.replace(/\.$/, '');
  return titles.has(bare) || roleClass(bare) !== null;
}
