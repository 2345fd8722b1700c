import type { ActorKind } from '../actor.ts';
import { nameWords } from './fold-name.ts';
import { nationalBody, sharedNames } from './national-body.ts';

const mostWords = 4;

/**
 * The spelling to show: of a person the most frequent full name (a bare surname only where there is nothing else; a fuller form
 * of it where that is not much rarer), of an organization or place the most frequent form. At equal counts longer before
 * shorter, then by code point, so that the choice never wavers.
 */
export function bestName(kind: ActorKind, spellings: ReadonlyMap<string, number>): string {
  // Of two full names as frequent, the one whose words the other spellings bear out: one of the two has a slip.
  const support = (name: string): number => {
    const words = nameWords(name);
    return [...spellings].reduce(
      (sum, [other, count]) =>
        sum + (other === name ? 0 : count * nameWords(other).filter((word) => words.includes(word)).length),
      0,
    );
  };
  const full = (name: string) => kind === 'person' && nameWords(name).length > 1;
  const ranked = [...spellings]
    .map(([name, count]) => ({ name, count }))
    .sort(
      (a, b) =>
        Number(full(b.name)) - Number(full(a.name)) ||
        b.count - a.count ||
        (full(a.name) ? support(b.name) - support(a.name) : 0) ||
        b.name.length - a.name.length ||
        (a.name < b.name ? -1 : 1),
    );
  const [first] = ranked;
  if (first === undefined) return '';
  // one of many Foreign Ministries is called by its state
  const shared = kind === 'person' ? null : sharedNames([...spellings.keys()]);
  if (shared?.has(nameWords(first.name).join(' '))) {
    const whole = ranked.find(({ name }) => nationalBody(name) !== null);
    return (whole ?? first).name;
  }
  if (!full(first.name)) return first.name;
  const words = nameWords(first.name);
  const fuller = ranked.find(({ name, count }) => {
    // "Ned Roe Roe" is a name that ran into the next, no fuller one
    const more = [...new Set(nameWords(name))];
    const holds = more.length > words.length && more.length <= mostWords && words.every((word) => more.includes(word));
    return holds && count * 3 >= first.count;
  });
  return (fuller ?? first).name;
}
