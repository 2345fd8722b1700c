import { datelineLength } from '../../core/dateline.ts';
import { isLabelledClaim } from '../../core/labelled-claim.ts';
import { leansBack } from '../../core/leans-back.ts';
import type { Sentence, Token } from '../document.ts';
import { ownHeadline } from '../own-headline.ts';
import { tokenize } from '../words/tokenize.ts';
import { isCaption } from './captions.ts';
import { centralityOf, type StemCounts } from './centrality.ts';
import { contentStem } from './content-words.ts';

/** A summary of two sentences has at most this many words: about 40 in the mean. */
const mostWords = 60;
/** One sentence alone may have more, but not a paragraph's length. */
const longestLead = 65;
/** Only the first sentences of the body are looked at: news puts its matter first. */
const pool = 6;
/** Each later sentence counts this much less than the one before it, the first one half more. */
const decay = 0.65;
const leadBonus = 1.5;
/** Someone's words, out of context, summarise badly. */
const quoteFactor = 0.5;
/** So does a question, and what is said to a "you" by an "I". */
const questionFactor = 0.4;
const talkFactor = 0.5;
/** So does what leans on a sentence that is not given. */
const leaningFactor = 0.4;
/** What a word is worth that the text has once; one that it has `n` times is worth `Math.log(n)` more, a headline's word this much more. */
const saidOnce = 0.4;
const headlineWord = 3;
/** Words are paid for as if this many had been said already. */
const freeWords = 200;
const shortest = 9;
const addressing = new Set(['i', 'my', 'me', 'we', 'our', 'us', 'you', 'your']);

interface Candidate {
  readonly text: string;
  readonly stems: StemCounts;
  readonly words: number;
  /** Number of the sentence in the text. */
  readonly place: number;
  readonly factor: number;
  readonly leans: boolean;
}

/**
 * One or two of the article's own sentences, in their order: those whose words the headline and the rest of the text use most (after
 * Nenkova and Vanderwende 2005) and that are like the others, with a strong preference for the first. Headings, datelines and bylines
 * are no sentences. Empty only when the text has no sentence.
 */
export function summarise(
  text: string,
  title: string | null,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): string {
  const counts = new Map(sentences.map((sentence) => [sentence, countStems(tokens, sentence)]));
  const frequencies = new Map<string, number>();
  for (const stems of counts.values()) {
    for (const stem of stems.keys()) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  }
  const headline = tokenize(ownHeadline(title, text) ?? '');
  const wanted = new Set(countStems(headline, { firstToken: 0, endToken: headline.length }).keys());
  const top = sentences[0];
  if (top?.heading) for (const stem of counts.get(top)?.keys() ?? []) wanted.add(stem);
  const weight = (stem: string): number =>
    saidOnce + Math.log(frequencies.get(stem) ?? 1) + (wanted.has(stem) ? headlineWord : 0);

  const places = sentences.flatMap((sentence, place) => (isBody(text, title, sentence) ? [place] : []));
  const body = places.map((place) => sentences[place] as Sentence);
  const stemsOf = (sentence: Sentence): StemCounts => counts.get(sentence) ?? new Map();
  const centrality = centralityOf(body.map(stemsOf), pool);
  const candidates = centrality.map((central, rank) => {
    const sentence = body[rank] as Sentence;
    const rankFactor = decay ** rank * (rank === 0 ? leadBonus : 1) * central;
    return candidateOf(text, tokens, sentence, stemsOf(sentence), places[rank] ?? 0, rankFactor);
  });
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
  chosen.forEach(({ stems, factor, leans, place }, index) => {
    const alone = leans && chosen[index - 1]?.place !== place - 1;
    for (const stem of stems.keys()) {
      if (!said.has(stem)) sum += factor * (alone ? leaningFactor : 1) * weight(stem);
      said.add(stem);
    }
  });
  return sum / (words + freeWords);
}

function isBody(text: string, title: string | null, { heading, firstToken, endToken, start, end }: Sentence): boolean {
  if (heading || endToken - firstToken < shortest || isCaption(text, { start, end })) return false;
  const words = text.slice(start, end);
  return words !== title && !isLabelledClaim(words) && /[.!?…][”"’')\]]*$/u.test(words);
}

function candidateOf(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  stems: StemCounts,
  place: number,
  rankFactor: number,
): Candidate {
  const whole = text.slice(sentence.start, sentence.end);
  const words = whole.slice(datelineLength(whole));
  const quoted = /^["“«„]/.test(words);
  let count = 0;
  let talk = false;
  let inQuotes = false;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const { text: word, lower } = tokens[index] as Token;
    if (/^[\p{L}\p{N}]/u.test(word)) count++;
    else if (/^["“”]$/.test(word)) inQuotes = !inQuotes;
    if (!inQuotes && addressing.has(lower)) talk = true;
  }
  const question = /\?["”’)]*$/.test(words);
  return {
    text: words,
    stems,
    words: Math.max(1, count),
    place,
    factor: rankFactor * (quoted ? quoteFactor : 1) * (question ? questionFactor : 1) * (talk ? talkFactor : 1),
    leans: leansBack(words),
  };
}

function countStems(
  tokens: readonly Token[],
  { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>,
): StemCounts {
  const stems = new Map<string, number>();
  for (let index = firstToken; index < endToken; index++) {
    const stem = contentStem(tokens[index] as Token);
    if (stem !== null) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return stems;
}
