import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Fire at the Orra market',
      published: '2024-05-02',
      outlet: 'Harbour Wire',
      text: 'The fire at the market in Orra killed 42 people, the fire service said on Thursday.',
    },
    {
      title: 'More dead at the Orra market',
      published: '2024-05-06',
      outlet: 'Daily Lamp',
      text: 'The fire at the market in Orra killed 56 people, the fire service said on Monday.',
    },
    {
      title: 'Shelling of Brant',
      published: '2024-08-02',
      text: 'The shelling of the harbour of Brant killed 12 people, the police said on Friday.',
    },
    ...[31, 17, 44, 25].map((killed, index) => ({
      title: `Brant again, ${index}`,
      published: `2024-08-${10 + index * 4}`,
      text: `The shelling of the harbour of Brant killed ${killed} people, the mayor said.`,
    })),
    {
      title: 'Flood at Velm',
      published: '2024-06-02',
      outlet: 'Harbour Wire',
      text: 'The flood at the harbour of Velm killed 30 people, the police said on Sunday.',
    },
    {
      title: 'After the flood at Velm',
      published: '2024-06-02',
      outlet: 'Daily Lamp',
      text: 'The flood at the harbour of Velm killed 41 people, the mayor said on Sunday.',
    },
    {
      title: 'Landslide at Tarn',
      published: '2024-07-02',
      outlet: 'Harbour Wire',
      text: 'The landslide at the quarry of Tarn killed 80 people, the police said on Tuesday.',
    },
    {
      title: 'Fewer dead at Tarn',
      published: '2024-07-06',
      outlet: 'Daily Lamp',
      text: 'The landslide at the quarry of Tarn killed 61 people, the mayor said on Saturday.',
    },
  ]);
});
afterAll(() => archive.close());

const noteOf = async (topic: string) => (await figures(archive, topic)).note ?? '';

describe('tolls of several days', () => {
  it('that go up are told with their days, as no disagreement', async () => {
    expect(await noteOf('killed fire Orra')).toBe(
      'Values on people of different days: 42 (2024-05-02), 56 (2024-05-06).',
    );
  });

  it('are told with their days where they are many that go up and down', async () => {
    expect(await noteOf('killed shelling Brant')).toBe(
      'Values on people of different days: 12 (2024-08-02), 44 (2024-08-18).',
    );
  });

  it('are told with their days where the later one is lower', async () => {
    expect(await noteOf('killed landslide Tarn')).toBe(
      'Values on people of different days: 80 (2024-07-02), 61 (2024-07-06).',
    );
  });

  it('differ only where they are of one day', async () => {
    expect(await noteOf('killed flood Velm')).toBe('Sources differ on people: from 30 to 41.');
  });
});
