import { describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../../src/core/links/text-fragment.ts';
import { webLink } from '../../../src/core/links/web-link.ts';

const page = 'https://news.example/a';

function within(text: string, snippet: string, from = 0) {
  const start = text.indexOf(snippet, from);
  return { text, start, end: start + snippet.length };
}

describe('a link to the sentence', () => {
  it('names a short snippet whole', () => {
    expect(textFragmentLink(page, 'The ferry runs again.')).toBe(`${page}#:~:text=The%20ferry%20runs%20again`);
  });

  it('names the first and last words of a long one', () => {
    const snippet = 'The ferry between the two islands runs again since the storm has passed at last.';
    expect(textFragmentLink(page, snippet)).toBe(
      `${page}#:~:text=The%20ferry%20between%20the%20two,has%20passed%20at%20last`,
    );
  });

  it('encodes what has a meaning in the directive', () => {
    expect(textFragmentLink(page, 'Well-known, R&D (new)')).toBe(`${page}#:~:text=Well%2Dknown%2C%20R%26D%20%28new`);
  });

  it('keeps an anchor the address has, and replaces a fragment directive', () => {
    expect(textFragmentLink(`${page}#top`, 'Ferry runs.')).toBe(`${page}#top:~:text=Ferry%20runs`);
    expect(textFragmentLink(`${page}#top:~:text=old`, 'Ferry runs.')).toBe(`${page}#top:~:text=Ferry%20runs`);
  });

  it('adds the words before where the snippet stands twice', () => {
    const text = 'On Monday the ferry runs again.\n\nOn cold Tuesday the ferry runs again.';
    const link = textFragmentLink(page, 'the ferry runs again.', within(text, 'the ferry runs again.', 20));
    expect(link).toBe(`${page}#:~:text=cold%20Tuesday-,the%20ferry%20runs%20again`);
    expect(textFragmentLink(page, 'the ferry runs again.', within(text, 'the ferry runs again.'))).toBe(
      `${page}#:~:text=the%20ferry%20runs%20again`,
    );
  });

  it('adds the words after where a paragraph begins with words said before', () => {
    const text = 'Ferry runs\n\nFerry runs only on Sundays.';
    const link = textFragmentLink(page, 'Ferry runs', within(text, 'Ferry runs', 5));
    expect(link).toBe(`${page}#:~:text=Ferry%20runs,-only%20on`);
  });

  it('does not aim across a paragraph with one term', () => {
    const snippet = 'The ferry runs.\n\nThe pier stays shut.';
    expect(textFragmentLink(page, snippet)).toBe(`${page}#:~:text=The%20ferry%20runs,The%20pier%20stays%20shut`);
  });

  it('leads to the page where nothing can be aimed at, and nowhere without a web address', () => {
    expect(textFragmentLink(page, '…')).toBe(page);
    expect(textFragmentLink(page, 'x'.repeat(5000))).toBe(page);
    for (const url of [
      null,
      'javascript:alert(1)',
      'not an address',
      'https://bank.example@evil.example/',
      'data:text/html,x',
    ]) {
      expect(textFragmentLink(url, 'The ferry runs.')).toBeNull();
    }
  });

  it('holds no character that ends a link in any markup', () => {
    const link = textFragmentLink('https://news.example/a_(b)?q=<c>"[d]|e', '> ) ] | * the ferry) runs');
    expect(link).toMatch(/^[A-Za-z0-9%:/#?=~.,_&-]+$/u);
    expect(webLink('https://news.example/a b')).toBe('https://news.example/a%20b');
  });
});
