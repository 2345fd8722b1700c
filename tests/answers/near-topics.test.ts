import { expect, it } from 'vitest';
import { dates } from '../../src/answers/dates.ts';
import { figures } from '../../src/answers/figures.ts';
import { archiveOf } from '../support/archive-of.ts';

const archive = await archiveOf([
  {
    title: 'Ferries of Tarn',
    text: 'The council freed 40 southern sailors on Monday. Anna Holm opened the regatta on May 4. Lanterns burn over Tarn.',
  },
]);

it('suggests the whole topic without its slips, where it is told', async () => {
  const { items, suggestions } = await figures(archive, 'southren sailers');
  expect(items).toEqual([]);
  expect(suggestions[0]).toBe('southern sailors');
  expect((await figures(archive, suggestions[0] as string)).items).toHaveLength(1);
  expect((await dates(archive, 'Holm regata')).suggestions).toContain('Holm regatta');
});

it('suggests words of it where the whole is told nowhere', async () => {
  const { suggestions } = await figures(archive, 'southren lanterns');
  expect(suggestions).toEqual(['southern']);
});
