import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordStore } from '../../src/archive/records.ts';

/** What every store of settings records must do; `reopen` opens the same store again. */
export function describeRecords(name: string, reopen: () => Promise<RecordStore>): void {
  describe(`${name} as a store of records`, () => {
    let records: RecordStore;
    beforeEach(async () => {
      records = await reopen();
      for (const kind of ['feed', 'watch'])
        for (const { id } of await records.all(kind)) await records.remove(kind, id);
    });
    afterEach(() => records.close());

    it('keeps values whole, by kind and id, across closing', async () => {
      const value = { url: 'https://news.example/feed', tags: ['a', 'ü', '💧'], paused: null, every: 3.5 };
      await records.put('feed', 'b', value);
      await records.put('feed', 'a', { url: 'x' });
      await records.put('watch', 'a', 'other');
      await records.close();
      records = await reopen();
      expect(await records.get('feed', 'b')).toEqual(value);
      expect((await records.all('feed')).map(({ id }) => id)).toEqual(['a', 'b']);
      expect(await records.get('watch', 'a')).toBe('other');
      expect([await records.count('feed'), await records.count('watch'), await records.count('none')]).toEqual([
        2, 1, 0,
      ]);
    });

    it('replaces and removes', async () => {
      await records.put('feed', 'a', 1);
      await records.put('feed', 'a', 2);
      expect(await records.get('feed', 'a')).toBe(2);
      expect([await records.remove('feed', 'a'), await records.remove('feed', 'a')]).toEqual([true, false]);
      expect(await records.get('feed', 'a')).toBe(null);
    });

    it('puts many at once, of several kinds', async () => {
      await records.put('feed', 'b', 'old');
      await records.putAll([
        { kind: 'feed', id: 'c', value: [1] },
        { kind: 'watch', id: 'c', value: 7 },
        { kind: 'feed', id: 'b', value: 'newer' },
        { kind: 'feed', id: 'b', value: 'newest' },
      ]);
      await records.putAll([]);
      expect(await records.all('feed')).toEqual([
        { id: 'b', value: 'newest' },
        { id: 'c', value: [1] },
      ]);
      expect(await records.all('watch')).toEqual([{ id: 'c', value: 7 }]);
    });

    it('gives many at once, and removes a kind', async () => {
      await records.put('feed', 'a', { n: 1 });
      await records.put('feed', 'b', [2]);
      await records.put('watch', 'c', 3);
      expect(await records.getAll('feed', ['b', 'a', 'c', 'a'])).toEqual(
        new Map<string, unknown>([
          ['a', { n: 1 }],
          ['b', [2]],
        ]),
      );
      expect(await records.getAll('feed', [])).toEqual(new Map());
      await records.clear('feed');
      await records.clear('feed');
      expect([await records.all('feed'), await records.get('watch', 'c')]).toEqual([[], 3]);
    });

    it('takes hostile ids', async () => {
      for (const id of ["'; DROP TABLE record; --", '', '\u202e', '%', 'a/b c']) {
        await records.put('feed', id, id);
        expect(await records.get('feed', id)).toBe(id);
      }
    });
  });
}
