import type { Limits } from '../platform.ts';

/** What Discord documents; more than this is refused, never truncated. Characters are counted in UTF-16 units, the stricter way. */
export const discordLimits: Limits = {
  messageCharacters: 4000,
  blockCharacters: 4000,
  buttonsPerMessage: 25,
  completionChoices: 25,
  ephemeral: true,
  threads: true,
};

export const buttonsPerRow = 5;
export const customIdCharacters = 100;
export const buttonLabelCharacters = 80;
export const choiceCharacters = 100;
export const descriptionCharacters = 100;
export const nonceCharacters = 25;
export const threadNameCharacters = 100;
/** Code blocks wider than this wrap on a desktop's container. */
export const tableCells = 64;
/** Completion cannot be deferred: an empty list in time is better than none. */
export const completeWithinMs = 2000;
