import { step } from '../pipeline.ts';

export const eventsStep = step({
  name: 'events',
  needs: ['tokens', 'sentences', 'syntax', 'dates'],
  gives: ['dates'],
  run({ dates }) {
    return { dates };
  },
});
