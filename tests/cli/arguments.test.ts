import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/cli/arguments.ts';

describe('the command line, taken apart', () => {
  it.each([
    [['frobnicate'], /"frobnicate" is no command.*use ask, ingest/u],
    [['ask', '/who X', '--colour'], /Unknown option '--colour'\n\nbriefing-bot/u],
    [['ingest', 'a.txt', '--published'], /'--published <value>' argument missing/u],
    [['ingest', 'a.txt', '--published', 'yesterday'], /--published yesterday is no date: write it as 2024-11-13/u],
    [['ingest', 'a.txt', '--published', '2024-02-31'], /--published 2024-02-31 is no date/u],
    [['ask', '/who X', '--published', '2024-11-13'], /--published means nothing to ask/u],
    [['check', '--outlet', 'The Post'], /--outlet means nothing to check/u],
    [['--text-as-is'], /--text-as-is means nothing to the running bot/u],
    [['check', 'all'], /check takes nothing more: leave "all" out/u],
    [['extract'], /extract reads JSON lines on standard input: briefing-bot extract - --json/u],
    [['extract', 'page.html'], /extract reads JSON lines on standard input/u],
    [['group', 'a.jsonl'], /group reads JSON lines on standard input: briefing-bot group - --json/u],
    [['analyze', '-', 'a.txt'], /- stands for standard input and goes with nothing else/u],
    [['ingest', 'a.txt', '-'], /- stands for standard input/u],
  ])('says what means nothing in %j', (args, message) => {
    expect(() => parseCommandLine(args)).toThrow(message);
  });

  it.each([
    [['--help', 'whatever'], { help: true }],
    [['ask', 'who', 'is', 'Ada'], { command: 'ask', operands: ['who', 'is', 'Ada'] }],
    [['analyze', '-', '--json', '--text-as-is', '--published', '2024-11-13'], { json: true, textAsIs: true }],
    [['group', '-', '--archive', 'a.db', '--briefings', 'none'], { archive: 'a.db', briefings: 'none' }],
    [
      ['ingest', 'a.txt', 'news/*.md', '--published', '2024-11-13T07:30:00+01:00'],
      { operands: ['a.txt', 'news/*.md'] },
    ],
  ])('takes %j', (args, expected) => {
    expect(parseCommandLine(args)).toMatchObject(expected);
  });
});
