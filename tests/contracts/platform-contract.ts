import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { line, type Message } from '../../src/core/message.ts';
import type {
  Channel,
  CommandDeclaration,
  CompletionRequest,
  Handler,
  Place,
  Platform,
  Request,
} from '../../src/platforms/platform.ts';
import { startElsewhere } from '../support/elsewhere.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { citation, prose } from '../support/messages.ts';
import type { Offered } from '../support/offered.ts';

/** A message as it stands on the platform. */
export interface Posted {
  /** What a person reads, markup and escapes undone; a link is its label alone. */
  readonly text: string;
  /** Only the person who asked sees it (a direct message is private too). */
  readonly private: boolean;
  /** Everybody and everything the platform would notify. */
  readonly mentions: readonly string[];
  /** What leads somewhere when pressed; an address that shows itself has itself as label. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Labels. */
  readonly buttons: readonly string[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Something a person does. `manager` is whether the platform lets this person manage the channel. */
export interface Deed {
  readonly kind: Request['kind'];
  readonly text: string;
  readonly manager?: boolean;
  readonly file?: Offered;
}

/** One thing delivered to the adapter: the driver's own name for it. */
export type Delivery = string;

/** Plays the platform and its people for one adapter. */
export interface PlatformDriver {
  readonly platform: Platform;
  /** The kinds of request that people can make there. */
  readonly kinds: readonly Request['kind'][];
  /** The kinds of request to which a file can be attached. */
  readonly attaches: readonly Request['kind'][];
  /** Whether a request can be answered for the asker's eyes only. */
  readonly whispers: boolean;
  /** Whether the platform may deliver one event several times. */
  readonly repeats: boolean;
  /** What a channel's request is expected to say of where it came from. */
  readonly place: Pick<Place, 'platform' | 'tenant' | 'channel' | 'user'>;
  /** A channel that can be posted to. */
  readonly channel: Channel;
  deliver(deed: Deed): Promise<Delivery>;
  /** The same event once more, as the platform repeats what it believes lost. */
  deliverAgain(delivery: Delivery): Promise<void>;
  /** Resolves when the platform has been told in time that the request arrived. */
  acknowledged(delivery: Delivery): Promise<void>;
  /** What has been posted in answer so far, in order. */
  answers(delivery: Delivery): readonly Posted[];
  complete(command: string, prefix: string): Promise<readonly string[]>;
  /** What stands in `channel` that answers nobody. */
  published(): readonly Posted[];
  /** What the platform refused so far, in words. */
  refusals(): readonly string[];
  close(): Promise<void>;
}

export const contractCommands: readonly CommandDeclaration[] = [
  {
    name: 'who',
    description: 'Who somebody is, and what they said',
    arguments: [{ name: 'name', description: 'A name', required: true, completed: true }],
    manages: false,
  },
  {
    name: 'quotes',
    description: 'What somebody said',
    arguments: [
      { name: 'name', description: 'A name', required: true, completed: true },
      { name: 'about', description: 'A topic', required: false, completed: false },
    ],
    manages: false,
  },
  { name: 'status', description: 'What is held', arguments: [], manages: false },
  { name: 'subscribe', description: 'Post briefings here', arguments: [], manages: true },
  {
    name: 'feeds',
    description: 'The feeds',
    arguments: [
      { name: 'what', description: 'What to do', required: false, completed: false },
      { name: 'file', description: 'A list', required: false, completed: false, kind: 'file' },
    ],
    manages: true,
  },
];

const patience = { timeout: 8000, interval: 5 };

/** A handler that a test steers. */
interface Steered extends Handler {
  readonly requests: Request[];
  readonly completions: CompletionRequest[];
  reply: (request: Request) => Promise<Message> | Message;
}

function steered(): Steered {
  const requests: Request[] = [];
  const completions: CompletionRequest[] = [];
  return {
    requests,
    completions,
    reply: ({ text }) => says(`Answer to ${text}.`),
    visibility: ({ text }) => (text.includes('status') ? 'private' : 'public'),
    async answer(request) {
      requests.push(request);
      return this.reply(request);
    },
    async complete(request) {
      completions.push(request);
      return ['Kaja Kallas', 'Kalle Rovanperä'].filter((name) =>
        name.toLowerCase().includes(request.prefix.toLowerCase()),
      );
    },
  };
}

function says(text: string, cites: readonly number[] = []): Message {
  return { blocks: [{ type: 'paragraph', line: line(text, cites) }] };
}

function textOf(posted: readonly Posted[]): string {
  return posted.map(({ text }) => text).join('\n');
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** What every platform must do, whatever it is made of. */
export function describePlatform(name: string, create: () => Promise<PlatformDriver>): void {
  describe(`${name} as a platform`, () => {
    let driver: PlatformDriver;
    let handler: Steered;

    beforeEach(async () => {
      driver = await create();
      handler = steered();
      await driver.platform.start(handler);
      await driver.platform.declare(contractCommands);
    });

    afterEach(async () => {
      await driver.platform.stop();
      await driver.close();
    });

    async function ask(deed: Deed, expected: string): Promise<readonly Posted[]> {
      const delivery = await driver.deliver(deed);
      await vi.waitFor(() => expect(textOf(driver.answers(delivery))).toContain(expected), patience);
      return driver.answers(delivery);
    }

    it('brings every kind of request to the handler, with its text and its place', async () => {
      for (const kind of driver.kinds) {
        const text = kind === 'mention' || kind === 'direct' ? `who Kaja Kallas ${kind}` : `/who Kaja Kallas ${kind}`;
        await ask({ kind, text }, `Answer to ${text}.`);
        const request = handler.requests.at(-1);
        expect(request).toMatchObject({ kind, text });
        expect(request?.place.direct).toBe(kind === 'direct');
        if (kind !== 'direct') expect(request?.place).toMatchObject(driver.place);
      }
      expect(driver.refusals()).toEqual([]);
    });

    it('tells the handler who may manage', async () => {
      const kind = driver.kinds[0] ?? 'command';
      await ask({ kind, text: '/who Ann', manager: true }, 'Answer to /who Ann.');
      expect(handler.requests.at(-1)?.place.manager).toBe(true);
      if (!driver.kinds.includes('mention')) return;
      await ask({ kind, text: '/who Ben', manager: false }, 'Answer to /who Ben.');
      expect(handler.requests.at(-1)?.place.manager).toBe(false);
      // Everybody manages a direct message of their own, and nothing more by it.
      await ask({ kind: 'direct', text: '/feeds list', manager: false }, 'Answer to /feeds list.');
      expect(handler.requests.at(-1)?.place).toMatchObject({ manager: true, managesBot: false });
    });

    it('writes several arguments as a person would type them', async () => {
      await ask(
        { kind: 'command', text: '/quotes Kaja Kallas about sea ice' },
        'Answer to /quotes Kaja Kallas about sea ice.',
      );
    });

    it('offers completions', async () => {
      expect(await driver.complete('who', 'kal')).toEqual(['Kaja Kallas', 'Kalle Rovanperä']);
      expect(handler.completions.at(-1)).toMatchObject({ command: 'who', prefix: 'kal' });
      expect(await driver.complete('who', 'zz')).toEqual([]);
    });

    it.each([2001, 6001, 13_300])(
      'brings an answer of %i characters whole, its source on every part',
      async (characters) => {
        const text = prose(characters);
        const source = citation(1, 'The harbour stays open until spring, says the mayor.');
        handler.reply = () => ({
          blocks: [
            { type: 'paragraph', line: line(text, [1]) },
            { type: 'sources', citations: [source] },
          ],
        });
        const tail = text.slice(-30).trim();
        const delivery = await driver.deliver({ kind: 'command', text: '/who Ann' });
        await vi.waitFor(() => expect(squeezed(textOf(driver.answers(delivery)))).toContain(squeezed(tail)), patience);
        const posted = driver.answers(delivery);
        let rest = squeezed(textOf(posted));
        for (const sentence of text.split(/(?<=\. )/u)) {
          const at = rest.indexOf(squeezed(sentence));
          expect(at, sentence).toBeGreaterThanOrEqual(0);
          rest = rest.slice(at);
        }
        for (const { text: part } of posted) expect(part).toContain(source.ref);
        expect(driver.refusals()).toEqual([]);
      },
    );

    it('shows a private answer to the asker alone, and a public one to all', async () => {
      if (!driver.whispers) return;
      const hidden = await ask({ kind: 'command', text: '/status' }, 'Answer to /status.');
      expect(hidden.every((post) => post.private)).toBe(true);
      const open = await ask({ kind: 'command', text: '/who Ann' }, 'Answer to /who Ann.');
      expect(open.some((post) => post.private)).toBe(false);
    });

    it('answers a failure in civil words, and goes on', async () => {
      handler.reply = () => {
        throw new Error('secret-detail at line 1');
      };
      for (const kind of driver.kinds) {
        const delivery = await driver.deliver({ kind, text: '/who Ann' });
        await vi.waitFor(() => expect(textOf(driver.answers(delivery))).toMatch(/went wrong/iu), patience);
        expect(textOf(driver.answers(delivery))).not.toContain('secret-detail');
      }
      handler.reply = () => says('Back again.');
      await ask({ kind: 'command', text: '/who Ann' }, 'Back again.');
    });

    it('acknowledges at once what takes long to answer', async () => {
      const { promise, resolve } = Promise.withResolvers<Message>();
      handler.reply = () => promise;
      const delivery = await driver.deliver({ kind: 'command', text: '/who Ann' });
      await driver.acknowledged(delivery);
      resolve(says('Here at last.'));
      await vi.waitFor(() => expect(textOf(driver.answers(delivery))).toContain('Here at last.'), patience);
      expect(driver.refusals()).toEqual([]);
    });

    it('answers a repeated event once', async () => {
      if (!driver.repeats) return;
      for (const kind of driver.kinds) {
        const delivery = await driver.deliver({ kind, text: `/who Ann ${kind}` });
        await driver.deliverAgain(delivery);
        await vi.waitFor(() => expect(textOf(driver.answers(delivery))).toContain('Answer to'), patience);
        await driver.deliverAgain(delivery);
        await ask({ kind, text: `/who Zoe ${kind}` }, 'Answer to /who Zoe');
        expect(handler.requests.filter(({ text }) => text.endsWith(`Ann ${kind}`))).toHaveLength(1);
        expect(driver.answers(delivery)).toHaveLength(1);
      }
    });

    it('brings an attached file to the handler, which reads it within a limit', async () => {
      const file = { name: 'list.opml', text: '<opml>çedilla</opml>' };
      const signal = AbortSignal.timeout(20_000);
      for (const kind of driver.attaches) {
        await ask({ kind, text: '/feeds import', file, manager: true }, 'Answer to');
        const [offered, ...others] = handler.requests.at(-1)?.files ?? [];
        expect([offered?.name, others]).toEqual(['list.opml', []]);
        expect(Buffer.from((await offered?.read(100, signal)) ?? []).toString()).toBe(file.text);
        await expect(offered?.read(5, signal)).rejects.toMatchObject({ code: 'bad-input' });
        // What the platform states of the size is not believed.
        await ask({ kind, text: '/feeds import', file: { ...file, size: 1 }, manager: true }, 'Answer to');
        const lying = handler.requests.at(-1)?.files?.[0];
        await expect(lying?.read(5, signal)).rejects.toThrow('larger than');
      }
    });

    it('fetches an attached file from the platform alone, wherever it is sent to', async () => {
      const elsewhere = await startElsewhere();
      const signal = AbortSignal.timeout(20_000);
      try {
        for (const kind of driver.attaches)
          for (const sent of [{ url: `${elsewhere.url}/list.opml` }, { redirect: `${elsewhere.url}/list.opml` }]) {
            const file = { name: 'list.opml', text: '<opml/>', ...sent };
            await ask({ kind, text: '/feeds import', file, manager: true }, 'Answer to');
            const offered = handler.requests.at(-1)?.files?.[0];
            await expect(offered?.read(100, signal)).rejects.toMatchObject({ code: 'bad-input' });
          }
        expect(elsewhere.asked()).toBe(0);
      } finally {
        await elsewhere.close();
      }
    });

    it('sends a file with its answer, or its text', async () => {
      const file = { name: 'feeds.opml', mediaType: 'text/x-opml', text: '<opml>ünchanged</opml>' };
      handler.reply = () => ({ ...says('Here it is.'), file });
      const delivery = await driver.deliver({ kind: 'direct', text: '/feeds export' });
      const seen = () => {
        const posts = driver.answers(delivery);
        return `${textOf(posts)} ${posts.flatMap(({ files }) => files.map(({ name, text }) => `${name}: ${text}`)).join(' ')}`;
      };
      await vi.waitFor(() => expect(seen()).toContain(file.text), patience);
      expect(seen()).toContain('Here it is.');
      expect(seen().split(file.text)).toHaveLength(2);
      const receipt = await driver.platform.publish(driver.channel, { ...says('For all.'), file }, 'with a file');
      expect(receipt.messages.length).toBeGreaterThan(0);
      const all = driver.published();
      expect(`${textOf(all)} ${all.flatMap(({ files }) => files.map(({ text }) => text)).join(' ')}`).toContain(
        file.text,
      );
      expect(driver.refusals()).toEqual([]);
    });

    it('publishes once under one key, and apart under another', async () => {
      const message = says(prose(9000));
      const first = await driver.platform.publish(driver.channel, message, 'digest-1');
      const standing = driver.published().length;
      expect(standing).toBeGreaterThan(0);
      expect(await driver.platform.publish(driver.channel, message, 'digest-1')).toEqual(first);
      expect(driver.published()).toHaveLength(standing);
      const second = await driver.platform.publish(driver.channel, message, 'digest-2');
      expect(second.messages).not.toEqual(first.messages);
      expect(driver.published()).toHaveLength(2 * standing);
    });

    it('lets text from articles mention nobody and pass for no link', async () => {
      for (const batch of batches(hostileStrings(60), 10)) {
        const message: Message = {
          blocks: [
            { type: 'heading', text: batch[0] ?? '' },
            ...batch.map((text) => ({ type: 'paragraph' as const, line: line(text, [1]) })),
            { type: 'list', items: batch.map((text) => line([{ text, style: 'strong' }])) },
            { type: 'quotation', speaker: batch[1] ?? '', line: line([{ text: batch[2] ?? '', style: 'quote' }], [1]) },
            {
              type: 'table',
              columns: ['Figure', 'What'],
              rows: batch.map((text) => ({ cells: [text, text], cites: [1] })),
            },
            {
              type: 'sources',
              citations: [citation(1, batch[3] ?? '', { title: batch[4] ?? '', outlet: batch[5] ?? '' })],
            },
            { type: 'buttons', buttons: [{ label: batch[6] ?? 'x', command: `/who ${batch[7] ?? ''}` }] },
          ],
        };
        await driver.platform.publish(driver.channel, message, `hostile ${batch.join('')}`);
      }
      expect(driver.refusals()).toEqual([]);
      for (const post of driver.published()) {
        expect(post.mentions).toEqual([]);
        const named = post.links.filter(({ label, url }) => label !== url);
        for (const { url } of named) expect(new URL(url).host).toBe('news.example');
      }
    });

    it('finishes what is in flight before it stops, and takes nothing new', async () => {
      const { promise, resolve } = Promise.withResolvers<Message>();
      handler.reply = () => promise;
      const delivery = await driver.deliver({ kind: 'command', text: '/who Ann' });
      await vi.waitFor(() => expect(handler.requests).toHaveLength(1), patience);
      const stopped = driver.platform.stop();
      resolve(says('Just in time.'));
      await stopped;
      expect(textOf(driver.answers(delivery))).toContain('Just in time.');
      await driver.deliver({ kind: 'command', text: '/who Ben' }).catch(() => undefined);
      expect(handler.requests).toHaveLength(1);
    });
  });
}

function batches<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
