import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Keyv } from 'keyv';
import { groupStories } from './analysis/stories/group-stories.ts';
import type { Archive } from './archive/archive.ts';
import type { DeliveryLedger } from './archive/ledger.ts';
import type { RecordStore } from './archive/records.ts';
import { openSqliteArchive } from './archive/sqlite/sqlite-archive.ts';
import { openSqliteLedger } from './archive/sqlite/sqlite-ledger.ts';
import { openSqliteMemory } from './archive/sqlite/sqlite-memory.ts';
import { openSqliteRecords } from './archive/sqlite/sqlite-records.ts';
import { createCourier } from './briefings/courier.ts';
import { createEditor } from './briefings/editor.ts';
import { createScheduler } from './briefings/scheduler.ts';
import { everyMinute } from './briefings/wake.ts';
import { createWatcher } from './briefings/watcher.ts';
import { type CommandLine, parseCommandLine, usage } from './cli/arguments.ts';
import { runAsk } from './cli/ask.ts';
import { extractLines } from './cli/extract.ts';
import { groupLines } from './cli/group.ts';
import { runIngest } from './cli/ingest.ts';
import { createBriefingCommand } from './commands/briefing-command.ts';
import { createHelpCommand } from './commands/help-command.ts';
import { createQuestionCommands } from './commands/question-commands.ts';
import { createRouter, type Router } from './commands/router.ts';
import { createSourceCommand } from './commands/source-command.ts';
import { createStatusCommand } from './commands/status-command.ts';
import { createSubscriptionCommands } from './commands/subscription-commands.ts';
import { createWatchCommand } from './commands/watch-command.ts';
import type { Config } from './config/config.ts';
import { loadConfig } from './config/load-config.ts';
import type { Clock } from './core/clock.ts';
import { BotError } from './core/errors.ts';
import { createIntake, type Intake } from './intake/intake.ts';
import { createLazyAnalyst } from './intake/lazy-analyst.ts';
import { createLog } from './operations/create-log.ts';
import { type Health, startHealthServer } from './operations/health-server.ts';
import { createConsolePlatform } from './platforms/console/console-platform.ts';
import { renderForTerminal } from './platforms/console/render.ts';
import { publisherLink } from './platforms/layout/citation-link.ts';
import type { Log } from './platforms/log.ts';
import type { Platform } from './platforms/platform.ts';
import { createFilesSource } from './sources/files/files-source.ts';
import type { PageReader } from './sources/page-reader.ts';
import { createPageReader } from './sources/pages/create-page-reader.ts';
import { createStatedSource } from './sources/stated-source.ts';

// The composition root: the only file that knows every concrete class.

const largestFileBytes = 20_000_000;
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
  if (line.command === 'group') return groupLines(process.stdin, print, complain);
  const config = loadConfig(process.env, { archive: line.archive, briefings: line.briefings });
  const stores = await openStores(config.archiveUrl);
  try {
    const intake = createIntake(stores.archive, createLazyAnalyst(), clock);
    switch (line.command) {
      case 'ask':
        return await ask(line, config, stores, intake, pages);
      case 'ingest':
        return await ingest(line, intake, pages);
      default:
        return await runBot(config, stores, intake, pages);
    }
  } finally {
    await stores.close();
  }
}

/** Everything that is kept, in one database. */
interface Stores {
  readonly archive: Archive;
  readonly memory: Keyv;
  readonly records: RecordStore;
  readonly ledger: DeliveryLedger;
  close(): Promise<void>;
}

async function openStores(url: string): Promise<Stores> {
  const opened = /^postgres(?:ql)?:\/\//u.test(url) ? await openPostgres(url) : openSqlite(url);
  const { archive, memory, records, ledger } = opened;
  return {
    ...opened,
    async close() {
      await Promise.all([archive.close(), memory.disconnect(), records.close(), ledger.close()]);
    },
  };
}

