import type { AnswerStatus } from '../core/answer.ts';
import { BotError } from '../core/errors.ts';
import { line } from '../core/message.ts';
import { minuteOf } from '../core/minute-of.ts';
import type { OfferedFile, Place } from '../platforms/platform.ts';
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
  importOpml(bytes: Uint8Array, owner: Place): Promise<number>;
  exportOpml(): Promise<string>;
}

/** The bytes of a file beside the bot: for who sits at its terminal only. Throws `bad-input`. */
export type ReadLocalFile = (path: string, maxBytes: number) => Promise<Uint8Array>;

const patienceMs = 60_000;
/** Five hundred feeds take a tenth of it. */
const largestList = 1_000_000;
const usage =
  '/feeds list | add ADDRESS | remove ADDRESS | test ADDRESS | pause ADDRESS | resume ADDRESS | import ADDRESS-OF-OPML, or with an OPML file attached | export';

/** `/feeds …`: where the bot reads, in plain sight. */
export function createFeedsCommand(open: () => Promise<FeedList>, readLocalFile: ReadLocalFile): Command {
  return {
    name: 'feeds',
    aliases: ['sources-list'],
    description: 'The feeds the bot reads: list, add, remove, test, pause, resume, import, export',
    usage,
    example: '/feeds add https://news.example/rss',
    arguments: [
      {
        name: 'what',
        description: 'list, export, import, or add, remove, test, pause, resume with an address',
        required: false,
        completed: false,
      },
      { name: 'file', description: 'An OPML file to import', required: false, completed: false, kind: 'file' },
    ],
    visibility: 'private',
    manages: true,
    ofWholeBot: true,
    async run({ place, argument, files = [] }) {
      const [, action = 'list', address = ''] = /^(\S+)?\s*(.*)$/su.exec(argument) ?? [];
      try {
        const feeds = await open();
        const request = { action: action.toLowerCase(), address: address.trim(), argument, place };
        return request.action === 'import'
          ? await importInto(feeds, { ...request, files }, readLocalFile)
          : await act(feeds, request);
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

interface FeedsRequest {
  readonly action: string;
  readonly address: string;
  /** All that was typed. */
  readonly argument: string;
  readonly place: Place;
}

/** From a file that is attached, or lies beside the bot, or from an address. */
async function importInto(
  feeds: FeedList,
  { address, argument, place, files }: FeedsRequest & { readonly files: readonly OfferedFile[] },
  readLocalFile: ReadLocalFile,
): Promise<Reply> {
  const signal = AbortSignal.timeout(patienceMs);
  const say = (status: AnswerStatus, text: string) => sentence('feeds', argument, status, text);
  if (address === '' && files.length === 0)
    return say(
      'invalid',
      place.platform === 'console'
        ? 'Name the OPML file, or its address: /feeds import PATH'
        : 'Attach the OPML file, or give its address: /feeds import ADDRESS. In Slack, where a slash command carries no file, send it to the bot in a direct message with the words: feeds import',
    );
  const lines: string[] = [];
  for (const file of address === '' ? files : []) {
    try {
      const added = await feeds.importOpml(await file.read(largestList, signal), place);
      lines.push(`${file.name}: ${newOnTheList(added)}`);
    } catch (error) {
      if (!(error instanceof BotError)) throw error;
      lines.push(`${file.name}: nothing is taken in: ${error.message}.`);
    }
  }
  if (address === '')
    return say(lines.some((text) => / new feeds? /u.test(text)) ? 'answered' : 'invalid', lines.join(' '));
  const local = place.platform === 'console' && !/^https?:\/\//iu.test(address);
  const added = local
    ? await feeds.importOpml(await readLocalFile(address, largestList), place)
    : await feeds.importFrom(address, signal, place);
  return say('answered', newOnTheList(added));
}

function newOnTheList(added: number): string {
  return added === 1 ? '1 new feed is on the list.' : `${added} new feeds are on the list.`;
}

async function act(feeds: FeedList, { action, address, argument, place }: FeedsRequest): Promise<Reply> {
  const say = (text: string) => sentence('feeds', argument, 'answered', text);
  if (action === 'list') return listed(await feeds.list(), argument);
  if (action === 'export') return exported(await feeds.exportOpml(), (await feeds.list()).length, argument);
  if (!['add', 'remove', 'test', 'pause', 'resume'].includes(action) || address === '') {
    return sentence('feeds', argument, 'invalid', `/feeds needs one of these: ${usage}`);
  }
  const signal = AbortSignal.timeout(patienceMs);
  switch (action) {
    case 'add': {
      const { url, title } = await feeds.add(address, signal, place);
      return say(`On the list: ${title ?? url} (${url}). Its articles are taken in from now on.`);
    }
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

/** For programs the answer's note is the list itself. */
function exported(opml: string, feeds: number, argument: string): Reply {
  const { answer } = sentence('feeds', argument, 'answered', opml);
  const said = line(`${feeds} ${feeds === 1 ? 'feed' : 'feeds'}, as OPML:`);
  const file = { name: 'feeds.opml', mediaType: 'text/x-opml', text: opml };
  return { answer, message: { blocks: [{ type: 'paragraph', line: said }], file } };
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
      { type: 'heading', text: `${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'}` },
      { type: 'list', items },
    ],
  });
}

function stateOf({ status, lastSuccess, failingSince, lastFailure }: FeedState): string {
  if (status === 'paused') return status;
  if (status === 'gone') return `gone since ${minuteOf(failingSince ?? 0)}: ${lastFailure ?? 'unknown'}`;
  if (failingSince !== null) return `failing since ${minuteOf(failingSince)}: ${lastFailure ?? 'unknown'}`;
  return lastSuccess === null ? 'not read yet' : `read at ${minuteOf(lastSuccess)}`;
}
