import { forms } from './name-token.ts';
import { keyOf } from './settle-kinds.ts';
import type { TaggedSentence } from './tagger.ts';

/** "Unity holds 52 seats, the **Greens 31**": a number behind a name that the article elsewhere writes without one, and but once with it, is a count. */
export function cutCounts(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const times = new Map<string, number>();
  for (const { sentence, names } of tagged)
    for (const { first, end } of names) {
      const key = keyOf(sentence, first, end);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  return tagged.map(({ sentence, names }) => ({
    sentence,
    names: names.map((name) => {
      const { first, end } = name;
      if (end - first < 2 || sentence.tokens[end - 1]?.form !== forms.number) return name;
      const bare = times.get(keyOf(sentence, first, end - 1)) ?? 0;
      return bare > 1 && times.get(keyOf(sentence, first, end)) === 1 ? { ...name, end: end - 1 } : name;
    }),
  }));
}
