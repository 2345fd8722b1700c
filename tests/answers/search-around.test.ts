import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '../../src/answers/search.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Tram driver held',
      text:
        'The driver of the tram was arrested and is suspected of manslaughter. He may have fallen asleep at the wheel, the police said. ' +
        'The tracks were mended on Friday.',
    },
    { title: 'A quay', text: 'The mayor Odda Venn opened the quay in Tarn. The choir sang.' },
  ]);
});
afterAll(() => archive.close());

describe('a search for words of several sentences', () => {
  it('finds those that stand close together, and cites all of them', async () => {
    const { items, citations, note } = await search(archive, 'tram driver suspected asleep');
    expect(items[0]?.text).toContain('tram');
    expect(citations[0]?.snippet).toContain('asleep');
    expect(note).toContain('beside them');
  });

  it('takes a name that nobody wrote for the one that is spelt nearly so', async () => {
    const { items, note } = await search(archive, 'Vennn quay');
    expect(items[0]?.text).toContain('Odda Venn');
    expect(note).toContain('“Venn”');
  });

  it('takes no common word for another', async () => {
    expect((await search(archive, 'quart Venn')).note ?? '').not.toContain('quart');
  });
});
