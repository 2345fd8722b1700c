import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line in a process of its own, from the project's folder; interrupts it once it has printed something. */
export function runBot(
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
  interrupt: { readonly signal: 'SIGINT'; readonly once: RegExp } | null = null,
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['src/start.mjs', ...args], {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'] ?? '', ...environment },
    });
    let out = '';
    let err = '';
    let interrupted = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (!interrupted && interrupt?.once.test(out) === true) {
        interrupted = true;
        child.kill(interrupt.signal);
      }
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', fail);
    child.on('close', (status) => done({ status, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** A folder of its own for one test file, and how to remove it. */
export function temporaryFolder(name: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
