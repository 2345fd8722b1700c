import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/analysis/cleaning/clean-article.ts';
import { createPipeline } from '../../src/analysis/pipeline.ts';
import { analysisSteps } from '../../src/analysis/steps.ts';
import type { ArticleFacts } from '../../src/core/facts.ts';
import type { Phrase, Span } from '../../src/core/span.ts';

const pipeline = createPipeline(analysisSteps);

/** Words that look up something else than a word in a careless table, marks, numbers, names and dirt. */
const words = fc.constantFrom(
  ...'constructor __proto__ toString hasOwnProperty valueOf prototype the said told that Ada Moreau Moreau Mr. Dr. U.S. Kim Jong-un'.split(
    ' ',
  ),
  ...'“ ” " \' ‘ ’ ( ) [ ] – — - … . , ; : ! ? % $ € £ # @ \u200b \u00a0 \u202e 👩‍👩‍👧 é ﬁ'.split(' '),
  ...'10,000 9.2 billion 2024 20 Jan. January Tuesday (13) two-thirds 3-1 F-16 1990s 2% €3bn 13/11/2024 24:00'.split(
    ' ',
  ),
  ...'according to President of NATO minister according he she they who will was inaugurated yesterday Paris Reuters\n \n\n'.split(
    ' ',
  ),
  '\n',
  '\n\n',
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(words, { maxLength: 120 }).map((list) => list.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
);
const published = fc.constantFrom(null, '2024-11-13', '2024-11-13T23:59:59+14:00', '0001-01-01', '9999-12-31', 'soon');

function phrasesOf({ figures, dates, quotations, actors }: ArticleFacts): readonly (Phrase | null)[] {
  return [
    ...figures.flatMap((figure) => [figure, figure.expression, figure.counted]),
    ...dates.flatMap((date) => [date, date.event]),
    ...quotations,
    ...actors.flatMap(({ roles }) => roles),
  ];
}

function spansOf({ sentences, figures, quotations, actors }: ArticleFacts): readonly (Span | null)[] {
  return [
    ...sentences,
    ...figures.map(({ claimant }) => claimant),
    ...quotations.flatMap(({ cue, speaker }) => [cue, speaker]),
    ...actors.flatMap(({ mentions, references }) => [...mentions, ...references]),
  ];
}

describe('the analysis of any text', () => {
  it('never throws, and every fact is an exact slice of the text', () => {
    fc.assert(
      fc.property(text, published, (body, date) => {
        const facts = pipeline.run({ text: body, title: null, published: date });
        for (const phrase of phrasesOf(facts))
          if (phrase !== null) expect(phrase.text).toBe(body.slice(phrase.start, phrase.end));
        for (const span of spansOf(facts)) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(body.length);
        }
        for (const { speaker } of facts.quotations)
          if (speaker?.actor != null) expect(facts.actors[speaker.actor]).toBeDefined();
        expect(facts.actors.every(({ mentions }) => mentions.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same twice', () => {
    fc.assert(
      fc.property(text, (body) => {
        const run = () => JSON.stringify(pipeline.run({ text: body, title: null, published: '2024-11-13' }));
        expect(run()).toBe(run());
      }),
      { numRuns: 50 },
    );
  });

  it('cleans any text without throwing, and invents no word', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { article } = cleanArticle({
          key: 'k',
          url: null,
          title: null,
          outlet: null,
          published: null,
          text: body,
        });
        const squeeze = (words: string) => words.normalize('NFKC').replace(/[\s\p{C}]+/gu, '');
        for (const paragraph of article.text.split('\n\n')) expect(squeeze(body)).toContain(squeeze(paragraph));
      }),
      { numRuns: 200 },
    );
  });
});
