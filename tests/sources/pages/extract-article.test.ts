import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/sources/pages/extract-article.ts';

const paragraphs = [
  'The harbour of Ostmark reopened on Friday after engineers raised the ferry that had blocked it for nine days, its master said.',
  '“We worked through every tide,” said Lena Brandt, who led the crew of forty divers and crane drivers, in the early morning.',
  'The owner of the ferry must pay for the work, which the port put at 3.2 million euros, and a court will hear the case in spring.',
  'Fishermen who could not leave the port for more than a week have asked the town for help with their lost income.',
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

function page(inner: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>Ferry raised in Ostmark | Ostmark Courier</title>${head}</head><body>${inner}</body></html>`;
}

function extract(html: string, url = 'https://courier.example/a/ferry') {
  return extractArticle(html, url);
}

const around = (
  inner: string,
) => `<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Ferry raised in Ostmark</h1>${inner}</article></main>
<aside class="related"><h3>More news</h3><ul><li><a href="/b">Storm closes the northern road</a></li><li><a href="/c">Museum finds a lost map</a></li></ul></aside>
<footer><p>© 2024 Ostmark Courier. All rights reserved.</p><a href="/privacy">Privacy</a></footer>`;

describe('the article of a page', () => {
  it('is its body, paragraph by paragraph, without what stands around it', () => {
    const { text, kind } = extract(page(around(body)));
    expect(kind).toBe('article');
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
    for (const furniture of ['Home', 'Sport', 'northern road', 'All rights reserved', 'Privacy'])
      expect(text).not.toContain(furniture);
    expect(text.split('\n\n').length).toBeGreaterThanOrEqual(paragraphs.length);
  });

  it('leaves comments, share bars and subscription boxes out', () => {
    const { text } = extract(
      page(
        around(
          `<div class="share-bar"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>${body}<div class="newsletter-signup"><p>Sign up for our newsletter and never miss a story.</p></div>
<section id="comments" class="comments"><h3>2 comments</h3><div class="comment"><p>What a relief, I had been waiting for this for so long!</p></div></section>`,
        ),
      ),
    );
    expect(text).toContain(paragraphs[3]);
    expect(text).not.toMatch(/Tweet|newsletter|What a relief/);
  });

  it('keeps breaks between lines that only <br> parts', () => {
    const { text } = extract(page(around(paragraphs.join('<br><br>'))));
    expect(text).toContain(`${paragraphs[0]}\n\n${paragraphs[1]}`);
  });

  it('finds the body where scripts stand between head and body, and where text hangs behind it', () => {
    const html = page(around(body)).replace('</head>', '</head><script>var a = 1;</script>');
    expect(extract(html).text).toContain(paragraphs[2]);
    expect(extract(`${body}`).text).toContain(paragraphs[2]);
  });

  it('reads the text that a page carries only for search engines', () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Ferry raised in Ostmark',
      articleBody: paragraphs.join('\n\n'),
    });
    const { text, kind } = extract(page('<div id="app"></div>', `<script type="application/ld+json">${json}</script>`));
    expect(text).toBe(paragraphs.join('\n\n'));
    expect(kind).toBe('article');
  });

  it('reads title, outlet, date, author, language and address from structured data', () => {
    const json = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'Courier' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry raised &amp; towed in Ostmark',
          datePublished: '2024-11-13T10:00:00+01:00',
          author: [{ name: 'Jan Holm' }],
          publisher: { name: 'Ostmark Courier' },
        },
      ],
    });
    const head = `<script type="application/ld+json">${json}</script><link rel="canonical" href="/ferry">`;
    expect(extract(page(body, head))).toMatchObject({
      title: 'Ferry raised & towed in Ostmark',
      outlet: 'Ostmark Courier',
      published: '2024-11-13T10:00:00+01:00',
      author: 'Jan Holm',
      language: 'en',
      canonicalUrl: 'https://courier.example/ferry',
    });
  });

  it.each([
    '<meta property="article:published_time" content="2024-11-13T10:00:00Z">',
    '<meta name="date" content="Wed, 13 Nov 2024 10:00:00 GMT">',
    '<meta name="parsely-pub-date" content="2024-11-13">',
  ])('reads the date from %s', (head) => {
    expect(extract(page(around(body), head)).published).toMatch(/^2024-11-13/);
  });

  it.each([
    ['<p class="byline">By Jan Holm | November 13, 2024</p>', '2024-11-13'],
    ['<div>Published 13 Nov 2024, 10:30</div>', '2024-11-13T10:30:00'],
    ['<div>by Jan Holm @janholm text size November 13, 2024</div>', '2024-11-13'],
    ['<p>The Harbour Act was signed into law on August 14, 1935</p>', null],
    [
      '<p>On November 13, 2024 the ferry sank with all that it carried, and nobody knew for how long it would stay there.</p>',
      null,
    ],
  ])('reads the date that stands beside the headline: %s', (line, published) => {
    expect(extract(page(around(`${line}${body}`))).published).toBe(published);
  });

  it('prefers the one heading to what is written for search engines', () => {
    const head = '<meta property="og:title" content="Ferry raised: all you need to know about Ostmark">';
    expect(extract(page(around(body), head).replace(/<title>.*<\/title>/, '')).title).toBe('Ferry raised in Ostmark');
  });

  it('takes the heading for the title, and the site off the tab’s', () => {
    expect(extract(page(around(body))).title).toBe('Ferry raised in Ostmark');
    expect(extract(page(body)).title).toBe('Ferry raised in Ostmark');
  });

  it('survives broken JSON-LD', () => {
    const broken = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry
raised",}</script><script type="application/ld+json">no json</script>`;
    expect(extract(page(around(body), broken)).text).toContain(paragraphs[0]);
  });

  it.each([
    [
      'consent',
      page(
        '<h1>We value your privacy</h1><p>We and our partners use cookies. Accept all to continue.</p><button>Accept all</button>',
      ),
    ],
    [
      'paywall',
      page(
        around(
          `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><div class="paywall">Subscribe to continue reading. Already a subscriber? Log in.</div>`,
        ),
      ),
    ],
    ['not-an-article', page('<h1>404</h1><p>Page not found.</p>')],
    [
      'not-an-article',
      page(Array.from({ length: 40 }, (_, i) => `<a href="/${i}">Headline number ${i}</a>`).join(' ')),
    ],
  ])('tells what is %s', (kind, html) => {
    expect(extract(html).kind).toBe(kind);
  });

  it('has nothing to say of an empty page', () => {
    expect(extract('')).toMatchObject({ kind: 'not-an-article', text: '', title: null });
  });
});

describe('a page that leaves hundreds of divisions open', () => {
  it('is read all the same', () => {
    const { kind, text } = extractArticle(page(`${'<div>'.repeat(700)}<article>${body}</article>`), null);
    expect(kind).toBe('article');
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
  });
});
