import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotes } from '../../src/answers/quotes.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  const lately = Array.from({ length: 90 }, (_, index) => ({
    title: `Day ${index}`,
    published: new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
    text: Array.from(
      { length: 5 },
      (_, line) => `“Budget line ${index} number ${line} stays as we planned it,” Mayor Ada Berg said on item ${line}.`,
    ).join('\n\n'),
  }));
  archive = await archiveOf([
    {
      title: 'Ferry lost',
      published: '2017-05-02',
      text: 'Mayor Ada Berg spoke of the ferry. “The ferry sank because nobody looked at its hull,” Ada Berg said.',
    },
    ...lately,
  ]);
});
afterAll(() => archive.close());

describe('words of somebody who is quoted every day', () => {
  it('are found by their topic, however long ago they were said', async () => {
    const answer = await quotes(archive, 'Ada Berg about the ferry');
    expect(answer.items.map(({ text }) => text)[0]).toContain('The ferry sank because nobody looked at its hull');
  });
});
