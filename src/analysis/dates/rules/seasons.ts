import type { Lean } from '../meaning.ts';
import type { Captures } from '../words/captures.ts';
import { isCapitalized, lowerAt } from '../words/scan.ts';
import { leanOf, point, shift } from './make.ts';
import type { Rule, Site } from './pattern.ts';

/** Seasons: "last spring", "the summer of 2012", "this fall", "in autumn"; never "fall" the verb. */
export const seasons: readonly Rule[] = [
  {
    pattern: 'this? lean:last|past|this|next|coming @season',
    build: ({ season, lean }) => point({ season, lean: leanOf(lean) }),
  },
  {
    pattern: 'the? @season of|in? @fullyear=year -|/ @shortyear',
    build: ({ season, year }) => point({ season, year }),
  },
  { pattern: 'the? @season ,? of|in? @year', build: ({ season, year }) => point({ season, year }) },
  {
    pattern: 'the? @season of lean:last|this|next year',
    build: ({ season, lean }) => point({ season, within: shift('year', leanOf(lean)) }),
  },
  { pattern: 'the? @season of that year', build: ({ season }) => ofYearTold(season, 0) },
  {
    pattern: 'the? @season of the lean:same|previous|following year',
    build: ({ season, lean }) => ofYearTold(season, leanOf(lean)),
  },
  {
    pattern: 'the lean:following|next @season',
    build: ({ season, lean }) => point({ season, lean: leanOf(lean), fromFocus: true }),
  },
  { pattern: 'the @season', build: bare },
  { pattern: '@season', build: led },
];

function ofYearTold(season: Captures['season'], lean: Lean) {
  return point({ season, within: { ...shift('year', lean, 'focus'), told: true } });
}

function bare(captures: Captures, { scan, end }: Site) {
  // "the fall of the government", "the spring in his step".
  const next = lowerAt(scan, end);
  if (captures.season === 'FA' && lowerAt(scan, end - 1) === 'fall' && next !== '' && next !== ',' && next !== '.')
    return null;
  if (next === 'of' || isNamed(scan, end) || isAttribute(scan, end)) return null;
  // "the factors behind the fall": a season only where something leads to it
  if (lowerAt(scan, end - 1) === 'fall' && !fallLeads.has(lowerAt(scan, end - 3))) return null;
  return point({ season: captures.season });
}

/** What a season is the attribute of: "the winter fuel payment", "the summer heat". */
const attributed = new Set(
  'fuel heat holidays holiday break olympics games session sessions house home clothes collection wheat crop fashion sport sports camp camps school jobs job'.split(
    ' ',
  ),
);

function isAttribute(scan: Site['scan'], end: number): boolean {
  return attributed.has(lowerAt(scan, end));
}

const leads = new Set(['in', 'by', 'until', 'since', 'during', 'early', 'late', 'through']);

const fallLeads = new Set(
  'in by until till since during through of over for before after from into early late and or'.split(' '),
);

/** "the Spring Revolution", "Winter Olympics": a name. */
function isNamed(scan: Site['scan'], end: number): boolean {
  if (!isCapitalized(scan, end - 1)) return false;
  // "the Summer and Winter Games"
  const joined = /^(?:and|or)$/.test(lowerAt(scan, end)) && isCapitalized(scan, end + 2);
  return isCapitalized(scan, end) || (joined && isCapitalized(scan, end + 1));
}

function led({ season }: Captures, { scan, start, end }: Site) {
  if (isNamed(scan, end)) return null;
  return leads.has(lowerAt(scan, start - 1)) ? point({ season }) : null;
}
