import { Worker } from 'node:worker_threads';
import { BotError, type ErrorCode } from '../../core/errors.ts';
import type { ConnectionOptions } from './connection.ts';
import type { WriteJob, WriteResult } from './writer.ts';
import type { WriterReply, WriterRequest } from './writer-worker.ts';

/** The thread that takes articles in, so that a batch never stops the event loop. It keeps the process alive only while it works. */
export interface WriterThread {
  /** False once the thread has ended, for whatever reason. */
  alive(): boolean;
  write<Job extends WriteJob>(job: Job): Promise<WriteResult<Job>>;
  /** After the last job has been answered. */
  close(): Promise<void>;
}

interface Pending {
  readonly resolve: (result: never) => void;
  readonly reject: (error: BotError) => void;
}

export function startWriterThread(path: string, options: ConnectionOptions): WriterThread {
  const worker = new Worker(new URL('./writer-worker.ts', import.meta.url), { workerData: { path, options } });
  const pending = new Map<number, Pending>();
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  let last = 0;
  let broken: BotError | null = null;
  const idle = () => {
    if (pending.size === 0) worker.unref();
  };
  const failAll = (error: BotError) => {
    broken = error;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.unref();
  worker.on('message', (reply: WriterReply) => {
    const job = pending.get(reply.id);
    pending.delete(reply.id);
    if ('error' in reply) job?.reject(new BotError(reply.error.code as ErrorCode, reply.error.message));
    else job?.resolve(reply.result as never);
    idle();
  });
  worker.on('error', (cause) =>
    failAll(new BotError('archive', `archive ${path}: the writer stopped: ${String(cause)}`, { cause })),
  );
  worker.on('exit', () => failAll(broken ?? new BotError('archive', `archive ${path}: it is closed`)));
  return {
    alive: () => broken === null,
    write: (job) =>
      new Promise((resolve, reject) => {
        if (broken !== null) {
          reject(broken);
          return;
        }
        const id = ++last;
        pending.set(id, { resolve: resolve as (result: never) => void, reject });
        worker.ref();
        worker.postMessage({ id, job } satisfies WriterRequest);
      }),
    close: async () => {
      worker.ref();
      worker.postMessage('close' satisfies WriterRequest);
      await ended;
    },
  };
}
