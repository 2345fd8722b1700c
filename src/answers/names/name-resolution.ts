import type { ArchiveActor, Passage } from '../../archive/archive.ts';
import type { Topic } from '../topics/topic.ts';

/** Whom a typed name means. */
export type NameResolution =
  | {
      readonly kind: 'one';
      readonly actor: ArchiveActor;
      readonly note: string | null;
      /** The sentence that says so, where the name alone would not. */
      readonly proof?: Passage | null;
    }
  /** `office` is what the actors were asked for by, where it was no name. */
  | { readonly kind: 'several'; readonly actors: readonly ArchiveActor[]; readonly office: Topic | null }
  | { readonly kind: 'none'; readonly suggestions: readonly string[] };
