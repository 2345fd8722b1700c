import { CronExpressionParser } from 'cron-parser';
import { everyDay, type Schedule, workdays } from './schedule.ts';
import { zoneByPlace } from './zone-by-place.ts';

export type ParsedSchedule =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly problem: string };

const days: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\b(?:weekdays?|working days?|workdays?|business days?)\b/u, workdays],
  [/\bweekends?\b/u, [6, 7]],
  [/\bmon(?:days?)?\b/u, [1]],
  [/\btue(?:s|sdays?)?\b/u, [2]],
  [/\bwed(?:nesdays?)?\b/u, [3]],
  [/\bthu(?:r|rs|rsdays?)?\b/u, [4]],
  [/\bfri(?:days?)?\b/u, [5]],
  [/\bsat(?:urdays?)?\b/u, [6]],
  [/\bsun(?:days?)?\b/u, [7]],
];

const namedTimes: readonly (readonly [RegExp, number])[] = [
  [/\bmidnight\b/u, 0],
  [/\b(?:noon|midday)\b/u, 12 * 60],
  [/\bmornings?\b/u, 8 * 60],
  [/\bafternoons?\b/u, 15 * 60],
  [/\bevenings?\b/u, 18 * 60],
];

const clockTime = /\b(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?(?![\w/])/gu;

/** Reads "weekdays at 8 in Brussels", "Monday and Thursday 9am, 17:30", "every morning", or a cron line of five fields. */
export function parseSchedule(text: string, defaultZone: string): ParsedSchedule {
  const said = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  const placed = takeZone(said, defaultZone);
  if (typeof placed === 'string') return { ok: false, problem: placed };
  const { rest, zone } = placed;
  if (rest === '') return { ok: false, problem: 'say when, for example “weekdays at 8 in Brussels” or “0 8 * * 1-5”' };
  return /^[\d*][\d*/,-]*(?: [\w*/,-]+){4}$/u.test(rest) ? parseCron(rest, zone) : parseWords(rest, zone);
}

function takeZone(said: string, defaultZone: string): { readonly rest: string; readonly zone: string } | string {
  const [, rest = said, place = ''] =
    /^(.*?)\s*(?:\bin (?!the )|\(|\s(?=[a-z]+\/[a-z_]+\)?$))([a-z][a-z ._/'-]*?)(?: time)?\)?$/u.exec(said) ?? [];
  if (place === '') return { rest: said, zone: defaultZone };
  const zone = zoneByPlace(place);
  return zone === null
    ? `“${place}” is no place whose time is known: name a city or a zone such as Europe/Brussels`
    : { rest: rest.trim(), zone };
}

function parseWords(said: string, zone: string): ParsedSchedule {
  const weekdays = [
    ...new Set(days.filter(([pattern]) => pattern.test(said)).flatMap(([, numbers]) => numbers)),
  ].sort();
  const times = new Set<number>();
  for (const [, hours = '', minutes = '00', half = ''] of said.matchAll(clockTime)) {
    const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0);
    if (hour > 23 || Number(minutes) > 59 || (half !== '' && Number(hours) > 12)) {
      return { ok: false, problem: `“${hours}${minutes === '00' ? '' : `:${minutes}`}${half}” is no time of day` };
    }
    times.add(hour * 60 + Number(minutes));
  }
  if (times.size === 0) for (const [pattern, minutes] of namedTimes) if (pattern.test(said)) times.add(minutes);
  const unknown = leftOver(said);
  const placed = unknown === '' ? zone : zoneByPlace(unknown);
  if (placed === null)
    return { ok: false, problem: `“${unknown}” is not understood: say it like “weekdays at 8 and 17:30 in Brussels”` };
  if (times.size === 0) return { ok: false, problem: 'the time of day is missing: say it like “weekdays at 8”' };
  return {
    ok: true,
    schedule: {
      times: [...times].sort((a, b) => a - b),
      weekdays: weekdays.length === 0 ? everyDay : weekdays,
      monthDays: null,
      months: null,
      eitherDay: false,
      zone: placed,
    },
  };
}

/** What is said beyond days, times and the words that join them: nothing that is not understood is passed over. */
function leftOver(said: string): string {
  let rest = said.replace(clockTime, ' ');
  for (const [pattern] of [...days, ...namedTimes]) rest = rest.replace(new RegExp(pattern.source, 'gu'), ' ');
  return rest
    .replace(/\b(?:every|each|all|on|at|and|the|in|days?|daily|o'?clock|hrs?|hours?|of|both)\b|[,;&.']/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function parseCron(line: string, zone: string): ParsedSchedule {
  try {
    const { minute, hour, dayOfMonth, month, dayOfWeek } = CronExpressionParser.parse(line).fields;
    const numbers = (values: readonly (number | string)[]) => values.filter((value) => typeof value === 'number');
    const weekdays = [...new Set(numbers(dayOfWeek.values).map((day) => (day === 0 ? 7 : day)))].sort();
    const monthDays = dayOfMonth.isWildcard ? null : numbers(dayOfMonth.values);
    const times = numbers(hour.values).flatMap((hours) =>
      numbers(minute.values).map((minutes) => hours * 60 + minutes),
    );
    if (times.length > 96)
      return {
        ok: false,
        problem: `“${line}” comes more than 96 times a day: a briefing comes at most every quarter of an hour`,
      };
    return {
      ok: true,
      schedule: {
        times,
        weekdays,
        monthDays,
        months: month.isWildcard ? null : numbers(month.values),
        eitherDay: monthDays !== null && !dayOfWeek.isWildcard,
        zone,
      },
    };
  } catch (error) {
    return {
      ok: false,
      problem: `“${line}” is no cron line: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
