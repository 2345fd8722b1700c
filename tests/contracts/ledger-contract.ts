import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim, DeliveryLedger } from '../../src/archive/ledger.ts';
import type { Clock } from '../../src/core/clock.ts';

export interface OpenedLedger {
  readonly ledger: DeliveryLedger;
  /** The same ledger, as another process opens it. */
  again(): Promise<DeliveryLedger>;
  /** For `claiming-process.ts`. */
  readonly address: string;
  dispose(): Promise<void>;
}

const program = fileURLToPath(new URL('../support/claiming-process.ts', import.meta.url));
const minute = 60_000;

/** What every delivery ledger does, whatever database it is kept in. */
export function ledgerContract(name: string, open: (clock: Clock) => Promise<OpenedLedger>): void {
  describe(name, () => {
    let opened: OpenedLedger;
    let ledger: DeliveryLedger;
    let now: number;
    beforeEach(async () => {
      now = 1_700_000_000_000;
      opened = await open({ now: () => now });
      ledger = opened.ledger;
    });
    afterEach(() => opened.dispose());
    const claimOne = async (): Promise<Claim> => {
      const [claim] = await ledger.claim(minute, 1);
      if (claim === undefined) throw new Error('nothing was due');
      return claim;
    };

    it('freezes an edition once', async () => {
      const first = await ledger.freeze('s', '2024-11-13T08:00Z', ['one', 'two']);
      expect(first).toMatchObject({ created: true, edition: { state: 'open', parts: ['one', 'two'], frozenAt: now } });
      const second = await ledger.freeze('s', '2024-11-13T08:00Z', ['other']);
      expect(second).toEqual({ created: false, edition: first.edition });
      expect(await ledger.edition('s', '2024-11-13T08:00Z')).toEqual(first.edition);
      expect(await ledger.edition('s', '2024-11-14T08:00Z')).toBeNull();
      expect((await ledger.freeze('t', '2024-11-13T08:00Z', ['other'])).created).toBe(true);
    });

    it('freezes once whoever comes first of several at once', async () => {
      const others = await Promise.all([opened.again(), opened.again()]);
      const all = await Promise.all(
        [ledger, ...others].map((each, index) => each.freeze('s', 'slot', [`by ${index}`])),
      );
      expect(all.filter(({ created }) => created)).toHaveLength(1);
      expect(new Set(all.map(({ edition }) => edition.parts[0])).size).toBe(1);
      await Promise.all(others.map((each) => each.close()));
    });

    it('lengthens a claim for as long as nobody else has taken it', async () => {
      await ledger.freeze('s', 'slot', ['one']);
      const claim = await claimOne();
      now += minute / 2;
      expect(await ledger.extend(claim, minute)).toBe(true);
      now += minute / 2 + 1;
      expect(await ledger.claim(minute, 1)).toEqual([]);
      now += minute;
      const second = await claimOne();
      expect(second.attempt).toBe(2);
      expect(await ledger.extend(claim, minute)).toBe(false);
      await ledger.confirm(second, 'sent');
      expect(await ledger.extend(second, minute)).toBe(false);
    });

    it('closes a slot that gets no edition', async () => {
      await ledger.skip('s', '2024-11-12', 'missed by 9 hours');
      expect((await ledger.freeze('s', '2024-11-12', ['late'])).edition).toMatchObject({
        state: 'skipped',
        note: 'missed by 9 hours',
        parts: [],
      });
      expect(await ledger.claim(minute, 9)).toEqual([]);
    });

    it('knows the last slot and the history', async () => {
      expect(await ledger.lastSlot('s')).toBeNull();
      await ledger.freeze('s', '2024-11-13', ['b']);
      await ledger.skip('s', '2024-11-14', 'paused');
      await ledger.freeze('s', '2024-11-12', []);
      expect(await ledger.lastSlot('s')).toBe('2024-11-14');
      const history = await ledger.history('s', 9);
      expect(history.map(({ slot, state }) => [slot, state])).toEqual([
        ['2024-11-14', 'skipped'],
        ['2024-11-13', 'open'],
        ['2024-11-12', 'sent'],
      ]);
    });

    it('hands out parts in order, one after the other was sent', async () => {
      await ledger.freeze('s', 'slot', ['one', 'two']);
      const first = await claimOne();
      expect(first).toMatchObject({ part: 0, content: 'one', attempt: 1, leaseUntil: now + minute });
      expect(first.key).toMatch(/^[0-9a-z]{20}$/);
      expect(await ledger.claim(minute, 9)).toEqual([]);
      expect(await ledger.confirm(first, 'message 7')).toBe(true);
      const second = await claimOne();
      expect(second).toMatchObject({ part: 1, content: 'two' });
      expect(second.key).not.toBe(first.key);
      await ledger.confirm(second, 'message 8');
      expect(await ledger.edition('s', 'slot')).toMatchObject({ state: 'sent' });
      expect((await ledger.parts(first.edition)).map(({ receipt }) => receipt)).toEqual(['message 7', 'message 8']);
      expect(await ledger.due(9)).toEqual([]);
    });

    it('hands a part to somebody else when a lease ends, under the same key', async () => {
      await ledger.freeze('s', 'slot', ['one']);
      const first = await claimOne();
      now += minute - 1;
      expect(await ledger.claim(minute, 9)).toEqual([]);
      now += 1;
      const second = await claimOne();
      expect(second).toMatchObject({ key: first.key, attempt: 2 });
      expect(await ledger.fail(first, 'timeout', 0)).toBe(false);
      expect(await ledger.confirm(first, 'it did arrive')).toBe(true);
      expect(await ledger.confirm(second, 'twice')).toBe(false);
      expect((await ledger.parts(first.edition))[0]).toMatchObject({ state: 'sent', receipt: 'it did arrive' });
    });

    it('tries again when told to, and holds what cannot be sent', async () => {
      await ledger.freeze('s', 'slot', ['one']);
      expect(await ledger.fail(await claimOne(), 'rate limited', 5000)).toBe(true);
      expect(await ledger.claim(minute, 9)).toEqual([]);
      expect(await ledger.due(9)).toMatchObject([
        { state: 'waiting', error: 'rate limited', attempts: 1, dueAt: now + 5000 },
      ]);
      now += 5000;
      const again = await claimOne();
      expect(await ledger.fail(again, 'channel is gone', null)).toBe(true);
      now += 1000 * minute;
      expect(await ledger.claim(minute, 9)).toEqual([]);
      expect(await ledger.edition('s', 'slot')).toMatchObject({ state: 'held', note: 'channel is gone' });
      await ledger.retry(again.edition);
      expect(await claimOne()).toMatchObject({ attempt: 3, key: again.key });
    });

    it('serves the longest due first, and no more than asked', async () => {
      for (const subscription of ['a', 'b', 'c']) {
        await ledger.freeze(subscription, 'slot', [subscription]);
        now += 10;
      }
      expect((await ledger.claim(minute, 2)).map(({ content }) => content)).toEqual(['a', 'b']);
      expect((await ledger.claim(minute, 2)).map(({ content }) => content)).toEqual(['c']);
    });

    it('gives every part to exactly one of several that claim at once', async () => {
      for (let slot = 0; slot < 20; slot++) await ledger.freeze('s', `slot ${slot}`, ['one']);
      const others = await Promise.all([opened.again(), opened.again()]);
      const claims = (await Promise.all([ledger, ...others, ledger].map((each) => each.claim(minute, 8)))).flat();
      expect(new Set(claims.map(({ key }) => key)).size).toBe(claims.length);
      await Promise.all(others.map((each) => each.close()));
    });

    it('is emptied by two processes without a doublet', async () => {
      now = Date.now() - minute;
      for (let slot = 0; slot < 25; slot++) await ledger.freeze('s', `slot ${slot}`, ['one', 'two']);
      const sent = (await Promise.all([claiming(opened.address), claiming(opened.address)])).flat();
      expect(sent).toHaveLength(50);
      expect(new Set(sent).size).toBe(50);
      expect(await ledger.due(9)).toEqual([]);
    });
  });
}

async function claiming(address: string): Promise<string[]> {
  const child = spawn(process.execPath, [program, address], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return output.split('\n').filter((line) => line !== '');
}
