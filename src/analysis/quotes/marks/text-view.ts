import type { Actor } from '../../../core/actor.ts';
import type { Span } from '../../../core/span.ts';
import { roleClass } from '../../actors/lexicons/role-nouns.ts';
import type { Document, Sentence, Syntax, Token } from '../../document.ts';
import { findQuotedSpans, type QuotedSpan } from './quotation-marks.ts';

/** A stretch of tokens that reads as one sentence when every quotation counts as one word. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  readonly heading: boolean;
}

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The document as the attribution rules read it. */
export interface TextView {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Universal part of speech of each token. */
  readonly tags: readonly string[];
  readonly syntax: Syntax;
  readonly quotes: readonly QuotedSpan[];
  /** Index of the quotation each token (marks included) lies in, else -1. */
  readonly quoteAt: Int32Array;
  readonly units: readonly Unit[];
  /** Where each name of a person ends, by where it starts. */
  readonly people: ReadonlyMap<number, number>;
}

type Grammar = Pick<Document<'tokens' | 'sentences' | 'syntax'>, 'tokens' | 'sentences' | 'syntax'>;

export function viewText(text: string, { tokens, sentences, syntax }: Grammar, actors: readonly Actor[]): TextView {
  const quotes = findQuotedSpans(text, tokens, sentences);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  quotes.forEach((quote, index) => {
    quoteAt.fill(index, quote.outerFirst, quote.outerEnd);
  });
  const tags = withNames(withNouns(syntax, tokens), tokens, actors);
  const people = new Map<number, number>();
  for (const { kind, mentions } of actors)
    if (kind === 'person') for (const { start, end } of mentions) people.set(start, end);
  return { text, tokens, tags, syntax, quotes, quoteAt, units: joinSentences(sentences, quotes, quoteAt), people };
}

/** Whether the words are a person's name and nothing else. */
export function isPersonName(view: TextView, { first, end }: TokenRange): boolean {
  return view.people.get(view.tokens[first]?.start ?? -1) === view.tokens[end - 1]?.end;
}

const longestName = 4;

/** Whether a person's name ends right before the token `end`. */
export function endsPersonName(view: TextView, end: number): boolean {
  for (let first = end - 1; first >= Math.max(0, end - longestName); first--)
    if (isPersonName(view, { first, end })) return true;
  return false;
}

/** Verbs that stand right before a verb of saying or behind an article or name are nouns ("campaign aides said", "a Springfield poll"). */
function withNouns({ tags, relations }: Syntax, tokens: readonly Token[]): readonly string[] {
  let repaired: string[] | null = null;
  for (let at = 0; at + 1 < tags.length; at++) {
    const word = tokens[at]?.lower ?? '';
    // "the 52-year-old chief executive said"
    if (tags[at] === 'ADJ' && relations[at] === 'nsubj' && roleClass(word) !== null) {
      repaired ??= [...tags];
      repaired[at] = 'NOUN';
    }
    if (word === 'forecast' && closesClause(tokens, at)) {
      repaired ??= [...tags];
      repaired[at] = 'VERB';
    }
    if (tags[at] !== 'VERB') continue;
    // "by Monday evening the ministry reported", "citing the agency, Rep Roe said"
    const title = shortTitles.test(word) && tags[at + 1] === 'PROPN';
    if (title || /^(?:evening|morning)$/.test(word)) {
      repaired ??= [...tags];
      repaired[at] = title ? 'PROPN' : 'NOUN';
      continue;
    }
    const before = tags[at - 1] ?? 'PUNCT';
    const speaks =
      /s$/.test(word) && /^(?:said|say|says|told|tell|believe|estimate|warn|argue)$/.test(tokens[at + 1]?.lower ?? '');
    const noun =
      (speaks && /^(?:NOUN|PROPN|ADJ|DET|PUNCT|CCONJ|SCONJ|ADP)$/.test(before)) ||
      (/^(?:poll|survey|report|study)$/.test(word) && before === 'PROPN');
    if (!noun) continue;
    repaired ??= [...tags];
    repaired[at] = 'NOUN';
  }
  return repaired ?? tags;
}

