import type { ActorMatch } from '../archive.ts';

const matchOrder = { exact: 0, part: 1, near: 2 } as const;
const kindOrder = { person: 0, organization: 1, place: 2 } as const;

/** Best first; at equal scores people before organizations before places, then the most written about. */
export function inOrder(a: ActorMatch, b: ActorMatch): number {
  return (
    matchOrder[a.match] - matchOrder[b.match] ||
    b.score - a.score ||
    kindOrder[a.actor.kind] - kindOrder[b.actor.kind] ||
    b.actor.articles - a.actor.articles ||
    Number(a.actor.id) - Number(b.actor.id)
  );
}
