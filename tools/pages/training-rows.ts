import { inComments } from '../../src/sources/pages/comment-sections.ts';
import { featureCount, featureNames } from '../../src/sources/pages/feature-names.ts';
import { headlineIndex } from '../../src/sources/pages/headline-block.ts';
import type { PageEvidence } from '../../src/sources/pages/page-evidence.ts';
import type { BoostOptions, Row } from './boosted-trees.ts';
import { bodyLabels, lenientLabels, pieceLabels } from './label-blocks.ts';
import { type GoldPage, wordsOf } from './read-collection.ts';

export const boostOptions: BoostOptions = { trees: 400, depth: 6, rate: 0.05, columns: 0.3, rows: 0.7 };
/** Of short boilerplate blocks every third is kept, with three times the weight: menus would drown the rest. */
const shortBlock = 6;
/** A body that a program found counts a little less than one that people did. */
const parsed = 0.7;
/** What all blocks together weigh that only their names give away as readers' comments. */
const named = 6;
/** Every so many pages is seen once more as if its authors had named nothing: many name by chance or by machine. */
const nameless = 3;
const names = new Set(featureNames.flatMap((name, f) => (name.startsWith('named ') ? [f] : [])));

function* knownRows(page: GoldPage, { blocks, features, data }: PageEvidence): Generator<Row> {
  const { body, summary } = page;
  const labels =
    body === null
      ? pieceLabels(page, blocks)
      : summary === undefined
        ? bodyLabels(body, blocks)
        : lenientLabels(body, summary, blocks);
  const comments = commentsAmong(blocks, data.title, labels);
  const shareOfNamed = Math.min(1, named / comments.filter((each) => each).length);
  const words = blocks.map(({ text }) => wordsOf(text).length);
  const goldWords = body === null ? 0 : wordsOf(body).length;
  const covered = words.reduce((sum, count, i) => sum + ((labels[i] ?? 0) > 0.5 ? count : 0), 0);
  // A page whose article is not in its HTML, or is laid out otherwise than its annotation, teaches nothing.
  if (body !== null && covered < 0.7 * goldWords) return;
  for (const [i, known] of labels.entries()) {
    const label = comments[i] === true ? 0 : known;
    if (label === null) continue;
    const count = words[i] as number;
    // A word's weight is its share in the page's score; the labelled pieces of other pages count by their length.
    let weight = body === null ? 0.8 * Math.min(1, (count + 10) / 60) : (20 * (count + 3)) / (goldWords + 300);
    if (summary !== undefined) weight *= parsed;
    if (comments[i] === true) weight *= shareOfNamed;
    if (body !== null && label < 0.5 && count < shortBlock) {
      if (i % 3 !== 0) continue;
      weight *= 3;
    }
    yield { features: features.slice(i * featureCount, (i + 1) * featureCount), label, weight };
  }
}

/** Blocks that nobody annotated, and whose names say that readers wrote them. */
function commentsAmong(
  blocks: PageEvidence['blocks'],
  title: string | null,
  labels: readonly (number | null)[],
): readonly boolean[] {
  const headline = headlineIndex(blocks, wordsOf(title ?? '').join(' '));
  const within = inComments(
    blocks,
    headline,
    labels.map((label) => label === 1),
  );
  return labels.map((label, i) => label === null && within[i] === true);
}

/** What a page teaches; `number` is its place among all pages. */
export function rowsOf(page: GoldPage, evidence: PageEvidence, number: number): readonly Row[] {
  const rows = [...knownRows(page, evidence)];
  if (number % nameless !== 0) return rows;
  return [
    ...rows,
    ...rows.map((row) => ({ ...row, features: row.features.map((value, f) => (names.has(f) ? 0 : value)) })),
  ];
}
