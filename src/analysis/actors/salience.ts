import type { Sentence } from '../document.ts';
import type { Entity } from './merge/merge-mentions.ts';

/** How much an article is about an actor: how often, how early and how widely it is named. Comparable within one article. */
export function salienceOf(entity: Entity, sentences: readonly Sentence[], length: number, references: number): number {
  const { mentions } = entity;
  const first = mentions[0];
  if (first === undefined) return 0;
  const inSentences = new Set(mentions.map(({ sentence }) => sentence));
  const spread = length === 0 ? 0 : ((mentions[mentions.length - 1]?.start ?? 0) - first.start) / length;
  const opening = 1 / (1 + first.sentence / 3);
  const early = sentences.length <= 1 ? 0 : 1 - first.sentence / sentences.length;
  const often = Math.log2(1 + mentions.length + 0.3 * references);
  return 1.5 * often + Math.log2(1 + inSentences.size) + 1.5 * opening + 0.5 * spread + 0.5 * early;
}
