import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredArticle } from '../../src/core/article.ts';
import { cutSnippet } from '../../src/core/citation.ts';

const article = (text: string): StoredArticle => ({
  id: '7',
  revision: 2,
  key: 'harbour',
  url: null,
  title: 'The harbour',
  outlet: null,
  published: '2024-11-13',
  publishedDoubt: null,
  language: 'en',
  text,
  summary: '',
});

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });

describe('cutSnippet', () => {
  it('gives exactly the slice of the text at the span', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (body, a, b) => {
        const [start, end] = [a % body.length, (a % body.length) + 1 + (b % (body.length - (a % body.length)))];
        const snippet = cutSnippet(article(body), { start, end });
        expect(snippet.snippet).toBe(body.slice(start, end));
        expect([snippet.start, snippet.end, snippet.article.id, snippet.article.revision]).toEqual([
          start,
          end,
          '7',
          2,
        ]);
      }),
    );
  });

  it('refuses every span that is not one of the text', () => {
    const span = fc.record({ start: fc.oneof(fc.integer(), fc.double()), end: fc.oneof(fc.integer(), fc.double()) });
    fc.assert(
      fc.property(text, span, (body, { start, end }) => {
        const sound =
          Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= body.length;
        if (!sound)
          expect(() => cutSnippet(article(body), { start, end })).toThrow(
            expect.objectContaining({ code: 'invalid-span' }),
          );
      }),
    );
  });

  it('carries nothing of the body but the snippet', () => {
    expect(JSON.stringify(cutSnippet(article('One. Two. Three.'), { start: 5, end: 9 }))).not.toContain('Three');
  });
});
