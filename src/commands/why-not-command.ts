import type { ArticleStore } from '../archive/archive.ts';
import type { StoredArticle } from '../core/article.ts';
import { minuteOf } from '../core/minute-of.ts';
import type { Place } from '../platforms/platform.ts';
import type { Refusal } from '../sources/article-source.ts';
import type { Command } from './command.ts';
import { sentence } from './plain-reply.ts';

/** What last became of an address that a source offered; null when none did. */
export type OutcomeOf = (address: string) => Promise<{
  readonly outcome: 'new' | 'revised' | 'unchanged' | 'refused';
  /** Of a refusal. */
  readonly why: Refusal | null;
  readonly reason: string | null;
  readonly article: string | null;
  readonly reprintOf: string | null;
  readonly at: number;
} | null>;

export interface WhyNotOptions {
  readonly archive: Pick<ArticleStore, 'article'>;
  readonly outcomeOf: OutcomeOf;
  /** What a channel's briefings made of a held article, as a sentence. */
  readonly fateHere: (place: Place, article: StoredArticle, heldSince: number) => Promise<string>;
}

/** `/why-not URL`: exactly one outcome for any address, with its time. */
export function createWhyNotCommand(options: WhyNotOptions): Command {
  return {
    name: 'why-not',
    aliases: ['whynot'],
    description:
      'What became of an article’s address: posted, held, a duplicate, too old, refused and why, or never seen',
    usage: '/why-not URL',
    example: '/why-not https://news.example/story',
    arguments: [{ name: 'url', description: 'The article’s address', required: true, completed: false }],
    visibility: 'private',
    manages: true,
    async run({ place, argument }) {
      return sentence('why-not', argument, 'answered', await outcomeInWords(options, argument.trim(), place));
    },
    complete: async () => [],
  };
}

async function outcomeInWords(
  { archive, outcomeOf, fateHere }: WhyNotOptions,
  address: string,
  place: Place,
): Promise<string> {
  const found = await outcomeOf(address);
  if (found === null) return 'Not seen: no source has offered this address.';
  const when = minuteOf(found.at);
  if (found.outcome === 'refused') {
    const { why, reason } = found;
    return `${refusedAs[why ?? 'unreadable']}: at ${when} it ${reason ?? 'was refused, and no reason was kept'}.`;
  }
  const article = found.article === null ? null : await archive.article(found.article, null);
  if (article === null) return `Held, read at ${when}.`;
  if (found.reprintOf !== null) {
    const origin = await archive.article(found.reprintOf, null);
    const of =
      origin === null
        ? 'another article'
        : `“${origin.title}” (${[origin.outlet ?? 'outlet not recorded', origin.url].filter(Boolean).join(', ')})`;
    return `Duplicate of ${of}: held since ${when}, and counted in no answer of its own.`;
  }
  const fate = await fateHere(place, article, found.at);
  const published = article.published === null ? 'without a date' : `published ${article.published.slice(0, 10)}`;
  return `${fate} “${article.title}”, ${published}, was read at ${when}${article.revision === 1 ? '' : `, revision ${article.revision}`}.`;
}

const refusedAs: Readonly<Record<Refusal, string>> = {
  unreadable: 'Fetched and unreadable',
  'not-an-article': 'Not an article',
  duplicate: 'Duplicate',
  'too-old': 'Too old',
  filtered: 'Filtered by the settings',
};
