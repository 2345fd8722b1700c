import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/sources/pages/extract-article.ts';

const story = [
  'The harbour of Ostmark reopened on Friday after engineers raised the ferry that had blocked it for nine days, its master said.',
  'The owner of the ferry must pay for the work, which the port put at 3.2 million euros, and a court will hear the case in spring.',
];
const remarks = [
  'I sailed on her as a boy, and I still think that the master did all he could in that fog, whatever the papers now make of it.',
  'Nobody asks why the breakwater had no light for two years. The port has known about it since the last election, and did nothing.',
  'My cousin was on board. They sang until the lifeboat came, and not one of them had wet feet in the end, which is a small wonder.',
  'The taxpayers will carry it, as they always do. Mark my words, the owner will be bankrupt before the case is even heard in court.',
  'Well done to the divers! They deserve a medal, and a week off, and somebody should write a song about the nine days of the Marit.',
  'When I worked there in 1991 we had a plan for exactly this, in a drawer. I wonder where that drawer has gone in all these years.',
];
const paragraphs = story.map((text) => `<p>${text}</p>`).join('');

function page(inner: string): string {
  return `<!doctype html><html lang="en"><head><title>Ferry raised in Ostmark</title></head><body><nav><a href="/">Home</a></nav>${inner}<footer><a href="/privacy">Privacy</a></footer></body></html>`;
}

function remarkedBy(section: string, item: string): string {
  const items = remarks.map(
    (text, i) => `<li ${item}><cite>Reader ${i} says:</cite><p>${text}</p><a href="#r${i}">Reply</a></li>`,
  );
  return `<div ${section}><h3>6 comments</h3><ol>${items.join('')}</ol></div>`;
}

describe('comments that outweigh their article', () => {
  it.each([
    ['by the name of their section', 'id="comments" class="comments-area"', 'class="depth-1"'],
    ['by the names of each', 'class="lower"', 'class="comment even" id="comment-41"'],
    ['by a word that several bear', 'class="lower"', 'class="comment"'],
    ['by the service that shows them', 'id="disqus_thread"', ''],
  ])('are left out %s', (_, section, item) => {
    const { text } = extractArticle(
      page(`<main><h1>Ferry raised in Ostmark</h1><div>${paragraphs}</div>${remarkedBy(section, item)}</main>`),
      'https://courier.example/a/ferry',
    );
    for (const paragraph of story) expect(text).toContain(paragraph);
    for (const remark of remarks) expect(text).not.toContain(remark);
  });

  it('do not take an opinion piece with them that is called a comment', () => {
    const { text } = extractArticle(
      page(
        `<article class="article comment"><h1>Ferry raised in Ostmark</h1>${paragraphs}<p>${remarks[1]}</p></article>`,
      ),
      'https://courier.example/a/ferry',
    );
    expect(text).toContain(story[0]);
    expect(text).toContain(remarks[1]);
  });

  it('do not take an article with them around which a page says that it has some', () => {
    const { text } = extractArticle(
      page(`<div class="post comments"><h1>Ferry raised in Ostmark</h1>${paragraphs}<p>${remarks[1]}</p></div>`),
      'https://courier.example/a/ferry',
    );
    expect(text).toContain(story[1]);
  });
});
