import type { Destination } from '../../src/briefings/standing-order.ts';
import { ids as discordIds } from './discord-model.ts';
import { startDiscordServer } from './discord-server.ts';
import { shownChannel } from './discord-shapes.ts';
import type { Fault } from './http-faults.ts';
import { ids as slackIds } from './slack-model.ts';
import { startSlackServer } from './slack-server.ts';

/** A loopback platform as a run of kills needs it: channels, what is asked of it, and what stands in the end. */
export interface Stage {
  readonly environment: Readonly<Record<string, string>>;
  /** A new channel in which the bot may post. */
  addChannel(number: number): Destination;
  /** How many messages stand in a channel. */
  standing(channel: string): number;
  /** Looks on at every request; false for one that has arrived drops it, as if the network had. */
  observe(look: ((moment: Moment, request: 'post' | 'history' | 'other') => boolean) | null): void;
  /** The next posts meet this fault. */
  fault(fault: Pick<Fault, 'kind' | 'when' | 'times'> | null): void;
  refusals(): readonly string[];
  close(): Promise<void>;
}

export type Moment = 'arrived' | 'done' | 'answered';

/** `nonces` false: a Discord that remembers none, as after some minutes. With `forums` each channel is one, where a briefing opens a post. */
export async function startDiscordStage(nonces: boolean, forums = false): Promise<Stage> {
  const server = await startDiscordServer();
  server.world.remembersNonces = nonces;
  const posts = forums ? /\/threads$/u : /\/messages$/u;
  const history = forums ? /\/threads\/(?:active|archived)/u : /\/messages$/u;
  const channelsIn = (forum: string) => [...server.world.channels.values()].filter(({ parent }) => parent === forum);
  return {
    environment: { DISCORD_TOKEN: server.world.token, DISCORD_API_BASE: server.apiBase },
    addChannel(number) {
      const channel = String(610_000_000_000_000_000n + BigInt(number));
      const known = server.world.channel(discordIds.briefings);
      const added = { ...known, id: channel, type: forums ? 15 : known.type, messages: [] };
      server.world.channels.set(channel, added);
      if (forums) server.gateway().dispatch('CHANNEL_CREATE', shownChannel(added));
      return { platform: 'discord', tenant: discordIds.guild, channel, thread: null };
    },
    standing: (channel) => (forums ? channelsIn(channel).length : server.world.channel(channel).messages.length),
    observe(look) {
      server.observe =
        look &&
        ((moment, method, path) =>
          look(
            moment,
            method === 'POST' && posts.test(path)
              ? 'post'
              : method === 'GET' && history.test(path)
                ? 'history'
                : 'other',
          ));
    },
    fault(fault) {
      server.faults.clear();
      if (fault !== null) server.faults.add({ ...fault, method: 'POST', path: posts });
    },
    refusals: () => server.world.refusals,
    close: () => server.close(),
  };
}

export async function startSlackStage(): Promise<Stage> {
  const server = await startSlackServer();
  const token = server.world.workspaces[0]?.token ?? '';
  return {
    environment: { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: server.world.appToken, SLACK_API_URL: server.apiUrl },
    addChannel(number) {
      const channel = `C0STAGE${number}`;
      const known = server.world.channel(slackIds.briefings);
      server.world.channels.set(channel, { ...known, id: channel, messages: [] });
      return { platform: 'slack', tenant: slackIds.team, channel, thread: null };
    },
    standing: (channel) => server.world.channel(channel).messages.length,
    observe(look) {
      server.observe =
        look &&
        ((moment, path) =>
          look(
            moment,
            path.endsWith('chat.postMessage') ? 'post' : path.endsWith('conversations.history') ? 'history' : 'other',
          ));
    },
    fault(fault) {
      server.faults.clear();
      if (fault !== null) server.faults.add({ ...fault, method: 'POST', path: /chat\.postMessage$/u });
    },
    refusals: () => server.world.refusals,
    close: () => server.close(),
  };
}
