import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, runBot, temporaryFolder } from '../support/command-line.ts';

const folder = temporaryFolder('terminal');
const archive = `${folder.path}/archive.db`;
afterAll(() => folder.remove());

const ask = (...args: readonly string[]): Promise<Run> => runBot(['ask', ...args, '--archive', archive]);

interface AnswerJson {
  readonly status: string;
  readonly actors: readonly { name: string; names: readonly string[] }[];
  readonly items: readonly {
    kind: string;
    text: string;
    citations: readonly number[];
    quote?: { speaker: string; text: string };
  }[];
  readonly citations: readonly { n: number; ref: string; snippet: string; start: number; end: number }[];
  readonly suggestions: readonly string[];
}

async function json(question: string): Promise<AnswerJson> {
  const { out } = await ask(question, '--json');
  return JSON.parse(out) as AnswerJson;
}

describe('the bot in the terminal, on the bundled briefings', () => {
  beforeAll(async () => {
    await ask('/status');
  });

  it('says who Kaja Kallas is, every line cited', async () => {
    const answer = await json('/who Kaja Kallas');
    expect(answer.status).toBe('answered');
    expect(answer.actors.map(({ name }) => name)).toEqual(['Kaja Kallas']);
    expect(answer.items.length).toBeGreaterThan(2);
    expect(answer.items.every(({ citations }) => citations.length > 0)).toBe(true);
    expect(answer.citations.every(({ snippet, start, end }) => snippet.length === end - start)).toBe(true);
  });

  it.each([
    ['/who Kallas', 'Kaja Kallas'],
    ['/who Zelenskyy', 'Volodymyr Zelensky'],
    ['/who Anthony Blinken', 'Antony Blinken'],
    ['/who kaja kallas', 'Kaja Kallas'],
  ])('finds the name behind %s', async (question, name) => {
    const answer = await json(question);
    expect([answer.status, answer.actors[0]?.name]).toEqual(['answered', name]);
  });

  it('lists the people of an ambiguous name', async () => {
    const answer = await json('/who Kim');
    expect(answer.status).toBe('ambiguous');
    expect(answer.suggestions).toEqual(expect.arrayContaining(['Kim Jong Un', 'Vitaly Kim']));
  });

  it('shrugs at a name nobody wrote about', async () => {
    const run = await ask('/who Gundula Fernweh', '--json');
    expect(run.status).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({ status: 'not-found', items: [], citations: [] });
  });

  it('puts the counts of North Korean troops side by side, with who claims them', async () => {
    const { items } = await json('/figures North Korean troops');
    const lines = items.map(({ text }) => text).join('\n');
    expect(lines).toContain('around 11,000');
    expect(lines).toContain('more than 10,000');
    expect(lines).not.toContain('73 days');
  });

  it('dates the inauguration', async () => {
    const { out } = await ask('/dates inauguration');
    expect(out).toContain('2025-01-20');
    expect(out).not.toContain('2024-11-05,');
  });

  it('quotes Rutte and nobody else', async () => {
    const { items } = await json('/quotes Rutte');
    expect(items.length).toBeGreaterThan(4);
    expect(new Set(items.map(({ quote }) => quote?.speaker))).toEqual(new Set(['Mark Rutte']));
    expect(items.some(({ text }) => text.includes('Ukraine deserves our support'))).toBe(false);
  });

  it('finds the source behind a number of the last answer, and behind its reference', async () => {
    const { out } = await runBot(
      ['ask', '-', '--json', '--archive', archive],
      '/quotes Rutte\nsource 2\nlink for 99\n',
    );
    const [quotes, source, missing] = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as AnswerJson);
    expect(source?.citations[0]?.ref).toBe(quotes?.citations[1]?.ref);
    expect(missing?.status).toBe('not-found');
    const later = await json(`/source ${quotes?.citations[0]?.ref}`);
    expect(later.citations[0]?.snippet).toBe(quotes?.citations[0]?.snippet);
  });

  it.each(['/help', '/status', '/briefing', '/search cohesion budget'])('answers %s', async (question) => {
    const run = await ask(question);
    expect([run.status, run.err]).toEqual([0, '']);
    expect(run.out.trim()).not.toBe('');
  });

  it('explains what it does not understand', async () => {
    const run = await ask('/figurs troops');
    expect(run.status).toBe(2);
    expect(run.out).toContain('Did you mean /figures?');
  });
});

