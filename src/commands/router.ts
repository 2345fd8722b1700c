import type { Answer } from '../core/answer.ts';
import type { CommandDeclaration, Handler, OfferedFile, Place, Request } from '../platforms/platform.ts';
import type { Command, Reply } from './command.ts';
import { type Memory, rememberCitations } from './conversation.ts';
import { parseLine } from './grammar.ts';
import { nearestWord } from './nearest-word.ts';
import { sentence } from './plain-reply.ts';

/** Everything typed anywhere ends here: one grammar, one routing, one memory. */
export interface Router extends Handler {
  /** The whole reply: the command line prints its answer as JSON. */
  ask(place: Place, text: string, files?: readonly OfferedFile[]): Promise<Reply>;
  readonly declarations: readonly CommandDeclaration[];
}

export function createRouter(commands: readonly Command[], memory: Memory): Router {
  const byWord = new Map(
    commands.flatMap((command) => [command.name, ...command.aliases].map((word) => [word, command])),
  );

  async function ask(place: Place, text: string, files: readonly OfferedFile[] = []): Promise<Reply> {
    const { word, argument, page } = parseLine(text);
    const command = byWord.get(word);
    if (word === '' && files.length > 0)
      return sentence(
        '',
        '',
        'invalid',
        'To put the feeds of an OPML file on the list, attach it to the words: feeds import',
      );
    if (command === undefined) return unknown(word, text, [...byWord.keys()]);
    if (command.manages && !place.manager) {
      return sentence(command.name, argument, 'invalid', `/${command.name} needs permission to manage this channel.`);
    }
    if (command.ofWholeBot === true && !(place.managesBot ?? (place.manager && !place.direct))) {
      const where = place.direct ? 'ask for it in a channel that you may manage' : 'ask who manages it';
      return sentence(command.name, argument, 'invalid', `/${command.name} is for who manages the bot: ${where}.`);
    }
    if (argument === '' && command.arguments.some(({ required }) => required)) {
      return sentence(
        command.name,
        '',
        'invalid',
        `/${command.name} needs more: ${command.usage}, for example ${command.example}`,
      );
    }
    const reply = await command.run({ place, argument, page, files });
    if (reply.answer.citations.length > 0 && command.name !== 'source') {
      await rememberCitations(memory, place, rememberedLines(reply.answer));
    }
    return reply;
  }

  return {
    ask,
    declarations: commands.map(({ name, description, arguments: declared, manages }) => ({
      name,
      description,
      arguments: declared,
      manages,
    })),
    visibility: ({ text, place }: Request) =>
      place.direct ? 'public' : (byWord.get(parseLine(text).word)?.visibility ?? 'private'),
    answer: async ({ place, text, files }) => (await ask(place, text, files)).message,
    async complete({ command, prefix }) {
      return (await byWord.get(command.replace(/^\//u, '').toLowerCase())?.complete(prefix)) ?? [];
    },
  };
}

function rememberedLines({ items, citations, actors }: Answer) {
  return citations.map(({ n, ref, snippet, article }) => {
    const lines = items.filter((item) => item.citations.includes(n)).map((item) => item.text);
    return { ref, line: [...lines, ...actors.map(({ name }) => name), snippet, article.title].join('\n') };
  });
}

function unknown(word: string, text: string, words: readonly string[]): Reply {
  if (word === '')
    return sentence(
      '',
      '',
      'invalid',
      'Ask something: /who Kaja Kallas, /figures North Korean troops. /help lists what can be asked.',
    );
  const near = nearestWord(word, words);
  const hint =
    near === null
      ? '/help lists what can be asked; /search finds any words.'
      : `Did you mean /${near}? /help lists what can be asked.`;
  return sentence(word, text, 'invalid', `“${word}” is not a command. ${hint}`);
}
