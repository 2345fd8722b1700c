import type { ActorKind } from '../actor.ts';
import { nameWords } from './fold-name.ts';

const mostWords = 4;

/**
 * The spelling to show: of a person the most frequent full name (a bare surname only where there is nothing else; a fuller form
 * of it where that is not much rarer), of an organization or place the most frequent form. At equal counts longer before
 * shorter, then by code point, so that the choice never wavers.
 */
export function bestName(kind: ActorKind, spellings: ReadonlyMap<string, number>): string {
  const full = (name: string) => kind === 'person' && nameWords(name).length > 1;
  const ranked = [...spellings]
    .map(([name, count]) => ({ name, count }))
    .sort(
      (a, b) =>
        Number(full(b.name)) - Number(full(a.name)) ||
        b.count - a.count ||
        b.name.length - a.name.length ||
        (a.name < b.name ? -1 : 1),
    );
  const [first] = ranked;
  if (first === undefined) return '';
  if (!full(first.name)) return first.name;
  const words = nameWords(first.name);
  const fuller = ranked.find(({ name, count }) => {
    const more = nameWords(name);
    const holds = more.length > words.length && more.length <= mostWords && words.every((word) => more.includes(word));
    return holds && count * 3 >= first.count;
  });
  return (fuller ?? first).name;
}
