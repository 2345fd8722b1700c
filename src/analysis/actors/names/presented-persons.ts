import { roleClass } from '../lexicons/role-nouns.ts';
import { firstNameBits } from './gazetteers.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms } from './name-token.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';

/**
 * What stands behind a name shows that it is a person's, whatever the tagger took it for: an age ("Mala Orin, 22,", "Mala Orin, a 22-year-old …"), or,
 * behind a first name of the lists, what somebody is ("Chad Orin, vice president of …").
 */
export function findPresented(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  return tagged.map(({ sentence, names }) => ({
    sentence,
    names:
      sentence.regime === regimes.normal
        ? names.map((name) => (name.kind === 'MISC' && isPresented(sentence, name) ? { ...name, kind: 'PER' } : name))
        : names,
  }));
}

function isPresented(sentence: NameSentence, { first, end }: TaggedName): boolean {
  const { tokens, gazetteer } = sentence;
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  if (end - first < 2 || end - first > 3 || norm(end) !== ',') return false;
  for (let at = first; at < end; at++) if (tokens[at]?.form !== forms.title) return false;
  if (norm(first - 1) === 'the') return false;
  // digits are made 0 in what is compared
  if (/^0{2}$/.test(norm(end + 1)) && /^(?:,|who)$/.test(norm(end + 2))) return true;
  const article = /^(?:an?|the)$/.test(norm(end + 1)) ? end + 2 : end + 1;
  if (/^0{1,2}-year-old$/.test(norm(article)) || (/^0{1,2}$/.test(norm(article)) && norm(article + 2) === 'year'))
    return true;
  if (((gazetteer[first] as number) & firstNameBits) === 0) return false;
  for (let at = article; at < article + 3; at++) {
    if (roleClass(norm(at)) !== null) return true;
    if (tokens[at]?.form !== forms.lower) return false;
  }
  return false;
}
