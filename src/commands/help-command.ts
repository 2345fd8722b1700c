import { type Block, line } from '../core/message.ts';
import type { Command } from './command.ts';
import { plainReply, sentence } from './plain-reply.ts';

/** What can be asked: made from the commands themselves, so that it cannot differ from them. */
export function createHelpCommand(others: readonly Command[]): Command {
  const help: Command = {
    name: 'help',
    aliases: ['h', '?', 'commands'],
    description: 'What can be asked',
    usage: '/help [COMMAND]',
    example: '/help figures',
    arguments: [{ name: 'command', description: 'One command', required: false, completed: true }],
    visibility: 'private',
    manages: false,
    async run({ argument }) {
      const all = [...others, help];
      const wanted = argument.replace(/^\//u, '').toLowerCase();
      if (wanted === '') return plainReply('help', '', 'answered', { blocks: overview(all) });
      const command = all.find(({ name, aliases }) => name === wanted || aliases.includes(wanted));
      if (command === undefined)
        return sentence('help', argument, 'not-found', `There is no command “${argument}”. /help lists them.`);
      return plainReply('help', argument, 'answered', { blocks: details(command) });
    },
    complete: async (prefix) =>
      [...others, help].map(({ name }) => name).filter((name) => name.startsWith(prefix.toLowerCase())),
  };
  return help;
}

function overview(commands: readonly Command[]): Block[] {
  const rows = (managing: boolean) =>
    commands
      .filter(({ manages }) => manages === managing)
      .map(({ usage, description }) =>
        line([
          { text: usage, style: 'strong' },
          { text: `: ${description}`, style: 'plain' },
        ]),
      );
  const blocks: Block[] = [
    { type: 'heading', text: 'What you can ask' },
    { type: 'list', items: rows(false) },
  ];
  if (rows(true).length > 0)
    blocks.push({ type: 'heading', text: 'For who manages the channel' }, { type: 'list', items: rows(true) });
  blocks.push({
    type: 'paragraph',
    line: line(
      'Every line of an answer ends with the numbers of its citations, whose snippets are verbatim. “source 2” shows the article behind number 2 of the last answer; a reference such as k7f2 works anywhere, later.',
    ),
  });
  return blocks;
}

function details({ usage, description, example, aliases, manages }: Command): Block[] {
  const items = [line(`Example: ${example}`)];
  if (aliases.length > 0) items.push(line(`Also: ${aliases.map((alias) => `/${alias}`).join(', ')}`));
  if (manages) items.push(line('Needs permission to manage the channel.'));
  return [
    { type: 'heading', text: usage },
    { type: 'paragraph', line: line(`${description}.`) },
    { type: 'list', items },
  ];
}
