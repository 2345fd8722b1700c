import { describe, expect, it } from 'vitest';
import { pageBlocks } from '../../../src/sources/pages/page-blocks.ts';
import { parsePage } from '../../../src/sources/pages/page-dom.ts';

function shown(html: string): string {
  const { body } = parsePage(html);
  return body === null
    ? ''
    : pageBlocks(body)
        .map(({ text }) => text)
        .join(' ');
}

describe('what a page shows stands in its body', () => {
  it.each([
    [
      'a base before the head',
      '<html><base href="/"><head><title>Tides</title></head><body><p>High water</p></body></html>',
    ],
    [
      'a meta before the head',
      '<html><meta charset="utf-8"><head><title>Tides</title></head><body><p>High water</p></body></html>',
    ],
    ['no body', '<html><head><title>Tides</title></head><div><p>High water</p></div></html>'],
    ['no head', '<html><body><p>High water</p></body></html>'],
    ['the body behind another root', '<p>High water</p></html><body></body>'],
    ['head and body behind a root that is neither', '<html></html><head></head><body><p>High water</p></body>'],
    ['neither', '<html><div><p>High water</p></div></html>'],
  ])('with %s', (_, html) => {
    expect(shown(html)).toBe('High water');
  });

  it('where the root is closed before its text, in the order of the page', () => {
    const html =
      '<html><head><title>Tides</title></head><body><header>Courier</header></body></html><main><p>High water</p></main><footer>Imprint</footer>';
    expect(shown(html)).toBe('Courier High water Imprint');
  });

  it('and what belongs into the head stays findable', () => {
    const page = parsePage(
      '<html><meta property="og:title" content="Tides"><head></head><body><p>High water</p></body></html>',
    );
    expect(page.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe('Tides');
  });
});
