import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../../src/analysis/cleaning/clean-article.ts';
import { createPipeline } from '../../../src/analysis/pipeline.ts';
import { analysisSteps } from '../../../src/analysis/steps.ts';
import { saidDirectly } from './said.ts';

const pipeline = createPipeline(analysisSteps);

const transcript = `FOREIGN MINISTER KUZMA: (Via interpreter) Thank you. Our soldiers need 1,200 vehicles.

MS. JEAN-LOUIS: We will take two questions. (Laughter.)

Q    Will the war end this year?

MR. KIRKWOOD: I would add that we have trained 9,000 soldiers.

SENATOR O'BRIEN: (Applause.)

SENATOR O'BRIEN: Nobody told us of the list, and we had asked for it.`;

describe('a transcript', () => {
  it('gives each turn to who stands before the colon, without what is told in brackets', () => {
    expect(saidDirectly(transcript)).toEqual([
      'FOREIGN MINISTER KUZMA: Thank you.',
      'FOREIGN MINISTER KUZMA: Our soldiers need 1,200 vehicles.',
      'MS. JEAN-LOUIS: We will take two questions.',
      'MR. KIRKWOOD: I would add that we have trained 9,000 soldiers.',
      "SENATOR O'BRIEN: Nobody told us of the list, and we had asked for it.",
    ]);
  });

  it('knows the speakers as people, by their offices and in plain spelling', () => {
    const { actors } = pipeline.run({ text: transcript, title: null, published: '2024-11-13' });
    const people = actors.map(({ name, kind, roles }) => [name, kind, ...roles.map(({ text }) => text)]);
    expect(people).toHaveLength(4);
    expect(people).toEqual(
      expect.arrayContaining([
        ['Kuzma', 'person', 'FOREIGN MINISTER'],
        ['Jean-Louis', 'person'],
        ['Kirkwood', 'person'],
        ["O'Brien", 'person', 'SENATOR'],
      ]),
    );
  });

  it('keeps the line of the head that presents a speaker', () => {
    const head = 'Press Briefing\n\nNed Harlow, Department Spokesperson\n\nLive from the Capital\n\n1:22 p.m. EDT\n\n';
    const { article } = cleanArticle({
      key: 'briefing',
      url: null,
      title: 'Press Briefing',
      outlet: null,
      published: '2024-03-12',
      text: `${head}MR HARLOW: Good afternoon, everyone. The talks go on.\n\nQUESTION: Where do they go on?`,
    });
    expect(article.text).toMatch(/^Ned Harlow, Department Spokesperson\n\nMR HARLOW: Good/);
    const { actors } = pipeline.run(article);
    expect(actors[0]).toMatchObject({ name: 'Ned Harlow', roles: [{ text: 'Department Spokesperson' }] });
  });
});
