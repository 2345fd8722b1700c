import fc from 'fast-check';
import type { Citation } from '../../src/core/citation.ts';
import { textFragmentLink } from '../../src/core/links/text-fragment.ts';
import type { Block, Inline, Line, Message } from '../../src/core/message.ts';

/** A citation of an article that exists only here. */
export function citation(n: number, snippet: string, changes: Partial<Citation['article']> = {}): Citation {
  const url = changes.url === undefined ? `https://news.example/${n}` : changes.url;
  return {
    n,
    link: textFragmentLink(url, snippet),
    ref: `r${n.toString(36)}x${(n * 7).toString(36)}`,
    start: 10,
    end: 10 + snippet.length,
    snippet,
    article: {
      id: `a${n}`,
      revision: 1,
      key: `https://news.example/${n}`,
      url,
      title: `Ferry talks, part ${n}`,
      outlet: 'The Harbour Post',
      published: '2024-11-13',
      publishedDoubt: null,
      language: 'en',
      ...changes,
    },
  };
}

/** Prose of exactly `characters` characters: numbered sentences, so that a missing or doubled one shows. */
export function prose(characters: number): string {
  let text = '';
  for (let n = 1; text.length < characters; n += 1) text += `Sentence ${n} says the harbour stays open until spring. `;
  return `${text.slice(0, characters - 1).trimEnd()}${'.'.repeat(characters)}`.slice(0, characters);
}

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zA-Z0-9.,'-]{1,12}$/u) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('@everyone', '```', '*', '[x](https://evil.example)', '👩‍👩‍👧', 'שלום', '\n'),
  },
);
const phrase = (maxLength: number) => fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(' '));
const inline: fc.Arbitrary<Inline> = fc.record({
  text: phrase(60),
  style: fc.constantFrom('plain', 'strong', 'emphasis', 'quote', 'muted'),
});
const cites = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 });
const line: fc.Arbitrary<Line> = fc.record({ inlines: fc.array(inline, { minLength: 1, maxLength: 4 }), cites });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), text: phrase(8) }),
  fc.record({ type: fc.constant('paragraph' as const), line }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(line, { minLength: 1, maxLength: 6 }) }),
  fc.record({ type: fc.constant('quotation' as const), speaker: phrase(30), line }),
  fc.record({
    type: fc.constant('table' as const),
    columns: fc.constant(['Figure', 'What']),
    rows: fc.array(fc.record({ cells: fc.tuple(phrase(4), phrase(40)), cites }), { minLength: 1, maxLength: 6 }),
  }),
);

/** Any message: blocks whose lines cite some of six sources, and the sources. */
export const anyMessage: fc.Arbitrary<Message> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 8 }), fc.array(phrase(40), { minLength: 6, maxLength: 6 }))
  .map(([blocks, snippets]) => ({
    blocks: [
      ...blocks,
      { type: 'sources' as const, citations: snippets.map((snippet, index) => citation(index + 1, snippet)) },
      { type: 'buttons' as const, buttons: [{ label: 'Next', command: '/who Kallas page 2' }] },
    ],
  }));
