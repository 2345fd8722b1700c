import { createServer } from 'node:net';

/** Below the ports that systems hand out by themselves: nobody else is given one between this look and its use. */
const lowest = 10_000;
const highest = 30_000;
const mostTries = 100;

/** A port of this machine that nobody listens on just now, drawn at random so that test runs side by side do not meet. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < mostTries; tries++) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port among ${mostTries} between ${lowest} and ${highest}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
