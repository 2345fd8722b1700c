import type { Dating } from '../../../core/article.ts';
import { firstIndex } from '../../../core/first-index.ts';
import type { Document, Sentence, Token } from '../../document.ts';
import { civilDate, type DayNumber, isoDay, parseIsoDay, weekdayOf } from '../calendar.ts';
import { tenseAround } from '../tense/tense.ts';
import { otherDateline, relativeWithDate, weekdayWithDate, weekdayWithNumber } from './calendar-doubts.ts';
import { type Check, type Evidence, nameOf, readable, weekdayNames } from './publication-evidence.ts';

/** The strongest evidence first: the reader sees one reason. */
const checks: readonly Check[] = [
  weekdayWithDate,
  weekdayWithNumber,
  relativeWithDate,
  otherDateline,
  pastAfterPublication,
  endsTomorrow,
  longBefore,
  opensLongBefore,
];

/**
 * Why a date of publication may not be the day a text speaks from, in one sentence for readers; null when nothing in
 * the text contradicts it, and when the date is unknown. Doubts only with evidence, never for want of support.
 */
export function publicationDoubt(
  { published, ...read }: Document<'tokens' | 'sentences' | 'syntax' | 'dates'>,
  { origin, stated }: Dating,
): string | null {
  const day = parseIsoDay(published);
  if (day === null) return null;
  const evidence: Evidence = { ...read, day, origin, stated };
  return contradiction(evidence) ?? otherStatedDate(evidence);
}

function contradiction(evidence: Evidence): string | null {
  for (const check of checks) {
    const doubt = check(evidence);
    if (doubt !== null) return doubt;
  }
  return null;
}

/** The page states another date than its source gave, and nothing in the text speaks against that other date. */
function otherStatedDate(evidence: Evidence): string | null {
  const { stated, day, origin } = evidence;
  if (origin === 'header') return null;
  const other = parseIsoDay(stated);
  // Time zones and updates move a date by a day or two.
  if (other === null || Math.abs(other - day) <= 3) return null;
  if (contradiction({ ...evidence, day: other, origin: 'header' }) !== null) return null;
  return `the source gives ${readable(day)}, but the page itself says ${readable(other)}`;
}

/** A full date told as past that lies after publication. */
function pastAfterPublication({ day, dates, tokens, syntax, sentences }: Evidence): string | null {
  for (const date of dates) {
    const told =
      date.anchor === null && date.type === 'DATE' && date.value.length === 10 ? parseIsoDay(date.value) : null;
    if (told === null || told <= day + 1) continue;
    const first = firstTokenOf(tokens, date.start);
    const sentence = sentenceAt(sentences, date.start);
    if (sentence === undefined || sentence.heading) continue;
    if (tokens[first - 1]?.lower !== 'on' || tenseAround({ tokens, syntax }, sentence, first, first + 1) !== -1)
      continue;
    if (!happenedThen({ tokens, syntax }, sentence.firstToken, first - 1)) continue;
    return `the text tells of ${readable(told)} as past, which is after ${readable(day)}`;
  }
  return null;
}

const farthestVerb = 8;
const places = /^(?:of|in|at|near|from|to|into|over|off|out|up|by)$/;
const plans =
  /^(?:scheduled|set|slated|called|planned|booked|fixed|expected|due|postponed|announced|agreed|invited|ordered|summoned|asked|told|adjourned|declared|proposed|filed|listed)$/;

/**
 * "was signed in Orra on": a past verb with nothing behind it but where. What is done to something ("called an election on", "filed for a
 * hearing on") may leave the day to that, which may be still to come.
 */
function happenedThen({ tokens, syntax }: Pick<Evidence, 'tokens' | 'syntax'>, from: number, on: number): boolean {
  for (let at = on - 1; at >= Math.max(from, on - farthestVerb); at--) {
    const { lower } = tokens[at] as Token;
    if (/^VB[DN]$/.test(syntax.fine[at] ?? ''))
      return !plans.test(lower) && (at === on - 1 || places.test(tokens[at + 1]?.lower ?? ''));
    if (/^(?:VB|MD|TO|IN)/.test(syntax.fine[at] ?? '') && !(places.test(lower) && syntax.fine[at] !== 'TO'))
      return false;
  }
  return false;
}

function sentenceAt(sentences: readonly Sentence[], start: number): Sentence | undefined {
  return sentences[firstIndex(sentences, ({ end }) => end > start)];
}

