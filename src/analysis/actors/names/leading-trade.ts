import { roleClass } from '../lexicons/role-nouns.ts';
import { firstNameBits } from './gazetteers.ts';
import type { NameSentence } from './name-sentence.ts';
import { forms } from './name-token.ts';

/** "Billionaire Ann Roe": what somebody is, with the capital of a sentence's first word. A ruler's title is part of the name ("Tsar Peter the Great"). */
export function isTrade(sentence: NameSentence, index: number): boolean {
  const { norm = '', form } = sentence.tokens[index] ?? {};
  const trade = form === forms.title ? roleClass(norm) : null;
  if (trade === null || trade === 'monarch' || trade === 'pope') return false;
  return ((sentence.gazetteer[index] as number) & firstNameBits) === 0;
}
