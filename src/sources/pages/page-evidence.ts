import { Readability } from '@mozilla/readability';
import { blockFeatures } from './block-features.ts';
import { domText } from './dom-text.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { divisionDepth, type PageDocument, parsePage } from './page-dom.ts';
import { placeStreamedParts } from './streamed-parts.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';
import { placeWaitingPart } from './waiting-parts.ts';

/** Everything that speaks for or against each paragraph of a page. */
export interface PageEvidence {
  readonly data: StructuredData;
  readonly blocks: readonly PageBlock[];
  /** `featureCount` numbers for each block. */
  readonly features: Float32Array;
  /** What Readability takes for the article, as paragraphs; empty when it finds none. */
  readonly readable: readonly string[];
}

const deepestReadable = 200;

export function pageEvidence(html: string, url: string | null): PageEvidence {
  const document = parsePage(html);
  placeStreamedParts(document);
  const data = readStructuredData(document, url);
  const blocks = shownBlocks(document);
  const description = document.querySelector('meta[name="description"], meta[property="og:description"]');
  // Last: it takes the document apart. Its time grows with the square of the depth: a deep page goes without.
  const readable = divisionDepth(html) > deepestReadable ? [] : readabilityParagraphs(document);
  const features = blockFeatures(blocks, {
    title: data.title,
    description: description?.getAttribute('content') ?? null,
    articleBody: data.articleBody,
    readable: new Set(readable),
  });
  return { data, blocks, features, readable };
}

/** A page that shows less text than this in paragraphs may keep its article for a script. */
const leastShown = 600;

function shownBlocks(document: PageDocument): readonly PageBlock[] {
  const { body } = document;
  if (body === null) return [];
  const blocks = pageBlocks(body);
  const shown = blocks.reduce((sum, { text, linkChars }) => sum + (text.length > 80 ? text.length - linkChars : 0), 0);
  return shown < leastShown && placeWaitingPart(document) ? pageBlocks(body) : blocks;
}

function readabilityParagraphs(document: ReturnType<typeof parsePage>): readonly string[] {
  try {
    const { content } = new Readability(document as never, { maxElemsToParse: 100_000 }).parse() ?? {};
    return content == null ? [] : domText(parsePage(content)).split('\n\n');
  } catch {
    // Too large or too deep for it: the other evidence must do.
    return [];
  }
}
