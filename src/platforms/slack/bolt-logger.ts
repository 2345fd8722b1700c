import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../log.ts';
import { plainReason } from '../plain-reason.ts';

/** Bolt's log as ours. What it logs for debugging holds requests and answers, so that is dropped; the rest loses what looks like a secret. */
export function createBoltLogger(log: Log): Logger {
  const words = (messages: readonly unknown[]): { readonly reason: string } => ({
    reason: messages
      .filter((message) => typeof message === 'string' || message instanceof Error)
      .map((message) => plainReason(message instanceof Error ? message : new Error(String(message))))
      .join(' '),
  });
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...messages: unknown[]) => log.warn('The Slack client warns', words(messages)),
    error: (...messages: unknown[]) => log.warn('The Slack client reports a failure', words(messages)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
