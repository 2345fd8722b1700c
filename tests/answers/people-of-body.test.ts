import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotes } from '../../src/answers/quotes.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Data counts',
      published: '2024-03-02',
      text:
        '“It shows the role of data in all of this,” said Kulmeet Roe, Managing Director, South Asia, Adobe.\n\n' +
        'Dr Satish Lund, director (internal medicine), Harbour Research Institute, said, “This talk should be avoided by all.”\n\n' +
        '“We are pleased to open the route,” said Allan Berg, Velm Airways CEO and Group Managing Director.\n\n' +
        'Former Lund Bank chairman Omer Foy said, “I have seen worse years than this one.” Lund Bank is closed.',
    },
  ]);
});
afterAll(() => archive.close());

describe('words of people of a body', () => {
  it.each([
    ['Adobe', 'Kulmeet Roe: “It shows the role of data in all of this”'],
    ['Harbour Research Institute', 'Satish Lund: “This talk should be avoided by all.”'],
    ['Velm Airways', 'Allan Berg: “We are pleased to open the route”'],
  ])('%s', async (body, line) => {
    const answer = await quotes(archive, body);
    expect(answer.note).toContain('these are of people of it');
    expect(answer.items[0]?.text).toBe(line);
  });

  it('are not those of who has left it', async () => {
    expect((await quotes(archive, 'Lund Bank')).status).toBe('not-found');
  });
});
