import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts';
import { openSqliteLedger } from '../../src/archive/sqlite/sqlite-ledger.ts';
import { openSqliteRecords } from '../../src/archive/sqlite/sqlite-records.ts';
import { thawEdition } from '../../src/briefings/edition.ts';
import { createEditor } from '../../src/briefings/editor.ts';
import { layOutEdition } from '../../src/briefings/lay-out-edition.ts';
import { parseSchedule } from '../../src/briefings/schedule/parse-schedule.ts';
import type { Schedule } from '../../src/briefings/schedule/schedule.ts';
import { createScheduler } from '../../src/briefings/scheduler.ts';
import type { Destination } from '../../src/briefings/standing-order.ts';
import { type Subscription, saveSubscription, subscriptionId } from '../../src/briefings/subscription.ts';
import { analyseIncoming } from '../../src/intake/analyse-incoming.ts';
import { createStoryKeeper } from '../../src/intake/stories.ts';
import { storiesTold } from '../../src/intake/stories-told.ts';
import { renderForTerminal } from '../../src/platforms/console/render.ts';
import { temporaryFolder } from './command-line.ts';
import { dailySubscription } from './daily-subscription.ts';
import { memoryLog } from './memory-log.ts';

export const editorsDesk: Destination = { platform: 'slack', tenant: 't1', channel: 'c1', thread: null };

/** Stores of one archive with a clock that stands still until it is set, and what makes editions of it. */
export function openNewsroom(start: string) {
  let now = Date.parse(start);
  const clock = { now: () => now };
  const folder = temporaryFolder('newsroom');
  const path = `${folder.path}/archive.db`;
  const archive = openSqliteArchive(path);
  const records = openSqliteRecords(path);
  const ledger = openSqliteLedger(path, clock);
  const editor = createEditor(archive, records, ledger, (articles) => storiesTold(records, articles));
  const stories = createStoryKeeper(records, archive, clock);
  const log = memoryLog();
  const scheduler = createScheduler(records, ledger, editor, clock, log);

  return {
    archive,
    records,
    ledger,
    editor,
    clock,
    log,
    at(time: string): void {
      now = Date.parse(time);
    },
    /** Not `filed` is how an archive holds what it was given before there were stories. */
    async article(key: string, published: string, text: string, outlet = 'The Post', filed = true): Promise<void> {
      const analysed = analyseIncoming({ key, url: null, title: null, outlet, published, text });
      if (analysed === null) throw new Error('no article');
      const [saved] = await archive.save([analysed], now);
      const { title, language } = analysed.article;
      if (saved !== undefined && filed)
        await stories.file([
          { id: saved.article, text: analysed.article.text, title, published, language, isReprint: false },
        ]);
    },
    async subscribe(changes: Partial<Subscription> = {}): Promise<Subscription> {
      const subscription = dailySubscription(editorsDesk, now, { user: 'editor', ...changes });
      await saveSubscription(records, subscription);
      return subscription;
    },
    /** The edition of eight o'clock of a day, as a reader sees it. */
    async edition(day: string): Promise<string> {
      now = Date.parse(`${day}T08:00:30Z`);
      await scheduler.look();
      const kept = await ledger.edition(subscriptionId(editorsDesk), `${day}T08:00Z`);
      const edition = thawEdition(kept?.parts[0] ?? '');
      if (edition === null) throw new Error(`no edition of ${day}`);
      const message = layOutEdition(edition.answer, edition.layout, 1);
      return renderForTerminal(message, { width: null, colour: false });
    },
    async close(): Promise<void> {
      await Promise.all([archive.close(), records.close(), ledger.close()]);
      folder.remove();
    },
  };
}

export function daily(text: string): Schedule {
  const parsed = parseSchedule(text, 'UTC');
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.schedule;
}

/** An edition without its list of sources. */
export function withoutSources(edition: string): string {
  return edition.split(/\nSources?\b/u)[0] ?? edition;
}
