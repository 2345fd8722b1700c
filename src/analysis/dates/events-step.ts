import type { Actor } from '../../core/actor.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import type { Document, Sentence, Token } from '../document.ts';
import { step } from '../pipeline.ts';
import { eventPhrase } from './event-phrase.ts';

export const eventsStep = step({
  name: 'events',
  needs: ['tokens', 'sentences', 'syntax', 'dates', 'actors'],
  gives: ['dates'],
  run: (document) => ({ dates: withEvents({ ...document, dates: withoutNames(document) }) }),
});

const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const preposition = /\b(?:in|on|since|until|by|last|next|this|from|of|through|before|after)\s$/iu;

/**
 * "Theresa April said", "April said": a bare month within a person's name is none, unless a preposition makes it a time; so is the
 * weekday that a person is called by again and again ("Wednesday Holm").
 */
function withoutNames({ text, dates, actors }: Document<'dates' | 'actors'>): readonly TimeExpression[] {
  if (!dates.some((date) => month.test(date.text) || weekday.test(date.text))) return dates;
  const people = actors.filter(({ kind }) => kind === 'person').flatMap(({ mentions }: Actor) => mentions);
  const led = ({ start }: TimeExpression) => preposition.test(text.slice(Math.max(0, start - 9), start));
  const names = new Set(people.map(({ start, end }) => text.slice(start, end)));
  const called = new Map<string, number>();
  for (const date of dates) {
    const surname = /^ (\p{Lu}\p{L}+)/u.exec(text.slice(date.end, date.end + longestName))?.[1];
    if (!weekday.test(date.text) || led(date) || surname === undefined || !names.has(surname)) continue;
    called.set(date.text, (called.get(date.text) ?? 0) + 1);
  }
  return dates.filter((date) => {
    const named = month.test(date.text)
      ? people.some(({ start, end }) => start <= date.start && date.end <= end)
      : (called.get(date.text) ?? 0) > 1;
    return !named || led(date);
  });
}

const longestName = 24;

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
