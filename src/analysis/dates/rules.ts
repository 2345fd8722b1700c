import { growRuleTree } from './rule-tree.ts';
import { absoluteDates } from './rules/absolute-dates.ts';
import { ago } from './rules/ago.ts';
import { antiquity } from './rules/antiquity.ts';
import { dateRanges } from './rules/date-ranges.ts';
import { durations } from './rules/durations.ts';
import { eras } from './rules/eras.ts';
import { feastDays } from './rules/feast-days.ts';
import { fortnights } from './rules/fortnights.ts';
import { months } from './rules/months.ts';
import { periods } from './rules/periods.ts';
import { quarters } from './rules/quarters.ts';
import { references } from './rules/references.ts';
import { relativeDays } from './rules/relative-days.ts';
import { seasons } from './rules/seasons.ts';
import { sets } from './rules/sets.ts';
import { times } from './rules/times.ts';
import { weekdays } from './rules/weekdays.ts';
import { years } from './rules/years.ts';

/** Every rule. The longest match wins whatever its place; among matches of one length the earlier list does. */
export const ruleTree = growRuleTree([
  ...absoluteDates,
  ...dateRanges,
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
