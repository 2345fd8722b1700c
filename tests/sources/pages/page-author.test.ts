import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/sources/pages/extract-article.ts';
import { personIn } from '../../../src/sources/pages/visible-author.ts';

const story = [
  'The harbour of Ostmark reopened on Friday after engineers raised the ferry that had blocked it for nine days, its master said.',
  'The owner of the ferry must pay for the work, which the port put at 3.2 million euros, and a court will hear the case in spring.',
  'Fishermen who could not leave the port for more than a week have asked the town for help with their lost income.',
].map((text) => `<p>${text}</p>`);

function authorOf(beside: string, head = ''): string | null {
  const html = `<html lang="en"><head><title>Ferry raised in Ostmark | Ostmark Courier</title><meta property="og:site_name" content="Ostmark Courier">${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Ferry raised in Ostmark</h1>${beside}${story.join('')}</article></body></html>`;
  return extractArticle(html, 'https://courier.example/a/ferry').author;
}

describe('who wrote an article', () => {
  it.each([
    ['a byline', '<p>By Lena Brandt | 13 November 2024</p>'],
    ['a byline of two', '<div>By Lena Brandt and Jan Holm</div>'],
    ['the name of what holds it', '<div class="article-author"><span class="author-name">Lena Brandt</span></div>'],
    ['a link', '<p><a rel="author" href="/staff/lb">Lena Brandt</a>, Ostmark</p>'],
    ['microdata', '<span itemprop="author" itemscope><span itemprop="name">Lena Brandt</span></span>'],
  ])('is read from %s where no metadata say it', (_, beside) => {
    expect(authorOf(beside)).toBe('Lena Brandt');
  });

  it.each([
    'https://social.example/ostmark-courier',
    'redaktion@courier.example',
    'Ostmark Courier',
    'Ostmark Courier Staff',
    '262588213',
  ])('is not what metadata say in its place: %s', (stated) => {
    expect(authorOf('<p>By Lena Brandt</p>', `<meta name="author" content="${stated}">`)).toBe('Lena Brandt');
  });

  it('stays who metadata say it is', () => {
    expect(authorOf('<p>By Lena Brandt</p>', '<meta name="author" content="Jan Holm">')).toBe('Jan Holm');
    expect(authorOf('', '<meta name="author" content="山田 花子">')).toBe('山田 花子');
    expect(authorOf('', '<meta name="author" content="Ostmark Courier">')).toBe('Ostmark Courier');
  });

  it.each([
    'By Staff Reporter',
    'By The Associated Press',
    'By train to Ostmark',
    'By Courier News Desk',
    'By Friday evening',
    'Published 13 November 2024',
    'Lena',
    'BREAKING NEWS',
  ])('is nobody where the line names nobody: %s', (text) => {
    expect(personIn(text)).toBeNull();
  });

  it('is nobody where links name several', () => {
    expect(authorOf('<aside><a rel="author">Lena Brandt</a> <a rel="author">Jan Holm</a></aside>')).toBeNull();
  });

  it.each([
    ['By Maria de la Cruz in Ostmark', 'Maria de la Cruz'],
    ['Written by: J. K. Brandt, political editor', 'J. K. Brandt'],
    ['Author: Jean-Luc O’Hara', 'Jean-Luc O’Hara'],
  ])('is cut out of its line: %s', (text, name) => {
    expect(personIn(text)).toBe(name);
  });
});

describe('the title of a page', () => {
  const titled = (body: string, tab: string, head = '') =>
    extractArticle(
      `<html lang="en"><head><title>${tab}</title>${head}</head><body>${body}${story.join('')}</body></html>`,
      'https://www.ostmark-courier.example/a/ferry',
    ).title;

  it('is not the heading that names the site', () => {
    const site = '<meta property="og:site_name" content="Ostmark Courier">';
    expect(titled('<h1>Ostmark Courier</h1><h2>Ferry raised</h2>', 'Ostmark Courier: Ferry raised at last', site)).toBe(
      'Ferry raised at last',
    );
    expect(titled('<h1>Ostmark-Courier</h1>', 'Ferry raised at last')).toBe('Ferry raised at last');
  });

  it('is not the heading that leads to the front page', () => {
    expect(titled('<h1><a href="/">Harbour Notes</a></h1>', 'Harbour Notes: how a ferry was raised')).not.toBe(
      'Harbour Notes',
    );
  });

  it('keeps the words of its lines apart', () => {
    expect(titled('<h1>Ferry raised<br>in Ostmark</h1>', 'Ferry raised in Ostmark')).toBe('Ferry raised in Ostmark');
  });

  it('keeps what stands before a colon when it is no site', () => {
    expect(titled('<p>13 November</p>', 'Ferry raised: nine days of work')).toBe('Ferry raised: nine days of work');
  });
});
