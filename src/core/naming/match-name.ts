import type { ActorKind } from '../actor.ts';
import { foldName, nameWords } from './fold-name.ts';
import { sameGivenName } from './given-names.ts';
import { withoutHonorifics } from './honorifics.ts';
import { usualName } from './known-aliases.ts';
import { wordLikeness } from './word-likeness.ts';

export interface NameMatch {
  readonly match: 'exact' | 'part' | 'near';
  /** 0 to 1. Of near ones: from 0.75 the same name written otherwise, below that only the surname is alike. */
  readonly score: number;
}

interface Searched {
  readonly kind: ActorKind;
  readonly name: string;
  readonly names: readonly string[];
}

const order = { exact: 2, part: 1, near: 0 } as const;
const slipFrom = 0.75;
const surnameFrom = 0.85;

/** How a typed name meets an actor by the best of its spellings; null when it does not. */
export function matchName(typed: string, actor: Searched): NameMatch | null {
  const words = nameWords(typed);
  if (words.length === 0) return null;
  const usual = usualName(foldName(typed));
  const bare = withoutHonorifics(words);
  // A person's bare surname is a part of the name, though articles write it so: only a full name is exact.
  const fullWords = actor.kind === 'person' ? Math.min(2, nameWords(actor.name).length) : 1;
  let best: NameMatch | null = null;
  for (const name of new Set([actor.name, ...actor.names])) {
    const spelling = nameWords(name);
    const found =
      actor.kind !== 'person' &&
      usualName(spelling.join(' ')) === usual &&
      !(spelling.length === 1 && isAnother(actor, usual))
        ? ({ match: 'exact', score: 1 } as const)
        : (matchSpelling(words, spelling, fullWords) ??
          (bare === words ? null : matchSpelling(bare, spelling, fullWords)));
    if (found !== null && (best === null || rank(found) > rank(best))) best = found;
  }
  return best;
}

/** "WHO" as the short form of a Workers' Housing Office: its full name is another than that which the short form mostly stands for. */
function isAnother({ name, names }: Searched, usual: string): boolean {
  const full = [name, ...names].map(foldName).filter((each) => each.includes(' '));
  return usual.includes(' ') && full.length > 0 && !full.some((each) => usualName(each) === usual);
}

function rank({ match, score }: NameMatch): number {
  return order[match] + score;
}

function matchSpelling(typed: readonly string[], words: readonly string[], fullWords: number): NameMatch | null {
  if (words.length === 0) return null;
  if (words.length >= fullWords && typed.join('') === words.join('')) return { match: 'exact', score: 1 };
  if (typed.every((word) => words.includes(word))) {
    const edges = Number(words.at(-1) === typed.at(-1)) + Number(words[0] === typed[0]);
    const edge = edges === 0 ? 0 : edges === 1 && typed.length > 1 ? 0.15 : 0.2;
    return { match: 'part', score: 0.6 + edge + (0.2 * typed.length) / Math.max(words.length, fullWords) };
  }
  if (words.length > 1 && words.every((word) => typed.includes(word))) return { match: 'part', score: 0.7 };
  return nearSpelling(typed, words);
}

function nearSpelling(typed: readonly string[], words: readonly string[]): NameMatch | null {
  const likenesses = typed.map((word) => Math.max(...words.map((other) => likeness(word, other))));
  const least = Math.min(...likenesses);
  const mean = likenesses.reduce((sum, each) => sum + each, 0) / likenesses.length;
  if (least >= slipFrom) {
    const covered = Math.min(1, typed.length / words.length);
    return { match: 'near', score: Math.max(slipFrom, mean * (0.9 + 0.1 * covered)) };
  }
  const several = typed.length > 1 && words.length > 1;
  const surname = several ? wordLikeness(typed.at(-1) as string, words.at(-1) as string, surnameFrom) : 0;
  const onlySurname = surname >= surnameFrom;
  return onlySurname ? { match: 'near', score: 0.5 * surname } : null;
}

function likeness(typed: string, word: string): number {
  if (typed[0] !== word[0] && typed.length < 5) return wordLikeness(typed, word) === 1 ? 1 : 0;
  return sameGivenName(typed, word) ? 0.95 : wordLikeness(typed, word, slipFrom);
}
