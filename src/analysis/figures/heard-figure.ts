import type { FigureKind } from '../../core/figure.ts';
import type { CountedPhrase } from './counted-phrase.ts';

/** A figure of the sentence as it was read by itself. Token indices; `first` and `end` take in its bound. */
export interface HeardFigure {
  readonly first: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly value: number | null;
  readonly fraction: boolean;
  readonly scale: number;
  readonly counted: CountedPhrase | null;
  readonly fate: string | null;
}

/** What a figure leaves to another of its sentence; absent parts stay as they were read. */
export type Supplied = Partial<Pick<HeardFigure, 'kind' | 'unit' | 'counted' | 'fate'>>;

/** The nearest earlier figure that counts something. */
export function earlier(heard: readonly HeardFigure[], at: number): HeardFigure | null {
  for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
    const figure = heard[index] as HeardFigure;
    if (figure.kind === 'quantity' && !figure.fraction && figure.counted !== null && figure.unit !== 'year')
      return figure;
  }
  return null;
}
