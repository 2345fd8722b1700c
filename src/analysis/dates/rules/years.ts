import type { Captures } from '../words/captures.ts';
import { glued, isCapitalized, lowerAt, textAt } from '../words/scan.ts';
import { point } from './make.ts';
import type { Part, Rule, Site } from './pattern.ts';

/** Years: "in 2016", "2021-2027", "fiscal 2013", "'98". A four-figure number is a year unless its company makes it a count. */
export const years: readonly Rule[] = [
  { pattern: 'the? fiscal|financial year? ,? @year', build: fiscal },
  { pattern: 'the? calendar year? ,? @year', build: ({ year }) => point({ year }) },
  { pattern: 'the? @fullyear=year fiscal|financial year', build: fiscal },
  { pattern: 'the? @fullyear=year calendar year', build: ({ year }) => point({ year }) },
  { pattern: '@fiscalyear=year', build: fiscal },
  { pattern: 'fy @year', build: fiscal },
  { pattern: 'the? year|years @year', build: named },
  { pattern: '@fullyear=year -|to|through|and|until @fullyear=year2', build: span },
  { pattern: '@fullyear=year -|/ @shortyear=year2', build: shortSpan },
  { pattern: '@fullyear=year', build: alone },
  // "the 2023/24 season": filed under the year it begins in
  { pattern: 'the? @twinyear=year', build: twin },
  { pattern: '@year', build: abbreviated },
];

function fiscal({ year }: Captures) {
  return point({ year, fiscal: true });
}

function named({ year }: Captures, { scan, start, end }: Site) {
  if (lowerAt(scan, start) === 'years' || textAt(scan, end) === ',') return null;
  if (lowerAt(scan, end) === '-' && glued(scan, end) && /^\d/.test(textAt(scan, end + 1))) return null;
  return year === undefined || year < 1000 ? null : point({ year });
}

function span({ year, year2, at }: Captures, { scan, start, end }: Site): readonly Part[] | null {
  const [first, second] = [at['year'], at['year2']];
  if (first === undefined || second === undefined || year === undefined || year2 === undefined) return null;
  const joint = lowerAt(scan, first[1]);
  if (joint === 'and') return null;
  if (year2 < year || !(plausible({ year }) || (written({ year }) && joint === '-')) || counts(scan, end)) return null;
  return [
    { start, end: first[1], meaning: point({ year }) },
    { start: second[0], end, meaning: point({ year: year2 }) },
  ];
}

function shortSpan({ year, year2, at }: Captures, { scan, start, end }: Site): readonly Part[] | null {
  const [first, second] = [at['year'], at['year2']];
  if (first === undefined || second === undefined || year === undefined || year2 === undefined) return null;
  const full = Math.floor(year / 100) * 100 + year2;
  if (
    full <= year ||
    full - year > 30 ||
    !(glued(scan, second[0]) || /^(?:[),;.]|)$/.test(lowerAt(scan, end))) ||
    !plausible({ year })
  )
    return null;
  if (lowerAt(scan, end) === '-' && glued(scan, end)) return null;
  return [
    { start, end: first[1], meaning: point({ year }) },
    { start: second[0], end, meaning: point({ year: full }) },
  ];
}

const ofTwoYears = /^(?:season|school|academic|campaign|winter|[\p{Lu}].*)$/u;

function twin({ year }: Captures, { scan, start, end }: Site) {
  const led = /^(?:season|year|fy|during|for|in|since)$/.test(lowerAt(scan, start - 1));
  return year !== undefined && (led || ofTwoYears.test(textAt(scan, end))) ? point({ year }) : null;
}

/** Years that histories tell: trusted where brackets, a span or a preposition speak for them. */
function written({ year = 0 }: { year?: number }): boolean {
  return year >= 1400 && year < 2100;
}

function plausible({ year = 0 }: { year?: number }): boolean {
  return year >= 1800 && year < 2100;
}

