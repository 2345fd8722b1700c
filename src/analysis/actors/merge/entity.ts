import type { ActorKind } from '../../../core/actor.ts';
import { calmName } from './calm-name.ts';
import type { PlacedMention } from './name-forms.ts';

/** Mentions of one actor, in order of position. */
export interface Entity {
  readonly mentions: readonly PlacedMention[];
  readonly kind: ActorKind;
  /** The fullest form the article uses, in its most frequent spelling. */
  readonly name: string;
}

/** `secondNames` are those by which the text only says that somebody is known too. */
export function entityOf(text: string, mentions: PlacedMention[], secondNames: ReadonlySet<string>): Entity {
  mentions.sort((a, b) => a.start - b.start);
  const votes = new Map<ActorKind, number>();
  for (const { kind, firstToken, endToken } of mentions)
    votes.set(kind, (votes.get(kind) ?? 0) + (endToken - firstToken > 1 ? 1.5 : 1));
  // "MBS", which the tagger takes for a body, is as much a person as the full name that it shortens
  const named = mentions.some(({ kind: each, endToken, firstToken }) => each === 'person' && endToken - firstToken > 2);
  const short = mentions.every(({ kind: each, text }) => each === 'person' || /^\p{Lu}{3,6}$/u.test(text));
  const kind = named && short ? 'person' : ([...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'person');
  const counts = new Map<string, number>();
  for (const mention of mentions) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  const size = (name: string): number =>
    name.split(/[\s-]+/).filter((word) => word.length > 1 && !/^\p{Lu}\.$/u.test(word)).length;
  const shouts = (name: string): number => (/\p{Ll}/u.test(name) || name.length < 6 ? 0 : 1);
  const name = [...counts].sort(
    ([a, m], [b, n]) =>
      Number(secondNames.has(a)) - Number(secondNames.has(b)) ||
      shouts(a) - shouts(b) ||
      Math.min(size(b), 4) - Math.min(size(a), 4) ||
      n - m ||
      b.length - a.length,
  )[0]?.[0];
  return { mentions, kind, name: kind === 'person' ? calmName(text, name ?? '', mentions) : (name ?? '') };
}
