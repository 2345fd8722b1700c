import { BotError } from '../core/errors.ts';
import { line } from '../core/message.ts';
import type { Place } from '../platforms/platform.ts';
import type { Command, Reply } from './command.ts';
import { plainReply, sentence } from './plain-reply.ts';

interface FeedState {
  readonly url: string;
  readonly title: string | null;
  readonly status: 'active' | 'paused' | 'gone';
  readonly lastSuccess: number | null;
  readonly failingSince: number | null;
  readonly lastFailure: string | null;
}

/** The one list of feeds, as the command sees it. */
export interface FeedList {
  add(address: string, signal: AbortSignal, owner: Place): Promise<FeedState>;
  remove(address: string): Promise<void>;
  pause(address: string): Promise<void>;
  resume(address: string): Promise<void>;
  list(): Promise<readonly FeedState[]>;
  test(
    address: string,
    signal: AbortSignal,
  ): Promise<{
    readonly url: string;
    readonly document: {
      readonly title: string | null;
      readonly entries: readonly { readonly title: string | null }[];
    };
  }>;
  importFrom(address: string, signal: AbortSignal, owner: Place): Promise<number>;
  exportOpml(): Promise<string>;
}

const patienceMs = 60_000;
const usage =
  '/feeds list | add ADDRESS | remove ADDRESS | test ADDRESS | pause ADDRESS | resume ADDRESS | import OPML-ADDRESS | export';

/** `/feeds …`: where the bot reads, in plain sight. */
export function createFeedsCommand(open: () => Promise<FeedList>): Command {
  return {
    name: 'feeds',
    aliases: ['sources-list'],
    description: 'The feeds the bot reads: list, add, remove, test, pause, resume, import, export',
    usage,
    example: '/feeds add https://news.example/rss',
    arguments: [
      {
        name: 'what',
        description: 'list, or add, remove, test, pause, resume with an address',
        required: false,
        completed: false,
      },
    ],
    visibility: 'private',
    manages: true,
    async run({ place, argument }) {
      const [, action = 'list', address = ''] = /^(\S+)?\s*(.*)$/su.exec(argument) ?? [];
      try {
        return await act(await open(), action.toLowerCase(), address.trim(), argument, place);
      } catch (error) {
        if (!(error instanceof BotError)) throw error;
        return sentence('feeds', argument, error.code === 'not-found' ? 'not-found' : 'invalid', `${error.message}.`);
      }
    },
    complete: async (prefix) =>
      ['list', 'add ', 'remove ', 'test ', 'pause ', 'resume ', 'import ', 'export'].filter((each) =>
        each.startsWith(prefix),
      ),
  };
}

async function act(feeds: FeedList, action: string, address: string, argument: string, place: Place): Promise<Reply> {
  const say = (text: string) => sentence('feeds', argument, 'answered', text);
  if (action === 'list') return listed(await feeds.list(), argument);
  if (action === 'export') return say(await feeds.exportOpml());
  if (!['add', 'remove', 'test', 'pause', 'resume', 'import'].includes(action) || address === '') {
    return sentence('feeds', argument, 'invalid', `/feeds needs one of these: ${usage}`);
  }
  const signal = AbortSignal.timeout(patienceMs);
  switch (action) {
    case 'add': {
      const { url, title } = await feeds.add(address, signal, place);
      return say(`On the list: ${title ?? url} (${url}).`);
    }
    case 'import':
      return say(`${await feeds.importFrom(address, signal, place)} new feeds are on the list.`);
    case 'test': {
      const { url, document } = await feeds.test(address, signal);
      const [newest] = document.entries;
      return say(
        `${url} reads well: ${document.title ?? 'untitled'}, ${document.entries.length} entries${newest?.title ? `, the newest “${newest.title}”` : ''}.`,
      );
    }
    case 'remove':
      await feeds.remove(address);
      return say(`No longer read: ${address}. Its articles stay.`);
    case 'pause':
      await feeds.pause(address);
      return say(`Paused: ${address}.`);
    default:
      await feeds.resume(address);
      return say(`Read again: ${address}.`);
  }
}

function listed(feeds: readonly FeedState[], argument: string): Reply {
  if (feeds.length === 0)
    return sentence('feeds', argument, 'answered', 'No feed is on the list. Add one with: /feeds add ADDRESS');
  const items = feeds.map((feed) =>
    line([
      { text: feed.title ?? feed.url, style: 'strong' },
      { text: ` ${feed.url}: ${stateOf(feed)}`, style: 'plain' },
    ]),
  );
  return plainReply('feeds', argument, 'answered', {
    blocks: [
      { type: 'heading', text: `${feeds.length} feeds` },
      { type: 'list', items },
    ],
  });
}

function stateOf({ status, lastSuccess, failingSince, lastFailure }: FeedState): string {
  if (status !== 'active') return status;
  if (failingSince !== null) return `failing since ${minuteOf(failingSince)}: ${lastFailure ?? 'unknown'}`;
  return lastSuccess === null ? 'not read yet' : `read at ${minuteOf(lastSuccess)}`;
}

function minuteOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
