import type { Archive } from '../archive/archive.ts';
import type { DeliveryLedger, Edition as KeptEdition } from '../archive/ledger.ts';
import type { RecordStore } from '../archive/records.ts';
import type { StoriesTold } from '../briefings/choose-stories.ts';
import { composeEdition } from '../briefings/compose-edition.ts';
import { type Edition, thawEdition } from '../briefings/edition.ts';
import { layOutEdition } from '../briefings/lay-out-edition.ts';
import { testLane } from '../briefings/orders.ts';
import { findSubscription, type Subscription, subscriptionId } from '../briefings/subscription.ts';
import { watchedAt } from '../briefings/watch.ts';
import type { Clock } from '../core/clock.ts';
import { line } from '../core/message.ts';
import type { Place } from '../platforms/platform.ts';
import type { Command, Reply } from './command.ts';
import { plainReply, sentence } from './plain-reply.ts';
import { parseSince } from './since.ts';

export interface BriefingTools {
  readonly archive: Archive;
  readonly records: RecordStore;
  readonly ledger: DeliveryLedger;
  readonly stories: StoriesTold;
  readonly clock: Clock;
  /** Stories on a page where no subscription says otherwise. */
  readonly length: number;
}

const wholeArchive = { topics: [], outlets: [], languages: [] };

/** The digest now, with this channel's settings, from the same code as the scheduled one; an earlier edition by its reference. */
export function createBriefingCommand(tools: BriefingTools): Command {
  const { records, ledger, clock } = tools;
  return {
    name: 'briefing',
    aliases: ['digest', 'news'],
    description: 'The digest now, or an earlier edition',
    usage: '/briefing [SINCE | list | EDITION]',
    example: '/briefing 3 days',
    arguments: [
      {
        name: 'since',
        description: 'A date (2024-11-13), a span (3 days), list, or an edition’s reference',
        required: false,
        completed: false,
      },
    ],
    visibility: 'public',
    manages: false,
    async run({ place, argument, page }) {
      const subscription = await findSubscription(records, subscriptionId(place));
      if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/iu.test(argument)) {
        const id = subscriptionId(place);
        const slot = argument.toUpperCase();
        const kept = (await ledger.edition(id, slot)) ?? (await ledger.edition(testLane(id), slot));
        const edition = thawEdition(kept?.parts[0] ?? '');
        if (edition === null)
          return sentence(
            'briefing',
            argument,
            'not-found',
            `This channel has no edition ${argument}${kept?.note ? `: ${kept.note}` : ''}. /briefing list shows them.`,
          );
        return shown(edition, argument, page);
      }
      if (/^(?:list|editions)$/iu.test(argument))
        return listed(await ledger.history(subscriptionId(place), 60), argument, page);
      const since = parseSince(argument, clock);
      if (since === undefined) {
        return sentence(
          'briefing',
          argument,
          'invalid',
          `“${argument}” is no date and no span: say 2024-11-13, yesterday, 3 days or 12 hours.`,
        );
      }
      return shown(await composeNow(tools, place, subscription, since, argument), argument, page);
    },
    complete: async () => [],
  };
}

const editionsOnPage = 15;

/** Every edition with what became of it, and how to see it again. */
function listed(editions: readonly KeptEdition[], query: string, page: number): Reply {
  if (editions.length === 0) return sentence('briefing', query, 'answered', 'This channel has had no edition yet.');
  const items = editions
    .slice((page - 1) * editionsOnPage, page * editionsOnPage)
    .map(({ slot, state, note }) => line(`${slot}: ${state}${note === null ? '' : `, ${note}`}`));
  const left = editions.length - page * editionsOnPage;
  return plainReply('briefing', query, 'answered', {
    blocks: [
      { type: 'heading', text: 'Editions' },
      { type: 'list', items },
      { type: 'paragraph', line: line('One again: /briefing and its reference.') },
      ...(left > 0
        ? [{ type: 'buttons' as const, buttons: [{ label: 'Earlier', command: `/briefing list page ${page + 1}` }] }]
        : []),
    ],
  });
}

function shown(edition: Edition, query: string, page: number) {
  return { answer: { ...edition.answer, query }, message: layOutEdition(edition.answer, edition.layout, page) };
}

async function composeNow(
  { archive, records, stories, clock, length }: BriefingTools,
  place: Place,
  subscription: Subscription | null,
  since: string | null,
  query: string,
): Promise<Edition> {
  const zone = subscription?.schedule.zone ?? 'UTC';
  const today = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(zone).toPlainDate().toString();
  return composeEdition(archive, stories, {
    start: { after: 0, since },
    told: [],
    toldArticles: [],
    watched: await watchedAt(records, place),
    filters: subscription ?? wholeArchive,
    length: subscription?.length ?? length,
    today,
    previous: null,
    remark: null,
    again: `/briefing ${query}`.trim(),
  });
}
