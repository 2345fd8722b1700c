import { findFigures } from '../../../src/analysis/figures/find-figures.ts';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';
import type { Figure } from '../../../src/core/figure.ts';
import type { Span } from '../../../src/core/span.ts';

/** The figures of a text by its words alone, without the grammar that the syntax step adds. */
export function figuresOf(text: string, dates: readonly Span[] = []): Figure[] {
  const tokens = tokenize(text);
  const syntax = {
    tags: tokens.map(() => 'X'),
    heads: new Int32Array(tokens.length).fill(-1),
    relations: tokens.map(() => 'dep'),
    fine: tokens.map(() => 'FW'),
  };
  return findFigures({ text, tokens, sentences: findSentences(text, tokens), syntax, dates });
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
