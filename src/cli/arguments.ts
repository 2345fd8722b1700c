import { parseArgs } from 'node:util';
import { BotError } from '../core/errors.ts';

/** The command line, taken apart. `command` is empty when the bot itself is to run. */
export interface CommandLine {
  readonly command: string;
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly textAsIs: boolean;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly archive: string | undefined;
  readonly briefings: string | undefined;
  readonly help: boolean;
}

const cliCommands = ['ask', 'ingest', 'analyze', 'extract', 'group', 'check'] as const;

export const usage = `briefing-bot                                   run the bot (every platform that has a token; the terminal if none has)
briefing-bot ask "/who Kaja Kallas" [--json]   one answer; "ask -" reads one command a line
briefing-bot ingest FILE|FOLDER|URL|LIST.opml... [--published DATE] [--outlet NAME] [--json]
briefing-bot analyze FILE|- [--published DATE] [--text-as-is] [--json]
briefing-bot extract - --json                  articles out of pages, one JSON line each
briefing-bot group - --json                    which items tell of the same event
briefing-bot check                             config, tokens, permissions, archive: what works, what does not, what to do

Everywhere: --archive PATH|URL   --briefings FOLDER|none
Exit status: 0 answered, 1 nothing found, 2 bad input or configuration`;

/** Throws `bad-input` for unknown options, commands or values. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv);
  const [command = '', ...operands] = positionals;
  if (command !== '' && !cliCommands.some((known) => known === command)) {
    throw new BotError(
      'bad-input',
      `"${command}" is no command of the command line: use ${cliCommands.join(', ')}, or none to run the bot`,
    );
  }
  const published = values.published ?? null;
  if (published !== null && !isDate(published)) {
    throw new BotError('bad-input', `--published ${published} is no date: write it as 2024-11-13`);
  }
  return {
    command,
    operands,
    json: values.json ?? false,
    textAsIs: values['text-as-is'] ?? false,
    published,
    outlet: values.outlet ?? null,
    archive: values.archive,
    briefings: values.briefings,
    help: values.help ?? false,
  };
}

/** An ISO 8601 date or date-time of the calendar. */
function isDate(text: string): boolean {
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(text) ?? [];
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        'text-as-is': { type: 'boolean' },
        published: { type: 'string' },
        outlet: { type: 'string' },
        archive: { type: 'string' },
        briefings: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new BotError('bad-input', `${message.split('. ')[0]}\n\n${usage}`, { cause });
  }
}
