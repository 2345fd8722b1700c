import type { PageBlock } from '../../src/sources/pages/page-blocks.ts';
import { type GoldPage, wordsOf } from './read-collection.ts';

type Blocks = readonly { readonly text: string }[];

const joined = (text: string) => wordsOf(text).join(' ');

/** Blocks of so many words are told by their words alone; shorter ones also by where they stand. */
const telling = 8;

/**
 * For each block the share of it that the annotated body holds. A short block (a heading, an item, a row of a table) counts
 * only where the body has it between the same long blocks: menus and tables of contents repeat the headings.
 */
export function bodyLabels(body: string, blocks: Blocks): number[] {
  const words = wordsOf(body);
  const whole = ` ${words.join(' ')} `;
  const triples = new Set(words.map((word, i) => `${word} ${words[i + 1]} ${words[i + 2]}`));
  const own = blocks.map(({ text }) => wordsOf(text));
  const lines = own.map((each) => ` ${each.join(' ')} `);
  const starts = lines.map((line, i) => {
    if ((own[i] as string[]).length < telling) return -1;
    const at = whole.indexOf(line);
    return at >= 0 && whole.indexOf(line, at + 1) < 0 ? at : -1;
  });
  const anchors = risingRun(starts);
  let before = 0;
  let next = 0;
  return own.map((each, i) => {
    const line = lines[i] as string;
    if (anchors[next] === i) {
      before = (starts[i] as number) + line.length - 1;
      next++;
      return 1;
    }
    if (each.length === 0) return 0;
    if (each.length < telling) {
      const following = anchors[next];
      const between = whole.slice(before, following === undefined ? undefined : (starts[following] as number) + 1);
      const at = between.indexOf(line);
      if (at < 0) return 0;
      before += at + line.length - 1;
      return 1;
    }
    if (whole.includes(line)) return 1;
    const hits = each.filter((word, k) => triples.has(`${word} ${each[k + 1]} ${each[k + 2]}`)).length;
    return Math.min(1, hits / (each.length - 2));
  });
}

/** What a collection's bodies hold at times and at times not, inside of the article. */
const doubtful = /^(?:li|td|th|tr|blockquote|h[2-4]|d[dt])$/;

/** As `bodyLabels`, null where a body that a parser found tells nothing: leads, and lists and the like amid the article. */
export function lenientLabels(
  body: string,
  summary: readonly string[],
  blocks: readonly Pick<PageBlock, 'text' | 'around'>[],
): (number | null)[] {
  const leads = new Set(summary.map(joined));
  const labels = bodyLabels(body, blocks);
  const first = labels.findIndex((label) => label > 0.5);
  const last = labels.findLastIndex((label) => label > 0.5);
  return labels.map((label, i) => {
    const { text, around } = blocks[i] as PageBlock;
    if (label > 0.5) return label;
    return leads.has(joined(text)) || (i > first && i < last && doubtful.test(around.tag)) ? null : label;
  });
}

/** Only blocks with an annotated piece are known. */
export function pieceLabels(
  { within, without }: Pick<GoldPage, 'within' | 'without'>,
  blocks: Blocks,
): (number | null)[] {
  const good = within.map(joined).filter((piece) => piece !== '');
  const bad = without.map(joined).filter((piece) => piece !== '');
  return blocks.map(({ text }) => {
    const line = joined(text);
    if (bad.some((piece) => line.includes(piece))) return 0;
    return good.some((piece) => line.includes(piece)) ? 1 : null;
  });
}

/** Indices of the longest rising subsequence of the values, those below 0 left out. */
function risingRun(values: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [i, value] of values.entries()) {
    if (value < 0) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous.set(i, ends[low - 1]);
    ends[low] = i;
  }
  const run: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) run.unshift(at);
  return run;
}
