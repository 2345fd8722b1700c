import type { Actor } from '../../../core/actor.ts';
import { firstIndex } from '../../../core/first-index.ts';
import type { TimeExpression } from '../../../core/time-expression.ts';
import type { Document, Sentence, Token } from '../../document.ts';
import { step } from '../../pipeline.ts';
import { isNumbered } from '../../sentences/list-marks.ts';
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
function withoutNames({
  text,
  tokens,
  syntax,
  dates,
  actors,
}: Document<'tokens' | 'syntax' | 'dates' | 'actors'>): readonly TimeExpression[] {
  if (!dates.some((date) => month.test(date.text) || weekday.test(date.text))) return dates;
  const people = actors.filter(({ kind }) => kind === 'person').flatMap(({ mentions }: Actor) => mentions);
  // "before May spoke": what does something is no month
  const acts = ({ end }: TimeExpression) =>
    /^(?:VB[DZ]|MD)$/.test(syntax.fine[firstIndex(tokens, ({ start }) => start >= end)] ?? '');
  const led = (date: TimeExpression) =>
    preposition.test(text.slice(Math.max(0, date.start - 9), date.start)) && !(month.test(date.text) && acts(date));
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
  return together(text, dates).flatMap((several) => {
    const [date, last] = [several[0], several.at(-1)];
    if (date === undefined || last === undefined) return [];
    while (token < tokens.length && (tokens[token] as Token).start < date.start) token++;
    const start = token;
    while (token < tokens.length && (tokens[token] as Token).end <= last.end) token++;
    while (sentence < sentences.length - 1 && (sentences[sentence] as Sentence).end <= date.start) sentence++;
    const whole = sentences[sentence];
    if (whole === undefined || !isPoint(date)) return several;
    const numbered = isNumbered(tokens, whole.firstToken) && whole.firstToken + 2 < start;
    const home = numbered ? { ...whole, firstToken: whole.firstToken + 2 } : whole;
    const event = eventPhrase({ text, tokens, syntax, sentence: home, start, end: token });
    return several.map((each) => ({ ...each, event }));
  });
}

/** "2015-16", "January and February of 2014", "May 3 to 5": what happens is told of both. */
function together(text: string, dates: readonly TimeExpression[]): TimeExpression[][] {
  const groups: TimeExpression[][] = [];
  for (const date of dates) {
    const before = groups.at(-1)?.at(-1);
    const joined =
      before !== undefined &&
      isPoint(before) &&
      isPoint(date) &&
      date.start - before.end < longestJoint &&
      joint.test(text.slice(before.end, date.start));
    if (joined) groups.at(-1)?.push(date);
    else groups.push([date]);
  }
  return groups;
}

const longestJoint = 8;
const joint = /^(?:\s?[-–/]\s?|\s(?:and|or|to|until)\s)$/u;

/** Durations, repetitions and "now" are no places on a timeline. */
function isPoint({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF');
}
