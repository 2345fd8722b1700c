import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { RecordStore } from '../../src/archive/records.ts';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { openSqliteRecords } from '../../src/archive/sqlite/sqlite-records.ts';
import { analyseIncoming } from '../../src/intake/analyse-incoming.ts';
import { notesOn } from '../../src/intake/article-notes.ts';
import { createIntake, type TakenItem } from '../../src/intake/intake.ts';
import { countReprints } from '../../src/intake/reprints.ts';
import { filedStories } from '../../src/intake/story-records.ts';
import type { SourceItem } from '../../src/sources/article-source.ts';
import { harbourFire, schoolFire } from '../support/story-texts.ts';

const clock = { now: () => Date.UTC(2024, 10, 14) };
const analyst = {
  analyse: async (incoming: Parameters<typeof analyseIncoming>[0]) => analyseIncoming(incoming),
  close: async () => {},
};

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

type Report = readonly [outlet: string | null, text: string];

function take(reports: readonly Report[], kept = records): Promise<readonly TakenItem[]> {
  const source = {
    id: 'test',
    async *changes(): AsyncIterable<SourceItem> {
      for (const [index, [outlet, text]] of reports.entries()) {
        const key = `https://${(outlet ?? `blog ${index}`).toLowerCase().replaceAll(' ', '-')}.example/${index}`;
        const article = { key, url: key, title: null, outlet, published: '2024-11-13', text };
        yield { kind: 'article', place: key, article };
      }
    },
  };
  return Array.fromAsync(createIntake(archive, analyst, clock, kept).take(source, new AbortController().signal));
}

const again =
  'Stalls that three generations had run were gone by the morning, and traders wept on the quay of the harbour. ';
const told: readonly Report[] = [
  ['Courier', `${harbourFire[0]} ${again.repeat(2)}`],
  ['Daily Sun', harbourFire[1] ?? ''],
  ['Valley News', schoolFire[0] ?? ''],
  ['Evening Post', `${harbourFire[0]} ${again.repeat(2)}`],
  ['Courier', harbourFire[2] ?? ''],
  ['Daily Sun', harbourFire[3] ?? ''],
  [null, schoolFire[1] ?? ''],
];

async function notes(id: string): Promise<readonly string[]> {
  const article = await archive.article(id, null);
  return article === null ? ['not held'] : notesOn(records, archive, article);
}

describe('the notes on an article', () => {
  it('name the other outlets that tell its story once each, and apart from them those that only printed it', async () => {
    await take(told);
    expect(await notes('1')).toEqual([
      'The same text was also printed by: Evening Post, https://evening-post.example/3.',
      'Also told by: Daily Sun, https://daily-sun.example/1.',
    ]);
    expect(await notes('6')).toEqual(['Also told by: Courier, https://courier.example/0.']);
    expect(await notes('4')).toEqual([
      'Also told by: Courier, https://courier.example/0; Daily Sun, https://daily-sun.example/1.',
    ]);
    expect(await countReprints(records)).toBe(1);
  });

  it('name nobody where no other outlet is known to tell it', async () => {
    await take(told);
    expect(await notes('3')).toEqual([]);
  });
});

describe('the intake', () => {
  it('files what was saved when the process died before its story was written', async () => {
    const dying = { ...records, putAll: () => Promise.reject(new Error('killed')) };
    await take(told, dying).catch(() => {});
    const held = await archive.arrivals(0, 100);
    expect(held.length).toBeGreaterThan(0);
    expect((await take(told)).map(({ outcome }) => outcome)).not.toContain('refused');
    const ids = (await archive.arrivals(0, 100)).map(({ article }) => article.id);
    expect((await filedStories(records, ids)).size).toBe(told.length);
  });
});
