import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import type { CleanArticle } from '../../../src/core/article.ts';

const opening = 'Harbour minister Ingrid May met the pilots of Orra on Monday. ';

function read(text: string) {
  return analyseArticle({
    text: opening + text,
    title: 'Harbour',
    published: '2023-11-14',
    language: 'en',
  } as CleanArticle);
}

function uses(text: string): number {
  return (read(text).actors.find(({ name }) => name === 'Ingrid May')?.mentions.length ?? 0) - 1;
}

describe('a surname that is also a word of grammar and a month', () => {
  it.each([
    'May said the talks had gone well.',
    '“It may take years,” May said.',
    'The pilots were told that May pledged the money.',
    'May has until Friday to decide.',
    'Mrs May was confident.',
    'The pier was shut before May spoke, and prices fell.',
    'According to May, the pier may close.',
    'Under May, the fees rose.',
    'The crew still trusts May, who faces a vote.',
    "May's spokesman said nothing would change.",
  ])('is the person where something shows it: %s', (text) => {
    expect(uses(text)).toBe(1);
  });

  it.each([
    'The vote is expected in May.',
    'The pier opens on 4 May and the lock on May 15.',
    'The council said May would be a hard month.',
    'The May election was close.',
    'Fees fell in April, and May was better.',
    "Last May's storm broke the pier.",
    'May the harbour prosper.',
  ])('is not the person elsewhere: %s', (text) => {
    expect(uses(text)).toBe(0);
  });

  it('gives the words to the person, and dates nothing by the name', () => {
    const { quotations, dates } = read('“We leave in March,” May said. May told reporters that the pier was sold.');
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Ingrid May', 'Ingrid May']);
    expect(dates.map(({ text }) => text)).toEqual(['Monday', 'March']);
  });
});

describe('a surname that is also a noun of the article', () => {
  const named =
    'Finance minister Greta Price opened the fish market at Orra on Monday. The price of cod was read out. ';
  const count = (text: string): number =>
    (analyseArticle({
      text: named + text,
      title: 'Market',
      published: '2023-11-14',
      language: 'en',
    } as CleanArticle).actors.find(({ name }) => name === 'Greta Price')?.mentions.length ?? 0) - 1;

  it.each([
    'Price said the price of fish would fall.',
    'Critics of Price were silent.',
    "Price's spokesman said nothing would change.",
    'Price urged the boats to stay.',
  ])('is the person where something shows it: %s', (text) => {
    expect(count(text)).toBe(1);
  });

  it.each(['Price controls were lifted.', 'Price jumped by a tenth.', 'The Price List hung on the door.'])(
    'is not the person elsewhere: %s',
    (text) => {
      expect(count(text)).toBe(0);
    },
  );
});
