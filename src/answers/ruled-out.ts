import type { Passage } from '../archive/archive.ts';
import type { Figure } from '../core/figure.ts';
import { isUnsaid } from './not-present.ts';
import { limitedByAnother } from './order-of-words.ts';
import { countsOtherNation, isOfClause, isShareOfNamed, placedElsewhere } from './told-of-others.ts';
import type { Topic } from './topic.ts';

// Figures whose own sentence says that they are of something else, by whatever route they were found.

/** Whether the words around a figure give it to another place, nation or name, or say that it is none. */
export function isRuledOut(topic: Topic, figure: Figure, passage: Passage): boolean {
  return (
    (topic.circumstances.length > 0 && placedElsewhere(topic, figure, passage)) ||
    isBareWord(figure) ||
    limitedByAnother(topic, passage) ||
    isUnsaid(figure, passage) ||
    isOfClause(topic, figure, passage) ||
    countsOtherNation(topic, figure) ||
    isShareOfNamed(topic, figure)
  );
}

/** "The plane split into **two**" counts nothing. */
export function isBareWord({ expression, counted, unit, fate, kind, vague }: Figure): boolean {
  return (
    kind === 'quantity' && counted === null && unit === null && fate === null && !vague && !/\d/u.test(expression.text)
  );
}

/** "90 percent of the growth in exports" is no share of exports. */
export function isOfChange({ counted }: Figure): boolean {
  return /^(?:\p{L}+\s){0,2}(?:growth|increase|rise|decline|drop|fall|reduction|change)\b/iu.test(counted?.text ?? '');
}
