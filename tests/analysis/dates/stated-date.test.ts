import { describe, expect, it } from 'vitest';
import { statedDate } from '../../../src/analysis/dates/publication/stated-date.ts';

describe('the date a scraped text states as its own', () => {
  it.each([
    ['December 3, 2023\n\nMADRID – Leaders met.', '2023-12-03'],
    ['Home\nPublished: 13 Nov 2024 10:22 GMT\nLeaders met.', '2024-11-13'],
    ['A title\n2024-11-13\nLeaders met.', '2024-11-13'],
    ['A title\nPublished on Wednesday, November 13, 2024 by A. Writer\nLeaders met.', '2024-11-13'],
    ['LISBON, March 4, 2021 (Agency) - Leaders met.', '2021-03-04'],
    ['A title\n2024-11-13T08:00:00Z\nLeaders met.', '2024-11-13'],
    ['Leaders met.\nThis article was first published on 4 April 2017.', '2017-04-04'],
  ])('%j', (text, value) => {
    const stated = statedDate(text);
    expect(stated?.value).toBe(value);
    expect(text.slice(stated?.start, stated?.end)).toMatch(/\d{4}/);
  });

  it.each([
    'The treaty of March 4, 2021 was signed by all.',
    'Assessment of the campaign, November 12, 2024\nNews.',
    'Leaders met on Wednesday.',
    '',
  ])('none in %j', (text) => {
    expect(statedDate(text)).toBeNull();
  });
});
