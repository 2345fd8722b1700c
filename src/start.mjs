#!/usr/bin/env node
// Plain JavaScript, so that a Node too old to strip types can still say so in one line.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 26) {
  process.stderr.write(
    `briefing-bot needs Node 26 or newer, this is ${process.versions.node}: run it with "npm start", which uses the Node installed with it.\n`,
  );
  process.exit(2);
}
await import('./main.ts');
