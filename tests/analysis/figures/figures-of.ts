import { findFigures } from '../../../src/analysis/figures/find-figures.ts';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { analyseSyntax } from '../../../src/analysis/syntax/analyse-syntax.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';
import type { Figure } from '../../../src/core/figure.ts';
import type { Span } from '../../../src/core/span.ts';

/** The figures of a text whose time expressions are given. */
export function figuresOf(text: string, dates: readonly Span[] = []): Figure[] {
  const tokens = tokenize(text);
  const sentences = findSentences(text, tokens);
  return findFigures({ text, tokens, sentences, syntax: analyseSyntax(tokens, sentences), dates });
}

/** The one figure of a text. */
export function figureOf(text: string): Figure {
  const figures = figuresOf(text);
  const [only] = figures;
  if (only === undefined || figures.length > 1) {
    throw new Error(`one figure expected in "${text}", found ${figures.map((figure) => figure.text).join(' | ')}`);
  }
  return only;
}
