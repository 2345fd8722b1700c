import type { Clock } from '../../core/clock.ts';

export interface HostQueueOptions {
  readonly clock: Clock;
  /** Requests to one host under way at once. */
  readonly concurrency: number;
  /** Between the starts of two requests to one host. */
  readonly gapMs: number;
}

interface Host {
  active: number;
  /** Milliseconds since the epoch before which no request may start. */
  notBefore: number;
  gapMs: number;
  readonly waiting: (() => void)[];
}

/** Gives each host its turns: a slow or strict host makes only its own requests wait. */
export interface HostQueue {
  /** Runs `task` when it is the host's turn. Rejects with the signal's reason when aborted while it waits. */
  run<T>(host: string, signal: AbortSignal, task: () => Promise<T>): Promise<T>;
  /** Never less often than the host itself asks for (`Crawl-delay`). */
  setGap(host: string, gapMs: number): void;
  /** The host asked to be left alone until then (`Retry-After`). */
  pauseUntil(host: string, time: number): void;
}

const maxHosts = 10_000;

export function createHostQueue({ clock, concurrency, gapMs }: HostQueueOptions): HostQueue {
  const hosts = new Map<string, Host>();

  function hostNamed(name: string): Host {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    if (hosts.size >= maxHosts) forgetIdle();
    const host: Host = { active: 0, notBefore: 0, gapMs, waiting: [] };
    hosts.set(name, host);
    return host;
  }

  function forgetIdle(): void {
    for (const [name, host] of hosts) {
      if (host.active === 0 && host.waiting.length === 0 && host.notBefore <= clock.now()) hosts.delete(name);
    }
  }

  async function turn(host: Host, signal: AbortSignal): Promise<void> {
    while (host.active >= concurrency || host.notBefore > clock.now()) {
      signal.throwIfAborted();
      await new Promise<void>((resolve) => {
        const timer =
          host.active >= concurrency ? null : setTimeout(resolve, Math.min(host.notBefore - clock.now(), 2 ** 31 - 1));
        const wake = () => {
          if (timer !== null) clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        if (timer === null) host.waiting.push(wake);
        signal.addEventListener('abort', wake, { once: true });
      });
    }
    signal.throwIfAborted();
  }

  return {
    async run(name, signal, task) {
      const host = hostNamed(name);
      await turn(host, signal);
      host.active++;
      host.notBefore = Math.max(host.notBefore, clock.now() + host.gapMs);
      try {
        return await task();
      } finally {
        host.active--;
        // All are woken: those whose turn it is not wait on, and an aborted one must not swallow the call.
        for (const wake of host.waiting.splice(0)) wake();
      }
    },
    setGap(name, ms) {
      const host = hostNamed(name);
      host.gapMs = Math.max(gapMs, ms);
    },
    pauseUntil(name, time) {
      const host = hostNamed(name);
      host.notBefore = Math.max(host.notBefore, time);
    },
  };
}