function firstTokenOf(tokens: readonly Token[], start: number): number {
  return firstIndex(tokens, (token) => token.start >= start);
}

const ending = new Set(['ends', 'end', 'concludes', 'closes', 'finishes', 'wraps']);

/**
 * What happened on a Wednesday, at something that "ends on Thursday", was written on that Wednesday or early on the
 * Thursday: a page dated to another day of the week is a later copy.
 */
function endsTomorrow({ day, origin, dates, tokens, text }: Evidence): string | null {
  if (origin === 'given') return null;
  const weekdays = dates.filter(
    ({ value, anchor, text: words }) => anchor !== null && value.length === 10 && /^\w+day$/.test(words),
  );
  const told = new Map<string, number>();
  for (const { text: words, value } of weekdays) {
    const resolved = parseIsoDay(value);
    if (resolved !== null && resolved <= day) told.set(words, (told.get(words) ?? 0) + 1);
  }
  for (const date of weekdays) {
    const at = firstTokenOf(tokens, date.start);
    const verb = [at - 1, at - 2, at - 3].find((index) => ending.has(tokens[index]?.lower ?? ''));
    if (verb === undefined) continue;
    const last = weekdayNames.indexOf(date.text);
    const before = weekdayNames[(last + 6) % 7] ?? '';
    const today = weekdayOf(day) - 1;
    if ((told.get(before) ?? 0) < 2 || today === last || weekdayNames[today] === before) continue;
    const phrase = text.slice(tokens[verb]?.start ?? date.start, date.end);
    return `the text tells of ${before} and of what “${phrase}”, so it was written then, but ${readable(day)} was a ${nameOf(day)}`;
  }
  return null;
}

/** Days between the latest date a text tells and its publication from which on a copy is likelier than a late report. */
const staleDays = { given: 400, header: 120 } as const;

/** Every full date the text tells lies long before publication, though it speaks of weekdays as news does. */
function longBefore({ day, origin, dates }: Evidence): string | null {
  const told: DayNumber[] = [];
  let weekdays = 0;
  for (const { value, anchor, type, text } of dates) {
    if (anchor === null && type === 'DATE') {
      // A year or month that reaches publication, or lies ahead, fits.
      const { year } = civilDate(day);
      if (/^\d{4}(?:-\d{2})?$/.test(value) && value >= isoDay(day - 30).slice(0, value.length)) return null;
      if (Number(value.slice(0, 4)) > year) return null;
      const full = value.length === 10 ? parseIsoDay(value) : null;
      if (full !== null) told.push(full);
    }
    if (anchor !== null && /^\w+day$/.test(text)) weekdays++;
  }
  const latest = Math.max(...told);
  // Two dates close together are when the story happens; a single one may be its background.
  const close = told.filter((each) => latest - each <= 45 && each !== latest).length;
  if (told.length < 2 || close === 0 || weekdays < 2 || day - latest <= staleDays[origin]) return null;
  return `the latest date the text tells is ${readable(latest)}, long before ${readable(day)}`;
}

/** The story opens with what happened on a full day long before publication, and goes on to what a weekday is still to bring. */
function opensLongBefore({ day, origin, dates, tokens, sentences, syntax }: Evidence): string | null {
  const opening = sentences.find(({ heading }) => !heading);
  if (opening === undefined) return null;
  const lead = dates.find(
    ({ start, anchor, type, value, text }) =>
      start >= opening.start &&
      start < opening.end &&
      anchor === null &&
      type === 'DATE' &&
      value.length === 10 &&
      /day\b/.test(text),
  );
  const told = parseIsoDay(lead?.value ?? null);
  if (lead === undefined || told === null || day - told <= staleDays[origin]) return null;
  const first = firstTokenOf(tokens, lead.start);
  let head = first;
  while (head !== -1 && head >= first && (tokens[head]?.end ?? 0) <= lead.end) head = syntax.heads[head] ?? -1;
  // "killed two on Wednesday, June 29, 2022, will stand trial on Thursday": only the day of the sentence itself is when the story happens
  if (syntax.relations[head] !== 'root' || !/^VB[DN]$/.test(syntax.fine[head] ?? '')) return null;
  const next = dates.find(
    ({ start, anchor, text, value }) =>
      start > opening.end && anchor !== null && /^\w+day$/.test(text) && (parseIsoDay(value) ?? day) > day,
  );
  if (next === undefined) return null;
  return `the text opens with what happened on ${readable(told)} and speaks of ${next.text} as still to come, long before ${readable(day)}`;
}
