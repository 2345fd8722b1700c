import { step } from '../pipeline.ts';

export const datesStep = step({
  name: 'dates',
  needs: ['tokens', 'sentences', 'syntax'],
  gives: ['dates'],
  run() {
    return { dates: [] };
  },
});
