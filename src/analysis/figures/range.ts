import { type Amount, readAmount } from './amount.ts';
import { gluedToNext, joinsAt, type Line, tokenAt, wordAt } from './line.ts';
import { times } from './numbers/numeral.ts';

/** Two amounts that delimit one figure, or that share a unit without delimiting anything ("rose from 5 to 7 percent"). */
export interface Pair {
  readonly from: Amount;
  readonly to: Amount;
  readonly range: boolean;
  /** "between", "from": part of how a reader quotes the figure. */
  readonly opener: number | null;
}

const changeWords: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising increase increased increases increasing grow grew grown growing climb climbed jump jumped soar soared ' +
    'surge surged fall fell fallen falling drop dropped dropping decline declined decrease decreased cut cuts cutting reduce reduced ' +
    'reducing lower lowered raise raised raising up down go went gone change changed expand expanded shrink shrank slip slipped move moved'
  ).split(' '),
);
const rangeWords = new Set(['ranging', 'range', 'ranges', 'ranged', 'anywhere', 'vary', 'varies', 'varied', 'varying']);

/** "20 to 30", "six or seven", "20 through 100". */
const rangeJoints = new Set(['to', 'or', '~', 'through']);

/** Reads a second amount that belongs to the first: "10,000 to 12,000", "$3-5 billion", "between 5 and 7 percent", "six or seven". */
export function readPair(line: Line, from: Amount): Pair | null {
  if (from.value === null || from.number.fraction) return null;
  const behind = from.measure?.end ?? from.end;
  const opener = wordAt(line, from.first - 1);
  const between = opener === 'between';
  const word = wordAt(line, behind);
  const joined = joinsAt(line, behind);
  const dash = word === '-' || word === '~';
  const spaced = dash && !joined && !gluedToNext(line, behind - 1) && !gluedToNext(line, behind);
  const hyphenTo = joined && wordAt(line, behind + 1) === 'to' && joinsAt(line, behind + 2);
  let next = behind + 1;
  if (hyphenTo) next = behind + 3;
  // "8- to 16-metre"
  else if (dash && gluedToNext(line, behind - 1) && /^(?:to|or)$/.test(wordAt(line, behind + 1))) next = behind + 2;
  else if (between ? word !== 'and' && word !== 'to' && !joined : !rangeJoints.has(word) && !joined && !spaced)
    return null;
  const bound = wordAt(line, next) === 'and' ? 1 : 0;
  const to = readAmount(line, next + bound);
  if (to === null || to.value === null || to.number.fraction || to.number.vague) return null;
  if (spaced && to.kind === 'quantity' && to.measure === null) return null;
  const shared = share(from, to, joined || dash);
  if (shared === null) return null;
  const [low, high] = shared;
  const rising = (low.value as number) < (high.value as number);
  if (word === 'or') {
    const near = rising && (high.value as number) <= 2.5 * (low.value as number);
    return near && low.number.digits === high.number.digits ? { ...pair(low, high, true), opener: null } : null;
  }
  if (between) return rising ? { ...pair(low, high, true), opener: from.first - 1 } : null;
  // "rose 5% to 20%", "fell 100 to 8,000": a step and where it led
  const step = changeWords.has(opener) && word === 'to' && (isBare(from) ? isBare(to) : !isBare(to));
  if (step || (word === 'to' && opener === 'by' && isWide(low, high) && changes(line, from.first)))
    return { ...pair(from, to, false), opener: null };
  // "won 51.3 to 48.7 percent": no range, but the unit is of both
  const falling = !rising && word === 'to' && isBare(from) && from.number.digits && to.kind === 'percent';
  if (opener !== 'from') return rising || falling ? { ...pair(low, high, rising), opener: null } : null;
  if (rangeWords.has(wordAt(line, from.first - 2))) {
    return rising ? { ...pair(low, high, true), opener: from.first - 1 } : null;
  }
  // "from 12 to 27": a change unless nothing in the text moves; two stated numbers are never wrong.
  const moves = changes(line, from.first);
  const bare = from.kind === 'quantity' && from.measure === null && from.number.scale === 1;
  const range = rising && !moves && bare && (to.kind !== 'quantity' || to.measure !== null || to.number.scale > 1);
  return { ...pair(low, high, range), opener: range ? from.first - 1 : null };
}

/** "cut its staff by 340 to 6,200": the step and where it led lie farther apart than the ends of a range. */
function isWide(low: Amount, high: Amount): boolean {
  return (high.value as number) > 4 * (low.value as number);
}

function pair(from: Amount, to: Amount, range: boolean) {
  return { from, to, range };
}

function changes(line: Line, before: number): boolean {
  for (let index = Math.max(line.first, before - 8); index < before; index++) {
    if (changeWords.has(wordAt(line, index))) return true;
  }
  return false;
}

function isBare(amount: Amount): boolean {
  return amount.kind === 'quantity' && amount.measure === null;
}

/** What the two leave to each other: a unit, a currency, a scale. Null when they measure different things. */
function share(from: Amount, to: Amount, joined: boolean): [Amount, Amount] | null {
  let [low, high] = [from, to];
  if (low.kind !== high.kind || low.unit !== high.unit) {
    if (isBare(low)) low = { ...low, kind: high.kind, unit: high.unit, measure: high.measure };
    else if (isBare(high) && low.kind === 'money') high = { ...high, kind: low.kind, unit: low.unit };
    else if (high.kind === 'money' && low.kind === 'money' && (low.unit === null || high.unit === null)) {
      [low, high] = [
        { ...low, unit: low.unit ?? high.unit },
        { ...high, unit: high.unit ?? low.unit },
      ];
    } else return null;
  }
  const value = low.value as number;
  const scaled = times(value, to.number.scale);
  const sameForm = from.number.digits === to.number.digits;
  if (from.number.scale === 1 && to.number.scale > 1 && value < 1000 && sameForm && scaled < (to.value as number)) {
    low = { ...low, value: scaled };
  }
  // "10-12,000 troops" is 10,000 to 12,000
  const thousands =
    joined &&
    to.number.digits &&
    (to.value as number) > 0 &&
    (to.value as number) % 1000 === 0 &&
    (to.value as number) < 1e6;
  if (thousands && to.number.scale === 1 && value < 1000 && value * 1000 < (to.value as number)) {
    low = { ...low, value: value * 1000 };
  }
  return [low, high];
}

/** "3-1", "52-35": a hyphen between two bare numbers that delimit nothing. Returns where it ends. */
export function readScore(line: Line, from: Amount): number | null {
  const to =
    from.kind === 'quantity' && from.number.digits && joinsAt(line, from.end) ? tokenAt(line, from.end + 1) : null;
  return to !== null && /^\d{1,3}$/.test(to.lower) ? from.end + 2 : null;
}

const voteWords = new Set(
  'vote votes voted voting ballot senate congress parliament assembly passed rejected approved defeated'.split(' '),
);

/** A score in such a sentence counts votes. */
export function tellsOfVotes(line: Line): boolean {
  for (let index = line.first; index < line.end && index < line.first + 80; index++) {
    if (voteWords.has(wordAt(line, index))) return true;
  }
  return false;
}
