import type { ActorKind } from '../actor.ts';
import { foldName } from './fold-name.ts';

/** An actor as one article knows it. */
export interface NamedActor {
  readonly kind: ActorKind;
  /** The fullest form. */
  readonly name: string;
  /** Every spelling, the fullest form among them. */
  readonly spellings: readonly string[];
  readonly roles: readonly string[];
}

/** An actor as the archive knows it. */
export interface KnownActor extends NamedActor {
  readonly id: string;
  readonly articles: number;
}

/** Keys under which the archive looks for actors that an article's actor may be; two spellings of one name share one. */
export function identityKeys(actor: Pick<NamedActor, 'kind' | 'name' | 'spellings'>): readonly string[] {
  return [...new Set([actor.name, ...actor.spellings].map(foldName))].filter((key) => key !== '');
}

/**
 * Decides for every actor of one article which of the archive's actors it is; null means it is a new one.
 * `known` holds every actor that shares an identity key with one of them.
 */
export function resolveActors(actors: readonly NamedActor[], known: readonly KnownActor[]): readonly (string | null)[] {
  return actors.map((actor) => {
    const full = foldName(actor.name);
    const same = known.filter(
      (each) => (each.kind === 'person') === (actor.kind === 'person') && foldName(each.name) === full,
    );
    return same.sort((a, b) => b.articles - a.articles)[0]?.id ?? null;
  });
}
