import { gazetteerKinds } from './gazetteers.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms } from './name-token.ts';
import type { TaggedName } from './tagger.ts';

const heads =
  /^(?:department|ministry|agency|authority|bureau|commission|directorate|office|unit|division|secretariat|institute)$/;

/** What such bodies are for; "the White House and State Department" are two. */
const fields =
  /(?:tion|ment|ing|ics|ance|ence|ulture|ology|istry)$|^(?:health|trade|sports?|welfare|labou?r|justice|energy|industry|transport|tourism|housing|science|disaster|safety|food|drug|water|youth|family|policy|works|resources|affairs|services|revenue|customs)$/;

const longestField = 3;

/** "the Disaster Prevention and [Mitigation Department]": a body for two fields, of which the tagger has seen one. */
export function withPairedFields(sentence: NameSentence, names: readonly TaggedName[]): readonly TaggedName[] {
  const whole = names.map((name) => withPairedField(sentence, name));
  return whole.filter(
    (name, index) =>
      name !== names[index] ||
      !whole.some((other, at) => other !== names[at] && other.first <= name.first && name.first < other.end),
  );
}

function withPairedField(sentence: NameSentence, name: TaggedName): TaggedName {
  const { tokens, regime, gazetteer } = sentence;
  const { first, end, kind } = name;
  if (kind !== 'ORG' || regime === regimes.allCapitals || end - first !== 2) return name;
  if (!heads.test(tokens[end - 1]?.norm ?? '') || !fields.test(tokens[first]?.norm ?? '')) return name;
  if (!/^(?:and|&)$/.test(tokens[first - 1]?.norm ?? '') || !fields.test(tokens[first - 2]?.norm ?? '')) return name;
  const isWord = (at: number): boolean => tokens[at]?.form === forms.title && tokens[at]?.norm !== 'the';
  let start = first - 1;
  while (start > 0 && first - 1 - start < longestField && isWord(start - 1)) start--;
  if (start === first - 1 || !/^(?:the|a|an|its|and|of|'s|’s)$/.test(tokens[start - 1]?.norm ?? '')) return name;
  for (let at = start; at < first - 1; at++)
    if (((gazetteer[at] as number) & named) !== 0 && !fields.test(tokens[at]?.norm ?? '')) return name;
  return start < first - 1 ? { ...name, first: start } : name;
}

const named = ['organization', 'country', 'city', 'demonym'].reduce(
  (bits, each) => bits | (1 << (gazetteerKinds as readonly string[]).indexOf(each)),
  0,
);

/** "Touch ’n [Go Ltd.]": the words that "’n" joins to the name. */
export function withJoinedName({ tokens }: NameSentence, name: TaggedName): TaggedName {
  if (name.kind !== 'ORG') return name;
  let at = name.first - 1;
  if (/^['’‘]$/.test(tokens[at]?.text ?? '')) at--;
  if (!/^['’‘]?[nN]['’‘]?$/.test(tokens[at]?.text ?? '')) return name;
  if (!/['’‘]/.test(tokens[at]?.text ?? '')) {
    if (!/^['’‘]$/.test(tokens[at - 1]?.text ?? '')) return name;
    at--;
  }
  return tokens[at - 1]?.form === forms.title ? { ...name, first: at - 1 } : name;
}
