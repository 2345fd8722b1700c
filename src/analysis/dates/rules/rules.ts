import { absoluteDates } from './absolute-dates.ts';
import { ago } from './ago.ts';
import { antiquity } from './antiquity.ts';
import { clockDays } from './clock-days.ts';
import { dateRanges } from './date-ranges.ts';
import { datedWeekdays } from './dated-weekdays.ts';
import { durations } from './durations.ts';
import { eras } from './eras.ts';
import { feastDays } from './feast-days.ts';
import { fortnights } from './fortnights.ts';
import { months } from './months.ts';
import { periods } from './periods.ts';
import { quarters } from './quarters.ts';
import { references } from './references.ts';
import { relativeDays } from './relative-days.ts';
import { growRuleTree } from './rule-tree.ts';
import { seasons } from './seasons.ts';
import { sets } from './sets.ts';
import { times } from './times.ts';
import { weekdays } from './weekdays.ts';
import { years } from './years.ts';

/** Every rule. The longest match wins whatever its place; among matches of one length the earlier list does. */
export const ruleTree = growRuleTree([
  ...absoluteDates,
  ...dateRanges,
  ...datedWeekdays,
  ...clockDays,
  ...times,
  ...feastDays, // before weekdays: "Good Friday" is no Friday
  ...weekdays,
  ...relativeDays,
  ...months,
  ...quarters, // before years: "the 1988 quarter"
  ...seasons,
  ...antiquity, // before centuries and lengths
  ...eras, // before years: "1980s"
  ...years,
  ...references, // before durations: "recent years" has no length
  ...fortnights,
  ...ago, // before periods: "a year ago"
  ...periods,
  ...sets,
  ...durations, // last: what counts time and is nothing else
]);
