import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type CommandLine, parseCommandLine, usage } from './cli/arguments.ts';
import { runAsk } from './cli/ask.ts';
import { extractLines } from './cli/extract.ts';
import { runIngest } from './cli/ingest.ts';
import { createProgress, noProgress } from './cli/progress.ts';
import { createRouter } from './commands/router.ts';
import { largestFileBytes, takeBriefings } from './composition/bundled.ts';
import { createCommands } from './composition/commands.ts';
import { withSign } from './composition/ingest-sign.ts';
import { openStores, type Stores } from './composition/stores.ts';
import { hasColour, terminalWidth } from './composition/terminal.ts';
import { createLazyWeb, type LazyWeb } from './composition/web.ts';
import type { Config } from './config/config.ts';
import { loadConfig } from './config/load-config.ts';
import type { Clock } from './core/clock.ts';
import { BotError } from './core/errors.ts';
import { createIntake, type Intake, type TakenItem } from './intake/intake.ts';
import { createLazyAnalyst } from './intake/lazy-analyst.ts';
import { rememberOutcome } from './intake/outcomes.ts';
import { renderForTerminal } from './platforms/console/render.ts';
import { plainAddress } from './sources/feeds/article-key.ts';
import { createFilesSource } from './sources/files/files-source.ts';
import { countFiles } from './sources/files/list-files.ts';
import type { PageReader } from './sources/page-reader.ts';
import { createAddressesSource } from './sources/pages/addresses-source.ts';
import { createPageReader } from './sources/pages/create-page-reader.ts';
import { createStatedSource } from './sources/stated-source.ts';

// The entry: with composition/, the only files that know every concrete class.

const clock: Clock = { now: () => Date.now() };
const print = (text: string): void => void process.stdout.write(text);
const complain = (text: string): void => void process.stderr.write(text);

async function main(argv: readonly string[]): Promise<number> {
  const line = parseCommandLine(argv);
  if (line.help) {
    print(`${usage}\n`);
    return 0;
  }
  const pages = createPageReader();
  try {
    return await dispatch(line, pages);
  } finally {
    await pages.close();
  }
}

async function dispatch(line: CommandLine, pages: PageReader): Promise<number> {
  if (line.command === 'analyze') return analyze(line, pages);
  if (line.command === 'extract') return extractLines(process.stdin, pages, print, complain);
  if (line.command === 'group') return (await import('./cli/group.ts')).groupLines(process.stdin, print, complain);
  const config = loadConfig(process.env, { archive: line.archive, briefings: line.briefings });
  const stores = await openStores(config.archiveUrl, clock);
  try {
    if (line.command === '')
      return await (await import('./composition/bot.ts')).runBot(config, stores, pages, clock, complain);
    if (line.command === 'check') return await (await import('./composition/check.ts')).check(config, stores, print);
    const intake = createIntake(stores.archive, createLazyAnalyst(), clock, stores.records);
    return line.command === 'ask'
      ? await ask(line, config, stores, intake, pages)
      : await ingest(line, config, stores, intake, pages);
  } finally {
    await stores.close();
  }
}

async function ask(
  { operands, json }: CommandLine,
  config: Config,
  stores: Stores,
  intake: Intake,
  pages: PageReader,
): Promise<number> {
  if (operands.join('').trim() === '')
    throw new BotError('bad-input', 'ask needs a question: briefing-bot ask "/who Kaja Kallas"');
  await takeBriefings(config.briefings, intake, pages, rememberIn(stores), complain);
  const web = createLazyWeb(config, stores.records, pages, clock);
  const router = createRouter(createCommands(config, stores, web, [], clock), stores.memory);
  const fromInput = operands.length === 1 && operands[0] === '-';
  const lines = fromInput ? createInterface({ input: process.stdin }) : [operands.join(' ')];
  const terminal = { width: terminalWidth(), colour: hasColour() };
  try {
    const status = await runAsk(router, lines, json, (message) => renderForTerminal(message, terminal), print);
    if (status === null) complain('ask: standard input holds no question, one a line: /who Kaja Kallas\n');
    return status ?? 2;
  } finally {
    await web.close();
  }
}

async function ingest(
  line: CommandLine,
  config: Config,
  stores: Stores,
  intake: Intake,
  pages: PageReader,
): Promise<number> {
  const { operands, json } = line;
  if (operands.length === 0) {
    throw new BotError(
      'bad-input',
      'ingest needs a file, a folder, a pattern or an address: briefing-bot ingest articles/',
    );
  }
  const addresses = operands.filter((operand) => /^[a-z][a-z\d+.-]*:\/\//iu.test(operand));
  const lists = operands.filter((operand) => /\.opml$/iu.test(operand) && !addresses.includes(operand));
  const places = operands.filter((operand) => !addresses.includes(operand) && !lists.includes(operand));
  const sources = places.length === 0 ? [] : [createFilesSource({ places, pages, maxBytes: largestFileBytes })];
  const web = createLazyWeb(config, stores.records, pages, clock);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop);
  const { signal } = stopping;
  try {
    if (lists.length > 0) {
      await importLists(lists, web);
      if (lists.length === operands.length) return 0;
    }
    if (addresses.length > 0) {
      const { fetcher } = await web.open();
      sources.push(createAddressesSource({ addresses, fetcher, pages, maxBytes: largestFileBytes }));
    }
    const total = addresses.length + (await countFiles(places, signal));
    const bar = process.stderr.isTTY ? createProgress(total, complain) : noProgress;
    return await withSign(stores.records, clock, total, bar, (progress) =>
      runIngest({
        intake,
        sources: sources.map((source) => createStatedSource(source, line)),
        signal,
        json,
        print,
        complain,
        progress,
        remember: rememberIn(stores),
      }),
    );
  } finally {
    process.removeListener('SIGINT', stop);
    await web.close();
  }
}

function rememberIn({ records }: Stores): (item: TakenItem) => Promise<void> {
  return (item) => rememberOutcome(records, item, clock.now(), plainAddress);
}

/** Puts the feeds of OPML files on the list; the bot reads them when it runs. */
async function importLists(files: readonly string[], web: LazyWeb): Promise<void> {
  const { feeds } = await web.open();
  for (const file of files) {
    const bytes = await readFile(file).catch((cause: Error) => {
      throw new BotError('bad-input', `${file} cannot be read: ${cause.message}`, { cause });
    });
    print(`${file}: ${await feeds.importOpml(bytes)} feeds added\n`);
  }
}

async function analyze(line: CommandLine, pages: PageReader): Promise<number> {
  const places = line.operands;
  if (places.length === 0) {
    throw new BotError('bad-input', 'analyze needs a file, or - for JSON lines: briefing-bot analyze article.txt');
  }
  const { analyseLines, analyseOne, printAnalysis } = await import('./cli/analyze.ts');
  if (places[0] === '-') return analyseLines(process.stdin, line, print, complain);
  const source = createStatedSource(createFilesSource({ places, pages, maxBytes: largestFileBytes }), line);
  let status: number | null = null;
  for await (const item of source.changes(null, new AbortController().signal)) {
    if (item.kind === 'checkpoint') continue;
    if (item.kind === 'refused') {
      complain(`${item.place}: ${item.reason}\n`);
      status = 2;
    } else {
      printAnalysis(analyseOne(item.article, line.textAsIs), line.json, print);
      status ??= 0;
    }
  }
  return status ?? 1;
}

// Whoever reads the output may leave before it ends (`| head`): nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(`${error instanceof BotError ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
