import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '../../src/answers/search.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'The school vouchers',
      text: 'The voucher plan raises the income limit for families whose children went to a public school. The mayor was pleased.',
    },
    {
      title: 'The treaty',
      text: 'Mayor Karl Lundstated that the quarry would close. The spokeswoman Ann Berg left.',
    },
  ]);
});
afterAll(() => archive.close());

describe('search', () => {
  it('lets two of many words be missing, and says so', async () => {
    const { items, note } = await search(archive, 'revised budget school voucher income limit');
    expect(items[0]?.text).toContain('income limit');
    expect(note).toContain('most of them');
  });

  it('finds words that a scraper glued to a name', async () => {
    const { items, note } = await search(archive, 'Lund stated');
    expect(items.map(({ text }) => text)).toEqual(['Mayor Karl Lundstated that the quarry would close.']);
    expect(note ?? '').not.toContain('most of them');
  });

  it('finds nothing for words that stand together nowhere', async () => {
    expect((await search(archive, 'revised ferry budget debate pier')).items).toEqual([]);
  });
});
