import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { analyseSyntax } from '../../../src/analysis/syntax/analyse-syntax.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';
import type { TimeExpression } from '../../../src/core/time-expression.ts';

/** The time expressions of a text, as the analysis finds them. */
export function readDates(text: string, published: string | null = null): TimeExpression[] {
  const tokens = tokenize(text);
  const sentences = findSentences(text, tokens);
  return findDates({ text, title: null, published, tokens, sentences, syntax: analyseSyntax(tokens, sentences) });
}

/** The same as "words = value" lines. */
export function datesOf(text: string, published: string | null = null): string[] {
  return readDates(text, published).map((date) => `${date.text} = ${date.value}`);
}
