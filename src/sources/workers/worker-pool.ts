import { Worker } from 'node:worker_threads';
import { BotError } from '../../core/errors.ts';

export interface WorkerPoolOptions {
  /** The worker's module: receives the input, answers `{ output }` or `{ error }`. */
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

interface Task {
  readonly input: unknown;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly output?: unknown;
  readonly error?: string;
}

/**
 * Runs tasks in threads of their own, each with a deadline and a heap limit: what a stranger wrote can stop a thread, never
 * the bot. A thread that is stopped is replaced; the other tasks do not notice.
 */
export function createWorkerPool<Input, Output>(options: WorkerPoolOptions): WorkerPool<Input, Output> {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let closed = false;

  function take(): void {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (all.size < options.size ? start() : undefined);
      if (worker === undefined) return;
      give(worker, waiting.shift() as Task);
    }
  }

  function start(): Worker {
    const worker = new Worker(options.module, {
      resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMb, stackSizeMb: 16 },
      stdout: true, // what a vendor prints there is no output of the bot's
      stderr: true,
      env: {},
      execArgv: [],
    });
    worker.unref();
    all.add(worker);
    return worker;
  }

  function give(worker: Worker, task: Task): void {
    worker.ref(); // keeps the process alive only while a task is under way
    const timer = setTimeout(() => stop(`took longer than ${options.timeoutMs} ms`), options.timeoutMs);
    const settle = () => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.unref();
    };
    const stop = (why: string, cause?: unknown) => {
      settle();
      all.delete(worker);
      worker.on('error', () => undefined);
      void worker.terminate();
      task.reject(new BotError('source', `the document ${why}; it was skipped`, { cause }));
      take();
    };
    worker.once('error', (error: NodeJS.ErrnoException) => {
      stop(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'needs too much memory' : 'could not be parsed', error);
    });
    worker.once('exit', () => stop('stopped its parser'));
    worker.once('message', (answer: Answer) => {
      settle();
      idle.push(worker);
      if (answer.error === undefined) task.resolve(answer.output);
      else task.reject(new BotError('source', answer.error));
      take();
    });
    worker.postMessage(task.input);
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
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
