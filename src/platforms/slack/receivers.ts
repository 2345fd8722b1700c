import { HTTPReceiver, type InstallationStore, SocketModeReceiver } from '@slack/bolt';
import { BotError } from '../../core/errors.ts';
import { type CallOptions, clientOptions } from './calls.ts';
import { type Connection, createHttpConnection, createSocketConnection } from './connection.ts';
import type { SlackOptions } from './options.ts';
import { botScopes } from './scopes.ts';

/** A busy machine may answer a ping late. */
const PONG_WITHIN_MS = 15_000;

/** Socket Mode with an app token, else signed HTTP; over HTTP and without a bot token, workspaces install the app by OAuth. */
export function createConnection(
  { appToken, signingSecret, port, oauth, botToken }: SlackOptions,
  installations: InstallationStore | null,
  calls: CallOptions,
): Connection {
  const { logger } = calls;
  if (appToken !== null) {
    if (botToken === null)
      throw new BotError('bad-config', 'Slack installs an app by OAuth over HTTP only: leave out SLACK_APP_TOKEN');
    const receiver = new SocketModeReceiver({
      appToken: appToken.trim(),
      logger,
      autoReconnectEnabled: false,
      clientPingTimeout: PONG_WITHIN_MS,
      // Without options of its own, the client would share and change the app's, and retry a hundred times.
      installerOptions: { clientOptions: clientOptions(calls) },
    });
    return createSocketConnection(receiver, calls);
  }
  if (signingSecret === null)
    throw new BotError(
      'bad-config',
      'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP): set one',
    );
  const installing =
    botToken !== null || oauth === null || installations === null
      ? {}
      : {
          clientId: oauth.clientId,
          clientSecret: oauth.clientSecret,
          stateSecret: oauth.stateSecret,
          installationStore: installations,
          scopes: botScopes.map(({ scope }) => scope),
          installerOptions: { directInstall: true, clientOptions: clientOptions(calls) },
        };
  return createHttpConnection(
    new HTTPReceiver({ signingSecret: signingSecret.trim(), logger, ...installing }),
    port,
    calls,
  );
}
