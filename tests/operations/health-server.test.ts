import { afterEach, expect, it } from 'vitest';
import { type HealthServer, startHealthServer } from '../../src/operations/health-server.ts';

let server: HealthServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function get(path: string): Promise<readonly [number, string]> {
  const response = await fetch(`http://127.0.0.1:${server?.port}${path}`);
  return [response.status, await response.text()];
}

it('tells whether the bot lives, whether it can answer, and its numbers', async () => {
  let ready = false;
  server = await startHealthServer(
    '127.0.0.1',
    0,
    {
      ready: async () => ready,
      metrics: async () => ({ articles: 5 }),
    },
    async () => false,
  );
  expect(await get('/healthz')).toEqual([200, 'ok\n']);
  expect(await get('/readyz')).toEqual([503, 'not ready\n']);
  ready = true;
  expect(await get('/readyz?probe=1')).toEqual([200, 'ready\n']);
  expect(await get('/metrics')).toEqual([200, 'briefing_bot_articles 5\n']);
  expect((await get('/else'))[0]).toBe(404);
});

it('says which setting to change when the port is taken', async () => {
  const health = { ready: async () => true, metrics: async () => ({}) };
  server = await startHealthServer('127.0.0.1', 0, health, async () => false);
  await expect(startHealthServer('127.0.0.1', server.port, health, async () => false)).rejects.toThrow(
    /HTTP_PORT \d+ on 127\.0\.0\.1 cannot be listened on/,
  );
});
