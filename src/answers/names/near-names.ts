import type { ActorMatch } from '../../archive/archive.ts';
import { wordLikeness } from '../../core/naming/word-likeness.ts';
import { plainOf } from '../evidence/plain-text.ts';

const alike = 0.75;
const most = 5;

/** Near names for a name nobody wrote about: those with a word like one that was typed, surnames first. */
export function nearNames(typed: string, matches: readonly ActorMatch[]): readonly string[] {
  const words = plainOf(typed).split(' ');
  const near = matches
    .map(({ actor: { name } }) => ({ name, likeness: likenessOf(words, plainOf(name).split(' ')) }))
    .filter(({ name, likeness }) => likeness > 0 && /^[^\p{Ll}]/u.test(name))
    .sort((a, b) => b.likeness - a.likeness);
  return [...new Set(near.map(({ name }) => name))].slice(0, most);
}

/** 2 where the last words are alike, 1 where any are, 0 where none is. */
function likenessOf(typed: readonly string[], words: readonly string[]): number {
  const near = (a: string, b: string) => a === b || wordLikeness(a, b, alike) >= alike;
  if (near(typed.at(-1) ?? '', words.at(-1) ?? '')) return 2;
  return typed.some((one) => words.some((other) => near(one, other))) ? 1 : 0;
}
