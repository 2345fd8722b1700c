import { expect, test } from 'vitest';
import type { Reader } from '../../src/answers/evidence/reader.ts';
import { readingOnce } from '../../src/answers/evidence/reading-once.ts';

test('what one answer asks for again is read once, and what it asks otherwise is read', async () => {
  const asked: string[] = [];
  const held = {
    passagesOf: async (article: string, from: number, limit: number) => {
      asked.push(`${article} ${from} ${limit}`);
      return [];
    },
  } as unknown as Reader;
  const archive = readingOnce(held);
  const [first, again] = [await archive.passagesOf('1', 0, 3), await archive.passagesOf('1', 0, 3)];
  await archive.passagesOf('1', 2, 3);
  expect(again).toBe(first);
  expect(asked).toEqual(['1 0 3', '1 2 3']);
  await readingOnce(held).passagesOf('1', 0, 3);
  expect(asked).toHaveLength(3);
});