function openSqlite(path: string): Omit<Stores, 'close'> {
  const archive = openSqliteArchive(path);
  return {
    archive,
    memory: openSqliteMemory(path, clock),
    records: openSqliteRecords(path),
    ledger: openSqliteLedger(path, clock),
  };
}

async function openPostgres(url: string): Promise<Omit<Stores, 'close'>> {
  const { openPostgresArchive } = await import('./archive/postgres/postgres-archive.ts');
  const { openPostgresMemory } = await import('./archive/postgres/postgres-memory.ts');
  const { openPostgresRecords } = await import('./archive/postgres/postgres-records.ts');
  const { openPostgresLedger } = await import('./archive/postgres/postgres-ledger.ts');
  const archive = await openPostgresArchive(url);
  const [memory, records, ledger] = await Promise.all([
    openPostgresMemory(url, clock),
    openPostgresRecords(url),
    openPostgresLedger(url),
  ]);
  return { archive, memory, records, ledger };
}

function createCommands(config: Config, stores: Stores) {
  const { archive, records, ledger, memory } = stores;
  const { answers, timeZone } = config.settings;
  const editor = createEditor(archive, ledger, groupStories);
  const asked = [
    ...createQuestionCommands(archive, answers.pageSize),
    createSourceCommand(archive, memory),
    createBriefingCommand({ archive, records, ledger, group: groupStories, clock, length: answers.pageSize }),
    createStatusCommand(archive, [], clock),
    ...createSubscriptionCommands({ archive, records, ledger, editor, clock, defaultZone: timeZone }),
    createWatchCommand(archive, records, timeZone),
  ];
  return [...asked, createHelpCommand(asked)];
}

async function takeBriefings(config: Config, intake: Intake, pages: PageReader): Promise<void> {
  const { briefings } = config;
  if (briefings === null) return;
  if (!existsSync(briefings)) {
    complain(`The folder of bundled articles "${briefings}" does not exist: correct BRIEFINGS, or set it to none.\n`);
    return;
  }
  const source = createFilesSource({ places: [briefings], pages, maxBytes: largestFileBytes });
  for await (const item of intake.take(source, new AbortController().signal)) {
    if (item.outcome === 'refused') complain(`${item.place}: ${item.reason}\n`);
  }
}

async function ask(
  { operands, json }: CommandLine,
  config: Config,
  stores: Stores,
  intake: Intake,
  pages: PageReader,
): Promise<number> {
  if (operands.length === 0)
    throw new BotError('bad-input', 'ask needs a question: briefing-bot ask "/who Kaja Kallas"');
  await takeBriefings(config, intake, pages);
  const router = createRouter(createCommands(config, stores), stores.memory);
  const lines =
    operands.length === 1 && operands[0] === '-' ? createInterface({ input: process.stdin }) : [operands.join(' ')];
  return runAsk(
    router,
    lines,
    json,
    (message) => renderForTerminal(message, { width: terminalWidth(), colour: hasColour() }),
    print,
  );
}

async function ingest(
  { operands, json, published, outlet }: CommandLine,
  intake: Intake,
  pages: PageReader,
): Promise<number> {
  if (operands.length === 0)
    throw new BotError(
      'bad-input',
      'ingest needs a file, a folder, a pattern or an address: briefing-bot ingest articles/',
    );
  const source = createStatedSource(createFilesSource({ places: operands, pages, maxBytes: largestFileBytes }), {
    published,
    outlet,
  });
  return runIngest(intake, [source], new AbortController().signal, json, print, complain);
}

async function analyze(
  { operands, json, textAsIs, published, outlet }: CommandLine,
  pages: PageReader,
): Promise<number> {
  const [file] = operands;
  if (file === undefined)
    throw new BotError('bad-input', 'analyze needs a file, or - for JSON lines: briefing-bot analyze article.txt');
  const { analyseLines, analyseOne, printAnalysis } = await import('./cli/analyze.ts');
  if (file === '-') return analyseLines(process.stdin, textAsIs, print, complain);
  const source = createStatedSource(createFilesSource({ places: [file], pages, maxBytes: largestFileBytes }), {
    published,
    outlet,
  });
  let status = 1;
  for await (const item of source.changes(null, new AbortController().signal)) {
    if (item.kind === 'refused') {
      complain(`${item.place}: ${item.reason}\n`);
      status = 2;
    } else {
      printAnalysis(analyseOne(item.article, textAsIs), json, print);
      status = 0;
    }
  }
  return status;
}

