import { step } from '../pipeline.ts';

export const actorsStep = step({
  name: 'actors',
  needs: ['tokens', 'sentences', 'syntax', 'names'],
  gives: ['actors'],
  run() {
    return { actors: [] };
  },
});
