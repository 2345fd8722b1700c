import { parentPort, workerData } from 'node:worker_threads';
import { type ConnectionOptions, openConnection } from './connection.ts';
import { archiveError } from './sqlite-error.ts';
import { type WriteJob, write } from './writer.ts';

/** What the writer's thread answers: a job's result, or the error as data. */
export type WriterReply =
  | { readonly id: number; readonly result: ReturnType<typeof write> }
  | { readonly id: number; readonly error: { readonly code: string; readonly message: string } };

export type WriterRequest = { readonly id: number; readonly job: WriteJob } | 'close';

const { path, options } = workerData as { readonly path: string; readonly options: ConnectionOptions };
const connection = openConnection(path, options);

parentPort?.on('message', (request: WriterRequest) => {
  if (request === 'close') {
    connection.close();
    parentPort?.close();
    return;
  }
  const { id, job } = request;
  try {
    parentPort?.postMessage({ id, result: write(connection, job) } satisfies WriterReply);
  } catch (cause) {
    const { code, message } = archiveError(path, cause);
    parentPort?.postMessage({ id, error: { code, message } } satisfies WriterReply);
  }
});
