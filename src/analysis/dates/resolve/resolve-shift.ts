import { anyDay, anyDecade, anyMonth, anyQuarter, anyWeek, anyWeekend, anyYear } from '../../../core/unknown-parts.ts';
import { addMonths, type DayNumber, isoDay } from '../calendar.ts';
import type { Shift, Unit } from '../meaning.ts';
import { anchorOf, type Context, type Resolution } from './context.ts';
import { durationValue } from './duration-value.ts';
import { dayAt, type Period, periodFrom } from './periods.ts';

/** Where a shift is counted from. */
interface Base {
  readonly day: number;
  readonly grain: Unit;
  readonly anchor: string;
  readonly yearStated: boolean;
  /** True when only the day of publication was left to count from. */
  readonly spoken?: boolean;
}

/** Counts from publication, from the focus of the text, or from the point the words name, already resolved. */
export function resolveShift(shift: Shift, context: Context, named: Resolution | null = null): Resolution | null {
  if (shift.orNow === true && isNow(context)) return null;
  const base = baseOf(shift, context, named);
  if (shift.amount === null) {
    return { type: 'DATE', value: 'PAST_REF', anchor: base?.anchor ?? null, focus: null };
  }
  if (base === null) return unresolved(shift);
  // "the same day" where the text has told none for a while is hardly the day of publication
  if (base.spoken === true && shift.told === true && shift.unit === 'day') return null;
  if (base.spoken === true && shift.told === true && shift.unit === 'year') return unresolved(shift);
  // "The next week the team found …", where the text has told none: not the one after publication
  if (
    base.spoken === true &&
    shift.base === 'focus' &&
    shift.amount > 0 &&
    shift.length === undefined &&
    context.tense !== 1
  )
    return unresolved(shift);
  if (shift.length !== undefined && base.spoken) {
    // "A year later" than nothing the text has told is only a length.
    return {
      type: 'DURATION',
      value: durationValue({ kind: 'duration', amounts: [[shift.unit, shift.length]] }),
      anchor: null,
      focus: null,
    };
  }
  const period = periodOf(shift, shift.amount, base);
  return {
    type: 'DATE',
    value: period.value,
    anchor: base.anchor,
    focus: { ...period, yearStated: base.yearStated },
  };
}

const longAgo = 3 * 365;

/** "The town was founded in 1820. Today it is home to 20,000": how things stand. */
function isNow({ opens, tense, focus, published, sentence }: Context): boolean {
  if (opens !== true || tense !== 0 || focus === null || published === null) return false;
  return focus.sentence >= sentence - 1 && focus.day < published - longAgo;
}

function baseOf(
  { base, unit, amount, like, here, told }: Shift,
  context: Context,
  named: Resolution | null,
): Base | null {
  const { published, focus, quarter, year, sentence, paragraph } = context;
  if (typeof base === 'object') {
    return named?.focus == null ? null : { ...named.focus, anchor: named.anchor ?? anchorOf(named.focus) };
  }
  // "that day" and "a year later" lean on what was told, "a year earlier" as easily on today.
  const reach = told === true || unit === 'day' || (amount ?? 0) > 0 ? 3 : 1;
  const near =
    focus !== null && (focus.sentence >= sentence - reach || (focus.paragraph === paragraph && amount !== 0));
  // What is told as past cannot be the week or the year of something still to come.
  const ahead =
    amount === 0 &&
    told !== true &&
    context.tense !== 1 &&
    published !== null &&
    focus !== null &&
    focus.day > published &&
    unit !== 'day' &&
    focus.sentence !== sentence;
  const comparable = near && (focus.grain === 'quarter' || focus.grain === 'month');
  const compared =
    like === true && near && (focus.grain === 'month' || focus.grain === 'quarter' || focus.grain === 'week');
  if (compared && focus.sentence === sentence) return { ...focus, anchor: anchorOf(focus) };
  // In a report on a quarter, "a year earlier" is that quarter of the year before.
  if (
    quarter !== null &&
    (base === 'report' || (base === 'focus' && unit === 'year' && amount === -1 && !comparable))
  ) {
    return { ...quarter, anchor: anchorOf(quarter), yearStated: false };
  }
  if (base === 'report' && unit === 'quarter' && published !== null) {
    // A report comes out when its quarter is over.
    const day = context.tense === 1 ? published : addMonths(published, -3);
    return { day, grain: 'day', anchor: isoDay(published), yearStated: false };
  }
  if (here === true && focus?.sentence !== sentence) return spokenFrom(published);
  if (told === true && unit === 'year' && !near && year != null && sentence - year.sentence <= farthestYear)
    return { ...year, anchor: anchorOf(year) };
  if (base === 'focus' && near && !ahead && focus !== null && !isFiner(unit, focus.grain)) {
    return { ...focus, anchor: anchorOf(focus) };
  }
  return spokenFrom(published);
}

/** Sentences back to the year that "that year" may mean. */
const farthestYear = 10;

function spokenFrom(published: number | null): Base | null {
  return published === null
    ? null
    : { day: published, grain: 'day', anchor: isoDay(published), yearStated: false, spoken: true };
}

const order: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];

/** True when days or weeks would be counted from something as coarse as a year. */
function isFiner(unit: Unit, grain: Unit): boolean {
  return order.indexOf(unit) < order.indexOf(grain);
}

function periodOf({ unit, exact, answer, base: kind }: Shift, amount: number, base: Base): Period {
  if (answer !== undefined) return periodFrom(dayFrom(base.day, unit, amount), ...answer);
  // "a year earlier" than a quarter is that quarter of the year before; so with months, not with "thirty years before".
  if (
    (kind === 'focus' || kind === 'report') &&
    unit === 'year' &&
    amount !== 0 &&
    Math.abs(amount) <= 2 &&
    (base.grain === 'quarter' || base.grain === 'month')
  ) {
    const day = addMonths(base.day, 12 * amount);
    return periodFrom(day, base.grain, 0);
  }
  if (unit === 'week' && exact === true && base.grain === 'day') return dayAt(base.day + Math.round(7 * amount));
  return periodFrom(base.day, unit, amount);
}

/** The same day so many units off. */
function dayFrom(day: DayNumber, unit: Unit, amount: number): DayNumber {
  if (unit === 'year') return addMonths(day, Math.round(12 * amount));
  return unit === 'month' ? addMonths(day, amount) : day + amount * (unit === 'week' ? 7 : 1);
}

const unknown: Readonly<Partial<Record<Unit, string>>> = {
  day: anyDay,
  week: anyWeek,
  weekend: anyWeekend,
  month: anyMonth,
  quarter: anyQuarter,
  year: anyYear,
  decade: anyDecade,
  century: 'XX',
};

function unresolved({ unit }: Shift): Resolution {
  return { type: 'DATE', value: unknown[unit] ?? anyDay, anchor: null, focus: null };
}
