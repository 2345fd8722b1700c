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
export const componentsPerMessage = 40;
export const customIdCharacters = 100;
export const buttonLabelCharacters = 80;
export const choiceCharacters = 100;
export const descriptionCharacters = 100;
export const nonceCharacters = 25;
export const threadNameCharacters = 100;
/** Code blocks wider than this wrap on a desktop's container. */
export const tableCells = 64;
/** The first answer to an interaction is due within 3 s of its creation, further ones within 15 min. */
export const acknowledgeWithinMs = 3000;
/** Completion cannot be deferred: an empty list in time is better than none. */
export const completeWithinMs = 2000;
export const drainWithinMs = 9000;
