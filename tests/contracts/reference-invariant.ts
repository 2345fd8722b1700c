import fc from 'fast-check';
import { expect } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { Snippet } from '../../src/core/citation.ts';
import { sketch } from '../support/analysed-article.ts';

const word = fc.constantFrom('harbour', 'Łódź', 'budget', '“quoted”', '😀', 'e\u0301t\u00e9', 'a', '4,200');
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`);
const save = fc.record({
  key: fc.constantFrom('a', 'b', 'c'),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 5 }),
});

/** After any saves and revisions, every reference ever made still gives its snippet, and that snippet is its revision's slice. */
export async function checkReferenceInvariant(open: () => Promise<Archive>, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(save, { minLength: 1, maxLength: 8 }), async (saves) => {
      const archive = await open();
      const made = new Map<string, Snippet>();
      for (const each of saves) {
        const [saved] = await archive.save([sketch(each)], 1);
        const passages = await archive.passagesOf(saved?.article ?? '', 0, 9);
        const snippets = passages.map(({ article, start, end, text }) => ({ article, start, end, snippet: text }));
        const refs = await archive.referTo(snippets);
        refs.forEach((ref, index) => {
          const before = made.get(ref);
          const now = snippets[index] as Snippet;
          expect(before?.snippet ?? now.snippet).toBe(now.snippet);
          expect(before?.article.id ?? now.article.id).toBe(now.article.id);
          if (before === undefined) made.set(ref, now);
        });
        for (const [ref, snippet] of made) {
          expect(await archive.resolve(ref)).toEqual(snippet);
          const revision = await archive.article(snippet.article.id, snippet.article.revision);
          expect(revision?.text.slice(snippet.start, snippet.end)).toBe(snippet.snippet);
        }
      }
      await archive.close();
    }),
    { numRuns: runs },
  );
}
