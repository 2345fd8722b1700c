import type { PageBlock, Surroundings } from './page-blocks.ts';

/** Words of class names and ids that stand for nothing but readers' comments and the form for them. */
const section =
  /^(?:comments|comments?[-_]{0,2}(?:list|area|body|bodies|text|content|contents|section|wrap|wrapper|container|block|holder|inner|thread|tree|item|entry|post|author|meta|main|form|feed|respond)s?|comments?[-_](?:[a-z]{1,9}[-_])?\d{1,12}|(?:wp|post|article|entry|user|reader|blog|all|fb|facebook|story|recent|view|usr|js)[-_]comments?|commentary[-_]list|disqus_thread|dsq-content|dsq-comments|respond|comment[-_]respond|livefyre|lf-comments?|viafoura|coral[-_](?:talk|container|thread)|spotim[-_]\w{1,30}|hyvor-talk\S{0,20})$/;
/** What a name must hold for one of its words to be one of these. */
const perhapsNamed = /comment|respond|disqus|dsq|fyre|viafoura|coral|spotim|hyvor/;
/** A word that one opinion piece may bear as well: it counts where several elements bear it. */
const single = /^comment$/;

interface Found {
  readonly first: number;
  readonly plain: boolean;
}

/**
 * For each block whether it stands among readers' comments: in an element whose name says so, and that begins behind the
 * headline (`headline` is its block, -1 for none) or behind text that is likely body. An element around either is the article.
 */
export function inComments(
  blocks: readonly PageBlock[],
  headline: number,
  likely: readonly boolean[],
): readonly boolean[] {
  const start = headline >= 0 ? headline : likely.indexOf(true);
  const known = new Map<Surroundings, Found | null>();
  let plain = 0;
  for (const [i, { around }] of blocks.entries()) {
    for (let each: Surroundings | null = around; each !== null && !known.has(each); each = each.parent) {
      const words = perhapsNamed.test(each.name) ? each.name.split(/\s+/) : [];
      const certain = words.some((word) => section.test(word));
      const perhaps = !certain && words.some((word) => single.test(word));
      if (perhaps) plain++;
      known.set(each, (certain || perhaps) && !isWhole(each) ? { first: i, plain: perhaps } : null);
    }
  }
  return blocks.map(({ around }) => {
    for (let each: Surroundings | null = around; each !== null; each = each.parent) {
      const found = known.get(each) ?? null;
      if (found !== null && start >= 0 && found.first > start && (!found.plain || plain > 1)) return true;
    }
    return false;
  });
}

function isWhole({ tag }: Surroundings): boolean {
  return tag === 'body' || tag === 'main' || tag === 'html';
}
