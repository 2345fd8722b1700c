import type { Duration } from '../meaning.ts';
import type { Captures } from '../words/captures.ts';
import { glued, isCapitalized, lexemeAt, lowerAt, textAt } from '../words/scan.ts';
import { duration } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/** Stretches of time: "three years", "a 10-hour flight", "the past two decades", "for years". Ages and rates are none. */
export const durations: readonly Rule[] = [
  { pattern: '@num -? @unit', build: counted },
  { pattern: '@num to|or|- @num=num2 -? @unit', build: counted },
  { pattern: 'between @num and @num=num2 @unit', build: between },
  {
    pattern:
      '@num more|straight|consecutive|full|additional|long|trading|working|calendar|business|whole|extra|solid -? @unit',
    build: counted,
  },
  {
    pattern:
      'the? last|past|next|first|coming|previous|following|final|latest|remaining|final|prior @num more|straight|consecutive|full|trading|working? -? @unit or? so?',
    build: leading,
  },
  {
    pattern: 'the? last|past|next|first|coming|previous|following|latest @num to|or|- @num=num2 -? @unit',
    build: leading,
  },
  { pattern: 'the @num @units', build: counted },
  { pattern: '@num @unit and|, @num=num2 @unit=unit2', build: compound },
  { pattern: '@num @unit @num=num2 @unit=unit2', build: compound },
  { pattern: 'a|an|one @one and a half', build: oneAndAHalf },
  { pattern: 'a|an|one more|full|whole|additional|entire|single? @one', build: one },
  { pattern: 'another|half @one', build: one },
  { pattern: 'a|the|last|past quarter of? -? a? century', build: () => duration(25, 'year') },
  { pattern: 'a quarter of an hour', build: () => duration(15, 'minute') },
  { pattern: '@units ago', build: ago },
  {
    pattern: 'the years|months|weeks|days|decades ahead',
    build: (_, { scan, start }) => duration(null, lexemeAt(scan, start + 1)?.unit),
  },
  {
    pattern: 'recent years|months|weeks|days|decades|quarters',
    build: (_, { scan, start }) => duration(null, lexemeAt(scan, start + 1)?.unit),
  },
  {
    pattern: 'the? first|last|final|early? @units before|after|since|leading|following|that|between',
    build: aroundEvent,
  },
  { pattern: '@units=unit - long', build: ({ unit }) => duration(null, unit) },
  { pattern: '@one=unit - long', build: ({ unit }) => whole(1, unit) },
  {
    pattern: 'yearlong|daylong|weeklong|monthlong|hourlong',
    build: (_, { scan, start }) => duration(1, solid[lowerAt(scan, start)]),
  },
];

const solid = { yearlong: 'year', daylong: 'day', weeklong: 'week', monthlong: 'month', hourlong: 'hour' } as Readonly<
  Record<string, 'year' | 'day' | 'week' | 'month' | 'hour'>
>;

/** Counted decades and centuries are written in years, as TimeBank does. */
function whole(amount: number | null | undefined, unit: Captures['unit']): Duration | null {
  if (amount === null || amount === undefined) return duration(amount, unit);
  if (unit === 'decade') return duration(amount * 10, 'year');
  if (unit === 'century') return duration(amount * 100, 'year');
  if (unit === 'millennium') return duration(amount * 1000, 'year');
  return duration(amount, unit);
}

const rateMarks = new Set(['per', '/']);

function counted({ num, num2, unit, units, at }: Captures, site: Site) {
  const { scan, start, end } = site;
  if (isAge(site) || isOrdinalSecond(site, at)) return null;
  if (lexemeAt(scan, end - 1)?.unit === 'second' && lexemeAt(scan, end - 1)?.plural !== true) {
    // "two second places": only a count of seconds.
    if (lowerAt(scan, end - 2) !== '-' && num !== 1) return null;
  }
  if (
    lexemeAt(scan, end - 1)?.unit === 'quarter' &&
    lexemeAt(scan, end - 1)?.plural !== true &&
    lowerAt(scan, end - 2) !== '-'
  )
    return null;
  // "rose in 2012 to 78.8 years"
  if (num2 != null && num != null && num >= num2) return null;
  // "three-quarters of", "one-quarter" are parts; "a zero-day flaw" lasts no day.
  const last = lexemeAt(scan, end - 1);
  if (num === 0 || (last?.unit === 'weekend' && last.plural !== true)) return null;
  if (last?.unit === 'quarter' && lowerAt(scan, end - 2) === '-' && (num === 1 || num === 3)) return null;
  // "60 Minutes" is a programme.
  if (
    last?.unit !== undefined &&
    isCapitalized(scan, end - 1) &&
    !isCapitalized(scan, end) &&
    !isCapitalized(scan, start - 1)
  ) {
    if (/^\d/.test(textAt(scan, start))) return null;
  }
  if (rateMarks.has(lowerAt(scan, start - 1)) || isShare(site)) return null;
  // "9 to 5 years": a mark before glued to the figure makes it part of something else ("F-16 days").
  if (
    lowerAt(scan, start - 1) === '-' &&
    glued(scan, start) &&
    /^[\p{L}\p{N}]/u.test(textAt(scan, start - 2)) &&
    glued(scan, start - 1)
  )
    return null;
  // "for several years": no length that anybody could count with; "the next few days" at least says which.
  if (num === null) return null;
  return whole(num, unit ?? units);
}

const recorded = new Set('video videos footage audio tape film content recordings material programming'.split(' '));

