import type { ActorKind } from '../actor.ts';
import { nameWords } from './fold-name.ts';

/**
 * The spelling to show: of a person the most frequent full name (a bare surname only where there is nothing else), of an
 * organization or place the most frequent form. Longer before shorter, then by code point, so that the choice never wavers.
 */
export function bestName(kind: ActorKind, spellings: ReadonlyMap<string, number>): string {
  const full = ([name]: readonly [string, number]) => kind === 'person' && nameWords(name).length > 1;
  const ranked = [...spellings].sort(
    (a, b) => Number(full(b)) - Number(full(a)) || b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}
