import { step } from '../pipeline.ts';

export const figuresStep = step({
  name: 'figures',
  needs: ['tokens', 'sentences', 'syntax', 'dates'],
  gives: ['figures'],
  run() {
    return { figures: [] };
  },
});
