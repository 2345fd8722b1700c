import type { Limits } from '../platform.ts';

export const webLimits: Limits = {
  messageCharacters: null,
  blockCharacters: null,
  buttonsPerMessage: 25,
  completionChoices: 0,
  ephemeral: false,
  threads: false,
};
