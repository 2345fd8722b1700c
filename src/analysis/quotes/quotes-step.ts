import { step } from '../pipeline.ts';

export const quotesStep = step({
  name: 'quotes',
  needs: ['tokens', 'sentences', 'syntax', 'actors'],
  gives: ['quotations'],
  run() {
    return { quotations: [] };
  },
});
