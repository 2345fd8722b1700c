import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseCleaned } from '../../../src/analysis/analyse-article.ts';
import { cleanArticle } from '../../../src/analysis/cleaning/clean-article.ts';

const paragraphs = [
  'The harbour of Ostmark reopened on Friday after engineers raised the ferry that had blocked it for nine days.',
  '“We worked through every tide,” said Lena Brandt, who led the crew of forty divers and crane drivers.',
  'The owner of the ferry must pay for the work, which the port put at 3.2 million euros.',
];
const body = paragraphs.join('\n\n');

function clean(text: string, known: { title?: string; outlet?: string; published?: string } = {}) {
  const { title = null, outlet = null, published = null } = known;
  return cleanArticle({ key: 'a', url: null, title, outlet, published, text });
}

function doubt(text: string, known: { published: string }) {
  return analyseCleaned(clean(text, known)).article.publishedDoubt;
}

describe('cleaning an article', () => {
  it('takes the tags of a page out of a text, with the links that lead away', () => {
    const tagged = paragraphs.map((each) => `<p>${each.replace('on Friday', 'on <b>Friday</b>')}</p>`).join('');
    expect(clean(`${tagged}<br/><a href="/more">Read more about ferries</a>`).article.text).toBe(body);
    expect(clean(`${body} So a < b and c > d.`).article.text).toContain('a < b and c > d');
  });

  it('leaves a clean body alone', () => {
    expect(clean(body)).toMatchObject({ article: { text: body, language: 'en' }, removed: [] });
  });

  it('holds the date that was given against the one the page states above its body, unless that only tells of a change', () => {
    const page = (line: string) => `Ferry raised in Ostmark harbour\n\n${line}\n\n${body}`;
    const given = { published: '2024-12-18' };
    expect(doubt(page('Published: Nov 13, 2024'), given)).toContain('November 13, 2024');
    expect(doubt(page('Published: Dec 18, 2024'), given)).toBeNull();
    expect(doubt(page('Last updated: Nov 13, 2025'), given)).toBeNull();
    const both = 'Published: 12 May 2023 14:05 BST | Updated: 3 June 2024';
    expect(clean(page(both)).article.published).toBe('2023-05-12');
    expect(doubt(page(both), given)).toContain('May 12, 2023');
    expect(clean(page('Updated: June 3, 2024\n\nFirst published: May 12, 2023')).article.published).toBe('2023-05-12');
    expect(clean(page('Updated 3 June 2024 | Published 12 May 2023')).article.published).toBe('2023-05-12');
    expect(clean(page('Updated 3 June 2024')).article.published).toBe('2024-06-03');
    const changed = `${page('Updated 3 June 2024')}\n\nThis article was first published on 4 April 2017.`;
    expect(clean(changed).article.published).toBe('2017-04-04');
    const note = `${body}\n\nThis article was first published on 4 April 2017.`;
    expect(doubt(note, given)).toContain('April 4, 2017');
  });

  it.each([
    ['menus and buttons', 'close\nMenu\nSkip to content\nSign in\nShare\n'],
    ['a breadcrumb', 'Home\nWorld\nEurope\n'],
    ['reading time and age', '4 min read\n3 hours ago\n'],
    ['cookie notices', 'We use cookies to improve your visit. By continuing you accept them.\n'],
  ])('takes %s off the top', (_, furniture) => {
    expect(clean(`Ferry raised in Ostmark harbour\n${furniture}\n${body}`).article).toMatchObject({
      title: 'Ferry raised in Ostmark harbour',
      text: body,
    });
  });

  it.each([
    'Source link\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nName\n\nWebsite',
    '12 Comments\n\nharbourfan22\n\nAt last! My boat was stuck in there for more than a week, you know.',
    '#Ostmark #harbour #ferry #divers',
    'PREV Storm closes the northern road\nNEXT Museum finds a lost map',
    'Sign up for our free daily newsletter',
    'Follow us on Facebook and Twitter',
    'Copyright 2023 Ostmark Courier. All rights reserved.',
    'Reporting by Jan Holm in Ostmark; editing by Ida Falk',
    '(Additional reporting by Jan Holm and Per Lind in Westmark.)',
    'Contribute to reporting Jan Holm from Ostmark; Per Lind from Westmark.',
    'With AFP',
    '-\n\n-',
    'Tags: harbour, ferry',
    'Related articles\n\nStorm closes the northern road\n\nMuseum finds a lost map\n\nWhat do divers eat?',
  ])('takes what follows the article off the end: %j', (tail) => {
    expect(clean(`${body}\n\n${tail}`).article.text).toBe(body);
  });

  it.each([
    '• Also read: Storm closes the northern road for days',
    'Short link: https://courier.example/x7',
    'Read more: Storm closes the northern road for days',
    'Vea también: Un temporal cierra la carretera del norte',
    'Czytaj też: Burza zamknęła drogę na północy',
    'Les også: Storm stenger veien nordover',
    'Baca juga: Badai menutup jalan di utara',
    'Read our full Ostmark 200 rowing boat review',
    'Related topics\n\nStorm closes the northern road for days\n\nAll the news from the north.',
    'ALSO READ\n\nWill the northern road ever open again?',
    'Storm closes the northern road\n\nOther topics of interest\n\nStorm closes the northern road\n\nThe latest from our roads desk.',
    'Advertisement\n\nStory continues below',
    'The ferry on its side last week. (AP Photo/Jan Holm)',
    'FILE PHOTO: The ferry before it sank, seen from the pier. REUTERS/Jan Holm/File Photo',
    'Photo: Jan Holm / Ostmark Courier',
  ])('takes furniture out of the middle: %j', (middle) => {
    const [first, ...rest] = paragraphs;
    expect(clean([first, middle, ...rest].join('\n\n')).article.text).toBe(body);
  });

  it.each([
    'Advertisement spending fell by a third.',
    'Google said it would keep third-party cookies in its browser after all.',
    '“Follow us,” the pilot told the fishing boats.',
    '“Read more books,” she said.',
    'Lea: I heard the ship before I saw it.',
    'Read our full account of the night, and you will see why the captain stayed.',
    'Share prices in the port’s owner rose 4%.',
    'Reporting by the local paper showed that the hull had been patched twice.',
    'NEXT plc, the clothes chain, had 40 containers on board.',
    'Subscribers to the service lost power for an hour.',
    'He would not say.',
    'What happens now',
    'Comments by the minister angered the crew, who left the meeting early.',
    'Related companies owned by the same family run six more ferries.',
    'Tags made of steel were found on every chain.',
    'By Friday the harbour was full again.',
    'Photographs of the hull were shown in court.',
    'More than 300 people watched from the pier.',
    'AFP, which first reported the sinking, put the number of passengers at 12.',
    'In 2022 the ferry carried 80,000 people, Reuters reported.',
    'The men signed up for the navy in June and for updates on their pay.',
    'It was the first of many: #SaveTheFerry spread within hours.',
  ])('keeps body that only looks like furniture: %s', (sentence) => {
    const [first, ...rest] = paragraphs;
    const text = [first, sentence, ...rest].join('\n\n');
    expect(clean(text).article.text).toBe(text);
  });

  it('keeps a table that ends the article, and headings that it uses again', () => {
    const table =
      'Ferries raised since 2000:\n\nOstmark 3 900 tonnes\n\nWestmark 1 450 tonnes\n\nNordmark 2 700 tonnes';
    const heading = 'What the divers say about it';
    const text = [
      heading,
      paragraphs[0],
      paragraphs[1],
      paragraphs[2],
      'So it went.',
      'It was late.',
      heading,
      body,
      table,
    ].join('\n\n');
    const kept = clean(`${paragraphs[0]} Again.\n\n${text}`).article.text;
    expect(kept.split(heading)).toHaveLength(3);
    expect(kept.endsWith(table)).toBe(true);
  });

  it('keeps a question that opens the article', () => {
    const question = 'Have you ever wondered how a ferry is raised from the bottom, and who pays for all of it?';
    expect(clean(`${question}\n\n${body}`).article.text).toBe(`${question}\n\n${body}`);
  });

  it('finds the headline by its doubling, the site above it, and neither stays in the body', () => {
    const { article } = clean(
      `close\nclose\n\nThe Ostmark Courier\n\nNews that floats!\n\nFerry raised at last\nadmin\n\nFerry raised at last\n\n${body}`,
    );
    expect(article).toMatchObject({ title: 'Ferry raised at last', outlet: 'The Ostmark Courier', text: body });
  });

  it('drops the given title where the page repeats it', () => {
    const { article } = clean(`Ferry raised in Ostmark harbour\n\n${body}`, {
      title: 'Ferry raised in Ostmark harbour',
    });
    expect(article).toMatchObject({ title: 'Ferry raised in Ostmark harbour', text: body });
  });

  it('names an article without headline by its first sentence', () => {
    expect(clean('OSTMARK – The ferry is up. Divers raised it on Friday after nine days of work.').article.title).toBe(
      'The ferry is up. Divers raised it on Friday after nine days of work',
    );
  });

  it.each([
    ['December 3, 2023', '2023-12-03'],
    ['3 December 2023', '2023-12-03'],
    ['Published: Sunday, Dec. 3, 2023 at 10:30 am GMT', '2023-12-03'],
    ['Updated 2023-12-03 10:30', '2023-12-03'],
    ['03.12.2023, 10:30', '2023-12-03'],
  ])('reads the date line %s', (line, date) => {
    expect(clean(`Ferry raised in Ostmark harbour\n${line}\n\n${body}`).article).toMatchObject({
      published: date,
      text: body,
    });
  });

  it('takes no date from a sentence, and never overrides the date its source gives', () => {
    expect(clean(`On December 3, 2023 the ferry sank.\n\n${body}`).article.published).toBeNull();
    expect(clean(`May 5, 2020\n\n${body}`, { published: '2023-12-03' }).article.published).toBe('2023-12-03');
  });

  it.each([
    ['OSTMARK (Reuters) - The harbour reopened on Friday, its master said in the morning.', 'Reuters'],
    ['(RFI) The harbour reopened on Friday, its master said in the early morning.', 'RFI'],
  ])('finds the agency that opens the text: %s', (opening, outlet) => {
    expect(clean(`${opening}\n\n${body}`).article.outlet).toBe(outlet);
  });

  it('takes the site behind the headline, not who took a picture below', () => {
    const page = `Ferry raised at last from the bed of the Velm - Ostmark Courier\n\nFerry raised at last from the bed of the Velm\n\n${body}\n\nReuters`;
    expect(clean(page).article.outlet).toBe('Ostmark Courier');
  });

  it('takes an agency that is merely cited for no outlet', () => {
    expect(clean(`${body}\n\nThe master told AFP that he was relieved.`).article.outlet).toBeNull();
    expect(clean(`${body}\n\nWith AFP`).article.outlet).toBe('AFP');
    expect(clean(`${body}\n\nWith AFP`, { outlet: 'Ostmark Courier' }).article.outlet).toBe('Ostmark Courier');
  });

  it('makes white space plain and drops what shows nothing', () => {
    const text = 'The\u00a0har\u00adbour\u200b re\u0007opened\ton  Friday,\ufeff its master said.';
    expect(clean(text).article.text).toBe('The harbour reopened on Friday, its master said.');
  });

  it('joins the lines of hard-wrapped text', () => {
    const wrapped = [
      'The harbour of Ostmark reopened on Friday after engineers',
      'raised the ferry that had blocked it for nine days, and the',
      'first boats left within the hour for the islands and the',
      'northern towns, where shops had begun to run out of milk.',
      '',
      'The owner of the ferry must pay for the work, which the port',
      'put at three million euros, and a court will hear the case in',
      'the spring if he does not, the master of the port added on',
      'Friday.',
    ];
    expect(clean(wrapped.join('\n')).article.text.split('\n\n')).toHaveLength(2);
  });

  it('mends what a wrong encoding broke, and nothing else', () => {
    expect(clean('The master said itâ€™s â€œoverâ€\u009d at the cafÃ© &amp; bar.').article.text).toBe(
      'The master said it’s “over” at the café & bar.',
    );
    // the last byte of a closing mark shows nothing and is often lost, a dash's is made a straight mark
    expect(clean('â€œWe lend more.â€ Berg said â€" again â€" on Friday.').article.text).toBe(
      '“We lend more.” Berg said — again — on Friday.',
    );
    expect(
      clean(
        'Caf&eacute; owner S&oslash;ren Kj&aelig;r met Fran&ccedil;ois &Scaron;ik; R&D &laquo;goes on&raquo; &nosuch;.',
      ).article.text,
    ).toBe('Café owner Søren Kjær met François Šik; R&D «goes on» &nosuch;.');
    // the same, with marks apart from their letters
    expect(clean('The master, FranA\u0303§ois, sat in the cafe\u0301.').article.text).toBe(
      'The master, François, sat in the café.',
    );
    expect(clean('The report, opens new tab by the port (opens in new window) found nothing.').article.text).toBe(
      'The report by the port found nothing.',
    );
    expect(clean('SÃO PAULO is far from Ostmark, he said.').article.text).toBe(
      'SÃO PAULO is far from Ostmark, he said.',
    );
  });

  it('says that a text is not English and leaves it whole', () => {
    const text =
      'Der Hafen von Ostmark ist seit Freitag wieder offen, nachdem Taucher die Fähre gehoben haben.\n\nDas sagte der Kapitän und war mit der Arbeit nicht zufrieden.';
    expect(clean(text).article).toMatchObject({ language: 'de', text });
  });

  it('keeps a page of nothing but a headline', () => {
    expect(clean('Ferry raised in Ostmark harbour').article.text).toBe('Ferry raised in Ostmark harbour');
  });

  it('invents no words: what is kept stands in the text, in order', () => {
    const pieces = fc.constantFrom(
      ...paragraphs,
      'Menu',
      'Leave a Reply',
      'Also read: X',
      'A heading',
      '#a #b',
      '',
      ' - ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (lines) => {
        const text = lines.join('\n');
        let from = 0;
        for (const paragraph of clean(text).article.text.split('\n\n')) {
          const at = text.indexOf(paragraph, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + paragraph.length;
        }
      }),
    );
  });

  it('never throws, on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => clean(text).article.key === 'a'));
  });

  it.each([
    ['a million letters', 'a'.repeat(1e6)],
    ['digits', '7'.repeat(1e5)],
    ['spaces', `a${' '.repeat(3e5)}b`],
    ['line ends', '\n'.repeat(3e5)],
    ['brackets', '('.repeat(1e5)],
    ['hashtags', '#a '.repeat(1e5)],
    ['punctuation', '.-'.repeat(1e5)],
    ['short lines', 'Menu item\n'.repeat(3e4)],
    ['different lines', Array.from({ length: 2e4 }, (_, i) => `Item number ${i}`).join('\n')],
    ['headings of teasers', 'Related\n'.repeat(3e4)],
  ])('is done with %s in time', (_, text) => {
    clean(text);
  });
});

