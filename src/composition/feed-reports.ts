import type { DeliveryLedger } from '../archive/ledger.ts';
import { type Addressee, tellOnce } from '../briefings/notice.ts';
import type { Config } from '../config/config.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../platforms/log.ts';
import type { FeedRecord } from '../sources/feeds/feed-record.ts';
import type { FeedRegistry } from '../sources/feeds/feed-registry.ts';
import { troubleId, troubleLine } from '../sources/feeds/feed-trouble.ts';

/** Tells who manages them of feeds that fail for long or are gone, once for each time. */
export async function reportFeeds(
  feeds: Pick<FeedRegistry, 'unreported' | 'markReported'>,
  ledger: DeliveryLedger,
  config: Config,
  clock: Clock,
  log: Log,
): Promise<void> {
  const byAddressee = new Map<string, { to: Addressee; failing: FeedRecord[] }>();
  for (const feed of await feeds.unreported()) {
    const all = addresseesOf(feed, config);
    if (all.length === 0) {
      log.warn('A feed has been failing for days', { url: feed.url, reason: feed.lastFailure });
      await feeds.markReported(feed.id);
    }
    for (const to of all) {
      const key = JSON.stringify(to);
      const group = byAddressee.get(key) ?? { to, failing: [] };
      group.failing.push(feed);
      byAddressee.set(key, group);
    }
  }
  const untold = new Set<string>();
  const told = new Map<string, FeedRecord>();
  for (const { to, failing } of byAddressee.values()) {
    const troubles = failing.map((feed) => ({ id: troubleId(feed), line: troubleLine(feed) }));
    const ids = new Set(await tellOnce(ledger, to, troubles, clock.now()));
    for (const feed of failing) {
      told.set(feed.id, feed);
      if (!ids.has(troubleId(feed))) untold.add(feed.id);
    }
  }
  for (const [id, { url, lastFailure }] of told) {
    if (untold.has(id)) continue;
    log.warn('A feed has been failing for days', { url, reason: lastFailure });
    // Last: whoever dies before finds in the ledger that it was told.
    await feeds.markReported(id);
  }
}

/** Who put the feed on the list, where a platform for it runs; else whom the settings name. */
function addresseesOf({ owner }: FeedRecord, { discord, slack, settings }: Config): readonly Addressee[] {
  const console = discord === null && slack === null;
  const runs = { discord: discord !== null, slack: slack !== null, console, web: false };
  if (owner !== null && runs[owner.platform]) {
    const { platform, tenant, channel, thread, user } = owner;
    return [{ platform, tenant, channel, thread, user, direct: false }];
  }
  const { reportTo } = settings.sources;
  if (reportTo !== null) {
    const { platform, server, channel, thread } = reportTo;
    return [{ platform, tenant: server, channel, thread, user: '', direct: false }];
  }
  if (console)
    return [{ platform: 'console', tenant: null, channel: 'terminal', thread: null, user: '', direct: false }];
  // Discord's managers are roles, to which nobody can write.
  const people =
    slack?.botToken == null ? [] : settings.permissions.managers.filter((id) => /^[UW][A-Z0-9]+$/u.test(id));
  return people.map((user) => ({ platform: 'slack', tenant: null, channel: '', thread: null, user, direct: true }));
}
