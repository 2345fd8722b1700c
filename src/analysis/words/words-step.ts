import { step } from '../pipeline.ts';
import { tokenize } from './tokenize.ts';

export const wordsStep = step({
  name: 'words',
  needs: [],
  gives: ['tokens'],
  run: ({ text }) => ({ tokens: tokenize(text) }),
});
