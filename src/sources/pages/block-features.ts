import {
  ancestorsOf,
  articleOf,
  distances,
  isParagraph,
  levelsTo,
  meetingPlace,
  near,
  richestElement,
  run,
} from './block-places.ts';
import { featureCount } from './feature-names.ts';
import { blockTags, common, cues, foreignHeading, formHeading, notices } from './furniture-words.ts';
import { headlineIndex, wordsOf } from './headline-block.ts';
import type { PageBlock } from './page-blocks.ts';

/** What the classifier knows of the page besides its blocks. */
export interface PageFacts {
  readonly title: string | null;
  readonly description: string | null;
  /** The body as JSON-LD carries it. */
  readonly articleBody: string | null;
  /** Readability's paragraphs. */
  readonly readable: ReadonlySet<string>;
}

/** Where a block stands, for counting what its likes hold: the tag and the names of the two elements around it. */
function signature({ around }: PageBlock): string {
  return `${around.tag}.${around.name}<${around.parent?.tag ?? ''}.${around.parent?.name ?? ''}`;
}

/** One row of features for each block, in order: `featureCount` numbers each. */
export function blockFeatures(blocks: readonly PageBlock[], page: PageFacts): Float32Array {
  const rows = new Float32Array(blocks.length * featureCount);
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0) || 1;
  const totalLinks = blocks.reduce((sum, { linkChars }) => sum + linkChars, 0);
  const titleWords = new Set(wordsOf(page.title ?? ''));
  const titleText = wordsOf(page.title ?? '').join(' ');
  const description = wordsOf(page.description ?? '')
    .join(' ')
    .slice(0, 120);
  const bodyGrams = page.articleBody === null ? null : grams(wordsOf(page.articleBody));
  const copies = new Map<string, number>();
  const signatures = new Map<string, { blocks: number; paragraphs: number; chars: number }>();
  for (const block of blocks) {
    copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
    const key = signature(block);
    const sums = signatures.get(key) ?? { blocks: 0, paragraphs: 0, chars: 0 };
    sums.blocks++;
    sums.chars += block.text.length;
    if (isParagraph(block)) sums.paragraphs++;
    signatures.set(key, sums);
  }
  const headline = headlineIndex(blocks, titleText);
  const readable = blocks.map(({ text }) => page.readable.has(text) && text.length >= 20);
  const firstReadable = readable.indexOf(true);
  const lastReadable = readable.lastIndexOf(true);
  const richest = richestElement(blocks);
  const paragraphs = blocks.map(isParagraph);
  const since = distances(paragraphs, 1);
  const until = distances(paragraphs, -1);
  const paragraphTotal = paragraphs.filter(Boolean).length || 1;

  const headlineAround = headline < 0 ? null : ancestorsOf((blocks[headline] as PageBlock).around);
  const richestAround = richest === null ? null : ancestorsOf(richest);

  let lastHeading = -1;
  let lastForeign = -1;
  let lastForm = -1;
  let headlinesBefore = 0;
  let charsBefore = 0;
  let paragraphsBefore = 0;
  for (const [i, block] of blocks.entries()) {
    const { text, linkChars, links, boldChars, around } = block;
    const words = wordsOf(text.slice(0, 4_000));
    const count = words.length || 1;
    const letters = text.length || 1;
    const noticed = text.slice(0, 2_000).match(notices)?.length ?? 0;
    let at = i * featureCount;
    const put = (...values: readonly number[]) => {
      for (const value of values) rows[at++] = value;
    };
    put(
      Math.log(1 + text.length),
      Math.min(count, 300),
      words.reduce((sum, word) => sum + word.length, 0) / count,
      Math.min(30, text.match(/[.!?…。](?=\s|["'”’)]|$)/g)?.length ?? 0),
      closes(text),
      (text.match(/,/g)?.length ?? 0) / count,
      (text.match(/\d/g)?.length ?? 0) / letters,
      (text.match(/\p{Lu}/gu)?.length ?? 0) / letters,
      (text.slice(0, 4_000).match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) / count,
      /^\p{Ll}/u.test(text) ? 1 : 0,
      words.filter((word) => common.has(word)).length / count,
      Math.min(noticed, 10),
      noticed / count,
      linkChars / letters,
      Math.min(links, 30),
      boldChars / letters,
      block.italicChars / letters,
      block.afterBreak ? 1 : 0,
      block.afterMedia ? 1 : 0,
      Math.min(around.depth, 40),
      around.hidden ? 1 : 0,
      around.dialog ? 1 : 0,
      around.articleBody ? 1 : 0,
    );
    for (const tag of blockTags) put(around.tag === tag ? 1 : 0);
    for (const distance of around.landmarks) put(distance < 0 ? 0 : 1 / (1 + distance));
    for (const distance of around.hints) put(distance < 0 ? 0 : 1 / (1 + distance));
    const head = text.length > 600 ? `${text.slice(0, 300)}${text.slice(-300)}` : text;
    for (const cue of cues) put(cue.test(head) ? 1 : 0);
    put(
      i / blocks.length,
      charsBefore / total,
      headline < 0 ? 0 : Math.max(-50, Math.min(200, i - headline)),
      headline < 0 ? 0.5 : i > headline ? 1 : 0,
      readable[i] ? 1 : 0,
      firstReadable < 0 ? 0 : Math.max(-30, Math.min(30, i - firstReadable)),
      lastReadable < 0 ? 0 : Math.max(-30, Math.min(30, i - lastReadable)),
      near(readable, i),
      bodyGrams === null ? -1 : shared(words, bodyGrams),
      titleText !== '' && words.join(' ') === titleText ? 1 : 0,
      words.filter((word) => titleWords.has(word)).length / count,
      description !== '' && words.join(' ').startsWith(description) ? 1 : 0,
      Math.min(5, copies.get(text) ?? 1),
      text.length < 60 ? Math.min(5, copies.get(text) ?? 1) : 0,
    );
    const parent = around.sums;
    const grand = (around.parent ?? around).sums;
    put(
      Math.min(parent.blocks, 60),
      parent.linkChars / (parent.chars || 1),
      parent.chars / total,
      Math.min(parent.paragraphs, 40),
      grand.linkChars / (grand.chars || 1),
      grand.chars / total,
      Math.min(grand.paragraphs, 40),
      Math.min(grand.children, 60),
    );
    const like = signatures.get(signature(block)) as { blocks: number; paragraphs: number; chars: number };
    const toRichest = richest === null ? 30 : levelsTo(around, richest);
    put(
      (richest?.sums.chars ?? 0) / total,
      toRichest,
      toRichest < 30 ? 1 : 0,
      Math.log(total),
      totalLinks / total,
      like.paragraphs / paragraphTotal,
      like.chars / total,
      Math.min(100, like.blocks),
    );
    for (const step of [-2, -1, 1, 2]) {
      const other = blocks[i + step];
      if (other === undefined) put(0, 0, 0, 0);
      else {
        const heading = /^h[1-6]$/.test(other.around.tag) ? 1 : 0;
        put(Math.log(1 + other.text.length), other.linkChars / other.text.length, closes(other.text), heading);
      }
    }
    const meeting = headlineAround === null ? null : meetingPlace(around, headlineAround);
    const meetsRichest = richestAround === null ? null : meetingPlace(around, richestAround);
    put(
      meeting?.levels ?? 30,
      meeting === null ? 0 : meeting.chars / total,
      meetsRichest?.levels ?? 30,
      Math.min(5, headlinesBefore),
      articleOf(around) / total,
    );
    put(
      lastHeading < 0 ? 0 : 1,
      lastHeading < 0 ? 50 : Math.min(50, i - lastHeading),
      lastHeading >= 0 && lastHeading === lastForeign ? 1 : 0,
      lastForeign < 0 ? 100 : Math.min(100, i - lastForeign),
      lastForm < 0 ? 100 : Math.min(100, i - lastForm),
    );
    put(
      Math.min(10, parent.media),
      Math.min(10, parent.controls),
      Math.min(10, grand.media),
      Math.min(10, grand.controls),
      Math.min(20, grand.headings),
      blocks[i + 1]?.afterMedia ? 1 : 0,
    );
    if (/^h[1-6]$/.test(around.tag)) {
      lastHeading = i;
      if (around.tag === 'h1') headlinesBefore++;
      if (text.length < 60 && foreignHeading.test(text)) lastForeign = i;
      if (text.length < 80 && formHeading.test(text)) lastForm = i;
    }
    put(run(blocks, i, -1), run(blocks, i, 1), since[i] as number, until[i] as number);
    put(
      paragraphsBefore / paragraphTotal,
      (paragraphTotal - paragraphsBefore - (paragraphs[i] ? 1 : 0)) / paragraphTotal,
    );
    if (at !== (i + 1) * featureCount) throw new Error('a block has other features than their names say');
    charsBefore += text.length;
    if (paragraphs[i]) paragraphsBefore++;
  }
  return rows;
}

function closes(text: string): number {
  return /[.!?…。:;,]["'”’»)\]]{0,2}$/.test(text.slice(-4)) ? 1 : 0;
}

function grams(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i + 2 < Math.min(words.length, 30_000); i++) found.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return found;
}

/** Share of a block's word triples that the JSON-LD body holds. */
function shared(words: readonly string[], body: ReadonlySet<string>): number {
  if (words.length < 3) return body.has(words.join(' ')) ? 1 : 0.5;
  let hits = 0;
  for (let i = 0; i + 2 < words.length; i++) if (body.has(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)) hits++;
  return hits / (words.length - 2);
}
