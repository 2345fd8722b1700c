import { step } from '../pipeline.ts';
import { summarise } from './summarise.ts';

export const summaryStep = step({
  name: 'summary',
  needs: ['tokens', 'sentences'],
  gives: ['summary'],
  run: ({ text, title, tokens, sentences }) => ({ summary: summarise(text, title, tokens, sentences) }),
});
