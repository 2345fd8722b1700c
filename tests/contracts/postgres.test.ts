import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresArchive } from '../../src/archive/postgres/postgres-archive.ts';
import { openPostgresLedger } from '../../src/archive/postgres/postgres-ledger.ts';
import { openPostgresMemory } from '../../src/archive/postgres/postgres-memory.ts';
import { openPostgresRecords } from '../../src/archive/postgres/postgres-records.ts';
import { sketch } from '../support/analysed-article.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { archiveContract } from './archive-contract.ts';
import { ledgerContract } from './ledger-contract.ts';
import { memoryContract } from './memory-contract.ts';
import { describeRecords } from './records-contract.ts';
import { checkReferenceInvariant } from './reference-invariant.ts';
import { storiesContract } from './stories-contract.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

archiveContract('an archive in PostgreSQL', async () => {
  const archive = await openPostgresArchive(await server.freshSchema());
  return { archive, dispose: () => archive.close() };
});

memoryContract('a memory in PostgreSQL', async (clock) => {
  const memory = await openPostgresMemory(await server.freshSchema(), clock);
  return { memory, dispose: async () => void (await memory.disconnect()) };
});

ledgerContract('a ledger in PostgreSQL', async (clock) => {
  const address = await server.freshSchema();
  const ledger = await openPostgresLedger(address, clock);
  return { ledger, address, again: () => openPostgresLedger(address, clock), dispose: () => ledger.close() };
});

let recordsUrl: string | null = null;
describeRecords('PostgreSQL', async () => {
  recordsUrl ??= await server.freshSchema();
  return openPostgresRecords(recordsUrl);
});

storiesContract('stories kept in PostgreSQL', async () => {
  const address = await server.freshSchema();
  const archive = await openPostgresArchive(address);
  const records = await openPostgresRecords(address);
  return { archive, records, dispose: async () => void (await Promise.all([archive.close(), records.close()])) };
});

describe('PostgreSQL', () => {
  it('keeps time for the ledger by the server’s clock', async () => {
    const ledger = await openPostgresLedger(await server.freshSchema());
    await ledger.freeze('s', 'slot', ['one']);
    const [claim] = await ledger.claim(60_000, 1);
    expect(Math.abs((claim?.leaseUntil ?? 0) - 60_000 - Date.now())).toBeLessThan(30_000);
    await ledger.close();
  });

  it('keeps references for ever', () =>
    checkReferenceInvariant(async () => openPostgresArchive(await server.freshSchema()), 8));

  it('takes in from several processes at once: every article once, one person one actor', async () => {
    const url = await server.freshSchema();
    const archives = await Promise.all([1, 2, 3].map(() => openPostgresArchive(url)));
    const articles = Array.from({ length: 12 }, (_, index) =>
      sketch({ key: `k${index}`, sentences: ['Aino Lehtinen spoke.'], actors: [{ name: 'Aino Lehtinen' }] }),
    );
    await Promise.all(archives.map((archive) => archive.save(articles, 1)));
    const status = await archives[0]?.status();
    expect(status).toMatchObject({ articles: 12, sentences: 12, actors: 1 });
    expect((await archives[1]?.actorsNamed('Lehtinen', 5))?.[0]?.actor.articles).toBe(12);
    await Promise.all(archives.map((archive) => archive.close()));
  });

  it('that cannot be reached or refuses is named, without the password', async () => {
    const url = new URL(await server.freshSchema());
    const refused = async (change: (url: URL) => void) => {
      const wrong = new URL(url);
      change(wrong);
      const error: unknown = await openPostgresArchive(wrong.href).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'archive' });
      expect(String(error)).not.toContain('secret-word');
      return String(error);
    };
    expect(await refused((wrong) => Object.assign(wrong, { port: '1' }))).toMatch(/cannot be reached/);
    expect(await refused((wrong) => Object.assign(wrong, { pathname: '/nowhere' }))).toMatch(/does not exist/);
    expect(await refused((wrong) => Object.assign(wrong, { password: 'guess' }))).toMatch(/refuses the user/);
  });
});
