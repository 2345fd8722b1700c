import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { RecordStore } from '../../src/archive/records.ts';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { openSqliteRecords } from '../../src/archive/sqlite/sqlite-records.ts';
import { createSourceCommand } from '../../src/commands/source-command.ts';
import { analyseIncoming } from '../../src/intake/analyse-incoming.ts';
import { createIntake, type TakenItem } from '../../src/intake/intake.ts';
import { otherTellers } from '../../src/intake/other-tellers.ts';
import { countReprints } from '../../src/intake/reprints.ts';
import { filedStories } from '../../src/intake/story-records.ts';
import { renderForTerminal } from '../../src/platforms/console/render.ts';
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

/** The outlets and addresses of an article's other tellers. */
async function tellers(id: string): Promise<readonly string[] | null> {
  const article = await archive.article(id, null);
  if (article === null) return null;
  return (await otherTellers(records, archive, article)).map(({ outlet, url }) => `${outlet} ${url}`);
}

describe('the other outlets that tell a story', () => {
  it('are named once each, without those that only printed it', async () => {
    await take(told);
    expect(await tellers('1')).toEqual(['Daily Sun https://daily-sun.example/1']);
    expect(await tellers('6')).toEqual(['Courier https://courier.example/0']);
    expect(await countReprints(records)).toBe(1);
  });

  it('are named to the reader of a reprint too', async () => {
    await take(told);
    expect(await tellers('4')).toEqual(['Courier https://courier.example/0', 'Daily Sun https://daily-sun.example/1']);
  });

  it('are none where no other outlet is known to tell it', async () => {
    await take(told);
    expect(await tellers('3')).toEqual([]);
  });

  it('are cited below the source, each with a link of its own', async () => {
    await take([...told, ['Night Mail', harbourFire[0] ?? ''], ['Tide', harbourFire[3] ?? '']]);
    const [passage] = await archive.passagesOf('1', 0, 1);
    const memory = { get: async () => null, set: async () => true };
    const command = createSourceCommand(
      archive,
      memory,
      async () => [],
      (article) => otherTellers(records, archive, article),
    );
    const [ref = ''] =
      passage === undefined
        ? []
        : await archive.referTo([
            { article: passage.article, start: passage.start, end: passage.end, snippet: passage.text },
          ]);
    const place = {
      platform: 'console' as const,
      tenant: null,
      channel: 'c',
      thread: null,
      user: 'u',
      direct: true,
      manager: true,
    };
    const { answer, message } = await command.run({ place, argument: ref, page: 1, files: [] });
    expect(answer.citations).toHaveLength(1);
    const text = renderForTerminal(message, { width: null, colour: false });
    expect(text).toContain('Also told by: Daily Sun; Night Mail; Tide [2][3][4]');
    for (const link of ['daily-sun.example/1', 'night-mail.example/7', 'tide.example/8']) expect(text).toContain(link);
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
