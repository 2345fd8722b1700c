import { step } from '../pipeline.ts';
import { findSentences } from './sentences.ts';

export const sentencesStep = step({
  name: 'sentences',
  needs: ['tokens'],
  gives: ['sentences'],
  run: ({ text, tokens }) => ({ sentences: findSentences(text, tokens) }),
});
