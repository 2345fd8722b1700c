import type { ActorKind } from '../actor.ts';
import { editDistance } from './edit-distance.ts';
import { nameWords } from './fold-name.ts';

export interface NameMatch {
  readonly match: 'exact' | 'part' | 'near';
  /** 0 to 1. */
  readonly score: number;
}

/** How a typed name meets an actor; null when it does not. */
export function matchName(
  typed: string,
  actor: { readonly kind: ActorKind; readonly name: string; readonly names: readonly string[] },
): NameMatch | null {
  const query = nameWords(typed);
  if (query.length === 0) return null;
  const fullWords = nameWords(actor.name).length;
  let best: NameMatch | null = null;
  for (const name of [actor.name, ...actor.names]) {
    const match = matchSpelling(query, nameWords(name), actor.kind === 'person' ? fullWords : 1);
    if (match !== null && (best === null || match.score > best.score)) best = match;
  }
  return best;
}

/** A person's bare surname is a part of a name, though articles write it so: only a full name is exact. */
function matchSpelling(query: readonly string[], words: readonly string[], fullWords: number): NameMatch | null {
  if (query.join(' ') === words.join(' ') && (words.length > 1 || fullWords === 1)) return { match: 'exact', score: 1 };
  if (query.every((word) => words.includes(word))) {
    const last = words.at(-1) === query.at(-1) || words[0] === query[0];
    return { match: 'part', score: 0.6 + (last ? 0.2 : 0) + 0.1 * (query.length / words.length) };
  }
  let edits = 0;
  let letters = 0;
  for (const word of query) {
    const nearest = Math.min(...words.map((other) => slips(word, other)));
    if (nearest > 2) return null;
    edits += nearest;
    letters += word.length;
  }
  return {
    match: 'near',
    score: 0.55 * (1 - edits / letters) * (0.8 + 0.2 * Math.min(1, query.length / words.length)),
  };
}

function slips(typed: string, word: string): number {
  const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const distance = editDistance(typed, word, allowed);
  return distance > allowed ? Number.POSITIVE_INFINITY : distance;
}
