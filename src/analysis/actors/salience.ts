import type { Role } from '../../core/actor.ts';
import type { Span } from '../../core/span.ts';
import type { Sentence } from '../document.ts';
import type { Entity } from './merge/merge-mentions.ts';

/** An actor with what was found of it, before actors are put in order. */
export interface LinkedActor {
  readonly entity: Entity;
  readonly references: readonly Span[];
  readonly roles: readonly Role[];
}

/** Fewer tokens than these make a dateline, a byline or a caption, not the lead. */
const shortestLead = 9;

/**
 * How much an article is about each actor, 0 to 1: how often, how early and how widely it is named, and whether the lead names it.
 * Weights set by hand: with 28 features (grammar, kinds, places of mentions) learnt rankings were no better on unseen documents.
 */
export function salienceOf(
  length: number,
  sentences: readonly Sentence[],
  actors: readonly Pick<LinkedActor, 'entity' | 'references'>[],
): number[] {
  const lead = sentences.findIndex(
    ({ heading, firstToken, endToken }) => !heading && endToken - firstToken >= shortestLead,
  );
  const scores = actors.map(({ entity: { mentions }, references }) => {
    const first = mentions[0];
    if (first === undefined) return 0;
    const inSentences = new Set(mentions.map(({ sentence }) => sentence));
    const spread = length === 0 ? 0 : ((mentions[mentions.length - 1]?.start ?? 0) - first.start) / length;
    const opening = 1 / (1 + first.sentence / 3);
    const early = sentences.length <= 1 ? 0 : 1 - first.sentence / sentences.length;
    const often = Math.log2(1 + mentions.length + 0.3 * references.length);
    return (
      1.5 * often +
      Math.log2(1 + inSentences.size) +
      1.5 * opening +
      1.5 * (inSentences.has(lead) ? 1 : 0) +
      0.5 * spread +
      0.5 * early
    );
  });
  const most = scores.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
  return scores.map((score) => score / most);
}
