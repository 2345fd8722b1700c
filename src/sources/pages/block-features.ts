import { classHints } from './class-hints.ts';
import { landmarks, type PageBlock, type Surroundings } from './page-blocks.ts';

/** What the classifier knows of the page besides its blocks. */
export interface PageFacts {
  readonly title: string | null;
  readonly description: string | null;
  /** The body as JSON-LD carries it. */
  readonly articleBody: string | null;
  /** Readability's paragraphs. */
  readonly readable: ReadonlySet<string>;
}

const tags = [
  'p',
  'li',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'tr',
  'figcaption',
  'blockquote',
  'pre',
  'dd',
  'section',
  'body',
];
const common = new Set(
  `the of and to in a is that for it was on with as at by be this from are he his has have had not but they which who were said an we
will you your i le la les de des du et en un une est que qui dans pour sur par au ne pas plus der die das und den von zu mit dem ist
nicht ein eine auf für im sich el los las y se con su lo como más o os as do da em não uma é no na il di che è per non si del`.split(
    /\s+/,
  ),
);

/** Phrases of furniture, each a feature of its own. */
const cues: readonly RegExp[] = [
  /©|\(c\) ?\d{4}|copyright|all rights reserved/i,
  /subscri|newsletter|sign up|inbox|log in|sign in|register|abonn/i,
  /cookie|privacy|terms of|consent|gdpr/i,
  /^(?:read more|also read|see also|related|more:|recommended|watch|listen|read:|up next|don't miss|you may|you might|lire aussi|lesen sie|mehr zum|leer también|leia)/i,
  /^(?:by|written by|posted by|published|updated|last updated|posted|author|reviewed by|edited by|von|por|par)\b/i,
  /\b(?:is a|are) .{0,60}(?:writer|editor|reporter|journalist|author|correspondent|contributor|columnist|producer|freelance)/i,
  /(?:photo|image|picture|foto|photograph|credit|courtesy|getty|shutterstock|illustration|reuters|afp)\b/i,
  /\bcomments?\b|\breply\b|kommentar/i,
  /share|tweet|facebook|twitter|whatsapp|linkedin|pinterest|instagram|follow us/i,
  /advertis|sponsor|affiliate|commission|anzeige|werbung|publicidad/i,
  /click here|contact us|call us|get started|learn more|buy now|free trial|download|shop now|book a/i,
  /^\W{0,3}(?:tags?|topics?|categor|filed under|keywords)\b/i,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b\d{4}-\d\d-\d\d|\d{1,2} (?:min(?:ute)?s?|hours?|days?) (?:ago|read)/i,
  /[|•·»›]/,
  /\?$/,
  /:$/,
  /^["“„«‘]/,
  /@[\w.]|https?:|www\./,
  /(?:…|\.\.\.|\[…\]|»|→|>)$/,
  /^\W{0,3}(?:pictured|file photo|above|below|left|right|seen here|watch|video|archivbild|bild)\b|\((?:pictured|left|right)\b/i,
  /\b(?:has written|is based in|is the author of|joined .{0,40} in|graduated|covers|lives in|holds a|tweets? at|follow (?:him|her|them)|his work|her work|autor|redakteur)\b/i,
  /\b(?:your|you agree|you can|you'll|email address|unsubscribe|our (?:website|site|app|team|readers|daily|weekly|terms|privacy))\b/i,
  /\b(?:this (?:article|story|post|report|piece|content) (?:was|is|has|originally|first|appeared)|originally (?:published|appeared)|first published|editor'?s note|correction|clarification|republish)/i,
  /^\W{0,3}(?:advertisement|article continues|story continues|continue reading|read (?:more|full|the full)|view (?:more|all|gallery)|show more|load more|sign up|loading)/i,
];

/** What bodies seldom say and notices, forms and offers often do; how many a block holds is a feature. */
const notices =
  /\b(?:all rights reserved|your inbox|our newsletters?|daily newsletter|weekly newsletter|email address|not be published|required fields|save my name|something went wrong|while submitting|(?:this|our) (?:web)?site|uses? cookies|cookie policy|privacy policy|privacy notice|terms (?:of|and|&) \w+|you (?:consent|agree) to|opt[- ]out|by (?:continuing|clicking|signing|submitting|subscribing)|unsubscribe|trademarks?|getty images|opens in|new window|affiliate|commission|sponsored|advertis\w+|already (?:a|an) \w+|create an? account|log ?in|sign (?:in|up)|password|free trial|cancel any ?time|subscribe|subscribers?|subscription|follow us|share this|click here|learn more|read more|contact us|call us|get in touch|book (?:a|your)|schedule (?:a|your)|get started|download|leave a (?:comment|reply)|view all|show more|load more|min read|tickets|free shipping|add to cart|abonnieren|abonnement|anmelden|datenschutz\w*|newsletters?|impressum|werbung|anzeige|se connecter|s'abonner|suscr[ií]b\w+)\b/gi;

/** Headings of what follows an article rather than of its parts. */
const foreignHeading =
  /\b(?:related|recommend|popular|trending|latest|most (?:read|viewed|shared)|more (?:from|on|in|news|stories|articles|like)|you may|you might|also like|up next|next|read (?:more|next|also)|don't miss|top stories|in this (?:section|series)|elsewhere|keep reading|weitere|mehr|meistgelesen|auch interessant|lire aussi|à lire|más|leer)\b/i;
const formHeading =
  /comment|newsletter|subscri|sign up|log in|register|cookie|privacy|consent|share|follow|contact|support|donate|download|about (?:the|us|me)|author|tags|topics|categor|sponsor|advert|leave a|reply|join/i;

/** The features' names, in order: the trained weights hold them too, and refuse to load when they differ. */
export const featureNames: readonly string[] = [
  ...[
    'logChars',
    'words',
    'wordLength',
    'sentences',
    'closed',
    'commas',
    'digits',
    'capitals',
    'capitalWords',
    'lower',
    'common',
    'notices',
    'noticeShare',
  ],
  ...[
    'linkShare',
    'links',
    'boldShare',
    'italicShare',
    'afterBreak',
    'afterMedia',
    'depth',
    'hidden',
    'dialog',
    'microdata',
  ],
  ...tags.map((tag) => `tag ${tag}`),
  ...landmarks.map((tag) => `in ${tag}`),
  ...classHints.map(({ name }) => `named ${name}`),
  ...cues.map((_, i) => `cue ${i}`),
  ...[
    'position',
    'charPosition',
    'fromHeadline',
    'pastHeadline',
    'readable',
    'readableBefore',
    'readableAfter',
    'readableNear',
  ],
  ...['jsonBody', 'isTitle', 'titleOverlap', 'isDescription', 'copies', 'copiesShort'],
  ...[
    'parentBlocks',
    'parentLinkShare',
    'parentShare',
    'parentParagraphs',
    'grandLinkShare',
    'grandShare',
    'grandParagraphs',
    'siblings',
  ],
  ...[
    'richestShare',
    'toRichest',
    'inRichest',
    'pageChars',
    'pageLinkShare',
    'signatureParagraphs',
    'signatureChars',
    'signatureBlocks',
  ],
  ...[-2, -1, 1, 2].flatMap((at) => ['chars', 'link', 'closed', 'heading'].map((each) => `${each} ${at}`)),
  ...['toHeadline', 'headlineShare', 'fromRichest', 'headlinesBefore', 'articleShare'],
  ...['underHeading', 'sinceHeading', 'underForeign', 'sinceForeign', 'sinceForm'],
  ...['parentMedia', 'parentControls', 'grandMedia', 'grandControls', 'grandHeadings', 'afterMediaNext'],
  ...['runBefore', 'runAfter', 'sinceParagraph', 'untilParagraph', 'paragraphsBefore', 'paragraphsAfter'],
];

export const featureCount = featureNames.length;

function isParagraph({ text, linkChars }: PageBlock): boolean {
  return text.length >= 80 && linkChars * 3 < text.length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
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
    for (const tag of tags) put(around.tag === tag ? 1 : 0);
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

/** The heading that says the title (given as its words, lower case), else the first `h1`; -1 for none. */
export function headlineIndex(blocks: readonly PageBlock[], title: string): number {
  const first = blocks.findIndex(({ around }) => around.tag === 'h1');
  const same = blocks.findIndex(
    ({ text, around }) => /^h[12]$/.test(around.tag) && title !== '' && wordsOf(text).join(' ') === title,
  );
  return same >= 0 ? same : first;
}

/** The innermost element that holds at least half of the page's paragraph text. */
function richestElement(blocks: readonly PageBlock[]): Surroundings | null {
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
function levelsTo(from: Surroundings, target: Surroundings): number {
  let levels = 0;
  for (let each: Surroundings | null = from; each !== null && levels < 29; each = each.parent) {
    if (each === target) return levels;
    levels++;
  }
  return 30;
}

function ancestorsOf(element: Surroundings): ReadonlySet<Surroundings> {
  const found = new Set<Surroundings>();
  for (let each: Surroundings | null = element; each !== null; each = each.parent) found.add(each);
  return found;
}

/** How far up a block and another element meet, and how much text the element holds where they do. */
function meetingPlace(from: Surroundings, others: ReadonlySet<Surroundings>): { levels: number; chars: number } {
  let levels = 0;
  let each = from;
  while (!others.has(each) && each.parent !== null) {
    each = each.parent;
    levels++;
  }
  return { levels: Math.min(30, levels), chars: each.sums.chars };
}

/** How much text the nearest `article` around holds; 0 outside of any. */
function articleOf(element: Surroundings): number {
  for (let each: Surroundings | null = element; each !== null; each = each.parent)
    if (each.tag === 'article') return each.sums.chars;
  return 0;
}

/** Blocks since the last marked one (or until the next, for -1), at most 20. */
function distances(marks: readonly boolean[], direction: 1 | -1): readonly number[] {
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
function near(marks: readonly boolean[], i: number): number {
  let sum = 0;
  for (let j = i - 3; j <= i + 3; j++) if (j !== i && marks[j] === true) sum++;
  return sum / 6;
}

/** How many neighbours in a row hang in the same element with the same tag. */
function run(blocks: readonly PageBlock[], i: number, step: 1 | -1): number {
  const own = (blocks[i] as PageBlock).around;
  let length = 0;
  for (let j = i + step; length < 20; j += step) {
    const other = blocks[j]?.around;
    if (other === undefined || other.tag !== own.tag || (other !== own && other.parent !== own.parent)) break;
    length++;
  }
  return length;
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
