import type { Limits } from '../platform.ts';

export const consoleLimits: Limits = {
  messageCharacters: null,
  blockCharacters: null,
  buttonsPerMessage: 0,
  completionChoices: 50,
  ephemeral: false,
  threads: false,
};
