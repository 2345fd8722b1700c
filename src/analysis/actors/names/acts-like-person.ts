import type { NameSentence } from './name-sentence.ts';
import { titles } from './word-lists.ts';

/** True before a verb that only people are the subject of. */
export function speaks(sentence: NameSentence, end: number): boolean {
  return /^(?:said|says|told|tells|added|adds|explained|replied|recalled|tweeted|retweeted|wrote|argued|asked|insisted|noted|joked|shrugged|laughed|smiled|testified|vowed)$/.test(
    sentence.tokens[end]?.norm ?? '',
  );
}

/** True behind a title. */
export function named(sentence: NameSentence, first: number): boolean {
  return titles.has(sentence.tokens[first - 1]?.norm ?? '');
}
