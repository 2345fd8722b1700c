import { step } from '../pipeline.ts';
import { findDates } from './find-dates.ts';

export const datesStep = step({
  name: 'dates',
  needs: ['tokens', 'sentences', 'syntax'],
  gives: ['dates'],
  run: (document) => ({ dates: findDates(document) }),
});
