import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { who } from '../../src/answers/who.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  const often = Array.from({ length: 20 }, (_, index) => ({
    title: `Day ${index}`,
    published: `2024-03-${String(index + 1).padStart(2, '0')}`,
    text: `Foreign Minister Jens Holtenberg spoke on day ${index}. Trade Minister Vera Kallenbach listened.`,
  }));
  archive = await archiveOf([
    ...often,
    { title: 'A slip', published: '2024-04-02', text: 'The painter Berta Holtenberg sold a house.' },
    ...Array.from({ length: 5 }, (_, index) => ({
      title: `Chess ${index}`,
      published: `2024-04-1${index}`,
      text: `The chess player Mona Kallenbach won game ${index}.`,
    })),
  ]);
});
afterAll(() => archive.close());

describe('a surname with a slip', () => {
  it('is that of the one whom nearly all articles of the name mean', async () => {
    const answer = await who(archive, 'Holtenburg');
    expect(answer.actors.map(({ name }) => name)).toEqual(['Jens Holtenberg']);
    expect(answer.note).toContain('Nobody is spelt “Holtenburg” here');
  });

  it('is nobody where others are told of as well', async () => {
    const answer = await who(archive, 'Kallenbuch');
    expect(answer.status).toBe('not-found');
    expect(answer.suggestions).toEqual(expect.arrayContaining(['Vera Kallenbach', 'Mona Kallenbach']));
  });
});
