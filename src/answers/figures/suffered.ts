import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';
import { countsHead, fateAskedFor } from './counts-head.ts';

// What became of those counted, said further off in their sentence.

const passive = /\b(?:was|were|are|is|been|being)\s(?:\p{L}+ly\s|also\s|still\s|then\s)?$/u;
const farthest = 140;
const near = 60;
const apart = /[.,;:]|\b(?:who|that|which|and|but|while|when|after)\b/u;

/**
 * "Eleven **ministers** who were part of a group … **were arrested**": those whom the topic names are counted, and the fate asked for is told of them
 * behind, with no other count in between.
 */
export function suffers({ head, groups, circumstances }: Topic, figure: Figure, passage: Passage): boolean {
  const { counted, fate, kind } = figure;
  if (head === null || counted === null || fate !== null || kind !== 'quantity' || !fateAskedFor.test(head.typed))
    return false;
  const whom = groups.filter(
    (group) => group !== head && !circumstances.includes(group) && /^\p{Ll}/u.test(group.typed),
  );
  // "evacuated Orra" is told by "400,000 people in Orra were relocated"
  const anybody = whom.length === 0 && figure.unit === 'people';
  if (!anybody && !whom.some((group) => countsHead(group, figure))) return false;
  const end = Math.max(figure.expression.end, counted.end);
  return wordsMatching(head, passage).some((word) => {
    const between = passage.text.slice(end - passage.start, Math.max(end, word.start) - passage.start);
    const isNext = !passage.figures.some((other) => other.start >= end && other.start < word.start);
    return (
      word.start > end &&
      between.length < (anybody ? near : farthest) &&
      isNext &&
      passive.test(between) &&
      !(anybody ? apart : /[.;]/u).test(between)
    );
  });
}

/** "More than 100 **hostages** were freed and **eight** rescued": a number with a fate and no noun takes the noun of the one before it. */
export function isLent(group: TopicGroup, figure: Figure, passage: Passage): boolean {
  if (figure.counted !== null || figure.fate === null) return false;
  const before = passage.figures.findLast((other) => other.end <= figure.start);
  if (before === undefined || before.counted === null || !countsHead(group, before)) return false;
  // "19 people, including 7 children, were killed and 20 wounded": the part lends nothing
  return !/\b(?:including|among them|of whom)\s(?:\p{L}+\s){0,2}$/u.test(
    passage.text.slice(0, Math.min(before.start, before.counted.start) - passage.start),
  );
}
