import type { Platform } from '../../src/platforms/platform.ts';

/** A platform that does nothing but publish, as the test says. */
export function channelPlatform(publish: Platform['publish'], directTo: Platform['directTo'] | null = null): Platform {
  return {
    id: 'slack',
    limits: {
      messageCharacters: null,
      blockCharacters: null,
      buttonsPerMessage: 5,
      completionChoices: 25,
      ephemeral: false,
      threads: true,
    },
    start: async () => {},
    stop: async () => {},
    declare: async () => {},
    publish,
    ...(directTo ? { directTo } : {}),
  };
}
