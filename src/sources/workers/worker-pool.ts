import { Worker } from 'node:worker_threads';
import { BotError } from '../../core/errors.ts';

export interface WorkerPoolOptions {
  /** The worker's module: posts `{ ready: true }` once it is loaded, then answers each input with `{ output }` or `{ error }`. */
  readonly module: URL;
  readonly size: number;
  readonly timeoutMs: number;
  readonly maxHeapMb: number;
}

export interface WorkerPool<Input, Output> {
  /** Throws `source` when the task passes the limits of time or memory, or fails. */
  run(input: Input): Promise<Output>;
  close(): Promise<void>;
}

/** A thread that has not loaded by then never will. */
const loadingMs = 60_000;

interface Task {
  readonly input: unknown;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  ready: boolean;
  task: Task | null;
  timer: NodeJS.Timeout | null;
}

interface Answer {
  readonly ready?: boolean;
  readonly output?: unknown;
  readonly error?: string;
}

/**
 * Runs tasks in threads of their own, each with a deadline and a heap limit: what a stranger wrote can stop a thread, never
 * the bot. A thread that is stopped is replaced; the other tasks do not notice.
 */
export function createWorkerPool<Input, Output>(options: WorkerPoolOptions): WorkerPool<Input, Output> {
  const waiting: Task[] = [];
  const threads = new Set<Thread>();
  let closed = false;

  function start(): Thread {
    const worker = new Worker(options.module, {
      resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMb, stackSizeMb: 16 },
      stdout: true, // what a vendor prints there is no output of the bot's
      stderr: true,
      env: {},
      execArgv: [],
    });
    const thread: Thread = { worker, ready: false, task: null, timer: null };
    threads.add(thread);
    worker.on('error', (error: NodeJS.ErrnoException) => {
      stop(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'needs too much memory' : 'could not be parsed', error);
    });
    worker.on('exit', () => stop(thread, 'stopped its parser'));
    worker.on('message', (answer: Answer) => {
      if (answer.ready === true) {
        thread.ready = true;
        send(thread);
      } else {
        finish(thread, answer);
      }
    });
    worker.unref();
    return thread;
  }

  function take(): void {
    while (waiting.length > 0) {
      const idle = [...threads].find(({ task }) => task === null);
      const thread = idle ?? (threads.size < options.size ? start() : undefined);
      if (thread === undefined) return;
      thread.task = waiting.shift() as Task;
      thread.worker.ref(); // keeps the process alive only while a task is under way
      if (thread.ready) send(thread);
      else thread.timer = setTimeout(() => stop(thread, 'found no parser that starts'), loadingMs);
    }
  }

  /** The clock starts here: loading the thread's code is not the document's fault. */
  function send(thread: Thread): void {
    if (thread.timer !== null) clearTimeout(thread.timer);
    if (thread.task === null) return;
    thread.timer = setTimeout(() => stop(thread, `took longer than ${options.timeoutMs} ms`), options.timeoutMs);
    thread.worker.postMessage(thread.task.input);
  }

  /** Frees the thread and gives its task. */
  function release(thread: Thread): Task | null {
    if (thread.timer !== null) clearTimeout(thread.timer);
    const { task } = thread;
    thread.task = null;
    thread.worker.unref();
    return task;
  }

  function finish(thread: Thread, { output, error }: Answer): void {
    const task = release(thread);
    if (error === undefined) task?.resolve(output);
    else task?.reject(new BotError('source', error));
    take();
  }

  function stop(thread: Thread, why: string, cause?: unknown): void {
    if (!threads.delete(thread)) return;
    release(thread)?.reject(new BotError('source', `the document ${why}; it was skipped`, { cause }));
    void thread.worker.terminate();
    take();
  }

  return {
    run(input) {
      if (closed) return Promise.reject(new BotError('source', 'the parser is closed'));
      return new Promise<Output>((resolve, reject) => {
        waiting.push({ input, resolve: (output) => resolve(output as Output), reject });
        take();
      });
    },
    async close() {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new BotError('source', 'the parser is closed'));
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
