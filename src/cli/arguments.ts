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

const options = ['published', 'outlet', 'text-as-is'] as const;
type Option = (typeof options)[number];

/** What a command takes: operands (`-` alone stands for standard input), and the options that mean something to it. */
const cliCommands: Readonly<
  Record<string, { readonly operands: 'some' | 'input' | 'none'; readonly options: readonly Option[] }>
> = {
  ask: { operands: 'some', options: [] },
  ingest: { operands: 'some', options: ['published', 'outlet'] },
  analyze: { operands: 'some', options: ['published', 'outlet', 'text-as-is'] },
  extract: { operands: 'input', options: [] },
  group: { operands: 'input', options: [] },
  check: { operands: 'none', options: [] },
};

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
  const complaint = values.help === true ? null : complaintAbout(command, operands, Object.keys(values));
  if (complaint !== null) throw new BotError('bad-input', complaint);
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

/** What was typed that means nothing here, in words; nothing is passed over in silence. */
function complaintAbout(command: string, operands: readonly string[], given: readonly string[]): string | null {
  const taken = command === '' ? ({ operands: 'none', options: [] } as const) : cliCommands[command];
  if (taken === undefined)
    return `"${command}" is no command of the command line: use ${Object.keys(cliCommands).join(', ')}, or none to run the bot`;
  const idle = options.find((option) => given.includes(option) && !taken.options.includes(option));
  if (idle !== undefined)
    return `--${idle} means nothing to ${command === '' ? 'the running bot' : command}: leave it out`;
  if (taken.operands === 'none' && operands.length > 0)
    return `${command} takes nothing more: leave "${operands[0]}" out`;
  if (taken.operands === 'input' && (operands.length !== 1 || operands[0] !== '-'))
    return `${command} reads JSON lines on standard input: briefing-bot ${command} - --json`;
  if (command !== 'ask' && operands.length > 1 && operands.includes('-'))
    return `- stands for standard input and goes with nothing else: briefing-bot ${command} -`;
  return null;
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
