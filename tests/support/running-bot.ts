import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from './command-line.ts';

/** The whole bot in a process of its own, talked to through its terminal. */
export interface RunningBot {
  /** Types a line and waits until what was printed since holds `awaited`; asks again until then. Gives what was printed. */
  ask(line: string, awaited: RegExp): Promise<string>;
  /** Resolves with the exit status (null after a signal that it could not catch). */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
  readonly errors: () => string;
}

const patienceMs = 60_000;

export function startBot(environment: Readonly<Record<string, string>>): RunningBot {
  const child: ChildProcess = spawn(process.execPath, ['src/start.mjs'], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  let printed = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin?.on('error', () => {});
  const ended = new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)));
  return {
    errors: () => errors,
    async ask(line, awaited) {
      const until = Date.now() + patienceMs;
      while (Date.now() < until) {
        const from = printed.length;
        child.stdin?.write(`${line}\n`);
        for (let i = 0; i < 10; i++) {
          await sleep(50);
          if (awaited.test(printed.slice(from))) return printed.slice(from);
        }
      }
      throw new Error(`"${line}" was never answered as awaited (${awaited}): ${printed.slice(-1500)} ${errors}`);
    },
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
