import { roleClass } from '../lexicons/role-nouns.ts';
import { firstNameBits } from './gazetteers.ts';
import type { NameSentence } from './name-sentence.ts';
import { forms } from './name-token.ts';

/** "Billionaire Ann Roe": what somebody is, with the capital of a sentence's first word. */
export function isTrade(sentence: NameSentence, index: number): boolean {
  const { norm = '', form } = sentence.tokens[index] ?? {};
  return (
    form === forms.title &&
    roleClass(norm) !== null &&
    !rulers.test(norm) &&
    ((sentence.gazetteer[index] as number) & firstNameBits) === 0
  );
}

/** Part of a ruler's name: "Tsar Peter the Great". */
const rulers =
  /^(?:(?:ts|cz)ar(?:ina)?|king|queen|emperor|empress|pope|prince|princess|sultan|emir|shah|kaiser|(?:arch)?du(?:ke|chess)|patriarch)$/;
