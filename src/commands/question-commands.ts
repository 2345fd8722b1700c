import { dates } from '../answers/dates.ts';
import type { Reader } from '../answers/evidence/reader.ts';
import { figures } from '../answers/figures.ts';
import { quotes } from '../answers/quotes.ts';
import { search } from '../answers/search.ts';
import { withWhereWordsStand } from '../answers/topics/where-words-stand.ts';
import { who } from '../answers/who.ts';
import type { Answer } from '../core/answer.ts';
import type { Command } from './command.ts';
import { layOut } from './lay-out.ts';

interface Question {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly argument: string;
  readonly argumentDescription: string;
  /** A second argument, which is typed after the word "about". */
  readonly about?: string;
  readonly example: string;
  readonly completes: 'names' | 'topics';
  readonly ask: (archive: Reader, query: string) => Promise<Answer>;
}

const questions: readonly Question[] = [
  {
    name: 'who',
    aliases: ['whois', 'actor'],
    description: 'Who somebody is: names, roles, what they said and did',
    argument: 'name',
    argumentDescription: 'A person, organization or place, in any spelling',
    example: '/who Kaja Kallas',
    completes: 'names',
    ask: who,
  },
  {
    name: 'figures',
    aliases: ['figure', 'numbers'],
    description: 'Every number counted of a topic, side by side, with who claims it',
    argument: 'topic',
    argumentDescription: 'What is counted, or what the numbers are about',
    example: '/figures North Korean troops',
    completes: 'topics',
    ask: figures,
  },
  {
    name: 'dates',
    aliases: ['date', 'timeline', 'when'],
    description: 'A timeline of a topic, each date as written and as resolved',
    argument: 'topic',
    argumentDescription: 'What happened or will happen',
    example: '/dates inauguration',
    completes: 'topics',
    ask: dates,
  },
  {
    name: 'quotes',
    aliases: ['quote', 'said', 'quotations'],
    description: 'What somebody said, direct words apart from reported speech',
    argument: 'name',
    argumentDescription: 'Who said it',
    about: 'Only what is about this topic',
    example: '/quotes Rutte about China',
    completes: 'names',
    ask: quotes,
  },
  {
    name: 'search',
    aliases: ['find', 's'],
    description: 'The best passages for any words',
    argument: 'words',
    argumentDescription: 'Any words',
    example: '/search cohesion budget',
    completes: 'topics',
    ask: search,
  },
];

/** The commands that ask the archive something. */
export function createQuestionCommands(archive: Reader, pageSize: number): readonly Command[] {
  return questions.map(({ argument, argumentDescription, about, completes, ask, ...rest }) => ({
    ...rest,
    usage: `/${rest.name} ${argument.toUpperCase()}${about === undefined ? '' : ' [about TOPIC]'}`,
    arguments: [
      { name: argument, description: argumentDescription, required: true, completed: true },
      ...(about === undefined ? [] : [{ name: 'about', description: about, required: false, completed: false }]),
    ],
    visibility: 'public',
    manages: false,
    async run({ argument: query, page }) {
      const answer = await withWhereWordsStand(archive, await ask(archive, query));
      return { answer, message: layOut(answer, page, pageSize) };
    },
    complete: (prefix) => completeArgument(archive, completes, prefix),
  }));
}

/** Names by their beginning; topics by names and by words of the text, keeping what stands before the last word. */
async function completeArgument(
  archive: Reader,
  completes: 'names' | 'topics',
  prefix: string,
): Promise<readonly string[]> {
  const names = await archive.completeNames(prefix, 25);
  if (completes === 'names') return names;
  const [, before = '', last = ''] = /^(.*\s)?(\S*)$/su.exec(prefix) ?? [];
  const words = last === '' ? [] : await archive.completeWords(last, 15);
  return [...new Set([...words.map((word) => before + word), ...names])].slice(0, 25);
}
