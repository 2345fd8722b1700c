import type { Keyv } from 'keyv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/core/clock.ts';

export interface OpenedMemory {
  readonly memory: Keyv;
  dispose(): Promise<void>;
}

/** What every memory does, whatever database it is kept in. */
export function memoryContract(name: string, open: (clock: Clock) => Promise<OpenedMemory>): void {
  describe(name, () => {
    let opened: OpenedMemory;
    let memory: Keyv;
    let clock: Clock & { ahead: number };
    beforeEach(async () => {
      clock = { ahead: 0, now: () => Date.now() + clock.ahead };
      opened = await open(clock);
      memory = opened.memory;
    });
    afterEach(() => opened.dispose());

    it('gives back what was put in, of any shape', async () => {
      for (const value of ['text', 7, true, null, [1, { a: 'é😀"' }], { deep: { er: [] } }]) {
        await memory.set('key', value);
        expect(await memory.get('key')).toEqual(value);
      }
      expect(await memory.get('other')).toBeUndefined();
    });

    it('forgets when told to', async () => {
      await memory.set('a', 1);
      expect(await memory.has('a')).toBe(true);
      expect(await memory.delete('a')).toBe(true);
      expect(await memory.delete('a')).toBe(false);
      expect(await memory.get('a')).toBeUndefined();
      expect(await memory.has('a')).toBe(false);
    });

    it('forgets when the time has come', async () => {
      await memory.set('short', 1, 60_000);
      await memory.set('long', 2, 600_000);
      expect(await memory.get('short')).toBe(1);
      clock.ahead = 61_000;
      expect(await memory.get('short')).toBeUndefined();
      expect(await memory.get('long')).toBe(2);
      await memory.set('short', 3);
      expect(await memory.get('short')).toBe(3);
    });

    it('keeps many at once', async () => {
      const entries = Array.from({ length: 50 }, (_, index) => ({ key: `k${index}`, value: index }));
      await memory.setMany(entries);
      expect(await memory.getMany(['k3', 'none', 'k49'])).toEqual([3, undefined, 49]);
      await memory.deleteMany(['k3', 'k4']);
      expect(await memory.getMany(['k3', 'k4', 'k5'])).toEqual([undefined, undefined, 5]);
      await memory.clear();
      expect(await memory.get('k5')).toBeUndefined();
    });

    it('is not confused by any key', async () => {
      for (const key of ["'; DROP TABLE memory; --", '%', '_', '😀', 'a'.repeat(2000), 'last-citations/x/%2F']) {
        await memory.set(key, key);
        expect(await memory.get(key)).toBe(key);
      }
    });
  });
}
