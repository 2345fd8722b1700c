import type { Clock } from '../core/clock.ts';
import type { Log } from '../platforms/log.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const order: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** One JSON object a line: time, level, message, and the fields that were given. */
export function createLog(level: LogLevel, clock: Clock, write: (line: string) => void): Log {
  const at =
    (own: LogLevel) =>
    (message: string, fields: Readonly<Record<string, unknown>> = {}): void => {
      if (order.indexOf(own) < order.indexOf(level)) return;
      write(`${JSON.stringify({ time: new Date(clock.now()).toISOString(), level: own, message, ...fields })}\n`);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
