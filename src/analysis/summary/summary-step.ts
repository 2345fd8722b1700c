import { step } from '../pipeline.ts';

export const summaryStep = step({
  name: 'summary',
  needs: ['tokens', 'sentences', 'actors'],
  gives: ['summary'],
  run({ text, sentences }) {
    return { summary: text.slice(sentences[0]?.start ?? 0, sentences[0]?.end ?? 0) };
  },
});
