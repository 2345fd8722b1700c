import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { createHelpCommand } from '../../src/commands/help-command.ts';
import { createQuestionCommands } from '../../src/commands/question-commands.ts';
import { createRouter, type Router } from '../../src/commands/router.ts';
import { createSourceCommand } from '../../src/commands/source-command.ts';
import type { ArticleHeader } from '../../src/core/article.ts';
import type { Message } from '../../src/core/message.ts';
import { renderForTerminal } from '../../src/platforms/console/render.ts';
import { renderDiscord } from '../../src/platforms/discord/render.ts';
import { publisherLink } from '../../src/platforms/layout/citation-link.ts';
import type { Place } from '../../src/platforms/platform.ts';
import { renderSlack } from '../../src/platforms/slack/render.ts';
import { renderHtml } from '../../src/platforms/web/render.ts';
import { archiveOf } from '../support/archive-of.ts';
import { complaintsAboutMessage } from '../support/discord-rules.ts';
import { complaintsAboutBlocks, type WorldBlock } from '../support/slack-rules.ts';

// Each kind of answer, asked of a real archive, as each platform gets it: look at the snapshots as a person would.

const place: Place = {
  platform: 'console',
  tenant: null,
  channel: 'c',
  thread: null,
  user: 'u',
  direct: true,
  manager: false,
};

let archive: Archive;
let router: Router;
beforeAll(async () => {
  archive = await archiveOf([
    {
      title: 'Harbour of Port Elm opens in May',
      published: '2024-11-13',
      text:
        'Ada Quill, harbour master of Port Elm, said on Tuesday that around 4,000 passengers were waiting for the ferry. ' +
        '“We open the pier on May 5,” Quill told reporters.\n\nAccording to the ferry union, more than 5,200 passengers were waiting. Tomas Quill, a baker, sold them bread.',
    },
    {
      title: 'Ferries for the north',
      outlet: 'Northern Post',
      published: '2024-11-14',
      text: 'The government will spend $9 million on two ferries, Transport Minister Ines Roth said. Roth praised Ada Quill.',
    },
  ]);
  const kept = new Map<string, unknown>();
  const memory = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => kept.set(key, value),
  };
  const otherTellers = async ({ id }: ArticleHeader) =>
    (await archive.articlesSince(null, 10)).filter((other) => other.id !== id);
  const source = createSourceCommand(archive, memory, async () => [], otherTellers);
  const asked = [...createQuestionCommands(archive, 8), source];
  router = createRouter([...asked, createHelpCommand(asked)], memory);
});
afterAll(() => archive.close());

const questions = [
  '/who Ada Quill',
  '/who Quill',
  '/figures passengers',
  '/dates pier',
  '/quotes Quill about pier',
  '/quotes Ines Roth',
  '/search ferries',
  'source 1',
  '/help',
  '/who Nobody Atall',
  '/figurs passengers',
];

/** "source 1" counts from the answer before it. */
async function answerTo(question: string): Promise<Message> {
  if (question === 'source 1') await router.answer({ place, kind: 'direct', text: '/search ferries' });
  return router.answer({ place, kind: 'direct', text: question });
}

const forms: Readonly<Record<string, (message: Message) => unknown>> = {
  terminal: (message) => renderForTerminal(message, { width: 80, colour: false }),
  'web page': renderHtml,
  Discord: (message) =>
    renderDiscord(message, publisherLink).map((part) => part.payload({ ephemeral: false, mark: null })),
  Slack: (message) =>
    renderSlack(message, publisherLink).map((part) => ({ text: part.text, blocks: part.blocks('mark') })),
};

describe.each(Object.keys(forms))('on the %s', (name) => {
  it.each(questions)('%s', async (question) => {
    const message = await answerTo(question);
    expect(forms[name]?.(message)).toMatchSnapshot();
  });
});

describe('each kind of answer', () => {
  it.each(questions)('is refused by neither platform: %s', async (question) => {
    const message = await answerTo(question);
    for (const part of renderDiscord(message, publisherLink)) {
      expect(
        complaintsAboutMessage(JSON.parse(JSON.stringify(part.payload({ ephemeral: false, mark: null })))),
      ).toEqual([]);
    }
    for (const part of renderSlack(message, publisherLink)) {
      expect(complaintsAboutBlocks(part.blocks('mark') as unknown as readonly WorldBlock[])).toEqual([]);
    }
  });
});
