import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { RecordStore } from '../../src/archive/records.ts';
import { createStoryKeeper, type StoryArticle, type StoryKeeper } from '../../src/intake/stories.ts';
import { filedStories, readMembers } from '../../src/intake/story-records.ts';
import { sketch } from '../support/analysed-article.ts';
import { budgetVote, harbourFire, schoolFire } from '../support/story-texts.ts';

export interface OpenedStores {
  readonly archive: Archive;
  readonly records: RecordStore;
  dispose(): Promise<void>;
}

const reports = [...harbourFire, ...schoolFire, ...budgetVote];
const batchLength = 3;
const day = 86_400_000;

/** What the filing of stories does, wherever its records are kept. */
export function storiesContract(name: string, open: () => Promise<OpenedStores>): void {
  describe(name, () => {
    let stores: OpenedStores;
    let archive: Archive;
    let records: RecordStore;
    let now: number;
    const clock = { now: () => now };
    beforeEach(async () => {
      now = Date.UTC(2024, 10, 13);
      stores = await open();
      ({ archive, records } = stores);
    });
    afterEach(() => stores.dispose());
    const keeperOn = (kept: RecordStore = records): StoryKeeper => createStoryKeeper(kept, archive, clock);

    async function saved(texts: readonly string[], keys = texts): Promise<readonly StoryArticle[]> {
      const analysed = texts.map((text, index) => sketch({ key: keys[index] ?? text, sentences: [text] }));
      const outcomes = await archive.save(analysed, now);
      return outcomes.map(({ article: id }, index) => {
        const { text, published } = analysed[index]?.article ?? { text: '', published: null };
        return { id, text, title: null, published, language: 'en', isReprint: false };
      });
    }

    async function fileInBatches(keeper: StoryKeeper, articles: readonly StoryArticle[]): Promise<void> {
      for (let at = 0; at < articles.length; at += batchLength) await keeper.file(articles.slice(at, at + batchLength));
    }

    /** The texts of each story, and that every article stands in one story and in that story's list. */
    async function told(articles: readonly StoryArticle[]): Promise<readonly (readonly string[])[]> {
      const ids = articles.map(({ id }) => id);
      const filed = await filedStories(records, ids);
      expect([...filed.keys()].sort()).toEqual([...ids].sort());
      const lists = await readMembers(records, [...new Set(filed.values())]);
      for (const id of ids) {
        expect([...lists].filter(([, members]) => members.includes(id)).map(([story]) => story)).toEqual([
          filed.get(id),
        ]);
      }
      return [...Map.groupBy(articles, ({ id }) => filed.get(id)).values()].map((members) =>
        members.map(({ text }) => text),
      );
    }
    const three = [harbourFire, schoolFire, budgetVote];

    it('files every article in one story as it arrives', async () => {
      const articles = await saved(reports);
      await fileInBatches(keeperOn(), articles);
      expect(await told(articles)).toEqual(three);
      const filed = await filedStories(records, [articles[3]?.id ?? '']);
      expect([...filed.values()]).toEqual([articles[0]?.id]);
    });

    it('goes on after a restart, and after its days are over no longer', async () => {
      const [first = [], second = [], third = []] = [
        await saved(reports.filter((_, index) => index % 2 === 0)),
        await saved(reports.filter((_, index) => index % 2 === 1)),
        await saved(budgetVote.map((text) => `${text} It was late.`)),
      ];
      await keeperOn().file(first);
      now += 2 * day;
      const keeper = keeperOn();
      await keeper.file(second);
      const both = await filedStories(
        records,
        [...first, ...second].map(({ id }) => id),
      );
      expect(new Set(both.values()).size).toBe(3);
      now += 11 * day;
      await keeper.file(third);
      const before = new Set(both.values());
      const later = await filedStories(
        records,
        third.map(({ id }) => id),
      );
      expect([...later.values()].some((story) => before.has(story))).toBe(false);
      expect(await filedStories(records, [...both.keys()])).toEqual(both);
    });

    it('files a reprint where its origin is, and anew when it is none any longer', async () => {
      const articles = await saved([...harbourFire, 'The same, printed elsewhere.', ...schoolFire]);
      const reprint = articles[4] as StoryArticle;
      const origin = articles[1] as StoryArticle;
      await records.put('reprint', reprint.id, { origin: origin.id });
      const keeper = keeperOn();
      await keeper.file(articles.map((article) => ({ ...article, isReprint: article === reprint })));
      const [story, other] = [articles[0]?.id, articles[5]?.id];
      expect((await filedStories(records, [reprint.id])).get(reprint.id)).toBe(story);
      await records.remove('reprint', reprint.id);
      await keeper.file([{ ...reprint, text: schoolFire.join(' ') }]);
      expect((await filedStories(records, [reprint.id, other ?? ''])).get(reprint.id)).toBe(reprint.id);
      expect((await filedStories(records, [other ?? ''])).get(other ?? '')).toBe(reprint.id);
      await records.put('reprint', reprint.id, { origin: origin.id });
      await keeper.file([{ ...reprint, isReprint: true }]);
      expect((await filedStories(records, [reprint.id])).get(reprint.id)).toBe(story);
    });

    it('files a revision anew', async () => {
      const articles = await saved(reports);
      const keeper = keeperOn();
      await keeper.file(articles);
      const revised = { ...(articles[1] as StoryArticle), text: budgetVote.join(' ') };
      await keeper.file([revised]);
      expect(await told([...articles.filter(({ id }) => id !== revised.id), revised])).toEqual([
        harbourFire.filter((_, index) => index !== 1),
        schoolFire,
        [...budgetVote, revised.text],
      ]);
      await keeperOn().file([articles[1] as StoryArticle]);
      const again = await told(articles);
      expect(again).toEqual(three);
    });

    it('leaves every article filed once, killed at any write and offered again', async () => {
      for (let writes = 0; ; writes++) {
        const texts = reports.map((text) => `${text} (${writes})`);
        const articles = await saved(texts);
        let left = writes;
        const dying: RecordStore = {
          ...records,
          async putAll(all) {
            if (left-- <= 0) throw new Error('killed');
            return records.putAll(all);
          },
        };
        // In its own days, so that one round's stories do not meet another's.
        now += 12 * day;
        let killed = false;
        try {
          await fileInBatches(keeperOn(dying), articles);
        } catch {
          killed = true;
        }
        await fileInBatches(keeperOn(), articles);
        expect((await told(articles)).map((texts_) => texts_.length)).toEqual([4, 4, 2]);
        if (!killed) break;
      }
    });

    it('files what two processes take in at once, each article once', async () => {
      const articles = await saved(reports);
      const [one, other] = [keeperOn(), keeperOn()];
      await Promise.all(
        articles.map(async (article, index) => {
          await (index % 2 === 0 ? one : other).file([article]);
        }),
      );
      const filed = await filedStories(
        records,
        articles.map(({ id }) => id),
      );
      expect(filed.size).toBe(articles.length);
      // Whatever they decided without knowing of each other, the next arrivals mend.
      const late = await saved([...harbourFire, ...schoolFire, ...budgetVote].map((text) => `${text} More follows.`));
      for (const [index, article] of late.entries()) await (index % 2 === 0 ? one : other).file([article]);
      expect((await told([...articles, ...late])).map(({ length }) => length)).toEqual([8, 8, 4]);
    });

    it('takes turns with itself', async () => {
      const articles = await saved(reports);
      const keeper = keeperOn();
      await Promise.all(articles.map((article) => keeper.file([article])));
      expect(await told(articles)).toEqual(three);
    });
  });
}
