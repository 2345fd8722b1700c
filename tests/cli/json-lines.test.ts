import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { analyseLines } from '../../src/cli/analyze.ts';
import { groupLines } from '../../src/cli/group.ts';

interface Run {
  readonly status: number;
  readonly results: readonly { readonly id: unknown; readonly [field: string]: unknown }[];
  readonly complaints: readonly string[];
}

async function run(
  command: (
    input: NodeJS.ReadableStream,
    print: (text: string) => void,
    complain: (text: string) => void,
  ) => Promise<number>,
  ...lines: readonly string[]
): Promise<Run> {
  const results: string[] = [];
  const complaints: string[] = [];
  const status = await command(
    Readable.from([`${lines.join('\n')}\n`]),
    (text) => results.push(text),
    (text) => complaints.push(text.trim()),
  );
  return { status, results: results.map((text) => JSON.parse(text)), complaints };
}

const analyze: Parameters<typeof run>[0] = (input, print, complain) =>
  analyseLines(input, { textAsIs: false, published: null, outlet: null }, print, complain);

describe('JSON lines', () => {
  it('lose no line to a bad one, and name each bad one', async () => {
    const { status, results, complaints } = await run(
      analyze,
      '{"id":"a","text":"Ada Berg left."}',
      'no JSON',
      '{"id":null,"text":"x"}',
      '{"id":"b"}',
      '[]',
      '\ufeff{"id":7,"text":"Nils Roe stayed."}',
    );
    expect(status).toBe(2);
    expect(results.map(({ id }) => id)).toEqual(['a', 7]);
    expect(complaints).toEqual([
      'analyze: line 2 is no JSON',
      'analyze: line 3: id must be a string or a number',
      'analyze: line 4: text is missing',
      'analyze: line 5: is no JSON object',
    ]);
  });

  it('of one id are told of, and both answered', async () => {
    const line = '{"id":"a","text":"A storm killed four people in Orra on Wednesday, police said."}';
    for (const [name, command] of [
      ['analyze', analyze],
      ['group', groupLines],
    ] as const) {
      const { status, results, complaints } = await run(command, line, '{"id":"b","text":"x"}', line);
      expect(status).toBe(0);
      expect(results.map(({ id }) => id)).toEqual(['a', 'b', 'a']);
      expect(complaints).toEqual([`${name}: line 3 has the id "a" of line 1; both are answered`]);
    }
  });

  it('state their day as ISO, or have it left out', async () => {
    const { status, results, complaints } = await run(
      analyze,
      '{"id":1,"text":"x","published":"May 5, 2025"}',
      '{"id":2,"text":"x","published":"2025-02-30"}',
    );
    expect(results.map(({ article }) => (article as { published: string | null }).published)).toEqual([
      '2025-05-05',
      null,
    ]);
    expect(status).toBe(2);
    expect(complaints[0]).toContain('"2025-02-30" is no date');
  });
});
