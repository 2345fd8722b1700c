import type { Sentence, Token } from '../document.ts';
import { tokenize } from '../words/tokenize.ts';
import { contentStem } from './content-words.ts';
import { datelineLength } from './dateline.ts';

/** A summary of two sentences has at most this many words. */
const mostWords = 50;
/** One sentence alone may have more, but not a paragraph's length. */
const longestLead = 72;
/** Only the first sentences of the body are looked at: news puts its matter first. */
const pool = 6;
/** Each later sentence counts this much less than the one before it, the first one a third more. */
const decay = 0.65;
const leadBonus = 1.3;
/** Someone's words, out of context, summarise badly. */
const quoteFactor = 0.5;
/** So does a question, or what is said to a "you" by an "I". */
const talkFactor = 0.4;
/** What a headline word is worth beside one that the text repeats. */
const headlineWord = 5;
const shortest = 9;
const addressing = new Set(['i', 'my', 'me', 'we', 'our', 'us', 'you', 'your']);

interface Candidate {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly words: number;
  readonly factor: number;
}

/**
 * One or two of the article's own sentences, in their order: those whose words the headline and the rest of the text use most (after
 * Nenkova and Vanderwende 2005), with a strong preference for the first. Headings, datelines and bylines are no sentences.
 * Empty only when the text has no sentence.
 */
export function summarise(
  text: string,
  title: string | null,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): string {
  const frequencies = new Map<string, number>();
  for (const { firstToken, endToken } of sentences) {
    for (const stem of stemsOf(tokens, firstToken, endToken)) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  }
  const headline = title === null ? [] : tokenize(title);
  const wanted = stemsOf(headline, 0, headline.length);
  const top = sentences[0];
  if (top?.heading) for (const stem of stemsOf(tokens, top.firstToken, top.endToken)) wanted.add(stem);
  const weight = (stem: string): number => Math.log(frequencies.get(stem) ?? 1) + (wanted.has(stem) ? headlineWord : 0);

  const candidates = sentences
    .filter((sentence) => isBody(text, title, sentence))
    .slice(0, pool)
    .map((sentence, rank) => candidateOf(text, tokens, sentence, rank));
  let best: readonly Candidate[] = candidates.slice(0, 1);
  let bestScore = Number.NEGATIVE_INFINITY;
  candidates.forEach((first, index) => {
    for (const second of [undefined, ...candidates.slice(index + 1)]) {
      const chosen = second === undefined ? [first] : [first, second];
      const words = chosen.reduce((sum, each) => sum + each.words, 0);
      if (words > (second === undefined ? longestLead : mostWords)) continue;
      const score = scoreOf(chosen, words, weight);
      if (score > bestScore) {
        best = chosen;
        bestScore = score;
      }
    }
  });
  if (best.length > 0) return best.map((each) => each.text).join(' ');
  const any = sentences.find(({ heading }) => !heading) ?? sentences[0];
  return any === undefined ? '' : text.slice(any.start, any.end);
}

/** The weight of what is said, each thing once, by the words it takes. */
function scoreOf(chosen: readonly Candidate[], words: number, weight: (stem: string) => number): number {
  const said = new Set<string>();
  let sum = 0;
  for (const { stems, factor } of chosen) {
    for (const stem of stems) {
      if (!said.has(stem)) sum += factor * weight(stem);
      said.add(stem);
    }
  }
  return sum / words ** 0.2;
}

function isBody(text: string, title: string | null, { heading, firstToken, endToken, start, end }: Sentence): boolean {
  if (heading || endToken - firstToken < shortest) return false;
  const words = text.slice(start, end);
  return words !== title && /[.!?…][”"’')\]]*$/u.test(words);
}

function candidateOf(text: string, tokens: readonly Token[], sentence: Sentence, rank: number): Candidate {
  const whole = text.slice(sentence.start, sentence.end);
  const words = whole.slice(datelineLength(whole));
  const quoted = /^["“«„]/.test(words);
  let count = 0;
  let talk = /\?["”’)]*$/.test(words);
  let inQuotes = false;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const { text: word, lower } = tokens[index] as Token;
    if (/^[\p{L}\p{N}]/u.test(word)) count++;
    else if (/^["“”]$/.test(word)) inQuotes = !inQuotes;
    if (!inQuotes && addressing.has(lower)) talk = true;
  }
  return {
    text: words,
    stems: stemsOf(tokens, sentence.firstToken, sentence.endToken),
    words: Math.max(1, count),
    factor: decay ** rank * (rank === 0 ? leadBonus : 1) * (quoted ? quoteFactor : 1) * (talk ? talkFactor : 1),
  };
}

function stemsOf(tokens: readonly Token[], from: number, to: number): Set<string> {
  const stems = new Set<string>();
  for (let index = from; index < to; index++) {
    const stem = contentStem(tokens[index] as Token);
    if (stem !== null) stems.add(stem);
  }
  return stems;
}
