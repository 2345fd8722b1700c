import type { Limits } from '../platform.ts';

/** What Slack documents; more than this is refused. Characters are counted in UTF-16 units, the stricter way. */
export const slackLimits: Limits = {
  // Somewhat above 10,000 a whole message is refused: 11,341 has been.
  messageCharacters: 9000,
  blockCharacters: 3000,
  buttonsPerMessage: 25,
  completionChoices: 100,
  ephemeral: true,
  threads: true,
};

export const blocksPerMessage = 50;
export const headerCharacters = 150;
export const buttonsPerRow = 5;
export const buttonLabelCharacters = 75;
export const buttonValueCharacters = 2000;
/** Header row included; one table a message. */
export const tableRows = 100;
export const tableColumns = 20;
export const optionLabelCharacters = 75;
export const optionValueCharacters = 150;
/** What notifications show. */
export const fallbackCharacters = 300;
/** A response URL takes so many answers, within 30 minutes. */
export const responsesPerUrl = 5;
/** Options cannot be deferred: none in time are better than too late. */
export const completeWithinMs = 2000;
