import robotsParserModule from 'robots-parser';
import type { Clock } from '../../core/clock.ts';
import type { FetchResult } from './fetch-result.ts';

// The package is CommonJS and its types say otherwise.
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

/** What one site allows. */
export interface RobotsRules {
  allows(url: string): boolean;
  readonly crawlDelayMs: number | null;
  /** Why the site could not be asked: then nothing of it is fetched, for that reason. */
  readonly unreachable: FetchResult | null;
}

/** The body of a site's robots.txt, or that it has none, or why it could not be asked. */
export type RobotsFile =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreachable'; readonly result: FetchResult };

export interface RobotsCacheOptions {
  readonly clock: Clock;
  readonly agent: string;
  readonly read: (robotsUrl: string, signal: AbortSignal) => Promise<RobotsFile>;
}

export interface RobotsCache {
  rulesFor(url: URL, signal: AbortSignal): Promise<RobotsRules>;
}

const keptMs = 24 * 3_600_000;
const unreachableKeptMs = 10 * 60_000;
const maxSites = 5_000;
/** Nobody means a longer delay than this for a reader that comes once an hour. */
const longestDelayMs = 60_000;

const everything: RobotsRules = { allows: () => true, crawlDelayMs: null, unreachable: null };

/** Remembers each site's robots.txt for a day (RFC 9309: no file allows all; a site that cannot be asked is left alone). */
export function createRobotsCache({ clock, agent, read }: RobotsCacheOptions): RobotsCache {
  const sites = new Map<string, { readonly until: number; readonly rules: Promise<RobotsRules> }>();

  async function load(robotsUrl: string, signal: AbortSignal): Promise<RobotsRules> {
    const file = await read(robotsUrl, signal);
    if (file.kind === 'absent') return everything;
    if (file.kind === 'unreachable') return { allows: () => false, crawlDelayMs: null, unreachable: file.result };
    const parsed = robotsParser(robotsUrl, file.text);
    const delay = parsed.getCrawlDelay(agent);
    return {
      allows: (url) => parsed.isAllowed(url, agent) !== false,
      crawlDelayMs: delay === undefined || !(delay > 0) ? null : Math.min(delay * 1000, longestDelayMs),
      unreachable: null,
    };
  }

  return {
    async rulesFor(url, signal) {
      const robotsUrl = `${url.origin}/robots.txt`;
      const known = sites.get(robotsUrl);
      if (known !== undefined && known.until > clock.now()) return known.rules;
      if (sites.size >= maxSites) sites.clear();
      const rules = load(robotsUrl, signal);
      sites.set(robotsUrl, { until: clock.now() + keptMs, rules });
      rules.then(
        (loaded) => {
          if (loaded.unreachable !== null) sites.set(robotsUrl, { until: clock.now() + unreachableKeptMs, rules });
        },
        () => sites.delete(robotsUrl),
      );
      return rules;
    },
  };
}
