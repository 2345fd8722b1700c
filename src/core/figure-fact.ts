import type { FigureFact } from './answer.ts';
import type { Figure } from './figure.ts';

/** A figure as answers tell it; `asOf` is the ISO date of the article that states it. */
export function figureFact(figure: Figure, claimant: string | null, asOf: string | null): FigureFact {
  const { expression, value, low, high, bound, vague, unit, counted, combined } = figure;
  return {
    text: expression.text,
    value,
    low,
    high,
    bound,
    vague,
    unit,
    counted: counted?.text ?? null,
    combined,
    claimant,
    asOf,
  };
}
