import type { NameSentence } from './name-sentence.ts';
import type { TaggedName } from './tagger.ts';

/** "Abdel-Fattah" and "al-Sissi" in a row are one person's given name and surname. */
export function joinArabic({ tokens }: NameSentence, names: readonly TaggedName[]): readonly TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const goesOn =
      last?.kind === 'PER' &&
      last.end === name.first &&
      /^(?:[ae]l|ul|as|an)-\p{Lu}/u.test(tokens[name.first]?.text ?? '');
    if (goesOn && last !== undefined) joined[joined.length - 1] = { ...last, end: name.end };
    else joined.push(name);
  }
  return joined;
}
