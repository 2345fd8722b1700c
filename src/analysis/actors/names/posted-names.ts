import { platforms } from '../../words/platforms.ts';
import type { TaggedSentence } from './tagger.ts';

/** "On Facebook Ann Roe wrote": where she wrote is no part of her name. */
export function withoutPlatforms(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  return tagged.map((each) => {
    const { tokens } = each.sentence;
    const isPosted = (first: number): boolean =>
      platforms.test(tokens[first]?.norm ?? '') && /^(?:on|via)$/.test(tokens[first - 1]?.norm ?? '');
    if (!each.names.some(({ first, end }) => end - first > 1 && isPosted(first))) return each;
    return {
      ...each,
      names: each.names.map((name) =>
        name.kind === 'PER' && name.end - name.first > 1 && isPosted(name.first)
          ? { ...name, first: name.first + 1 }
          : name,
      ),
    };
  });
}
