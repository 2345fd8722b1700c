import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/sources/feeds/parse-feed.ts';
import { extractArticle } from '../../../src/sources/pages/extract-article.ts';
import { goodFeed, goodPage } from '../../support/origin.ts';

/** A document with pieces cut out, doubled, moved, or replaced by noise. */
function mutated(document: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: document.length });
  const noise = fc.constantFrom(
    '<',
    '>',
    '</',
    '"',
    '&',
    '<!--',
    ']]>',
    '<![CDATA[',
    '\u0000',
    '<div>',
    '</article>',
    '&#x110000;',
    '<html>',
    '<p',
  );
  const edit = fc.record({
    from: place,
    length: fc.nat({ max: 200 }),
    insert: fc.oneof(noise, fc.string({ maxLength: 20 })),
    again: fc.boolean(),
  });
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) =>
    edits.reduce((text, { from, length, insert, again }) => {
      const piece = text.slice(from, from + length);
      return text.slice(0, from) + insert + (again ? piece + piece : '') + text.slice(from + length);
    }, document),
  );
}

describe('mutated documents', () => {
  it('include one whose first tag swallows the root', () => {
    const broken = goodPage.replace(/<html[^>]*>/u, '<html <\n<meta property=">');
    expect(extractArticle(broken, null).kind).toBeDefined();
  });

  it('never break the reading of a page', () => {
    fc.assert(
      fc.property(mutated(goodPage), (html) => {
        const { text, kind } = extractArticle(html, 'https://courier.example/');
        expect(typeof text).toBe('string');
        expect(['article', 'paywall', 'consent', 'not-an-article']).toContain(kind);
      }),
      { numRuns: 150 },
    );
  });

  it('are read as a feed or refused in words', () => {
    fc.assert(
      fc.property(mutated(goodFeed), (xml) => {
        try {
          expect(Array.isArray(parseFeed(xml, 'https://courier.example/feed').entries)).toBe(true);
        } catch (error) {
          expect((error as Error).message).toMatch(/^it is |^it declares /);
        }
      }),
      { numRuns: 300 },
    );
  });
});
