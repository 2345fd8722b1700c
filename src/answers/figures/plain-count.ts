import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { isUnsaid } from '../evidence/not-present.ts';
import { deniedBy, leadOf } from './figure-line.ts';
import { whenTold } from './when-told.ts';

/** Whether a sentence states a figure as how many there are: not as what may come to be, was before, was only added, is denied or was not said. */
export function isPlainCount(figure: Figure, passage: Passage): boolean {
  return (
    leadOf(figure, passage) === '' &&
    whenTold(figure, passage) === '' &&
    deniedBy(figure, passage) === null &&
    !isUnsaid(figure, passage)
  );
}