const leads = new Set(
  'in since by of from until till to through and or early late mid during between before after around circa year for than'.split(
    ' ',
  ),
);
const notBefore = new Set('$ £ € # ¥ . + × * = no no. flight route highway number nos. rs us$ c$ a$ : /'.split(' '));
/** What a number of four figures counts when one of these stands behind it. */
const counted = new Set(
  'people persons men women children troops soldiers jobs workers employees miles kilometers kilometres km meters metres feet foot ft tons tonnes pounds dollars euros points votes seats homes houses shares members students police officers civilians protesters refugees migrants cars vehicles acres hectares square cubic degrees mph rpm hp cc mm cm kg mg g lb lbs calories percent % million billion trillion thousand hundred bc b.c. hours days weeks months years minutes meter metre mile watts volts gb mb per others prisoners passengers families registered likely eligible voters adults respondents pages copies units deaths cases staff residents barrels bushels ounces words yuan yen rubles rupees francs marks pesos guilders lire pence cents lives bombs dead'.split(
    ' ',
  ),
);

/** Words in "s" that are no plural noun. */
const endsInS = new Set(['was', 'is', 'has', 'as', 'his', 'its', 'this', 'us', 'does', 'thus', 'besides', 'across']);

function counts(scan: Site['scan'], end: number): boolean {
  // "until 1970 per the census", not "1970 per day"
  if (lowerAt(scan, end) === 'per') return !isCapitalized(scan, end + 1) && lowerAt(scan, end + 1) !== 'the';
  return counted.has(lowerAt(scan, end));
}

function alone({ year }: Captures, { scan, start, end }: Site) {
  if (year === undefined) return null;
  const previous = lowerAt(scan, start - 1);
  const next = lowerAt(scan, end);
  if (notBefore.has(previous) && !(previous === ':' || previous === '.' || previous === '/')) return null;
  if ((previous === '/' || previous === '.' || previous === ':' || previous === '-') && glued(scan, start)) {
    // "post-1959", "mid-1996" are years; "747-2000" and "12/2000" are not.
    if (previous !== '-' || !/^\p{Ll}/u.test(lowerAt(scan, start - 2))) return null;
  }
  if ((next === '/' || next === ':' || next === '.' || next === '%') && glued(scan, end)) {
    if (next !== '.' || /^\d/.test(textAt(scan, end + 1))) return null;
  }
  if (next === '-' && glued(scan, end) && /^\d/.test(textAt(scan, end + 1))) return null;
  if (counts(scan, end)) return null;
  // "a 2080 card": so far ahead only where a word leads to it
  if (year >= 2060 && !leads.has(previous)) return null;
  // "the Russell 2000"
  if (year % 500 === 0 && isCapitalized(scan, start - 1) && !leads.has(previous)) return null;
  if (/^\d/.test(next)) return null;
  if (plausible({ year })) return point({ year });
  // "in his 1796 essay"
  if (/^(?:his|her|their|its|'s)$/.test(previous) && written({ year }) && /^\p{Ll}+$/u.test(next) && !/s$/.test(next))
    return point({ year });
  // "the treaty (1648)"
  if (previous === '(' && /^[),;]$/.test(next) && written({ year })) return point({ year });
  // Older or later ones need a word that leads to a year.
  const pluralBehind = /^\p{Ll}.*s$/u.test(next) && !endsInS.has(next);
  return leads.has(previous) && previous !== 'than' && previous !== 'for' && year > 1000 && !pluralBehind
    ? point({ year })
    : null;
}

function abbreviated({ year, at }: Captures, { scan, start }: Site) {
  const [from, end] = at['year'] ?? [start, start];
  // "in '82", "nineteen ninety-six": not "'82" inside a quotation, unless a preposition leads to it.
  if (/^\d/.test(textAt(scan, from))) return null;
  const apostrophe = /^['’‘]/.test(textAt(scan, from));
  if (apostrophe && !leads.has(lowerAt(scan, from - 1))) return null;
  if (!apostrophe && counts(scan, end)) return null;
  return point({ year });
}
