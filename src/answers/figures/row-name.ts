import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';

const row = /^\P{L}*((?:the\s)?\p{Lu}[\p{L}.’' -]{1,40}?)\s?[:–—]\s*(\d[\d,.]*)(?:\s\p{L}[^.;]{0,40})?[.;,]?\s*$/u;

/** The name at the head of a row ("— Orra: 86"); null where the sentence is no row. */
export function rowName({ text }: Passage): string | null {
  return row.exec(text)?.[1] ?? null;
}

/** "Orra: **86**": the number of a row, told with its name. */
export function rowOf(figure: Pick<Figure, 'expression' | 'counted'>, passage: Passage): string | null {
  const name = figure.counted === null ? rowName(passage) : null;
  return name === null ? null : `${name}: ${figure.expression.text}`;
}
