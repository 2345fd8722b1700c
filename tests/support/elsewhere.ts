import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host that is not the platform's, and counts who asks it. */
export async function startElsewhere() {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end('<opml/>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
