import { withEvents } from '../../../src/analysis/dates/events/events-step.ts';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { analyseSyntax } from '../../../src/analysis/syntax/analyse-syntax.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';
import { readDates } from './read-dates.ts';

/** What the text tells to happen at each of its dates, read on one day. */
export function eventsOf(text: string): (string | null)[] {
  const tokens = tokenize(text);
  const sentences = findSentences(text, tokens);
  const syntax = analyseSyntax(tokens, sentences);
  const dates = readDates(text, '2024-11-13');
  return withEvents({ text, title: null, published: '2024-11-13', tokens, sentences, syntax, dates }).map(
    ({ event }) => event?.text ?? null,
  );
}
