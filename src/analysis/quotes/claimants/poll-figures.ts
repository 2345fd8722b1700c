import type { Attribution } from '../../../core/actor.ts';
import type { Figure } from '../../../core/figure.ts';
import type { Quotation } from '../../../core/quotation.ts';
import type { Sentence } from '../../document.ts';

/** What is measured or counted, not asked of anybody. */
const measured =
  /\b(?:inflation|unemployment|jobless|gdp|growth|turnout|prices?|wages|sales|exports|imports|output|deficit|debt|tariffs?|tax(?:es)?|interest|shares?|stocks?|profits?|revenues?|rent|spending|budget)\b/iu;
const polls = /\b(?:polls?|polling|surveys?)\b/iu;

/**
 * "A poll by the Courier puts Lund at 40 percent. Among men she has 35 percent.": sentence after sentence of one paragraph, the poll
 * vouches for the percentages, until a sentence has none, names a poll again or lets somebody speak. Figures in order of position.
 */
export function withPolls(
  text: string,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  quotations: readonly Quotation[],
): Figure[] {
  const spoken = spokenSentences(sentences, quotations);
  const out: Figure[] = [];
  let next = 0;
  let poll: { readonly claimant: Attribution; readonly paragraph: number } | null = null;
  sentences.forEach((sentence, index) => {
    const here: Figure[] = [];
    for (let figure = figures[next]; figure !== undefined && figure.start < sentence.end; figure = figures[++next])
      here.push(figure);
    const own = here.find(({ claimant }) => claimant !== null && polls.test(claimant.name))?.claimant ?? null;
    const shares = here.some(isShare);
    const words = text.slice(sentence.start, sentence.end);
    const silent = spoken[index] !== 1 && !polls.test(words) && !measured.test(words);
    if (own !== null) poll = { claimant: own, paragraph: sentence.paragraph };
    else if (poll === null || poll.paragraph !== sentence.paragraph || !shares || !silent) poll = null;
    const carried: Attribution | null =
      own === null ? ((poll as { claimant: Attribution } | null)?.claimant ?? null) : null;
    for (const figure of here)
      out.push(
        carried !== null && figure.claimant === null && isShare(figure) ? { ...figure, claimant: carried } : figure,
      );
  });
  return [...out, ...figures.slice(next)];
}

function isShare({ unit }: Figure): boolean {
  return unit === '%' || unit === 'pp';
}

/** 1 for every sentence that a statement of somebody touches. */
function spokenSentences(sentences: readonly Sentence[], quotations: readonly Quotation[]): Uint8Array {
  const spoken = new Uint8Array(sentences.length);
  let first = 0;
  for (const { start, end, speaker } of quotations) {
    if (speaker === null) continue;
    while (first < sentences.length && (sentences[first] as Sentence).end <= start) first++;
    for (let at = first; at < sentences.length && (sentences[at] as Sentence).start < end; at++) spoken[at] = 1;
  }
  return spoken;
}
