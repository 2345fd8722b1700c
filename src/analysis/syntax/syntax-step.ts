import { step } from '../pipeline.ts';
import { analyseSyntax } from './analyse-syntax.ts';

/** Parts of speech and dependencies. See beside this file: tense.ts, subtree.ts, noun-phrase.ts. */
export const syntaxStep = step({
  name: 'syntax',
  needs: ['tokens', 'sentences'],
  gives: ['syntax'],
  run: ({ tokens, sentences }) => ({ syntax: analyseSyntax(tokens, sentences) }),
});
