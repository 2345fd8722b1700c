import { line, type Message } from '../src/core/message.ts';
import { publisherLink } from '../src/platforms/layout/citation-link.ts';
import { createSlackPlatform } from '../src/platforms/slack/slack-platform.ts';
import { slackTiming } from '../src/platforms/slack/timing.ts';
import { freePort } from '../tests/support/free-port.ts';
import { memoryLog } from '../tests/support/memory-log.ts';
import type { Envelope } from '../tests/support/slack-delivery.ts';
import { ids } from '../tests/support/slack-model.ts';
import { signingSecret, slackOptions } from '../tests/support/slack-options.ts';
import { posted } from '../tests/support/slack-posted.ts';
import { startSlackServer } from '../tests/support/slack-server.ts';
import { manifest } from '../tests/support/slack-world.ts';
import type { LoadTarget } from './load-target.ts';

export async function createSlackTarget(mode: 'socket' | 'http'): Promise<LoadTarget> {
  const server = await startSlackServer();
  const port = await freePort();
  if (mode === 'http') server.deliverTo({ port, secret: signingSecret });
  const asked: Envelope[] = [];
  const platform = createSlackPlatform(
    slackOptions(server, {
      log: memoryLog(),
      linkOf: publisherLink,
      // A post a second would measure nothing but the wait.
      timing: { ...slackTiming, channelMs: 0 },
      ...(mode === 'http' ? { appToken: null, signingSecret, port } : {}),
    }),
  );
  let published = 0;

  return {
    platform,
    declarations: (declarations) => void platform.declare(declarations),
    command(text, twice) {
      const [, name = '', rest = ''] = /^(\/\S+)\s*(.*)$/u.exec(text) ?? [];
      const own = manifest.features.slash_commands.some(({ command }) => command === name);
      const envelope = own ? server.command(name, rest) : server.command('/brief', text.slice(1));
      if (twice) void server.repeat(envelope);
      asked.push(envelope);
    },
    fares: () =>
      asked.map(({ sentAt, acknowledgedAfterMs, response }) => {
        const first = server.world.responses.get(response ?? '')?.messages[0];
        return {
          acknowledgedMs: acknowledgedAfterMs,
          answeredMs: first === undefined ? null : Math.max(0, Number(first.ts) * 1000 - sentAt),
        };
      }),
    async hostile(texts) {
      const message: Message = {
        blocks: [
          ...texts.map((text) => ({ type: 'paragraph' as const, line: line(text) })),
          { type: 'table', columns: ['Text'], rows: texts.map((text) => ({ cells: [text], cites: [] })) },
        ],
      };
      published += 1;
      const channel = { tenant: ids.team, channel: ids.briefings, thread: null };
      const { messages } = await platform.publish(channel, message, `hostile ${published}`);
      const standing = server.world.channel(ids.briefings).messages.filter(({ ts }) => messages.includes(ts));
      return standing
        .map((each) => posted(each, false))
        .reduce((sum, { mentions, links }) => sum + mentions.length + links.length, 0);
    },
    refusals: () => server.world.refusals,
    drop: () => server.socket().drop('cut'),
    away: () => server.away(),
    back: () => server.back(),
    connected: () => mode === 'http' || server.socket().connections() > 0,
    close: () => server.close(),
  };
}
