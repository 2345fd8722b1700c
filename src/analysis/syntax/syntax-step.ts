import { step } from '../pipeline.ts';
import { analyseSyntax } from './analyse-syntax.ts';

/** Parts of speech and dependencies. */
export const syntaxStep = step({
  name: 'syntax',
  needs: ['tokens', 'sentences'],
  gives: ['syntax'],
  run: ({ tokens, sentences }) => ({ syntax: analyseSyntax(tokens, sentences) }),
});
