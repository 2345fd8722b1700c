import { step } from '../../pipeline.ts';
import { publicationDoubt } from './publication.ts';

export const publicationStep = step({
  name: 'publication',
  needs: ['tokens', 'sentences', 'syntax', 'dates'],
  gives: ['publishedDoubt'],
  run: ({ dating, ...document }) => ({
    publishedDoubt: dating === undefined ? null : publicationDoubt(document, dating),
  }),
});
