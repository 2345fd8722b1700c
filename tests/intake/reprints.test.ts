import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { RecordStore } from '../../src/archive/records.ts';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { openSqliteRecords } from '../../src/archive/sqlite/sqlite-records.ts';
import type { IncomingArticle } from '../../src/core/article.ts';
import { notesOn } from '../../src/intake/article-notes.ts';
import { createIntake, type TakenItem } from '../../src/intake/intake.ts';
import { createLazyAnalyst } from '../../src/intake/lazy-analyst.ts';
import type { ArticleSource, SourceItem } from '../../src/sources/article-source.ts';

const clock = { now: () => Date.UTC(2024, 10, 14) };
const never = new AbortController().signal;

const wire = [
  'The harbour of Port Ellery reopened on Tuesday after engineers raised the ferry that had blocked it for nine days.',
  '“We worked through every tide and slept in our boots,” said Lena Brandt, who led the crew of forty divers.',
  'Fishing boats that had waited outside the breakwater came in one after another while people cheered on the quay.',
  'The port put its losses at 3.2 million euros, and a court will hear the case against the owner of the ferry in spring.',
];

function article(outlet: string, paragraphs: readonly string[], more: Partial<IncomingArticle> = {}): IncomingArticle {
  const key = `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/ferry`;
  const text = paragraphs.join('\n\n');
  return { key, url: key, title: `${outlet} on the ferry`, outlet, published: '2024-11-13', text, ...more };
}

function sourceOf(...articles: readonly IncomingArticle[]): ArticleSource {
  return {
    id: 'test',
    async *changes() {
      for (const each of articles) {
        const item: SourceItem = { kind: 'article', place: each.key, article: each };
        yield item;
      }
    },
  };
}

let archive: Archive;
let records: RecordStore;
beforeEach(() => {
  archive = openSqliteArchive(':memory:');
  records = openSqliteRecords(':memory:');
});
afterEach(async () => {
  await archive.close();
  await records.close();
});

const take = (...articles: readonly IncomingArticle[]): Promise<readonly TakenItem[]> =>
  Array.fromAsync(createIntake(archive, createLazyAnalyst(), clock, records).take(sourceOf(...articles), never));

async function passagesWith(word: string) {
  const query = { groups: [[word]], actor: null, having: null, since: null, limit: 20 };
  return archive.passages(query);
}

const reprintsOf = (taken: readonly TakenItem[]) =>
  taken.map((item) => (item.outcome === 'refused' ? 'refused' : item.reprintOf));

describe('the same story once', () => {
  it.each([
    ['word for word', wire],
    ['with other marks', wire.map((line) => line.replace(/[“”]/gu, '"'))],
    ['cut short', wire.slice(0, 3)],
  ])('holds wire copy %s as a reprint that no answer counts', async (_, paragraphs) => {
    const [first, second] = await take(article('Courier', wire), article('Daily Sun', paragraphs));
    const origin = first?.outcome === 'new' ? first.article : null;
    expect(reprintsOf([first, second].filter((item) => item !== undefined))).toEqual([undefined, origin]);
    expect((await archive.status()).articles).toBe(2);
    expect((await passagesWith('tide')).map(({ article: { outlet } }) => outlet)).toEqual(['Courier']);
    const held = await archive.article(origin ?? '', null);
    expect(held === null ? [] : await notesOn(records, held)).toEqual([
      'The same text was also printed by: Daily Sun, https://daily-sun.example/ferry.',
    ]);
  });

  it('finds it in a later run too, and once', async () => {
    await take(article('Courier', wire));
    await take(article('Daily Sun', wire));
    expect((await take(article('Daily Sun', wire))).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect(reprintsOf(await take(article('Evening Post', wire)))).toEqual(['1']);
    expect(reprintsOf(await take(article('Courier', wire, { title: 'Ferry raised' })))).toEqual([undefined]);
  });

  it.each([
    ['with a changed number', wire.map((line) => line.replace('3.2', '4.1'))],
    ['with another speaker', wire.map((line) => line.replace('Lena Brandt', 'Ada Moreau'))],
    ['with a fate turned round', wire.map((line) => line.replace('against the owner', 'for the owner'))],
    ['with a sentence that adds a figure', [...wire, 'Some 40 boats were waiting.']],
    [
      'in other words',
      [
        'Divers have lifted the vessel that shut Port Ellery for more than a week, and its harbour opened again on Tuesday.',
        'Lena Brandt, the head of the forty divers, said that they “worked through every tide and slept in our boots”.',
        'Crowds on the quay applauded as the waiting fishermen at last passed the breakwater and brought home their catch.',
        'Its losses come to 3.2 million euros by the reckoning of the port, which has taken the shipowner to court for them.',
      ],
    ],
  ])('keeps a report %s', async (_, paragraphs) => {
    expect(reprintsOf(await take(article('Courier', wire), article('Daily Sun', paragraphs)))).toEqual([
      undefined,
      undefined,
    ]);
    expect(await passagesWith('Ellery')).toHaveLength(2);
  });

  it('keeps the same words of another week', async () => {
    const later = article('Courier', wire, { key: 'other', published: '2024-11-27' });
    expect(reprintsOf(await take(article('Courier', wire), later))).toEqual([undefined, undefined]);
  });

  it('counts a reprint from when it says something of its own', async () => {
    await take(article('Courier', wire), article('Daily Sun', wire));
    await take(article('Daily Sun', [...wire, 'Mayor Tomas Hale said that 12 boats were damaged.']));
    expect((await passagesWith('tide')).map(({ article: { outlet } }) => outlet).sort()).toEqual([
      'Courier',
      'Daily Sun',
    ]);
    const held = await archive.article('1', null);
    expect(held === null ? null : await notesOn(records, held)).toEqual([]);
  });
});

describe('corrections', () => {
  it('say what changed in the facts of an article', async () => {
    await take(article('Courier', wire));
    const old = await archive.article('1', 1);
    await take(
      article(
        'Courier',
        wire.map((line) => line.replace('3.2 million', '4.1 million')),
      ),
    );
    await take(article('Courier', wire.slice(0, 3)));
    const notes = old === null ? [] : await notesOn(records, old);
    expect(notes[0]).toContain('Revision 2 (read on 2024-11-14): 3.2 million euros became 4.1 million euros');
    expect(notes[1]).toContain('Revision 3 (read on 2024-11-14): no longer stated: 4.1 million euros');
    const current = await archive.article('1', null);
    expect(current === null ? null : await notesOn(records, current)).toEqual([]);
  });

  it('are kept though the process died between storing the revision and comparing it', async () => {
    const corrected = article(
      'Courier',
      wire.map((line) => line.replace('3.2 million', '4.1 million')),
    );
    await take(article('Courier', wire));
    const analysed = await createLazyAnalyst().analyse(corrected);
    if (analysed !== null) await archive.save([analysed], 1);
    const old = await archive.article('1', 1);
    expect(old === null ? null : await notesOn(records, old)).toEqual([]);
    expect((await take(corrected)).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect(old === null ? null : await notesOn(records, old)).toHaveLength(1);
  });
});
