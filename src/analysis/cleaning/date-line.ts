import { creditLine } from './credits.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const monthFirst = new RegExp(`\\b${month}\\.? ${day},? (\\d{4})\\b`);
const dayFirst = new RegExp(`\\b${day} (?:of )?${month}\\.?,? (\\d{4})\\b`);
const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** Month and day, or day and month, where only one of the two can be the month ("03/27/2013"). */
const slashed = /\b(?:(1[3-9]|2\d|3[01])\/(0?\d|1[0-2])|(0?\d|1[0-2])\/(1[3-9]|2\d|3[01]))\/(\d{4})\b/;
/** "20220428223328": the stamp that some sites leave in a line of its own. */
const stamp = /^(20\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?$/;
const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;

/** Words that may stand beside the date in a line that only says when the article appeared. */
const companions =
  /\b(?:first )?(?:published|posted|updated|modified|created|last|date|issued|on|at|by|the|of|edited|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|am|pm|a\.m|p\.m|[ecmp][sd]?t|gmt|utc|bst|cet|cest|ist|hrs|min(?:ute)?s? read|read|admin)\b/g;

/** "March 4, 2019 / 8:15 AM / Orra News": who published it, as the last of three. */
const outletBehind = /(?<=[/|].*)[/|] ?[\p{L} ]{2,24}$/u;

/** "AP, Thursday 20 Mar 2025", "Reuters - 3 May 2024": the agency before it. */
const agencyBefore = /^([\p{L} ]{2,24}?) ?[,|/-] (?=\P{N}{0,14}\d)/u;

/** "Posted by Ann Roe on March 5, 2013 at 10:27 am": who posted it. */
const poster = /^((?:posted|published) )by [\p{L}.' -]{3,40}? (?=on |at |- |\d)/u;

export interface DateLine {
  /** ISO date. */
  readonly date: string;
  /** True where the line only says when the page was changed. */
  readonly changed: boolean;
}

function valid(year: number, monthNumber: number, dayNumber: number): string | null {
  if (year < 1800 || year > 2200 || monthNumber < 1 || monthNumber > 12 || dayNumber < 1) return null;
  const time = new Date(Date.UTC(year, monthNumber - 1, dayNumber));
  return time.getUTCMonth() === monthNumber - 1 ? time.toISOString().slice(0, 10) : null;
}

/** "Updated: 3 May 2024 | Published: 1 May 2024": the words that tell when it appeared, where they stand behind those of a change. */
const behindChange =
  /(?<=updated|modified|edited)(?:.*?\b)((?:first |originally )?(?:published|posted|issued)\b.*\d{4}.*)$/;
const appearing = /^\W*(?:first |originally )?(?:published|posted|issued|created)/;

/** The date of a line that says nothing but when the article appeared ("Updated: 3 May 2024, 10:30 GMT"), else null. */
export function dateLine(plain: string): DateLine | null {
  const [lead, agency = ''] = agencyBefore.exec(plain) ?? [];
  const line = lead !== undefined && creditLine(agency) !== null ? plain.slice(lead.length) : plain;
  const own = plain.length > 90 ? null : firstDate(line.replace(poster, '$1').replace(/ (?=,)/g, ''));
  if (own === null) return null;
  const [, appeared] = behindChange.exec(plain) ?? [];
  const first = appeared === undefined ? null : firstDate(appeared);
  return first ?? { ...own, changed: /updated|modified|edited/.test(plain) && !appearing.test(plain) };
}

function firstDate(plain: string): DateLine | null {
  let date: string | null = null;
  let matched = '';
  const named = monthFirst.exec(plain);
  const european = dayFirst.exec(plain);
  const digits = iso.exec(plain) ?? stamp.exec(plain);
  const strokes = slashed.exec(plain);
  const points = dotted.exec(plain);
  const number = (name: string | undefined) => months.indexOf((name ?? '').slice(0, 3)) + 1;
  if (named !== null) {
    matched = named[0];
    date = valid(Number(named[3]), number(named[1]), Number(named[2]));
  } else if (european !== null) {
    matched = european[0];
    date = valid(Number(european[3]), number(european[2]), Number(european[1]));
  } else if (digits !== null) {
    matched = digits[0];
    date = valid(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  } else if (strokes !== null) {
    matched = strokes[0];
    date = valid(Number(strokes[5]), Number(strokes[2] ?? strokes[3]), Number(strokes[1] ?? strokes[4]));
  } else if (points !== null) {
    matched = points[0];
    date = valid(Number(points[3]), Number(points[2]), Number(points[1]));
  }
  if (date === null) return null;
  const rest = plain
    .replace(matched, ' ')
    .replace(monthFirst, ' ') // the second date of "Published … | Updated …"
    .replace(dayFirst, ' ')
    .replace(iso, ' ')
    .replace(/\b(?:t)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:z|[+-]\d{2}:?\d{2})?\b/g, ' ')
    .replace(/\b\d{1,2}(?= ?(?:am|pm|min))/g, ' ')
    .replace(companions, ' ')
    .replace(outletBehind, '');
  return /[\p{L}\p{N}]/u.test(rest) ? null : { date, changed: false };
}
