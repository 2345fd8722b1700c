import type { ActorKind } from '../actor.ts';

export interface KindCounts {
  readonly persons: number;
  readonly organizations: number;
  readonly places: number;
}

/** What most articles take an actor for. */
export function majorityKind({ persons, organizations, places }: KindCounts): ActorKind {
  if (persons > organizations && persons >= places) return 'person';
  return organizations >= places ? 'organization' : 'place';
}
