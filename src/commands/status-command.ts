import type { ArticleStore } from '../archive/archive.ts';
import type { Clock } from '../core/clock.ts';
import { type Block, line } from '../core/message.ts';
import type { Place } from '../platforms/platform.ts';
import type { Command } from './command.ts';
import { plainReply } from './plain-reply.ts';

/** Something that can say in a line how it fares ("Discord: connected"). */
export interface StatusReporter {
  /** `place` is where it is asked. */
  report(place: Place): Promise<readonly string[]>;
}

/** What is held, how fresh it is, and what is failing. A reprint is no article of its own: `reprints` counts them. */
export function createStatusCommand(
  archive: Pick<ArticleStore, 'status'>,
  reprints: () => Promise<number>,
  reporters: readonly StatusReporter[],
  clock: Clock,
): Command {
  return {
    name: 'status',
    aliases: ['stats'],
    description: 'What is held, how fresh, what is failing',
    usage: '/status',
    example: '/status',
    arguments: [],
    visibility: 'private',
    manages: false,
    async run({ place, argument }) {
      const { articles, sentences, actors, newest, lastSaved, outlets } = await archive.status();
      const repeated = await reprints();
      const items = [
        line(
          `${count(articles - repeated, 'article')}${repeated === 0 ? '' : `, ${count(repeated, 'reprint')}`}, ${count(sentences, 'sentence')}, ${count(actors, 'actor')}`,
        ),
        line(newest === null ? 'No article has a date' : `The newest article is of ${newest.slice(0, 10)}`),
      ];
      if (lastSaved !== null) items.push(line(`Last taken in ${agoOf(clock.now() - lastSaved)}`));
      if (outlets.length > 0) {
        const named = outlets.slice(0, 8).map(({ outlet, articles: held }) => `${outlet} (${held})`);
        items.push(line(`Outlets: ${named.join(', ')}${outlets.length > 8 ? ` and ${outlets.length - 8} more` : ''}`));
      }
      for (const reporter of reporters) items.push(...(await reporter.report(place)).map((text) => line(text)));
      const blocks: Block[] = [
        { type: 'heading', text: 'Status' },
        { type: 'list', items },
      ];
      return plainReply('status', argument, 'answered', { blocks });
    },
    complete: async () => [],
  };
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function agoOf(elapsedMs: number): string {
  const minutes = Math.floor(elapsedMs / 60_000);
  if (minutes < 1) return 'less than a minute ago';
  if (minutes < 120) return `${count(minutes, 'minute')} ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours ago` : `${Math.floor(hours / 24)} days ago`;
}