describe('a page that was copied whole', () => {
  const menu =
    'Home\n\nNews\n\nWorld\n\nHarbours\n\nSport\n\nCulture\n\nOpinion\n\nOur podcasts\n\nPuzzles\n\nWeather\n\nFerry timetables for the northern coast\n\nLog into your account';
  const story =
    paragraphs.join('\n\n') +
    '\n\nThe mayor of Ostmark, Jan Holm, thanked the divers on Saturday and promised them a dinner in the old customs house.';
  const page = (above: string, below: string) => `${menu}\n\n${above}\n\n${story}\n\n${below}\n\n${menu}\n\nContact us`;

  it('is parted from its menus, and goes by the headline that speaks of its story', () => {
    const { article } = clean(
      page('You are reading as a guest\n\nFerry raised in Ostmark harbour\n\nBy Ida Falk\n\nMay 3, 2024', ''),
    );
    expect(article).toMatchObject({ title: 'Ferry raised in Ostmark harbour', text: story, published: '2024-05-03' });
  });

  it('takes the date beside the headline, not one of a menu', () => {
    const { article } = clean(`May 9, 2024\n\n${page('Ferry raised in Ostmark harbour\n\nMay 3, 2024', '')}`);
    expect(article.published).toBe('2024-05-03');
  });

  it('ends where its readers begin to talk', () => {
    const talk =
      'harbourfan about a minute ago\n\nAt last, my boat was stuck in there for more than nine days and nobody told us a thing.\n\n' +
      'Old Salt 2 minutes ago\n\nThey should have asked the tug men from Westmark on the very first day, I say.\n\n' +
      'nobody 3 minutes ago\n\nWho pays for all this in the end if not the people of the town, as they always do?';
    expect(clean(page('Ferry raised in Ostmark harbour', talk)).article.text).toBe(story);
  });

  it('keeps what goes on behind a gallery of other pictures', () => {
    const gallery = Array.from({ length: 14 }, (_, index) => `Picture ${index} of the week`).join('\n\n');
    const more =
      'Jan Holm told the council of Ostmark that the divers would be paid from the fund for the harbour and its quays.\n\n' +
      'The council of Westmark, where Lena Brandt lives, sent a barge with cranes to Ostmark on Sunday night without being asked.\n\n' +
      'Lena Brandt said the people of Ostmark had brought soup and bread to the quay every night while the work went on.';
    const { text } = clean(page('Ferry raised in Ostmark harbour', `${gallery}\n\n${more}`)).article;
    expect(text).toBe(`${story}\n\n${more}`);
  });

  it('leaves an article its own long list', () => {
    const list = Array.from({ length: 30 }, (_, index) => `Prize ${index} went to Harbour ${index}`).join('\n\n');
    expect(clean(`${story}\n\nThe winners of the regatta, by class:\n\n${list}`).article.text).toContain('Prize 29');
  });

  it('takes a link in capitals out of the paragraph that a scraper glued it into', () => {
    const glued = `${paragraphs[0]}FERRY OWNER FACES COURT OVER ‘LOST’ CARGO${paragraphs[1]} ${paragraphs[2]}CLICK HERE TO GET THE NEWS APP"We pay," he said.`;
    const { article, removed } = clean(glued);
    expect(article.text).toBe(`${paragraphs[0]}\n\n${paragraphs[1]} ${paragraphs[2]}\n\n"We pay," he said.`);
    expect(removed.map(({ text }) => text)).toEqual([
      'FERRY OWNER FACES COURT OVER ‘LOST’ CARGO',
      'CLICK HERE TO GET THE NEWS APP',
    ]);
    const shouted = `${paragraphs[0]} THE SIGN SAID KEEP OFF THE PIER TODAY. ${paragraphs[1]}`;
    expect(clean(shouted).article.text).toBe(shouted);
  });
});
