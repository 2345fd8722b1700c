import { describe, expect, it } from 'vitest';
import { isAppeal } from '../../../src/sources/pages/appeals.ts';
import { extractArticle } from '../../../src/sources/pages/extract-article.ts';

describe('appeals for money', () => {
  it.each([
    'Your donation helps us report from the islands.',
    'Please consider supporting our work with a few euros.',
    'Please consider making a tax-deductible gift to the Courier.',
    'Make a monthly contribution and get our mug.',
    'Before you go, we have a small favour to ask.',
    'We rely entirely on the generosity of our readers.',
    'Unlimited digital access to the Ostmark Courier.',
  ])('are known by their words: %s', (text) => {
    expect(isAppeal(text)).toBe(true);
  });

  it.each([
    'Her donation helps the museum to keep its doors open until the summer.',
    'He asked the council to consider supporting the ferry line.',
    'Farmers rely on the rain of May, and donors rely on the law.',
    'The phone costs as little as $1 in the first month.',
    'Zinc can make an important contribution to the health of children.',
  ])('are not what a story says: %s', (text) => {
    expect(isAppeal(text)).toBe(false);
  });

  it('take the small box along that two of them stand in', () => {
    const told = [
      'The harbour of Ostmark reopened on Friday after engineers raised the ferry that had blocked it for nine days, its master said.',
      'The owner of the ferry must pay for the work, which the port put at 3.2 million euros, and a court will hear the case in spring.',
      'Fishermen who could not leave the port for more than a week have asked the town for help with their lost income.',
    ].map((text) => `<p>${text}</p>`);
    const box =
      '<div class="grey"><p>Your contribution supports independent reporting</p><p>The Courier tells the news that the others will not tell you, and printing it costs a great deal of paper, ink and patience every single week.</p><p>Make a monthly commitment and choose what suits you best.</p></div>';
    const { text } = extractArticle(
      `<html lang="en"><head><title>Ferry raised</title></head><body><article><h1>Ferry raised in Ostmark</h1>${told[0]}${told[1]}${box}${told[2]}</article></body></html>`,
      'https://courier.example/a/ferry',
    );
    expect(text).toContain('Fishermen who could not leave');
    expect(text).not.toMatch(/contribution|paper, ink|commitment/);
  });
});
