import { lowerAt, type Scan } from './scan.ts';

/** Words that belong to a time expression when they stand before it, without changing its value; the longest first. */
const modifiers: readonly (readonly string[])[] = [
  'the beginning of',
  'the start of',
  'the middle of',
  'the end of',
  'the rest of',
  'the remainder of',
  'the close of',
  'the turn of',
  'as early as',
  'no more than',
  'no less than',
  'not more than',
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'the early',
  'the late',
  'the mid -',
  'the mid',
  'mid -',
  'mid',
  'early -',
  'early',
  'late -',
  'late',
  'earlier',
  'later',
  'sometime',
  'nearly',
  'almost',
  'about',
  'around',
  'approximately',
  'roughly',
  'over',
]
  .map((words) => words.split(' '))
  .sort((a, b) => b.length - a.length);

const last = new Map<string, (readonly string[])[]>();
for (const words of modifiers) {
  const key = words.at(-1) as string;
  last.set(key, [...(last.get(key) ?? []), words]);
}

const leading = new Set(['over', 'about', 'around', 'early', 'late', 'earlier', 'later']);

/** "as early as" and bounds say how sure a date is, which TimeML leaves outside; an amount's bound is inside. */
const outsideOfDates = new Set('as early as|up to|over|more than|less than|fewer than|at least|at most'.split('|'));

/** Where the expression begins once the words that modify it are taken in. */
export function withModifiers(scan: Scan, start: number, duration: boolean): number {
  let from = start;
  for (let round = 0; round < 2; round++) {
    const found = (last.get(lowerAt(scan, from - 1)) ?? []).find((words) =>
      words.every((word, index) => lowerAt(scan, from - words.length + index) === word),
    );
    if (found === undefined) break;
    // "over the past year": before an article these lead, they do not bound.
    if (round === 0 && leading.has(found.join(' ')) && lowerAt(scan, start) === 'the') break;
    if (!duration && outsideOfDates.has(found.join(' '))) break;
    from -= found.length;
  }
  return from;
}
