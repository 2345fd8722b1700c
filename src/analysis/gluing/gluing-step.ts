import { step } from '../pipeline.ts';
import { partGlued } from './glued-words.ts';
import { wordKnowledge } from './word-knowledge.ts';

export const gluingStep = step({
  name: 'gluing',
  needs: ['tokens'],
  gives: ['tokens'],
  run: ({ tokens }) => ({ tokens: partGlued(tokens, wordKnowledge) }),
});
