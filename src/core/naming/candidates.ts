import { identityKeys, lookupKeys } from './identity-keys.ts';
import type { KnownActor, NamedActor } from './known-actor.ts';

/** The known actors by their keys: an article of fifty names is not held against two thousand. */
export interface Candidates {
  add(actor: KnownActor): void;
  /** Those that share a look-up key with the actor, in the order in which they were added. */
  near(actor: NamedActor): readonly KnownActor[];
}

export function createCandidates(known: readonly KnownActor[]): Candidates {
  const places = new Map<KnownActor, number>();
  const byKey = new Map<string, KnownActor[]>();
  const add = (actor: KnownActor): void => {
    places.set(actor, places.size);
    for (const key of identityKeys(actor)) byKey.set(key, [...(byKey.get(key) ?? []), actor]);
  };
  for (const actor of known) add(actor);
  const place = (actor: KnownActor) => places.get(actor) ?? 0;
  return {
    add,
    near: (actor) =>
      [...new Set(lookupKeys(actor).flatMap((key) => byKey.get(key) ?? []))].sort((a, b) => place(a) - place(b)),
  };
}
