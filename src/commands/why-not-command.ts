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
  readonly reprintOf: string | null;
  readonly at: number;
} | null>;

export interface WhyNotOptions {
  readonly archive: Pick<ArticleStore, 'article'>;
  readonly outcomeOf: OutcomeOf;
  /** What the briefings of a channel made of a held article; null where there are none. */
  readonly fateHere: (place: Place, article: StoredArticle) => Promise<string | null>;
}

/** `/why-not URL`: exactly one outcome for any address, with its time. */
export function createWhyNotCommand(options: WhyNotOptions): Command {
  return {
    name: 'why-not',
    aliases: ['whynot'],
    description: 'What became of an article’s address: posted, held, a duplicate, refused and why, or never seen',
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
  const when = `${new Date(found.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (found.outcome === 'refused') return refusedInWords(found.reason ?? 'no reason was kept', when);
  const article = found.article === null ? null : await archive.article(found.article, null);
  if (article === null) return `Held, read at ${when}.`;
  if (found.reprintOf !== null) {
    const origin = await archive.article(found.reprintOf, null);
    const of = origin === null ? 'another article' : `“${origin.title}” (${origin.outlet ?? 'outlet not recorded'})`;
    return `Duplicate of ${of}: held since ${when}, and counted in no answer of its own.`;
  }
  const held = `Held since ${when}: “${article.title}”, revision ${article.revision}.`;
  const fate = await fateHere(place, article);
  return fate === null ? held : `${held} ${fate}`;
}

/** Refused for what stood there, or because nothing could be had from there. */
function refusedInWords(reason: string, when: string): string {
  if (/\b(?:no article|not-an-article)\b/u.test(reason)) return `Not an article: read at ${when}; ${reason}.`;
  if (/subscription|cookies|paywall|consent/u.test(reason)) return `Not open to read: at ${when} it ${reason}.`;
  return `Fetched and unreadable: at ${when} it ${reason}.`;
}
