import { step } from '../pipeline.ts';

export const claimantsStep = step({
  name: 'claimants',
  needs: ['figures', 'quotations'],
  gives: ['figures'],
  run({ figures }) {
    return { figures };
  },
});
