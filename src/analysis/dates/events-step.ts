import type { TimeExpression } from '../../core/time-expression.ts';
import type { Document, Sentence, Token } from '../document.ts';
import { step } from '../pipeline.ts';
import { eventPhrase } from './event-phrase.ts';

export const eventsStep = step({
  name: 'events',
  needs: ['tokens', 'sentences', 'syntax', 'dates'],
  gives: ['dates'],
  run: (document) => ({ dates: withEvents(document) }),
});

/** Gives each point in time what happens then. */
export function withEvents({
  text,
  tokens,
  sentences,
  syntax,
  dates,
}: Document<'tokens' | 'sentences' | 'syntax' | 'dates'>): TimeExpression[] {
  let token = 0;
  let sentence = 0;
  return dates.map((date) => {
    while (token < tokens.length && (tokens[token] as Token).start < date.start) token++;
    const start = token;
    while (token < tokens.length && (tokens[token] as Token).end <= date.end) token++;
    while (sentence < sentences.length - 1 && (sentences[sentence] as Sentence).end <= date.start) sentence++;
    const home = sentences[sentence];
    if (home === undefined || !isPoint(date)) return date;
    return { ...date, event: eventPhrase({ text, tokens, syntax, sentence: home, start, end: token }) };
  });
}

/** Durations, repetitions and "now" are no places on a timeline. */
function isPoint({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF');
}
