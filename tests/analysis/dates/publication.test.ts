import { describe, expect, it } from 'vitest';
import { statedDate } from '../../../src/analysis/dates/publication/stated-date.ts';
import { createPipeline } from '../../../src/analysis/pipeline.ts';
import { analysisSteps } from '../../../src/analysis/steps.ts';
import type { Dating } from '../../../src/core/article.ts';

const pipeline = createPipeline(analysisSteps);

function publicationDoubt(
  text: string,
  published: string | null,
  origin: Dating['origin'],
  stated = statedDate(text)?.value ?? null,
) {
  return pipeline.run({ text, title: null, published, dating: { origin, stated } }).publishedDoubt;
}

describe('doubt about the day of publication', () => {
  it('doubts a header on a text that opens with a day long before and goes on to a weekday to come', () => {
    const text = 'Leaders agreed on Wednesday, June 29, 2022, to meet again. The summit ends on Thursday.';
    expect(publicationDoubt(text, '2023-12-03', 'header')).toContain('June 29, 2022');
    expect(publicationDoubt(text, '2022-06-29', 'header')).toBeNull();
    const trial =
      'A man accused of killing two on Wednesday, June 29, 2022, will be tried on Monday. The trial ends on Friday.';
    expect(publicationDoubt(trial, '2023-12-03', 'header')).toBeNull();
  });

  it('has none where the text fits, and none without evidence', () => {
    const text = 'Leaders met on Wednesday (13) in Brussels. The talks go on until Friday.';
    expect(publicationDoubt(text, '2024-11-13', 'header')).toBeNull();
    expect(publicationDoubt('A war began in February. Rain fell on Monday.', '2023-12-03', 'header')).toBeNull();
    expect(publicationDoubt(text, null, 'given')).toBeNull();
  });

  it('doubts when a weekday with its number is nowhere near', () => {
    const text = 'Leaders met on Wednesday (13) in Brussels.';
    expect(publicationDoubt(text, '2025-06-03', 'given')).toContain('Wednesday (13)');
  });

  it('doubts when a weekday and a date fit no year near', () => {
    const text = 'The court sat on Wednesday, June 29, and heard both sides.';
    expect(publicationDoubt(text, '2022-07-01', 'given')).toBeNull();
    expect(publicationDoubt(text, '2024-12-03', 'header')).toContain('Wednesday, June 29');
  });

  it('doubts a header on a text written in the middle of what ends the day after', () => {
    const text =
      'Ministers agreed on Wednesday to lend more. At the meeting, which ends on Thursday, they ate together. ' +
      'A guard fell ill on Wednesday.';
    expect(publicationDoubt(text, '2023-12-03', 'header')).toContain('ends on Thursday');
    expect(publicationDoubt(text, '2022-06-29', 'header')).toBeNull();
  });

  it('doubts when the dateline is of another week', () => {
    const text = 'OSLO, Wednesday, November 13 — The court ruled on Wednesday that the dam may be built.';
    expect(publicationDoubt(text, '2024-12-18', 'given')).toContain('November 13');
    expect(publicationDoubt(text, '2024-11-14', 'given')).toBeNull();
    const agency = 'MADRID, 3 March (Agency) - The court ruled on Monday.';
    expect(publicationDoubt(agency, '2025-06-01', 'given')).toContain('March 3');
    expect(publicationDoubt(agency, '2025-03-04', 'given')).toBeNull();
  });

  it('doubts when the text tells of later days as past', () => {
    const text = 'The bridge collapsed on May 2, 2024, killing three.';
    expect(publicationDoubt(text, '2023-12-03', 'given')).toContain('May 2, 2024');
    expect(publicationDoubt(text, '2024-05-03', 'given')).toBeNull();
    expect(publicationDoubt('They met in the city of Orra on May 2, 2024.', '2023-12-03', 'given')).not.toBeNull();
  });

  it.each([
    'The board has declared a dividend of $0.15, payable on May 2, 2024 to all who hold shares.',
    'The president called an election on May 2, 2024.',
    'The company filed for a hearing on May 2, 2024.',
    'The trial was scheduled on May 2, 2024 by the court.',
    'The truce was extended to end on May 2, 2024.',
  ])('takes no day for past that is only planned: %s', (text) => {
    expect(publicationDoubt(text, '2023-12-03', 'given')).toBeNull();
  });

  it('doubts when all its days lie long before', () => {
    const text =
      'The mayor resigned on Monday. She was charged on March 3, 2021 and freed on March 9, 2021. She spoke on Tuesday.';
    expect(publicationDoubt(text, '2023-12-03', 'header')).toContain('March 9, 2021');
    expect(publicationDoubt(text, '2021-03-10', 'header')).toBeNull();
  });

  it('tells when page and source disagree, unless the text speaks against the page', () => {
    expect(publicationDoubt('December 3, 2023\n\nRain fell over the hills.', '2022-06-29', 'given')).toContain(
      'the page itself says December 3, 2023',
    );
    const text = 'December 3, 2023\n\nThe court sat on Friday, July 1, again.';
    expect(publicationDoubt(text, '2022-07-02', 'given')).toBeNull();
  });

  it('reads weekdays and months cut short, in brackets or by their rank', () => {
    expect(publicationDoubt('The mayor quit on Wed., June 29, in tears.', '2025-01-14', 'given')).toContain(
      'Wed., June 29',
    );
    expect(publicationDoubt('Dockers went back on Wednesday (10 May).', '2024-06-03', 'given')).toContain(
      'Wednesday (10 May)',
    );
    expect(publicationDoubt('It burned on Saturday the 14th in Oslo.', '2025-01-20', 'given')).toBeNull();
    expect(publicationDoubt('It burned on Saturday the 14th in Oslo.', '2025-03-20', 'given')).toContain('the 14th');
    expect(publicationDoubt('They watched Friday the 13th.', '2025-03-20', 'given')).toBeNull();
  });

  it('doubts when yesterday has a date of its own', () => {
    expect(publicationDoubt('The court ruled yesterday, 4 March, for the mill.', '2024-06-10', 'given')).toContain(
      'calls March 4 yesterday',
    );
    expect(publicationDoubt('Members voted today (November 13).', '2024-11-14', 'given')).toBeNull();
  });

  it('finds the dateline under the lines of a page, and lets the day of an old year be', () => {
    const page = 'Sunday, December 3, 2023\n\nMinisters back dam\n\nOSLO, June 29 (Agency) - Ministers backed the dam.';
    expect(publicationDoubt(page, '2023-12-03', 'header')).toContain('June 29');
    expect(publicationDoubt('The 1963 tour ended on Sunday, September 8th.', '2023-06-26', 'given')).toBeNull();
  });
});
