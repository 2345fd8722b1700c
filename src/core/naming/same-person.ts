import { remembering } from '../remember.ts';
import { nameWords } from './fold-name.ts';
import { sameGivenName } from './given-names.ts';
import { withoutHonorifics } from './honorifics.ts';
import { wordLikeness } from './word-likeness.ts';

/** Parts of names that tell nobody apart. */
const particles = new Set(
  'al el ul ad as ben bin ibn bint abu abd de da do dos das del della di du la le van von der den ter zu af av y e'.split(
    ' ',
  ),
);

/** At or above this two full names are one person's, as far as names can tell. */
export const samePersonFrom = 0.8;

const alikeFrom = 0.8;

/** In "A bin B" the order says who is whose son. */
const lineage = new Set(['bin', 'ibn', 'ben', 'bint', 'ould', 'walad']);

/** The words of a person's name, without titles. */
export const personWords = remembering((name): readonly string[] => withoutHonorifics(nameWords(reordered(name))));

/** "Abd al-Rahman", "Abdel Rahman" and "Abdulrahman" as one given name of one word; other names as they are. */
export function servantJoined(words: readonly string[]): readonly string[] {
  const [first = '', second = '', third] = words;
  if (first === 'abd' && /^(?:al|el|ul|ar|ur|as|us|at|an|un)$/.test(second) && third !== undefined)
    return [`abdul${third}`, ...words.slice(3)];
  if (/^abd[aeu]l$/.test(first) && second !== '' && words.length > 2) return [`abdul${second}`, ...words.slice(2)];
  return /^abd[aeu]l\p{L}{3,}$/u.test(first) ? [`abdul${first.slice(5)}`, ...words.slice(1)] : words;
}

/** "LAVROV, Sergey" is Sergey Lavrov. */
function reordered(name: string): string {
  const match = /^([^,]{2,60}),\s+([^,]{2,80})$/u.exec(name.trim());
  return match === null ? name : `${match[2]} ${match[1]}`;
}

/**
 * How likely two full names are one person's, 0 to 1. Every word of the shorter name must meet a word of the longer one (in any
 * order: the same, transliterated otherwise, short for it, its initial, or with a slip); what the longer one has besides
 * (middle names, patronymics) costs little, and a single word meets only a single word.
 */
export function personLikeness(a: string, b: string): number {
  const [x, y] = [personWords(a), personWords(b)];
  const [joinedX, joinedY] = [servantJoined(x), servantJoined(y)];
  const plain = likenessOf(x, y);
  return joinedX === x || joinedY === y ? plain : Math.max(plain, likenessOf(joinedX, joinedY));
}

function likenessOf(x: readonly string[], y: readonly string[]): number {
  if (x.length === 0 || y.length === 0) return 0;
  if (x.join('') === y.join('')) return 1;
  const single = x.length === 1 && y.length === 1;
  const glued = wordLikeness(x.join(''), y.join(''), single ? 0 : 0.95);
  if (x.length === 1 || y.length === 1) return glued;
  const [p, q] = [spellInitials(x, y), spellInitials(y, x)];
  const more = telling(p) - telling(q);
  const likeness = more < 0 ? aligned(p, q) : more > 0 ? aligned(q, p) : Math.min(aligned(p, q), aligned(q, p));
  return Math.max(likeness, glued > 0.96 ? glued : 0, joinedAlike(x, y) ? 0.96 : 0);
}

/** "Jaehoon Lee" and "Lee Jae Hoon": the given name as one word and as two, and the surname at the other end. */
function joinedAlike(a: readonly string[], b: readonly string[]): boolean {
  const [two, three] = a.length < b.length ? [a, b] : [b, a];
  const [x, y, z] = three;
  if (two.length !== 2 || three.length !== 3) return false;
  return two[1] === x && two[0] === `${y}${z}` ? true : two[0] === z && two[1] === `${x}${y}`;
}

/** Whether a name has more than a surname with its particles ("Abu Noor", "van Berg"). */
export function isTelling(name: string): boolean {
  return telling(personWords(name)) > 1;
}

function telling(words: readonly string[]): number {
  return words.filter((word) => !particles.has(word)).length;
}

/** "jd vance" beside "james david vance" is "j d vance". */
function spellInitials(words: readonly string[], beside: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const initials = beside.slice(0, first.length).map((word) => word[0]);
  const spelled = first.length > 1 && first.length <= 3 && beside.length > first.length && initials.join('') === first;
  return spelled ? [...first, ...rest] : words;
}

function aligned(short: readonly string[], long: readonly string[]): number {
  const free = new Set(long.keys());
  let total = 0;
  let weights = 0;
  let whole = 0;
  let slips = 0;
  let far = 0;
  let variants = 0;
  let reversed = false;
  let byInitial = false;
  let altered = false;
  const ordered = short.some((word) => lineage.has(word)) && long.some((word) => lineage.has(word));
  let from = 0;
  for (const [position, word] of short.entries()) {
    let best = -1;
    let likeness = 0;
    for (const index of free) {
      if (ordered && index < from) continue;
      if (isMiddleInitial(long, index) && word.length > 1 && index !== position) continue;
      const bonus = index === position || long.length - index === short.length - position ? 0.001 : 0;
      const each = partLikeness(word, long[index] as string) + bonus;
      if (each > likeness) [best, likeness] = [index, each];
    }
    const light = particles.has(word);
    if (likeness < alikeFrom) {
      if (!light) return 0;
      continue;
    }
    free.delete(best);
    if (best < from && !light) reversed = true;
    from = best;
    const initial = word.length === 1 || (long[best] as string).length === 1;
    if (word.length > 1 && isMiddleInitial(long, best)) byInitial = true;
    const weight = light ? 0.2 : initial ? 0.5 : 1;
    if (!light && !initial) whole++;
    if (likeness < 0.95 && !initial) slips++;
    if (likeness < 0.93 && !initial) far++;
    if (word !== long[best] && !initial) altered = true;
    if (word !== long[best] && sameGivenName(word, long[best] as string)) variants++;
    total += weight * Math.min(1, likeness);
    weights += weight;
  }
  if (whole === 0 || weights < 1.2) return 0;
  // "Joe Ronan" is no Joseph R. Baxter: a middle initial is no surname
  if (byInitial && free.has(long.length - 1)) return 0;
  const extra = [...free].filter((index) => !particles.has(long[index] as string));
  // "Mike Hansen" is short for no "Michael Hanesen": each difference alone would pass
  const strayed = Math.max(0, slips - 1) + Math.min(variants, far);
  const likeness = (total / weights) * 0.98 ** extra.length - (strayed > 0 ? 0.05 * strayed : 0);
  // "Charles Barker" is no Lucy Charles-Barkers: without the first name the rest must be the same
  const headless = free.has(0) && (long[0] as string).length > 1 && !particles.has(long[0] as string) && altered;
  // a name in the other order is whole: "Ismail Noor" is hardly Noor Hamid Ismail
  const partial = reversed && extra.some((index) => (long[index] as string).length > 1);
  return partial || headless ? Math.min(likeness, 0.88) : likeness;
}

/** "Les T. Roe" is no Thomas Roe; "J. Thomas Roe" may be. */
function isMiddleInitial(words: readonly string[], index: number): boolean {
  return index > 0 && index < words.length - 1 && words[index]?.length === 1 && (words[0]?.length ?? 0) > 1;
}

function partLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.9 : 0;
  if (sameGivenName(a, b)) return 0.95;
  return wordLikeness(a, b, alikeFrom);
}
