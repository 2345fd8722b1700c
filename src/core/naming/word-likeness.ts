import { hardSoundOf, soundOf } from './sound.ts';

/** Letters that stand for each other between transliterations and dialects; anything else costs 1. */
const kin: readonly (readonly [letters: string, cost: number])[] = [
  ['aeou', 0.5],
  ['iej', 0.4],
  ['gh', 0.4],
  ['kcCg', 0.5],
  ['szcSZC', 0.5],
  ['vfub', 0.5],
  ['dt', 0.4],
  ['bp', 0.5],
  ['mn', 0.8],
];

const costs = new Map<string, number>();
for (const [letters, cost] of kin) {
  for (const a of letters)
    for (const b of letters) if (a !== b) costs.set(a + b, Math.min(cost, costs.get(a + b) ?? 1));
}

/** Two neighbours changed places: a typing error. */
const swap = 0.8;
const vowelsAndBreath = 'aeiouh';
/** Below this a pair of short words is only alike when it sounds the same. */
const shortWord = 3;
const longestWord = 40;

/**
 * How alike two folded words of names are, 0 to 1: 1 for the same word, about 0.95 where they only differ in transliteration,
 * less by every slip. A weighted edit distance over sounds (Levenshtein with costs for kindred letters). Below `least` it gives 0,
 * which is found out sooner.
 */
export function wordLikeness(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  if (a.length > longestWord || b.length > longestWord) return 0;
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x === y) return 0.97;
  if (hardSoundOf(a) === hardSoundOf(b)) return 0.94;
  if (partedByGender(x, y)) return 0.6;
  const longer = Math.max(x.length, y.length);
  // Ann and Anne: more than a slip, less than another name.
  if (x === `${y}e` || y === `${x}e`) return 0.88;
  if (Math.min(x.length, y.length) <= shortWord && longer <= shortWord + 1) return 0.5 * Number(x[0] === y[0]);
  const likeness = 1 - distance(x, y, (1 - least) * longer) / longer;
  return likeness >= least ? Math.max(0, likeness) : 0;
}

function distance(a: string, b: string, most: number): number {
  if (0.6 * Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let previous = [0];
  for (const letter of b) previous.push((previous.at(-1) as number) + single(letter));
  for (const [row, letter] of [...a].entries()) {
    const current = [(previous[0] as number) + single(letter)];
    let nearest = current[0] as number;
    for (let column = 1; column <= b.length; column++) {
      const other = b[column - 1] as string;
      const change = letter === other ? 0 : (costs.get(letter + other) ?? 1);
      const swapped = row > 0 && column > 1 && letter === b[column - 2] && a[row - 1] === other;
      const cost = Math.min(
        (previous[column - 1] as number) + change,
        (previous[column] as number) + single(letter),
        (current[column - 1] as number) + single(other),
        swapped ? (before[column - 2] as number) + swap : Number.POSITIVE_INFINITY,
      );
      current.push(cost);
      nearest = Math.min(nearest, cost);
    }
    // A swap reaches back one row more, and costs less than what that row may show.
    if (nearest > most + swap) return Number.POSITIVE_INFINITY;
    before = previous;
    previous = current;
  }
  return previous[b.length] as number;
}

/** Ivanov and Ivanova, Mario and Maria: one letter at the end, and two people. Lukashenko and Lukashenka are one name in two languages. */
function partedByGender(a: string, b: string): boolean {
  if (/enk[ao]$/.test(a) && /enk[ao]$/.test(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!a.endsWith('a') && !b.endsWith('a')) return false;
  if (long.length === short.length) return long.length > 2 && long.slice(0, -1) === short.slice(0, -1);
  return long.length === short.length + 1 && long.startsWith(short) && long.endsWith('a');
}

/** What one letter more or less costs. */
function single(letter: string): number {
  return vowelsAndBreath.includes(letter) ? 0.6 : 1;
}
