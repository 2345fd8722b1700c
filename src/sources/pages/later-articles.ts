import type { PageBlock, Surroundings } from './page-blocks.ts';

/** With less text than this, in characters, the article of the headline is a header, and its body may stand in others. */
const leastText = 600;

/**
 * For each block whether it stands in an `article` that begins behind the one that holds the headline, and apart from it:
 * there sites put further stories in the layout of the first, teasers and comments. `chosen` says what else would be body.
 */
export function inLaterArticle(
  blocks: readonly PageBlock[],
  headline: number,
  chosen: readonly boolean[],
): readonly boolean[] {
  const articles = blocks.map(({ around }) => articleAround(around));
  const own = articles[headline] ?? null;
  const last = own === null ? -1 : articles.lastIndexOf(own);
  const text = blocks.reduce(
    (sum, block, i) => (articles[i] === own && chosen[i] === true ? sum + block.text.length : sum),
    0,
  );
  if (own === null || text < leastText) return blocks.map(() => false);
  const begun = new Set(articles.slice(0, last + 1));
  const later = new Map<Surroundings, boolean>();
  return articles.map((each) => {
    if (each === null || begun.has(each)) return false;
    const known = later.get(each) ?? !isWithin(each, own);
    later.set(each, known);
    return known;
  });
}

function articleAround(element: Surroundings): Surroundings | null {
  for (let each: Surroundings | null = element; each !== null; each = each.parent)
    if (each.tag === 'article') return each;
  return null;
}

function isWithin(element: Surroundings, outer: Surroundings): boolean {
  for (let each: Surroundings | null = element; each !== null; each = each.parent) if (each === outer) return true;
  return false;
}
