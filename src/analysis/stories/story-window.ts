import type { StoryDocument } from './story-document.ts';

/** The articles of some days, grouped into stories as they arrive: each arrival costs what its neighbours do, not what all do. */
export interface StoryWindow {
  /** Holds an article that is in a story, or (null) in none yet; in place of what was held of it. */
  hold(id: string, document: StoryDocument, story: string | null): void;
  drop(id: string): void;
  /** Null for one that is not held or in no story. */
  storyOf(id: string): string | null;
  holds(id: string): boolean;
  /** An article was put into another story elsewhere. */
  move(id: string, story: string | null): void;
  /** The held articles whose stories an article could touch, itself among them, oldest first. */
  around(id: string): readonly string[];
  /** Groups an article anew with those around it. */
  settle(id: string): Settled;
}

export interface Settled {
  /** The story of every article that was looked at, and of those that went with them. */
  readonly stories: ReadonlyMap<string, string>;
  /** Stories that became part of others: all of their other articles go with them. */
  readonly renamed: ReadonlyMap<string, string>;
}
