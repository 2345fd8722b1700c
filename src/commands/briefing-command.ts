import { createCitationBook } from '../answers/citation-book.ts';
import { answered, unanswered } from '../answers/draft.ts';
import type { Archive } from '../archive/archive.ts';
import { composeDigest } from '../briefings/digest.ts';
import type { AnswerItem } from '../core/answer.ts';
import type { Clock } from '../core/clock.ts';
import type { Command } from './command.ts';
import { layOut } from './lay-out.ts';
import { parseSince } from './since.ts';

const mostStories = 25;

/** The digest now, from the newest articles or from those since a day. */
export function createBriefingCommand(archive: Archive, clock: Clock, pageSize: number): Command {
  return {
    name: 'briefing',
    aliases: ['digest', 'news'],
    description: 'The digest now',
    usage: '/briefing [SINCE]',
    example: '/briefing 3 days',
    arguments: [
      {
        name: 'since',
        description: 'A date (2024-11-13) or a span (3 days, 12 hours)',
        required: false,
        completed: false,
      },
    ],
    visibility: 'public',
    manages: false,
    async run({ argument, page }) {
      const draft = { command: 'briefing', query: argument };
      const since = parseSince(argument, clock);
      if (since === undefined) {
        const note = `“${argument}” is no date and no span: say 2024-11-13, yesterday, 3 days or 12 hours.`;
        const answer = unanswered('invalid', { ...draft, note });
        return { answer, message: layOut(answer, page, pageSize) };
      }
      const digest = await composeDigest(archive, since, mostStories);
      const book = createCitationBook(archive);
      const texts = await Promise.all(
        digest.stories.map(({ article }) => archive.article(article.id, article.revision)),
      );
      const items = digest.stories.map(({ article, sentences }, index): AnswerItem => {
        const text = sentences.map(({ start, end }) => texts[index]?.text.slice(start, end) ?? '').join(' … ');
        return { kind: 'passage', text, citations: sentences.map((span) => book.cite(article, span)) };
      });
      const note = digest.left > 0 ? `${digest.left} older articles are not shown: ask for a later day.` : null;
      const answer = await answered({ ...draft, note: items.length === 0 ? 'Nothing new.' : note }, items, book);
      return { answer, message: layOut(answer, page, pageSize) };
    },
    complete: async () => [],
  };
}
