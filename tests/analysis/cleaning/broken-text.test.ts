import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../../src/analysis/cleaning/clean-article.ts';
import { normaliseText } from '../../../src/analysis/cleaning/normalise-text.ts';

const body =
  'The port of Orra will close its northern pier in May, the harbour office said on Monday after a long debate.';
const cleaned = (text: string): string =>
  cleanArticle({ key: 'x', url: null, title: 'The pier', outlet: null, published: null, text }).article.text;

describe('text that was broken on the way', () => {
  it('has its marks again where entities were escaped twice or lost their end', () => {
    expect(normaliseText('&amp;ldquo;We won&amp;#8217;t,&amp;rdquo; Roe said. Vik &amp;amp; Sons')).toBe(
      '“We won’t,” Roe said. Vik & Sons',
    );
    expect(normaliseText('&ldquoWe won&#8217t,&rdquo Roe said of R&D.')).toBe('“We won’t,” Roe said of R&D.');
  });

  it('has its marks again where bytes were read wrongly, twice, or dropped', () => {
    expect(normaliseText('â\u0080\u009cWe wonâ\u0080\u0099t,â\u0080\u009d Roe said.')).toBe('“We won’t,” Roe said.');
    expect(normaliseText('Ã¢â‚¬Å“We wonÃ¢â‚¬â„¢t,Ã¢â‚¬\u009d RenÃƒÂ© Roe said.')).toBe('“We won’t,” René Roe said.');
    expect(normaliseText('âWe wonât,â Roe said. âItâs late.â')).toBe('“We won’t,” Roe said. “It’s late.”');
    expect(normaliseText('The château and the pâtes of Mâcon, said Bâle.')).toBe(
      'The château and the pâtes of Mâcon, said Bâle.',
    );
  });

  it('has lines and marks where program text was stored', () => {
    expect(normaliseText('\\"We won\\u2019t,\\" Roe said.\\n\\nThe boats left.')).toBe(
      '"We won’t," Roe said.\n\nThe boats left.',
    );
    expect(normaliseText('It lies in C:\\news.')).toBe('It lies in C:\\news.');
  });

  it('has its spaces where they belong', () => {
    expect(normaliseText('Roe , Vik , Lund , Berg and Moe left . They came back . It rained .')).toBe(
      'Roe, Vik, Lund, Berg and Moe left. They came back. It rained.',
    );
    expect(normaliseText('T\nhe ofﬁce of the port closed.\nA fter that it rained. B cells grow.')).toBe(
      'The office of the port closed.\nAfter that it rained. B cells grow.',
    );
  });

  it('has whole words where lines were hyphenated', () => {
    const lines = [
      'The harbour office of Orra said on Monday that the various repre-',
      'sentatives of the sailors had been asked to come to a long-',
      'term meeting about the pier, which the state will now pay for with',
      'money of the Seamark-',
      'backed fund that was founded by the sailors and their families in',
      'the year of the flood, as the office wrote to all of its represen-',
      'tatives in the town and the islands around it in the same',
      'week of the year.',
    ];
    expect(cleaned(lines.join('\n'))).toContain(
      'various representatives of the sailors had been asked to come to a long-term meeting',
    );
    expect(cleaned(lines.join('\n'))).toContain('its representatives in the town');
    expect(cleaned(lines.join('\n'))).toContain('Seamark-backed fund');
  });

  it('ends before the word that a feed cut', () => {
    expect(normaliseText('The premier told the sailors of Velm… [+1234 chars]')).toBe(
      'The premier told the sailors of …',
    );
  });
});

describe('lines around an article', () => {
  it('that tell when something was posted go', () => {
    for (const line of [
      'Published 3 hours ago',
      'Posted at 10:22',
      '20:55 GMT',
      '8.41pm',
      'March 4, 2019 / 8:15 AM / Orra News',
    ])
      expect(
        cleaned(
          [
            body,
            body.replace('May', 'June'),
            body.replace('May', 'July'),
            body.replace('May', 'April'),
            line,
            body.replace('May', 'March'),
          ].join('\n\n'),
        ),
      ).not.toContain(line);
  });

  it('that stand before the entries of a live report part from them', () => {
    const entries = ['May', 'June', 'July'].map((month, at) => `20:5${at}${body.replace('May', month)}`);
    expect(cleaned(entries.join('\n\n'))).toBe(entries.map((entry) => entry.slice(5)).join('\n\n'));
  });

  it('that speak of consent, the browser and prices go', () => {
    for (const line of [
      'We value your privacy. We and our 842 partners store and/or access information on a device.',
      'Your browser is not supported. Please enable JavaScript. Subscribe from $1 a week. Cancel anytime.',
    ])
      expect(cleaned(`${line}\n\n${body}`)).toBe(body);
  });

  it('that name those who make the site go, where they stand behind it', () => {
    for (const line of [
      'Editor-in-chief: Ann Roe. Managing editors: Nils Vik, Ulla Strand. Publisher: Odd Moe.',
      'Board of Directors Ann Roe, Chair Nils Vik, Vice Chair Ulla Strand',
      'Ann Roe is a senior correspondent at The Pilot. Follow her on Twitter @AnnRoe.',
      'Contact Ann Roe at aroe@pilot.example or 555-0144.',
    ])
      expect(cleaned(`${body}\n\n${body.replace('May', 'June')}\n\n${line}`)).not.toContain('Roe');
    expect(cleaned(`${body}\n\nAnn Roe is a reporter at The Pilot who was held for a year.`)).toContain('Ann Roe');
  });
});

describe('the day of a page that was copied whole', () => {
  const dated = (line: string, below: boolean): string | null => {
    const paragraphs = ['The pier of Orra', body, body.replace('May', 'June'), body.replace('May', 'July')];
    paragraphs.splice(below ? 2 : 1, 0, line);
    const text = ['Home', 'News', 'Harbour', 'Search', ...paragraphs].join('\n');
    return cleanArticle({ key: 'x', url: null, title: null, outlet: null, published: null, text }).article.published;
  };

  it('is read from a line with a clock, above the article or below its opening', () => {
    for (const below of [false, true]) {
      expect(dated('July 3, 2013, 5:12 AM', below)).toBe('2013-07-03');
      expect(dated('Posted at 02:44 PM ET, 03/27/2013', below)).toBe('2013-03-27');
    }
    expect(dated('Posted by Ann Roe on March 5, 2013 at 10:27 am', false)).toBe('2013-03-05');
    expect(dated('| Monday , January 16 , 2012 |', false)).toBe('2012-01-16');
    expect(dated('AP , Thursday 20 Mar 2025', false)).toBe('2025-03-20');
    expect(dated('Harbour Wall, 9 November 1989', false)).toBeNull();
    expect(dated('5:08 PM on 03/04/2013', false)).toBeNull();
  });
});