describe('the command line', () => {
  it.each([
    [['frobnicate'], /"frobnicate" is no command/],
    [['ask'], /ask needs a question/],
    [['ask', '  '], /ask needs a question/],
    [['ask', '-'], /standard input holds no question/],
    [['ingest', 'no-such-folder/*.txt'], /no-such-folder.*check the (?:path|pattern)/],
    [['ingest', 'src/*.nothing'], /src\/\*\.nothing: matches no file/],
    [['ingest', 'ftp://news.example/a'], /ftp:\/\/news\.example\/a: is no http or https address/],
    [['check', '--archive', 'mysql://host/news'], /begins with mysql:\/\/: give the path of a file, or postgres:\/\//],
    [['check', '--archive', '/dev/null/a.db'], /its folder cannot be made; choose another path/],
    [['analyze', 'no-such-file.txt'], /no-such-file\.txt/],
  ])('says what is wrong with %j', async (args, message) => {
    const run = await runBot(args, '', { BRIEFINGS: 'none', ARCHIVE_URL: archive });
    expect(run.status).toBe(2);
    expect(run.err).toMatch(message);
  });

  it.each(['analyze', 'extract', 'group'])(
    'goes on after bad lines with %s, and says which and why',
    async (command) => {
      const good = { text: 'Ada Moreau said that 40 ferries sail.', html: '<p>Ada</p>' };
      const lines = ['\ufeff{"id":"a",', '[]', '7', JSON.stringify({ id: 'b' }), JSON.stringify({ ...good, id: 'c' })];
      const run = await runBot([command, '-', '--json'], `${lines.join('\n')}\n\n${JSON.stringify(good)}\n`);
      expect(run.status).toBe(2);
      expect(run.err).toContain(`${command}: line 1 is no JSON\n`);
      for (const n of [2, 3]) expect(run.err).toContain(`${command}: line ${n}: is no JSON object\n`);
      expect(run.err).toMatch(/(?:line 4: text|b: html or htmlGz) is missing/u);
      expect(run.err).toContain(`${command}: line 7: id`);
      expect(
        run.out
          .trim()
          .split('\n')
          .map((text) => JSON.parse(text).id),
      ).toContain('c');
    },
  );

  it('analyses every file it is given, and tells of one it cannot read', async () => {
    const [one, two] = ['one', 'two'].map((name) => `${folder.path}/${name}.txt`);
    writeFileSync(one ?? '', 'Ada Moreau said that 40 ferries sail from Strelsau.');
    writeFileSync(two ?? '', 'Bo Lind said that 50 trams run in Ostmark.');
    const run = await runBot(['analyze', one ?? '', 'missing.txt', two ?? '']);
    expect([run.status, run.err]).toEqual([2, expect.stringContaining('missing.txt: does not exist')]);
    expect(run.out.indexOf('Bo Lind')).toBeGreaterThan(run.out.indexOf('Ada Moreau'));
  });

  it('says of which line the date is none, and analyses it all the same', async () => {
    const row = { id: 'a', text: 'Ada Moreau spoke on Tuesday.', published: 'soon' };
    const run = await runBot(['analyze', '-', '--json'], `${JSON.stringify(row)}\n`);
    expect([run.status, run.err]).toEqual([2, expect.stringMatching(/line 1: published "soon" is no date/u)]);
    expect(JSON.parse(run.out)).toMatchObject({ id: 'a', article: { published: null } });
  });

  it('analyses JSON lines as they are, whatever is wrong with one of them', async () => {
    const good = JSON.stringify({
      id: 'a',
      text: 'Ada Moreau said on Tuesday that 40 ferries sail.',
      published: '2024-11-13',
    });
    const run = await runBot(['analyze', '-', '--json', '--text-as-is'], `${good}\nnot json\n${good}\n`);
    expect(run.status).toBe(2);
    expect(run.err).toContain('line 2 is no JSON');
    const rows = run.out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ id: 'a', article: { text: 'Ada Moreau said on Tuesday that 40 ferries sail.' } });
    expect(rows[0].dates[0]).toMatchObject({ text: 'Tuesday', value: '2024-11-12', anchor: '2024-11-13' });
  });
});
