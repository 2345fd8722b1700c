import { describe, expect, it } from 'vitest';
import { partInlineNotices } from '../../../src/analysis/cleaning/inline-notices.ts';

const kept = (text: string): string[] =>
  partInlineNotices({ text, glued: false })
    .filter(({ glued }) => !glued)
    .map((part) => part.text);

describe('notices that ran into a paragraph', () => {
  it.each([
    [
      'The ferry sank.Sign up for our harbour newsletter and get it in your inbox. The mayor left.',
      ['The ferry sank.', 'The mayor left.'],
    ],
    ['The ferry sank. © 2031 Brest Gazette. A Lund Company. All Rights Reserved. Gazette Sans ™', ['The ferry sank.']],
    ['He left. The Gazette’s Ann Roe, Karl B. Lund and Eva Stolz contributed to this report.', ['He left.']],
    ['He left. With talks on. Additional reporting by Ann Roe and Karl Lund', ['He left. With talks on.']],
    [
      'It is over."By entering your email and clicking the Subscribe button, you agree to the Privacy Policy. You understand that you can opt-out at any time.SubscribedYou\'ve successfully subscribed to this newsletter!',
      ['It is over."'],
    ],
    ['Image The port of Brest in spring. Credit... Eva Stolz for The Brest Gazette', []],
    ['He fell. Follow BBC Brest on Facebook, X and Instagram.', ['He fell.']],
    [
      'He fell. Video Ad Feedback Boats in the port 00:49 - Source: CNN On Sunday he rose.',
      ['He fell.', 'On Sunday he rose.'],
    ],
    [
      'A boat in Brest on May 3. Eva Stolz/AFP/Getty Images The mayor left.',
      ['A boat in Brest on May 3.', 'The mayor left.'],
    ],
    ['A boat in Brest. (AP Photo/Eva Stolz) “We left,” he said.', ['A boat in Brest.', '“We left,” he said.']],
    ['A boat in Brest.(Eva Stolz/Pool via Reuters)The mayor left.', ['A boat in Brest.', 'The mayor left.']],
    ['(Getty Images)', []],
    ['He won.More on this story', ['He won.']],
    ['He won. #Brest #harbour #ferries “It is late,” she said.', ['He won.', '“It is late,” she said.']],
    ['He won. Follow @AnnRoe on Twitter She lost.', ['He won.', 'She lost.']],
    ['He won. Last updated on 3 May 2031 at 10:22', ['He won.']],
    ['He won. (Reuters) She lost.', ['He won.', 'She lost.']],
    ['He won. Advertisement The count goes on.', ['He won.', 'The count goes on.']],
    ['Our live coverage of the storm has moved here.', []],
    ['Our live coverage has ended for the day. Follow the latest updates or read through the posts  below.', []],
    [
      'He won. We’ve wrapped up our live coverage. Scroll through the posts below to catch up on the vote.',
      ['He won.'],
    ],
    ['He won. Read the latest developments here', ['He won.']],
    ['CLOSE The mayor of Brest won.', ['The mayor of Brest won.']],
    ['Hide caption A boat in Brest.', ['A boat in Brest.']],
    ['He won. Follow the Gazette’s live coverage of the count.', ['He won.']],
    [
      'Editor’s Note: Ada Lund is a world affairs columnist. She writes for the Gazette. The opinions expressed in this commentary are her own. Read more opinion at CNN. Brest was calm.',
      ['Brest was calm.'],
    ],
    ['Ada Lund, a former judge, is a columnist. The views expressed here are hers.', []],
    ['He won. The views expressed in this article are the author’s own and do not reflect the Gazette’s.', ['He won.']],
    [
      'Editor’s Note: A version of this story appears in the Gazette’s Tides newsletter, a weekly look at the sea. He won.',
      ['He won.'],
    ],
    ['Brest Press is a nonprofit newsroom that looks into harbours. He won.', ['He won.']],
    ['Stay up to date with email updates about the Gazette’s reports on ports. He won.', ['He won.']],
    ['Gazette Flash top headlines for Oct. 3 are here. Check out what’s clicking on Gazette.com He won.', ['He won.']],
    ['He won.Share this article on Facebook, Twitter and WhatsApp', ['He won.']],
  ])('go: %s', (text, rest) => expect(kept(text)).toEqual(rest));

  it.each([
    'The union contributed to this report by the city, officials said.',
    '“Sign up for the course here,” she told reporters.',
    'A Gazette/Reuters poll found that he leads.',
    'They told AFP/Reuters that the port was closed.',
    'She asked readers to follow her on Facebook.',
    'Ada Lund is a town in Brest with a port. It has two mills, and a mayor who says that the views expressed by farmers are right.',
    'The editor’s note was found in May.',
    'He is an independent newsroom hand.',
    'The Gazette said its live coverage of the trial had ended for legal reasons.',
    'Readers follow the posts of the mayor below the old bridge.',
    'Voters sign up for lists in May.',
    'More on this story was told by the mayor.',
    'She used the tags #Brest and #harbour in May.',
    'ODENSE (Reuters) - The port closed.',
    'BREST, N.H. (AP) — The port closed.',
  ])('leave what an article says: %s', (text) => expect(kept(text)).toEqual([text]));
});
