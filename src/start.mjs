#!/usr/bin/env node
// Plain JavaScript, so that a Node too old to strip types can still say so in one line.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 26) {
  process.stderr.write(
    `briefing-bot needs Node 26 or newer, this is ${process.versions.node}: run it with "npm start", which uses the Node installed with it.\n`,
  );
  process.exit(2);
}
// Stripping the types of every file costs 150 ms a start; Node keeps the result between starts.
(await import('node:module')).enableCompileCache();
await import('./main.ts');
