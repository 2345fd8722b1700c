import type { AnalysedArticle } from '../../core/facts.ts';
import type { Span } from '../../core/span.ts';

/** Words of a shingle: long enough that two writers seldom share one by chance. */
const shingleWords = 5;
/** Shorter texts say too little to be told apart. */
const leastWords = 40;
const sampleSize = 6;
/** So much of the later text must stand in the earlier one. */
const leastShared = 0.8;
/** Wire copy is printed within days; the same words a year later are another event. */
const mostDaysApart = 3;
const dayMs = 86_400_000;

/**
 * The smallest hashes of a text's five-word shingles (bottom-k sketch, Broder 1997): texts that share most of their shingles share
 * at least one of these, texts of different writers none. Empty for short texts.
 */
export function shingleSample(text: string): readonly string[] {
  const words = wordsOf(text);
  if (words.length < leastWords) return [];
  const smallest: number[] = [];
  for (const shingle of shinglesOf(words)) {
    const hash = hashOf(shingle);
    const last = smallest.at(-1);
    if (smallest.includes(hash) || (smallest.length === sampleSize && last !== undefined && hash > last)) continue;
    smallest.push(hash);
    smallest.sort((a, b) => a - b);
    if (smallest.length > sampleSize) smallest.pop();
  }
  return smallest.map((hash) => hash.toString(36));
}

/**
 * Whether an article repeats an earlier one and adds nothing to it: most of its shingles stand there, and word for word each of its
 * sentences with a figure, a date, a quotation or a role. A report in other words, a longer one, or one with a changed number is none.
 */
export function isReprint(
  { article, facts }: AnalysedArticle,
  origin: { readonly text: string; readonly published: string | null },
): boolean {
  if (!nearInTime(article.published, origin.published)) return false;
  const [words, earlier] = [wordsOf(article.text), wordsOf(origin.text)];
  if (words.length < leastWords) return false;
  const held = shinglesOf(earlier);
  const own = [...shinglesOf(words)];
  if (own.filter((shingle) => held.has(shingle)).length < leastShared * own.length) return false;
  const whole = ` ${earlier.join(' ')} `;
  return factSpans(facts).every((span) =>
    whole.includes(` ${wordsOf(article.text.slice(span.start, span.end)).join(' ')} `),
  );
}

/** The sentences that hold facts, and the facts that reach beyond theirs. */
function factSpans(facts: AnalysedArticle['facts']): readonly Span[] {
  const roles = facts.actors.flatMap((actor) => actor.roles);
  const spans: Span[] = [...facts.figures, ...facts.dates, ...facts.quotations, ...roles];
  const sentences = facts.sentences.filter((sentence) =>
    spans.some(({ start }) => start >= sentence.start && start < sentence.end),
  );
  return [...sentences, ...facts.quotations].filter(({ start, end }) => end > start);
}

function nearInTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const apart = Math.abs(Date.parse(a) - Date.parse(b));
  return Number.isNaN(apart) || apart <= mostDaysApart * dayMs;
}

/** Letters and digits only: outlets set quotation marks, dashes and paragraphs their own way. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let i = 0; i + shingleWords <= words.length; i++) shingles.add(words.slice(i, i + shingleWords).join(' '));
  return shingles;
}

/** 53 bits from two runs of FNV-1a with different seeds. */
function hashOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
  }
  return ((high ^ (high >>> 15)) >>> 11) * 2 ** 32 + ((low ^ (low >>> 13)) >>> 0);
}
