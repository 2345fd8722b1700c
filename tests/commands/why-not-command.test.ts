import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { RecordStore } from '../../src/archive/records.ts';
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { openSqliteRecords } from '../../src/archive/sqlite/sqlite-records.ts';
import { createWhyNotCommand } from '../../src/commands/why-not-command.ts';
import type { TakenItem } from '../../src/intake/intake.ts';
import { findOutcome, rememberOutcome } from '../../src/intake/outcomes.ts';
import type { Place } from '../../src/platforms/platform.ts';
import { plainAddress } from '../../src/sources/feeds/article-key.ts';
import { sketch } from '../support/analysed-article.ts';

const at = Date.UTC(2024, 10, 13, 10, 5);
const address = 'https://courier.example/ferry';
const place: Place = {
  platform: 'console',
  tenant: null,
  channel: 'news',
  thread: null,
  user: 'u',
  direct: false,
  manager: true,
};

let archive: Archive;
let records: RecordStore;
beforeEach(() => {
  archive = openSqliteArchive(':memory:');
  records = openSqliteRecords(':memory:');
});
afterEach(async () => {
  await Promise.all([archive.close(), records.close()]);
});

async function asked(url: string): Promise<string> {
  const outcomeOf = (typed: string) => findOutcome(records, plainAddress(typed));
  const command = createWhyNotCommand({ archive, outcomeOf, fateHere: async () => 'Not posted here.' });
  return JSON.stringify((await command.run({ place, argument: url, page: 1 })).message);
}

const remember = (item: TakenItem) => rememberOutcome(records, item, at, plainAddress);
const refuse = (reason: string) => remember({ place: address, outcome: 'refused', reason });

async function hold(reprintOf?: string): Promise<void> {
  const article = sketch({ key: address, title: 'Ferry raised', outlet: 'Courier', sentences: ['The ferry is up.'] });
  const [saved] = await archive.save([article], at);
  const id = saved?.article ?? '';
  const reprint = reprintOf === undefined ? {} : { reprintOf };
  const title = 'Ferry raised';
  await remember({ place: `${address}?utm_source=rss`, outcome: 'new', article: id, title, url: address, ...reprint });
}

describe('/why-not', () => {
  it.each([
    ['is no article', 'Not an article: read at 2024-11-13 10:05 UTC'],
    ['holds no article: nothing is left when menus, links and forms are taken away', 'Not an article'],
    ['shows only the beginning of its article without a subscription', 'Not open to read: at 2024-11-13 10:05 UTC'],
    ['could not be had: status 404', 'Fetched and unreadable: at 2024-11-13 10:05 UTC'],
  ])('says of a page that %s what it is', async (reason, said) => {
    await refuse(reason);
    expect(await asked(`${address}#top`)).toContain(said);
  });

  it('says that nobody offered an address', async () => {
    expect(await asked(address)).toContain('Not seen');
  });

  it('says what an article repeats', async () => {
    const [origin] = await archive.save(
      [sketch({ key: 'o', title: 'First', outlet: 'Wire', sentences: ['One.'] })],
      at,
    );
    await hold(origin?.article);
    expect(await asked(address)).toContain('Duplicate of “First” (Wire): held since 2024-11-13 10:05 UTC');
  });

  it('says that an article is held, though its page failed later', async () => {
    await hold();
    await refuse('could not be had: status 500');
    expect(await asked(`${address}?utm_medium=mail`)).toContain(
      'Held since 2024-11-13 10:05 UTC: “Ferry raised”, revision 1. Not posted here.',
    );
  });
});
