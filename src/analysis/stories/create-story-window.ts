import { createLanguageWindow } from './language-window.ts';
import type { StoryWindow } from './story-window.ts';

/** A window for each language. */
export function createStoryWindow(): StoryWindow {
  const windows = new Map<string, StoryWindow>();
  const languages = new Map<string, string>();
  const windowOf = (id: string): StoryWindow | undefined => windows.get(languages.get(id) ?? '');
  return {
    hold(id, document, story) {
      const { language } = document;
      if (languages.get(id) !== language) windowOf(id)?.drop(id);
      languages.set(id, language);
      const window = windows.get(language) ?? createLanguageWindow(language);
      windows.set(language, window);
      window.hold(id, document, story);
    },
    drop(id) {
      windowOf(id)?.drop(id);
      languages.delete(id);
    },
    storyOf: (id) => windowOf(id)?.storyOf(id) ?? null,
    holds: (id) => languages.has(id),
    move: (id, story) => windowOf(id)?.move(id, story),
    around: (id) => windowOf(id)?.around(id) ?? [],
    settle: (id) => windowOf(id)?.settle(id) ?? { stories: new Map(), renamed: new Map() },
  };
}
