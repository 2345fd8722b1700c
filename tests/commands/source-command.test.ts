import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { createQuestionCommands } from '../../src/commands/question-commands.ts';
import { createRouter } from '../../src/commands/router.ts';
import { createSourceCommand } from '../../src/commands/source-command.ts';
import type { Place } from '../../src/platforms/platform.ts';
import { archiveOf } from '../support/archive-of.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Talks on the ferry',
      text:
        '“The ferry must sail in winter,” Ada Moreau said on Monday before meeting Karel Brandt, the mayor of Lorvane. ' +
        '“The islands pay for it,” Brandt said.',
    },
    { title: 'The bridge', text: '“The bridge is safe,” Karel Brandt said on Friday.' },
  ]);
});
afterAll(() => archive.close());

const place: Place = {
  platform: 'console',
  tenant: null,
  channel: 'terminal',
  thread: null,
  user: 'reader',
  direct: true,
  manager: true,
};

function conversation() {
  const kept = new Map<string, unknown>();
  const memory = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => kept.set(key, value),
  };
  const router = createRouter([...createQuestionCommands(archive, 8), createSourceCommand(archive, memory)], memory);
  return async (line: string) => (await router.ask(place, line)).answer;
}

it('never gives the words of one for those of somebody they name', async () => {
  const ask = conversation();
  await ask('/quotes Moreau');
  const [citation] = (await ask('where is the Brandt quote from?')).citations;
  expect(citation?.snippet).toMatch(/Brandt said/u);
});

it('finds a quotation that the last answer does not hold', async () => {
  const ask = conversation();
  const [citation] = (await ask('where is the quote by Brandt about the bridge from?')).citations;
  expect(citation?.snippet).toContain('The bridge is safe');
  const { status, note } = await ask('where is the Lindgren quote from?');
  expect(status).toBe('not-found');
  expect(note).toContain('no reference that I know');
});

it('takes the quotation of the last answer where it holds one', async () => {
  const ask = conversation();
  await ask('/quotes Brandt about islands');
  const [citation] = (await ask('the source for the Brandt quote')).citations;
  expect(citation?.snippet).toContain('The islands pay for it');
});

it('finds where a number stands that the last answer does not hold', async () => {
  const numbered = await archiveOf([
    {
      title: 'The dam',
      published: '2024-02-01',
      text: 'Some 11,400 people left the valley. The dam is 110 metres high.',
    },
    {
      title: 'The dam again',
      published: '2024-02-03',
      text: 'The council counts 11,400 people who have left the valley.',
    },
  ]);
  const kept = new Map<string, unknown>();
  const memory = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => kept.set(key, value),
  };
  const ask = createRouter([createSourceCommand(numbered, memory)], memory);
  const { answer } = await ask.ask(place, 'source of the 11,400');
  expect(answer.citations[0]?.snippet).toContain('The council counts');
  expect(answer.note).toContain('2 articles');
  expect((await ask.ask(place, 'source of the 400')).answer.status).toBe('not-found');
  await numbered.close();
});