async function runBot(config: Config, stores: Stores, intake: Intake, pages: PageReader): Promise<number> {
  const log = createLog(config.logLevel, clock, complain);
  const router = createRouter(createCommands(config, stores), stores.memory);
  await takeBriefings(config, intake, pages);
  const { promise: left, resolve: leave } = Promise.withResolvers<void>();
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);
  const platforms = await createPlatforms(config, stores, log, leave);
  const health =
    config.http === null ? null : await startHealthServer(config.http.host, config.http.port, healthOf(stores.archive));
  for (const platform of platforms) {
    // Each on its own: one platform that cannot start never stops another.
    void startPlatform(platform, router, log);
  }
  const stopBriefings = startBriefings(stores, platforms, log);
  await left;
  await stopBriefings();
  await Promise.all([...platforms.map((platform) => platform.stop()), health?.close()]);
  return 0;
}

/** Wakes every minute: freezes what has come due, then delivers it. */
function startBriefings(
  { archive, records, ledger }: Stores,
  platforms: readonly Platform[],
  log: Log,
): () => Promise<void> {
  const editor = createEditor(archive, ledger, groupStories);
  const scheduler = createScheduler(records, ledger, editor, clock, log);
  const watcher = createWatcher(archive, records, ledger, clock, log);
  const courier = createCourier(platforms, records, ledger, log);
  return everyMinute(async () => {
    await scheduler.look();
    await watcher.look();
    await courier.deliver();
  });
}

async function startPlatform(platform: Platform, router: Router, log: Log): Promise<void> {
  try {
    await platform.declare(router.declarations);
    await platform.start(router);
  } catch (error) {
    log.error(`The platform ${platform.id} could not start`, {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

async function createPlatforms(
  config: Config,
  { archive, memory }: Stores,
  log: Log,
  leave: () => void,
): Promise<readonly Platform[]> {
  const { discord, settings } = config;
  const platforms: Platform[] = [];
  if (discord !== null) {
    const { createDiscordPlatform } = await import('./platforms/discord/discord-platform.ts');
    const { managers } = settings.permissions;
    const { apiBase } = discord;
    const token = discord.token.reveal();
    platforms.push(
      createDiscordPlatform({
        token,
        apiBase,
        clock,
        log,
        store: memory,
        managerRoles: managers,
        linkOf: publisherLink,
      }),
    );
  }
  if (platforms.length > 0) return platforms;
  const { articles } = await archive.status();
  const greeting = `briefing-bot holds ${articles} articles. Ask: /who Kaja Kallas, /figures North Korean troops, /dates inauguration, /quotes Rutte. /help lists everything; exit leaves.`;
  const historyFile = config.archiveUrl.includes('://') ? null : join(dirname(config.archiveUrl), 'history');
  return [
    createConsolePlatform({
      input: process.stdin,
      output: process.stdout,
      colour: hasColour(),
      historyFile,
      log,
      greeting,
      onLeave: leave,
    }),
  ];
}

function healthOf(archive: Archive): Health {
  return {
    ready: async () => (await archive.status()).articles >= 0,
    metrics: async () => {
      const { articles, sentences, actors } = await archive.status();
      return {
        articles,
        sentences,
        actors,
        resident_bytes: process.memoryUsage.rss(),
        uptime_seconds: Math.round(process.uptime()),
      };
    },
  };
}

function hasColour(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors() && !process.env['NO_COLOR'];
}

function terminalWidth(): number | null {
  return process.stdout.isTTY === true ? Math.max(40, process.stdout.columns) : null;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(`${error instanceof BotError ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