/** "24 hours a day", "five days per week" say how often; "75 hours of video" say how much. */
function isShare({ scan, end }: Site): boolean {
  const next = lowerAt(scan, end);
  if (next === 'of')
    return (
      recorded.has(lowerAt(scan, end + 1)) || (lowerAt(scan, end + 1) === 'music' && lowerAt(scan, end - 1) === 'hours')
    );
  const behind = lexemeAt(scan, end + 1);
  return (next === 'a' || next === 'per' || next === 'each') && behind?.unit !== undefined && behind.plural !== true;
}

/** "between 60 and 90 days": two lengths of one unit. */
function between({ num, num2, unit, at }: Captures, site: Site): readonly Part[] | null {
  const [first, second] = [at['num'], at['num2']];
  if (isAge(site) || first === undefined || second === undefined || num == null || num2 == null) return null;
  const [low, high] = [whole(num, unit), whole(num2, unit)];
  if (low === null || high === null || num >= num2) return null;
  return [
    { start: first[0], end: first[1], meaning: low },
    { start: second[0], end: site.end, meaning: high },
  ];
}

/** "52 years old", "a 44-year-old", "aged 12 years": how old somebody is. */
function isAge({ scan, end }: Site): boolean {
  const next = lowerAt(scan, end);
  return (
    next === 'old' ||
    (next === '-' && (lowerAt(scan, end + 1) === 'old' || lowerAt(scan, end + 1) === 'olds')) ||
    next === 'olds' ||
    (next === 'of' && lowerAt(scan, end + 1) === 'age')
  );
}

/** "one second" is a time, "two second" only before a hyphen: the rank is the commoner reading. */
function isOrdinalSecond({ scan, end }: Site, at: Captures['at']): boolean {
  return lowerAt(scan, end - 1) === 'second' && at['num'] !== undefined && lowerAt(scan, end - 2) !== '-';
}

const beforeVerb = /^(?:will|would|could|may|might|to|should|can|cannot|must|not|n't|'ll|did|does|do|likely)$/;

function leading({ num, unit }: Captures, site: Site): Duration | readonly Part[] | null {
  if (isAge(site)) return null;
  const { scan, start, end } = site;
  const meaning = whole(num, unit);
  // "the truce will last 60 days": a verb
  const verb = meaning !== null && lowerAt(scan, start) === 'last' && beforeVerb.test(lowerAt(scan, start - 1));
  return verb ? [{ start: start + 1, end, meaning }] : meaning;
}

function compound({ num, num2, unit, unit2 }: Captures, site: Site): Duration | null {
  if (num === undefined || num2 === undefined || unit === undefined || unit2 === undefined || unit === unit2)
    return null;
  if (isAge(site)) return null;
  return {
    kind: 'duration',
    amounts: [
      [unit, num],
      [unit2, num2],
    ],
  };
}

function oneAndAHalf({ one: unit }: Captures) {
  return duration(1.5, unit);
}

const leads = new Set(
  'for in within over after nearly almost about than least another of during under over through before every lasting last took takes take spent spend roughly approximately only just some around to by'.split(
    ' ',
  ),
);
const counters = new Set('$ dollars cents share million billion % percent people times once twice flights'.split(' '));

function one({ one: unit }: Captures, site: Site) {
  const { scan, start, end } = site;
  if (unit === undefined || isAge(site) || unit === 'second' || unit === 'weekend') return null;
  if (lowerAt(scan, end) === '-' && lowerAt(scan, end + 1) !== 'long') return null;
  const head = lowerAt(scan, start);
  const previous = lowerAt(scan, start - 1);
  if (head === 'half')
    return unit === 'hour' || unit === 'year'
      ? unit === 'hour'
        ? { kind: 'duration' as const, amounts: [['minute', 30] as const] }
        : duration(6, 'month')
      : null;
  if (unit === 'quarter') return null;
  if (head === 'one' || head === 'another') return whole(1, unit);
  // "$1.76 a year", "700 seats a week", "24 hours a day": a rate.
  if (/\d/.test(textAt(scan, start - 1)) || counters.has(previous) || /s$/.test(previous))
    return leads.has(previous) ? whole(1, unit) : null;
  const next = lowerAt(scan, end);
  return leads.has(previous) || next === 'after' || end - start > 2 ? whole(1, unit) : null;
}

/** "in the weeks before the vote": a stretch that what follows bounds; the bounding word is no part of it. */
function aroundEvent({ units: unit, at }: Captures, { scan, start, end }: Site): readonly Part[] | null {
  const [from, behind] = at['units'] ?? [start, end];
  if (!/^(?:in|over|during|of|for|through)$/.test(lowerAt(scan, start - 1)) || lowerAt(scan, start) !== 'the')
    return null;
  if (unit === undefined || unit === 'second' || unit === 'quarter' || unit === 'weekend') return null;
  const bound = lowerAt(scan, end - 1);
  if (bound === 'that' && lowerAt(scan, end) !== 'followed') return null;
  if (bound === 'leading' && lowerAt(scan, end) !== 'up' && lowerAt(scan, end) !== 'to') return null;
  return [
    { start: from - start > 1 ? from - 1 : from, end: behind, meaning: { kind: 'duration', amounts: [[unit, null]] } },
  ];
}

/** "just months ago"; "hundreds of years ago" has a number, if none that says how many. */
function ago({ units: unit }: Captures, { scan, start }: Site) {
  return lowerAt(scan, start - 1) === 'of' ? null : duration(null, unit);
}
