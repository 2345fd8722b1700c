import type { ArticleStore } from '../archive/archive.ts';
import type { StoredArticle } from '../core/article.ts';
import type { Place } from '../platforms/platform.ts';
import type { Command } from './command.ts';
import { sentence } from './plain-reply.ts';

/** What last became of an address that a source offered; null when none did. */
export type OutcomeOf = (address: string) => Promise<{
  readonly outcome: 'new' | 'revised' | 'unchanged' | 'refused';
  readonly reason: string | null;
  readonly article: string | null;
  readonly at: number;
} | null>;

/** `/why-not URL`: exactly one outcome for any address. */
export function createWhyNotCommand(
  archive: Pick<ArticleStore, 'article'>,
  outcomeOf: OutcomeOf,
  fateHere: (place: Place, article: StoredArticle) => Promise<string | null>,
): Command {
  return {
    name: 'why-not',
    aliases: ['whynot'],
    description: 'What became of an article’s address: held, refused and why, or never seen',
    usage: '/why-not URL',
    example: '/why-not https://news.example/story',
    arguments: [{ name: 'url', description: 'The article’s address', required: true, completed: false }],
    visibility: 'private',
    manages: true,
    async run({ place, argument }) {
      const found = await outcomeOf(argument.trim());
      const say = (text: string) => sentence('why-not', argument, 'answered', text);
      if (found === null) return say('Not seen: no source has offered this address.');
      const when = `${new Date(found.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
      if (found.outcome === 'refused') return say(`Refused at ${when}: ${found.reason ?? 'no reason was kept'}.`);
      const article = found.article === null ? null : await archive.article(found.article, null);
      if (article === null) return say(`Held, read at ${when}.`);
      const held = `Held since ${when}: “${article.title}”, revision ${article.revision}.`;
      const fate = await fateHere(place, article);
      return say(fate === null ? held : `${held} ${fate}`);
    },
    complete: async () => [],
  };
}
