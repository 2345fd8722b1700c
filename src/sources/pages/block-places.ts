import type { PageBlock, Surroundings } from './page-blocks.ts';

/** Long, and little of it linked. */
export function isParagraph({ text, linkChars }: PageBlock): boolean {
  return text.length >= 80 && linkChars * 3 < text.length;
}

/** The innermost element that holds at least half of the page's paragraph text. */
export function richestElement(blocks: readonly PageBlock[]): Surroundings | null {
  const chars = new Map<Surroundings, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    total += block.text.length;
    for (let each: Surroundings | null = block.around; each !== null; each = each.parent) {
      chars.set(each, (chars.get(each) ?? 0) + block.text.length);
    }
  }
  let best: Surroundings | null = null;
  for (const [element, sum] of chars) {
    if (sum * 2 >= total && (best === null || element.depth > best.depth)) best = element;
  }
  return best;
}

/** Levels from an element up to one around it; 30 when that is not around it. */
export function levelsTo(from: Surroundings, target: Surroundings): number {
  let levels = 0;
  for (let each: Surroundings | null = from; each !== null && levels < 29; each = each.parent) {
    if (each === target) return levels;
    levels++;
  }
  return 30;
}

export function ancestorsOf(element: Surroundings): ReadonlySet<Surroundings> {
  const found = new Set<Surroundings>();
  for (let each: Surroundings | null = element; each !== null; each = each.parent) found.add(each);
  return found;
}

/** How far up a block and another element meet, and how much text the element holds where they do. */
export function meetingPlace(from: Surroundings, others: ReadonlySet<Surroundings>): { levels: number; chars: number } {
  let levels = 0;
  let each = from;
  while (!others.has(each) && each.parent !== null) {
    each = each.parent;
    levels++;
  }
  return { levels: Math.min(30, levels), chars: each.sums.chars };
}

/** How much text the nearest `article` around holds; 0 outside of any. */
export function articleOf(element: Surroundings): number {
  for (let each: Surroundings | null = element; each !== null; each = each.parent)
    if (each.tag === 'article') return each.sums.chars;
  return 0;
}

/** Blocks since the last marked one (or until the next, for -1), at most 20. */
export function distances(marks: readonly boolean[], direction: 1 | -1): readonly number[] {
  const found = new Array<number>(marks.length).fill(20);
  let last = 20;
  for (let k = 0; k < marks.length; k++) {
    const i = direction === 1 ? k : marks.length - 1 - k;
    found[i] = last;
    last = marks[i] ? 0 : Math.min(20, last + 1);
  }
  return found;
}

/** Share of marked blocks among the six around. */
export function near(marks: readonly boolean[], i: number): number {
  let sum = 0;
  for (let j = i - 3; j <= i + 3; j++) if (j !== i && marks[j] === true) sum++;
  return sum / 6;
}

/** How many neighbours in a row hang in the same element with the same tag. */
export function run(blocks: readonly PageBlock[], i: number, step: 1 | -1): number {
  const own = (blocks[i] as PageBlock).around;
  let length = 0;
  for (let j = i + step; length < 20; j += step) {
    const other = blocks[j]?.around;
    if (other === undefined || other.tag !== own.tag || (other !== own && other.parent !== own.parent)) break;
    length++;
  }
  return length;
}
