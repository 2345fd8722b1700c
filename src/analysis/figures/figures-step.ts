import { step } from '../pipeline.ts';
import { findFigures } from './find-figures.ts';

export const figuresStep = step({
  name: 'figures',
  needs: ['tokens', 'sentences', 'syntax', 'dates'],
  gives: ['figures'],
  run: (document) => ({ figures: findFigures(document) }),
});
