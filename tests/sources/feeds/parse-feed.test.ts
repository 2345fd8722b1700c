import { describe, expect, it } from 'vitest';
import { parseFeed, parseOpml, writeOpml } from '../../../src/sources/feeds/parse-feed.ts';

const at = 'https://courier.example/feed';
const entry = { id: '1', url: 'https://courier.example/a', title: 'Ferry & crane', published: '2024-11-13T10:00:00Z' };

describe('feeds', () => {
  it.each([
    [
      'RSS',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier</title><ttl>90</ttl><item><title>Ferry &amp; crane</title><link>/a</link><guid isPermaLink="false">1</guid><pubDate>Wed, 13 Nov 2024 10:00:00 GMT</pubDate><description>short</description><content:encoded><![CDATA[<p>The long text</p>]]></content:encoded></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>x</id><updated>2024-11-13T10:00:00Z</updated><entry><id>1</id><title type="html">Ferry &amp;amp; crane</title><link rel="self" href="/self"/><link href="/a"/><updated>2024-11-13T10:00:00Z</updated><content type="html">&lt;p&gt;The long text&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="/"><title>Courier</title></channel><item rdf:about="1"><title>Ferry &amp; crane</title><link>https://courier.example/a</link><description>The long text</description><dc:date>2024-11-13T10:00:00Z</dc:date></item></rdf:RDF>`,
    ],
    [
      'JSON',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Courier',
        items: [
          {
            id: '1',
            url: 'https://courier.example/a',
            title: 'Ferry & crane',
            content_html: '<p>The long text</p>',
            date_published: '2024-11-13T10:00:00Z',
          },
        ],
      }),
    ],
  ])('reads %s', (_, source) => {
    const document = parseFeed(source, at);
    expect(document.title).toBe('Courier');
    expect(document.entries).toHaveLength(1);
    expect(document.entries[0]).toMatchObject({ ...entry, title: expect.stringMatching(/^Ferry (?:&|&amp;) crane$/) });
    expect(document.entries[0]?.html).toContain('The long text');
  });

  it('takes a guid for the address only where it is one', () => {
    const one = (guid: string) =>
      parseFeed(`<rss version="2.0"><channel><title>C</title><item><title>t</title>${guid}</item></channel></rss>`, at)
        .entries[0]?.url;
    expect(one('<guid>https://courier.example/x</guid>')).toBe('https://courier.example/x');
    expect(one('<guid isPermaLink="false">https://courier.example/x</guid>')).toBeNull();
    expect(one('<guid>tag:1</guid>')).toBeNull();
    expect(one('<link>javascript:alert(1)</link>')).toBeNull();
  });

  it('passes over dates that are none', () => {
    const source =
      '<rss version="2.0"><channel><title>C</title><item><title>t</title><pubDate>yesterday</pubDate></item></channel></rss>';
    expect(parseFeed(source, at).entries[0]?.published).toBeNull();
  });

  it.each([
    ['<html><p>a page</p></html>', 'it is a web page, not a feed'],
    ['no feed at all', 'it is no RSS, Atom, RDF or JSON feed'],
    ['', 'it is no RSS, Atom, RDF or JSON feed'],
    [
      '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>',
      'it declares entities of its own',
    ],
    [`<rss><channel>${'<a>'.repeat(100_000)}`, 'it is nested more than 200 levels deep'],
    ['[1, 2', 'it is no RSS'],
  ])('says why %j is none', (source, reason) => {
    expect(() => parseFeed(source.slice(0, 600_000), at)).toThrow(reason);
  });
});

describe('OPML', () => {
  it('goes in and out', () => {
    const feeds = [
      { url: 'https://courier.example/feed?a=1&b=2', title: 'Courier & Co' },
      { url: 'https://herald.example/rss', title: 'Herald' },
    ];
    expect(parseOpml(writeOpml(feeds))).toEqual(feeds);
  });

  it('finds feeds in folders, each once', () => {
    const outline = '<outline text="A" xmlUrl="https://a.example/f"/>';
    const source = `<opml version="2.0"><head/><body><outline text="News">${outline}<outline text="Deep">${outline}</outline></outline><outline text="no feed"/></body></opml>`;
    expect(parseOpml(source)).toEqual([{ url: 'https://a.example/f', title: 'A' }]);
  });
});
