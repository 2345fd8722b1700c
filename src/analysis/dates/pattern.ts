import { BotError } from '../../core/errors.ts';
import type { Captures } from './captures.ts';
import { classes, type ElementReader } from './classes.ts';
import { feastStarts } from './feasts.ts';
import type { Meaning } from './meaning.ts';
import { lexemeAt, lowerAt, type Scan } from './scan.ts';

/** A stretch of tokens and what it says. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

export interface Site {
  readonly scan: Scan;
  /** First token of the match, and the token behind it. */
  readonly start: number;
  readonly end: number;
}

/**
 * One rule. Its pattern is a row of elements: a word, words parted by `|`, `name:` before words whose choice the rule
 * needs, or `@class` (`@class=name`); a `?` behind makes it optional. `build` says what the match means, or null to decline.
 */
export interface Rule {
  readonly pattern: string;
  build(captures: Captures, site: Site): Meaning | readonly Part[] | null;
}

interface Element {
  readonly read: ElementReader;
  readonly name: string | null;
  readonly optional: boolean;
  /** Words that can start it; null for a class. */
  readonly words: readonly string[] | null;
  readonly className: string | null;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly elements: readonly Element[];
  /** Place in the list of rules: the earlier wins among matches of one length. */
  readonly rank: number;
}

export interface RuleIndex {
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly byClass: ReadonlyMap<string, readonly CompiledRule[]>;
}

export interface RuleMatch {
  readonly compiled: CompiledRule;
  readonly end: number;
  readonly captures: Captures;
}

function compileElement(source: string): Element {
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  if (body.startsWith('@')) {
    const [className, name] = body.slice(1).split('=') as [keyof typeof classes, string | undefined];
    const read = classes[className];
    if (read === undefined) throw new BotError('wiring', `the pattern element "${source}" names no class`);
    return { read, name: name ?? className, optional, words: null, className };
  }
  const named = /^([a-z]+):(.+)$/.exec(body);
  const words = (named?.[2] ?? body).split('|');
  const set = new Set(words);
  const read: ElementReader = (scan, at) => {
    const word = lowerAt(scan, at);
    return set.has(word) ? { value: word, end: at + 1 } : null;
  };
  return { read, name: named?.[1] ?? null, optional, words, className: null };
}

/** Compiles rules once, and files each under everything that can start it. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const byWord = new Map<string, CompiledRule[]>();
  const byClass = new Map<string, CompiledRule[]>();
  const file = (map: Map<string, CompiledRule[]>, key: string, compiled: CompiledRule): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [compiled]);
    else if (!list.includes(compiled)) list.push(compiled);
  };
  rules.forEach((rule, rank) => {
    const elements = rule.pattern.split(' ').map(compileElement);
    const compiled = { rule, elements, rank };
    for (const element of elements) {
      if (element.className !== null) file(byClass, element.className, compiled);
      for (const word of element.words ?? []) file(byWord, word, compiled);
      if (!element.optional) break;
    }
  });
  return { byWord, byClass };
}

const digit = /^['’‘]?\d/;
const numberClasses = ['day', 'year', 'fullyear', 'num', 'ord', 'clock', 'decade', 'figures'];
const spelled = new Set('twenties thirties forties fifties sixties seventies eighties nineties'.split(' '));
const amounts = new Set(['a', 'an', 'the', 'couple', 'half']);

/** The classes a token may start: a cheap look that spares most tokens every reader. */
function classesAt(scan: Scan, at: number): readonly string[] {
  const word = lowerAt(scan, at);
  const lexeme = lexemeAt(scan, at);
  const found: string[] = [];
  if (digit.test(word) || word === "'") found.push(...numberClasses);
  else if (lexeme?.number !== undefined) found.push('num', 'day', 'year', 'ord', 'clock');
  if (lexeme !== null) {
    if (lexeme.month !== undefined) found.push('month');
    if (lexeme.weekday !== undefined) found.push('weekday', 'anyweekday', 'weekdays');
    if (lexeme.unit !== undefined) found.push('unit', 'one', 'units');
    if (lexeme.vague === true) found.push('num');
    if (lexeme.ordinal !== undefined) found.push('ord', 'day');
    if (lexeme.season !== undefined) found.push('season', 'seasons');
    if (lexeme.part !== undefined) found.push('part', 'parts');
  }
  if (amounts.has(word)) found.push('num');
  if (word === 'noon' || word === 'midnight') found.push('clock');
  if (spelled.has(word)) found.push('decade');
  if (feastStarts.has(word)) found.push('feast');
  return found;
}

/** All matches that start at a token, the longest first. */
export function matchesAt(index: RuleIndex, scan: Scan, at: number): RuleMatch[] {
  const matches: RuleMatch[] = [];
  const attempt = (compiled: CompiledRule): void => {
    const match = matchRule(compiled, scan, at);
    if (match !== null) matches.push(match);
  };
  for (const compiled of index.byWord.get(lowerAt(scan, at)) ?? []) attempt(compiled);
  for (const name of classesAt(scan, at)) for (const compiled of index.byClass.get(name) ?? []) attempt(compiled);
  return matches.length < 2 ? matches : matches.sort((a, b) => b.end - a.end || a.compiled.rank - b.compiled.rank);
}

interface Caught {
  readonly name: string;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

function matchRule(compiled: CompiledRule, scan: Scan, at: number): RuleMatch | null {
  const caught: Caught[] = [];
  const end = matchFrom(compiled.elements, 0, scan, at, caught);
  if (end < 0 || end === at) return null;
  const captures: Record<string, unknown> = {};
  const places: Record<string, readonly [number, number]> = {};
  for (const { name, value, start, end: behind } of caught) {
    captures[name] = value;
    places[name] = [start, behind];
  }
  return { compiled, end, captures: { ...captures, at: places } };
}

/** Takes optional elements where they stand, and gives them back where the rest then fails. */
function matchFrom(elements: readonly Element[], from: number, scan: Scan, at: number, caught: Caught[]): number {
  const element = elements[from];
  if (element === undefined) return at;
  const reading = at < scan.end ? element.read(scan, at) : null;
  if (reading !== null) {
    const depth = caught.length;
    if (element.name !== null) caught.push({ name: element.name, value: reading.value, start: at, end: reading.end });
    const end = matchFrom(elements, from + 1, scan, reading.end, caught);
    if (end >= 0) return end;
    caught.length = depth;
  }
  return element.optional ? matchFrom(elements, from + 1, scan, at, caught) : -1;
}
