import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/sources/pages/extract-article.ts';
import { pageBlocks } from '../../../src/sources/pages/page-blocks.ts';
import { type PageElement, parsePage } from '../../../src/sources/pages/page-dom.ts';

const paragraphs = [
  'The harbour of Ostmark reopened on Friday after engineers raised the ferry that had blocked it for nine days, its master said.',
  '“We worked through every tide,” said Lena Brandt, who led the crew of forty divers and crane drivers, in the early morning.',
  'The owner of the ferry must pay for the work, which the port put at 3.2 million euros, and a court will hear the case in spring.',
  'Fishermen who could not leave the port for more than a week have asked the town for help with their lost income.',
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const more = [
  'The Marit, a car ferry of 1978, had run on to the breakwater in thick fog with nineteen people on board, none of whom was hurt.',
  'Her bow blocked two thirds of the entrance, so that only small boats could pass, and only at the top of the tide.',
  'Engineers first pumped out the fuel, about forty tonnes of it, and then filled the car deck with air bags, one after the other.',
  'On the seventh day a storm tore two of the lines, and the work had to stop for a night and most of the following morning.',
  'What will become of the ship is not settled: the yard in Norrby has offered to take her, but the insurer has not answered yet.',
];
const late = more.map((text) => `<p>${text}</p>`).join('\n');
const long = [...paragraphs, ...more].map((text) => `<p>${text}</p>`).join('\n');

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

  it.each([
    [
      'a dialogue about cookies',
      `${long}`,
      `<div id="onetrust-consent-sdk"><div class="ot-sdk-container" role="dialog" aria-modal="true"><h2>Privacy preferences</h2>
<p>When you visit our website, we store cookies on your browser to collect information that helps us to make the site work as you expect it to.</p>
<p>These cookies are necessary for the website to function and cannot be switched off in our systems, whatever you choose here.</p></div></div>`,
      /cookies/,
    ],
    [
      'a note on the author',
      `${long}<div class="author-bio"><img src="a.jpg"><p>Ada Moreau is a senior reporter at the Ostmark Courier, where she has written about ports and shipping since 2011.</p><p>Follow her on Twitter.</p></div>`,
      '',
      /Ada Moreau|Follow/,
    ],
    [
      'a caption with its credit',
      `<figure><img src="a.jpg"><figcaption>The raised ferry in the harbour. (Photo: Tilda Voss/Agency)</figcaption></figure>${long}`,
      '',
      /Tilda Voss/,
    ],
    [
      'pointers to other articles',
      `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><p><strong>READ MORE: <a href="/b">Storm closes the northern road</a></strong></p><p>${paragraphs[2]}</p><p>${paragraphs[3]}</p>${late}<p><a href="/all">Read more</a></p>`,
      '',
      /READ MORE|Read more|northern road/,
    ],
    [
      'a call to subscribe amid the text',
      `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><div class="newsletter-promo"><h4>The Morning Mail</h4><p>Get the news of the town in your inbox every day. By signing up you agree to our terms of use and privacy policy.</p><form><input type="email"><button>Sign up</button></form></div><p>${paragraphs[2]}</p><p>${paragraphs[3]}</p>${late}`,
      '',
      /Morning Mail|inbox|privacy policy/,
    ],
    [
      'what a subscription offers',
      `<div class="intro hidden"><h3>Subscribe now to read this</h3><ul class="list-checkmark"><li>Unlimited online access to articles from the Courier and fifteen other papers with one account.</li><li>Daily puzzles, including the crossword.</li></ul><button>Subscribe</button></div>${long}`,
      '',
      /Unlimited|puzzles/,
    ],
    [
      'the terms of reprinting, and data of widgets',
      `${long}<div class="widget">{"layoutMobile":2,"layoutDesktop":4,"button":"Center","cards":["ferry","port"]}</div><div id="republish-modal" class="republish-modal"><p>You are free to republish this article online and in print, as long as you name the Courier and change nothing but the headline.</p></div>`,
      '',
      /layoutMobile|republish/,
    ],
    [
      'teasers of other articles below',
      `${long}<section class="related-stories"><h2>More from the port</h2><div class="card"><img src="b.jpg"><h3><a href="/b">Storm closes the northern road</a></h3><p>Drivers must take the long way round the bay until the slope above the road is made safe again.</p></div><div class="card"><img src="c.jpg"><h3><a href="/c">Museum finds a lost map</a></h3><p>The sheet had lain between two drawers for a hundred years before a visitor saw its corner.</p></div></section>`,
      '',
      /northern road|long way round|lost map/,
    ],
  ])('leaves out %s', (_, inner, behind, unwanted) => {
    const { text } = extract(page(`${around(inner)}${behind}`));
    expect(text).not.toMatch(unwanted);
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
  });

  it('ends where another story begins in the layout of the first', () => {
    const other =
      '<article><h1>Storm closes the northern road</h1><p>The road above the bay has been closed since a slope gave way in the storm on Monday, the county said, and drivers go the long way round.</p><p>Geologists will look at the slope on Thursday, and nobody dares to say when the first lorries will pass it again.</p></article>';
    const { text } = extract(page(`${around(long)}<main>${other}</main>`));
    for (const paragraph of [...paragraphs, ...more]) expect(text).toContain(paragraph);
    expect(text).not.toMatch(/slope/);
  });

  it('keeps the parts of a story that stand in articles of their own', () => {
    const parts = [...paragraphs, ...more].map(
      (text) => `<article><h2>${text.slice(4, 20)}</h2><p>${text}</p></article>`,
    );
    const { text } = extract(page(`<main><h1>Ferry raised in Ostmark</h1>${parts.join('')}</main>`));
    for (const paragraph of [...paragraphs, ...more]) expect(text).toContain(paragraph);
  });

  it('keeps the row of a table on one line', () => {
    const table =
      '<table><thead><tr><th>Port</th><th>Ferries a day</th></tr></thead><tbody><tr><td>Ostmark</td><td>14</td></tr><tr><td>Norrby</td><td>9</td></tr></tbody></table>';
    const rows = pageBlocks(parsePage(page(around(`${body}${table}`))).body as PageElement).map(({ text }) => text);
    expect(rows).toContain('Ostmark 14');
    expect(rows).toContain('Norrby 9');
  });

  it('keeps the cells apart that lay out a page', () => {
    const table = `<table><tr><td>${paragraphs[0]}</td><td>${paragraphs[1]}</td></tr></table>`;
    const texts = pageBlocks(parsePage(page(table)).body as PageElement).map(({ text }) => text);
    expect(texts).toEqual([paragraphs[0], paragraphs[1]]);
  });

  it('puts text that a server sent late where a browser shows it', () => {
    const late = (id: string, part: number) =>
      `<div hidden id="S:${id}"><p>${paragraphs[part]}</p></div><script>$RC("B:${id}","S:${id}")</script>`;
    const waiting = (id: string) => `<!--$?--><template id="B:${id}"></template><p>Loading this part</p><!--/$-->`;
    const inner = `<p>${paragraphs[0]}</p>${waiting('0')}<p>${paragraphs[2]}</p>${waiting('1')}`;
    const { text } = extract(page(`${around(inner)}${late('1', 3)}${late('0', 1)}`));
    expect(text).toContain(paragraphs.join('\n\n'));
    expect(text).not.toContain('Loading');
  });

  it('stays whole when late text has nowhere to go', () => {
    const { text } = extract(
      page(`${around(body)}<div hidden id="S:0"><p>Lost</p></div><script>$RC("B:9","S:0")</script>`),
    );
    expect(text).toContain(paragraphs[3]);
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

  it('does not repeat the headline in the body', () => {
    const { text, title } = extract(page(around(`<p>Ferry raised in Ostmark</p>${body}`)));
    expect(title).toBe('Ferry raised in Ostmark');
    expect(text).not.toContain('Ferry raised in Ostmark');
  });

  it('finds the body where the head is never closed', () => {
    const { text, title } = extract(
      `<html><head><title>Ferry raised in Ostmark</title><div class="page">${around(body)}</div></html>`,
    );
    expect(text).toContain(paragraphs.join('\n\n'));
    expect(title).toBe('Ferry raised in Ostmark');
  });

  it.each([
    ['a script', (inner: string) => `<script type="text/template">${inner}</script>`],
    ['a browser without scripts', (inner: string) => `<noscript>${inner}</noscript>`],
    ['a template', (inner: string) => `<template>${inner}</template>`],
  ])('finds the body that waits for %s', (_, wait) => {
    const { text } = extract(page(`<div id="post">${wait(body)}</div><script>show("post")</script>`));
    expect(text).toContain(paragraphs.join('\n\n'));
  });

  it('takes the text for search engines where the page shows only its beginning', () => {
    const articleBody = Array.from({ length: 4 }, () => paragraphs.join('\n\n')).join('\n\n');
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry raised in Ostmark', articleBody });
    const head = `<script type="application/ld+json">${json}</script>`;
    expect(extract(page(around(`<p>${paragraphs[0]}</p>`), head)).text).toBe(articleBody);
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
    '<meta name="modified-date" content="2025-02-01"><meta name="x-published-date" content="2024-11-13">',
    '<script type="application/ld+json">{"@type":"NewsArticle" "datePublished":"2024-11-13T10:00:00Z"}</script>',
  ])('reads the date from %s', (head) => {
    expect(extract(page(around(body), head)).published).toMatch(/^2024-11-13/);
  });

  it.each([
    ['<p class="byline">By Jan Holm | November 13, 2024</p>', '2024-11-13'],
    ['<div>Published 13 Nov 2024, 10:30</div>', '2024-11-13T10:30:00'],
    ['<div>by Jan Holm @janholm text size November 13, 2024</div>', '2024-11-13'],
    ['<p>The Harbour Act was signed into law on August 14, 1935</p>', null],
    ['<p>Last updated on 2 February 2025</p><p>Published 13 Nov 2024</p>', '2024-11-13'],
    ['<p>Updated: February 2, 2025</p>', null],
    [
      '<p>On November 13, 2024 the ferry sank with all that it carried, and nobody knew for how long it would stay there.</p>',
      null,
    ],
  ])('reads the date that stands beside the headline: %s', (line, published) => {
    expect(extract(page(around(`${line}${body}`))).published).toBe(published);
  });

  it.each([
    ['https://courier.example/2024/11/13/ferry', '2024-11-13'],
    ['https://courier.example/news/ferry-raised-2024-11-13', '2024-11-13'],
    ['https://courier.example/news/20241113-ferry', '2024-11-13'],
    ['https://courier.example/2024/11/ferry-13', null],
    ['https://courier.example/a/2024111399', null],
    ['https://courier.example/2024/13/45/ferry', null],
  ])('reads the date from the address when the page shows none: %s', (url, published) => {
    expect(extract(page(around(body)), url).published).toBe(published);
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

describe('a page with more in its head than a call takes arguments', () => {
  it('has it in its body', () => {
    const { body: found } = parsePage(`<html><head>${'<p>'.repeat(130_000)}</html>`);
    expect([...(found as PageElement).children].length).toBe(130_000);
  });
});

describe('a page that leaves hundreds of divisions open', () => {
  it('is read all the same', () => {
    const { kind, text } = extractArticle(page(`${'<div>'.repeat(700)}<article>${body}</article>`), null);
    expect(kind).toBe('article');
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
  });
});
