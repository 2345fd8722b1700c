import type { Actor } from '../../../core/actor.ts';
import type { Span } from '../../../core/span.ts';
import { type TextView, type TokenRange, tagAt, wordAt } from '../marks/text-view.ts';

/** Where the text stands for an actor. */
export interface Place extends Span {
  readonly actor: number;
  /** The text names the actor there, not only "the president". */
  readonly named: boolean;
}

/** "Berg's letter said": words that only one person or body writes. */
export function isOwnedDocument(view: TextView, { first, end }: TokenRange): boolean {
  if (
    !/^(?:letter|statement|tweet|memo|message|e-?mail|note|op-ed|blog|post|communiqu[eé]|declaration)$/.test(
      wordAt(view, end - 1),
    )
  )
    return false;
  for (let at = end - 2; at > first; at--) if (/^['’]s?$/.test(wordAt(view, at))) return true;
  return false;
}

/** Whose the document is. */
export function ownerOf(
  view: TextView,
  head: TokenRange,
  endingAt: (range: TokenRange) => Place | null,
  actors: readonly Actor[],
): Place | null {
  if (!isOwnedDocument(view, head)) return null;
  let at = head.end - 2;
  while (!/^['’]s?$/.test(wordAt(view, at))) {
    if (!/^(?:ADJ|NOUN|NUM)$/.test(tagAt(view, at))) return null;
    at--;
  }
  const place = endingAt({ first: head.first, end: at });
  return place === null || actors[place.actor]?.kind === 'place' ? null : place;
}

/** "A statement by the Harbour Forum": whoever issues it speaks; not who only leads the office it comes from. */
export function issuer(
  view: TextView,
  words: TokenRange,
  head: TokenRange,
  endingAt: (range: TokenRange) => Place | null,
  actors: readonly Actor[],
): Place | null {
  if (!/^(?:statement|release|communiqué|communique|post|tweet|letter)$/.test(wordAt(view, head.end - 1))) return null;
  if (!/^(?:by|from)$/.test(wordAt(view, head.end))) return null;
  for (let at = head.end + 1; at < words.end; at++) if (tagAt(view, at) === 'ADP') return null;
  const place = endingAt({ first: head.end + 1, end: words.end });
  return place === null || actors[place.actor]?.kind === 'place' ? null : place;
}
