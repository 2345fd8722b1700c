import { expect, it } from 'vitest';
import { createPipeline } from '../../src/analysis/pipeline.ts';
import { analysisSteps } from '../../src/analysis/steps.ts';

// Sentences on which steps must agree with one another; what one step does alone stands with its own tests.

const pipeline = createPipeline(analysisSteps);
const analyse = (text: string) => pipeline.run({ text, title: null, published: '2021-05-03' });

it('reads a term that is set with an infinitive as still to come, though it is told in the past', () => {
  const { dates } = analyse('The minister said the port was unlikely to reach the mark by September 30.');
  expect(dates.map(({ text, value }) => [text, value])).toEqual([['September 30', '2021-09-30']]);
});

it('counts no participle that says who set a number', () => {
  const { figures } = analyse('The council kept the limit of 15,000 set by the former mayor.');
  expect(figures.map(({ text, counted }) => [text, counted])).toEqual([['15,000', null]]);
});

it('makes no statement of a word that only points to one', () => {
  const { quotations } = analyse('Witnesses said at least a dozen sailors were hurt; the harbour master denied that.');
  expect(quotations.map(({ text, speaker }) => [speaker?.name, text])).toEqual([
    ['Witnesses', 'at least a dozen sailors were hurt'],
  ]);
});

it('takes no word of time for a part of a name', () => {
  const { actors } = analyse('Former Obama officials criticised the plan. President Barack Obama was not there.');
  expect(actors.map(({ name }) => name)).toEqual(['Barack Obama']);
});
