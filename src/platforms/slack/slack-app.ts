import { App } from '@slack/bolt';
import { type CallOptions, clientOptions } from './calls.ts';
import type { Connection } from './connection.ts';
import { reasonOf } from './errors.ts';
import { optionsOf } from './picker.ts';
import type { Workspaces } from './workspaces.ts';

/** What comes from Slack, as Bolt hands it over. */
export interface Listeners {
  onCommand(body: unknown): void;
  onAction(body: unknown): void;
  onMessage(body: unknown): void;
  onHome(body: unknown): void;
  /** Choices for what is typed into a picker; in time. */
  choices(body: unknown): Promise<readonly string[]>;
}

/**
 * Bolt, listening to all that the manifest subscribes to. Everything is acknowledged before any work.
 *
 * @param installed whether workspaces install the app by OAuth: then the receiver itself knows their tokens
 */
export function createSlackApp(
  { receiver }: Connection,
  workspaces: Workspaces,
  installed: boolean,
  calls: CallOptions,
  listeners: Listeners,
): App {
  const app = new App({
    receiver,
    // Otherwise a bad token ends the process while the app is constructed.
    deferInitialization: true,
    convoStore: false,
    logger: calls.logger,
    clientOptions: clientOptions(calls),
    ...(installed
      ? {}
      : {
          authorize: async () => {
            const { token, bot, botUser, team } = await workspaces.of(null);
            return { botToken: token, botId: bot, botUserId: botUser, ...(team === null ? {} : { teamId: team }) };
          },
        }),
  });
  app.error(async (error) => calls.log.error('An event from Slack could not be taken', { reason: reasonOf(error) }));
  app.command(/./u, async ({ ack, body }) => {
    await ack();
    listeners.onCommand(body);
  });
  app.action(/./u, async ({ ack, body }) => {
    await ack();
    listeners.onAction(body);
  });
  app.event('app_mention', async ({ body }) => listeners.onMessage(body));
  app.event('message', async ({ body }) => listeners.onMessage(body));
  app.event('app_home_opened', async ({ body }) => listeners.onHome(body));
  app.event('app_uninstalled', async ({ body }) => workspaces.forget(body.team_id));
  app.event('tokens_revoked', async ({ body, event }) => {
    if ((event.tokens.bot ?? []).length > 0) await workspaces.forget(body.team_id);
  });
  app.options(/./u, async ({ ack, body }) => {
    await ack({ options: optionsOf(await listeners.choices(body)) });
  });
  return app;
}
