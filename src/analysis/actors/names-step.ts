import { step } from '../pipeline.ts';

export const namesStep = step({
  name: 'names',
  needs: ['tokens', 'sentences', 'syntax'],
  gives: ['names'],
  run() {
    return { names: [] };
  },
});
