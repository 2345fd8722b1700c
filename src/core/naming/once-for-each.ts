import type { NamedActor } from './known-actor.ts';

/** Remembers keys for as long as the actor lives: one is held against very many. */
export function onceForEach<T>(keysOf: (actor: NamedActor) => T): (actor: NamedActor) => T {
  const kept = new WeakMap<NamedActor, T>();
  return (actor) => {
    const keys = kept.get(actor) ?? keysOf(actor);
    kept.set(actor, keys);
    return keys;
  };
}
