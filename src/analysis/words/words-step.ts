import { step } from '../pipeline.ts';
import { partGlued } from './glued-words.ts';
import { tokenize } from './tokenize.ts';
import { wordKnowledge } from './word-knowledge.ts';

export const wordsStep = step({
  name: 'words',
  needs: [],
  gives: ['tokens'],
  run: ({ text }) => ({ tokens: partGlued(tokenize(text), wordKnowledge) }),
});