/** "The gap will widen to 2.9%, **the finance ministry forecast**.": a verb in the past, which reads like the noun. */
function closesClause(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:\.|on)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let comma = at - 2; comma > at - 7; comma--) {
    if (/^(?:a|an|its|their|his|her|'s|this|that)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
    if (tokens[comma]?.lower === ',') return true;
  }
  return false;
}

const shortTitles = /^(?:rep|sen|gov|gen|lt|col|capt|sgt|maj|adm|cmdr|rev|prof|dr|hon)\.?$/;

/** Words of a name are no verbs and no adjectives, whatever a tagger that has not met the name takes them for. */
function withNames(tags: readonly string[], tokens: readonly Token[], actors: readonly Actor[]): readonly string[] {
  const spans = actors.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  let repaired: string[] | null = null;
  let next = 0;
  for (let at = 0; at < tags.length; at++) {
    const { start, end, text } = tokens[at] as Token;
    while (next < spans.length && (spans[next] as Span).end <= start) next++;
    const span = spans[next];
    if (span === undefined) break;
    if (start < span.start || end > span.end || !/^(?:VERB|ADJ|ADV|AUX|INTJ|X)$/.test(tags[at] ?? '')) continue;
    if (!/^\p{Lu}/u.test(text)) continue;
    repaired ??= [...tags];
    repaired[at] = 'PROPN';
  }
  return repaired ?? tags;
}

/** Words, quotations counted as one, after which a unit is cut: no sentence is longer, and the rules look back and forth within a unit. */
const longestUnit = 400;

/** Joins sentences that were cut inside a quotation. */
function joinSentences(sentences: readonly Sentence[], quotes: readonly QuotedSpan[], quoteAt: Int32Array): Unit[] {
  const quoteEnd = (at: number): number => quotes[quoteAt[at] ?? -1]?.outerEnd ?? at + 1;
  const units: Unit[] = [];
  let first = 0;
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1];
    const inside = quoteAt[sentence.endToken - 1] ?? -1;
    const sameQuote = inside >= 0 && quoteAt[sentence.endToken] === inside;
    if (next !== undefined && next.paragraph === sentence.paragraph && sameQuote) return;
    const { paragraph, heading } = sentence;
    const end = sentence.endToken;
    let start = sentences[first]?.firstToken ?? 0;
    let words = 0;
    for (let at = start; at < end; at = quoteEnd(at)) {
      if (++words <= longestUnit) continue;
      units.push({ first: start, end: at, paragraph, heading });
      start = at;
      words = 1;
    }
    units.push({ first: start, end, paragraph, heading });
    first = index + 1;
  });
  return units;
}

/** The word, in lower case with plain marks; empty outside the text. */
export function wordAt(view: TextView, index: number): string {
  return view.tokens[index]?.lower ?? '';
}

export function tagAt(view: TextView, index: number): string {
  return view.tags[index] ?? 'X';
}

export function isQuoted(view: TextView, index: number): boolean {
  return (view.quoteAt[index] ?? -1) >= 0;
}

/** The next position to the right when a quotation counts as one word. */
export function after(view: TextView, index: number): number {
  const quote = view.quotes[view.quoteAt[index] ?? -1];
  return quote === undefined ? index + 1 : quote.outerEnd;
}

/** The position to the left when a quotation counts as one word: a quotation is entered at its first token. */
export function before(view: TextView, index: number): number {
  const quote = view.quotes[view.quoteAt[index - 1] ?? -1];
  return quote === undefined ? index - 1 : quote.outerFirst;
}

/** The last word inside the quotation that covers the position, nested marks aside. */
export function lastQuotedWord(view: TextView, inside: number): string {
  const quote = view.quotes[view.quoteAt[inside] ?? -1];
  let last = (quote?.endToken ?? inside + 1) - 1;
  while (/^["']$/.test(wordAt(view, last))) last--;
  return wordAt(view, last);
}

/** The name of a programme or work in marks ("on “Morning Talk”"): capitals throughout, no end mark. */
export function isTitle(view: TextView, at: number): boolean {
  const quote = view.quotes[view.quoteAt[at] ?? -1];
  if (quote === undefined || quote.endToken - quote.firstToken > 7) return false;
  for (let index = quote.firstToken; index < quote.endToken; index++) {
    const text = view.tokens[index]?.text ?? '';
    if (index === quote.endToken - 1 && /^[,.]$/.test(text)) continue;
    if (!/^[\p{Lu}\p{N}'’&-]/u.test(text) && !/^(?:of|the|and|in|on|a|to|for|with|at)$/.test(text)) return false;
  }
  return true;
}

/** A title that stands inside a sentence ("on “Morning Talk,” Berg said"): nobody's words. */
export function isWork(view: TextView, at: number): boolean {
  const quote = view.quotes[view.quoteAt[at] ?? -1];
  if (quote === undefined || !isTitle(view, quote.outerFirst)) return false;
  const before = quote.outerFirst - 1;
  if (before < 0 || isQuoted(view, before)) return false;
  // "told “Morning Talk”"
  return /^(?:ADP|NOUN|PROPN|PART|DET|ADJ)$/.test(tagAt(view, before)) || wordAt(view, before) === 'told';
}

/** Whether digits stand in the range outside quotations. */
export function hasNumber(view: TextView, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at = after(view, at)) {
    if (!isQuoted(view, at) && /^[\p{N}$€£]/u.test(wordAt(view, at))) return true;
  }
  return false;
}
