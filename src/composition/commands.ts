import { articleFate } from '../briefings/article-fate.ts';
import { briefingsReport } from '../briefings/briefings-report.ts';
import type { StoriesTold } from '../briefings/choose-stories.ts';
import { createEditor } from '../briefings/editor.ts';
import { createBriefingCommand } from '../commands/briefing-command.ts';
import type { Command } from '../commands/command.ts';
import { createFeedsCommand } from '../commands/feeds-command.ts';
import { createHelpCommand } from '../commands/help-command.ts';
import { createQuestionCommands } from '../commands/question-commands.ts';
import { createSourceCommand } from '../commands/source-command.ts';
import { createStatusCommand, type StatusReporter } from '../commands/status-command.ts';
import { createSubscriptionCommands } from '../commands/subscription-commands.ts';
import { createWatchCommand } from '../commands/watch-command.ts';
import { createWhyNotCommand } from '../commands/why-not-command.ts';
import type { Config } from '../config/config.ts';
import type { Clock } from '../core/clock.ts';
import { notesOn } from '../intake/article-notes.ts';
import { otherTellers } from '../intake/other-tellers.ts';
import { findOutcome, type Outcome } from '../intake/outcomes.ts';
import { countReprints, findOrigin } from '../intake/reprints.ts';
import { storiesTold } from '../intake/stories-told.ts';
import { addressVariants } from '../sources/feeds/article-key.ts';
import { ingestReporter } from './ingest-sign.ts';
import { readLocalFile } from './local-file.ts';
import type { Stores } from './stores.ts';
import type { LazyWeb } from './web.ts';

/** Every command, in the order in which help lists them. */
export function createCommands(
  config: Config,
  stores: Stores,
  web: LazyWeb,
  reporters: readonly StatusReporter[],
  clock: Clock,
): readonly Command[] {
  const { archive, records, ledger, memory } = stores;
  const { answers, timeZone } = config.settings;
  const stories: StoriesTold = (articles) => storiesTold(records, articles);
  const editor = createEditor(archive, records, ledger, stories);
  const briefings: StatusReporter = { report: (place) => briefingsReport(records, ledger, clock, place) };
  const commands = [
    ...createQuestionCommands(archive, answers.pageSize),
    createSourceCommand(
      archive,
      memory,
      (article) => notesOn(records, article),
      (article) => otherTellers(records, archive, article),
    ),
    createBriefingCommand({ archive, records, ledger, stories, clock, length: answers.pageSize }),
    createStatusCommand(
      archive,
      () => countReprints(records),
      [...reporters, ingestReporter(records, clock), briefings],
      clock,
    ),
    ...createSubscriptionCommands({ archive, records, ledger, editor, clock, defaultZone: timeZone }),
    createWatchCommand(archive, records, timeZone),
    createFeedsCommand(async () => (await web.open()).feeds, readLocalFile),
    createWhyNotCommand({
      archive,
      async outcomeOf(address) {
        let found: Outcome | null = null;
        for (const variant of addressVariants(address)) found ??= await findOutcome(records, variant);
        return found?.article == null ? found : { ...found, reprintOf: await findOrigin(records, found.article) };
      },
      fateHere: (place, article, heldSince) => articleFate({ records, ledger, clock }, place, article, heldSince),
    }),
  ];
  return [...commands, createHelpCommand(commands)];
}
