import type { Figure } from '../../../core/figure.ts';
import { firstIndex } from '../../../core/first-index.ts';
import type { Quotation } from '../../../core/quotation.ts';
import { contains, type Span } from '../../../core/span.ts';
import { step } from '../../pipeline.ts';
import { withPolls } from './poll-figures.ts';
import { accuserOf, behindWhat, issuerOf, mayVouch } from './vouching.ts';

/**
 * Who vouches for a figure: the speaker of the innermost attribution around it, because in "the paper reported that officials said
 * 50,000" the officials vouch and the paper only prints. An innermost attribution without a speaker leaves it to the next one around.
 */
export const claimantsStep = step({
  name: 'claimants',
  needs: ['sentences', 'figures', 'quotations'],
  gives: ['figures'],
  run({ text, sentences, figures, quotations }) {
    const vouching = quotations.filter((quotation) => vouches(text, quotation));
    return { figures: withPolls(text, sentences, withClaimants(text, sentences, figures, vouching), quotations) };
  },
});

/** Verbs of taking a stand to what others say: whoever denies or mocks "the $40 million" does not vouch for the sum. */
const stands =
  /\b(?:den(?:y|ies|ied|ying)|reject|dismiss|disput|refut|rebut|contest|challeng|question|doubt|mock|ridicul|derid|critici[sz]|condemn|denounc|blast|slam|attack|oppos|prais|welcom|hail|applaud|lament|deplor|decr(?:y|ied)|blam)/iu;

/** "Without disclosing the $400 million": what is not said. */
const unsaid = /\bwithout\s(?:disclos|reveal|mention|nam|giv|specif|acknowledg|report)\p{L}*\b[^.;,—“”"]{0,60}$/iu;

/** "Raising fears that the 5% goal is out of reach": whoever makes others fear says nothing. */
const stirs =
  /\b(?:rais|spark|fuel|stok|prompt|trigger|renew|heighten|ignit|stir|dash)\p{L}*\s(?:(?:new|fresh|further|more|some)\s)?(?:concerns?|fears?|doubts?|questions|worries|hopes|speculation|suspicions?|alarm)\b/iu;

const counting =
  /^\s(?:(?:about|another|some|an?|only|just|nearly|almost|roughly|more than|at least|around|average|estimated|further|additional|net)\s){0,3}[\p{Sc}\d]/u;

/** Direct words are the speaker's own whatever the verb. */
function vouches(text: string, { direct, cue }: Quotation): boolean {
  if (direct || cue === null) return true;
  // "12 people confirmed dead and 40 homes destroyed"
  if (/^\s(?:dead|killed|missing|wounded|injured|infected)\b/u.test(text.slice(cue.end))) return false;
  const words = text.slice(cue.start, cue.end);
  // "employers added 165,000 jobs"
  if (/^add(?:s|ed)?$/iu.test(words) && counting.test(text.slice(cue.end, cue.end + 40))) return false;
  // "claimed responsibility for the attack, which killed 12": whoever did it counts nobody
  if (credit.test(text.slice(cue.end, cue.end + longestCredit))) return false;
  return !stands.test(words) && !stirs.test(words);
}

const longestCredit = 30;
const credit = /^\s(?:full\s|the\s)?(?:credit|responsibility)\sfor\b/iu;

function withClaimants(
  text: string,
  sentences: readonly Span[],
  figures: readonly Figure[],
  quotations: readonly Quotation[],
): Figure[] {
  const attributed = quotations.filter(({ speaker }) => speaker !== null && mayVouch(speaker));
  // Both lists are in order of position: quotations that began before the figure and may still cover it wait in `open`.
  const open: Quotation[] = [];
  let next = 0;
  return figures.map((figure) => {
    for (
      let quotation = attributed[next];
      quotation !== undefined && quotation.start <= figure.start;
      quotation = attributed[++next]
    ) {
      open.push(quotation);
    }
    for (let last = open.at(-1); last !== undefined && last.end <= figure.start; last = open.at(-1)) open.pop();
    let innermost: Quotation | null = null;
    for (let at = open.length - 1; at >= 0 && at >= open.length - 8; at--) {
      const quotation = open[at] as Quotation;
      if (!contains(quotation, figure)) continue;
      if (innermost === null || quotation.end - quotation.start < innermost.end - innermost.start)
        innermost = quotation;
    }
    const found = countedBy(text, figure, open) ?? (innermost as Quotation | null);
    if (found?.speaker == null) return figure;
    const isUnsaid = !found.direct && unsaid.test(text.slice(Math.max(0, figure.start - 90), figure.start));
    if (isUnsaid) return figure;
    const { speaker } = found;
    const from = sentenceStart(sentences, figure);
    return {
      ...figure,
      claimant: accuserOf(text, from, speaker, figure) ?? issuerOf(text, speaker) ?? behindWhat(speaker),
    };
  });
}

/** Who counts the dead and the homes, and does not only print what others said of them. */
const counters =
  /\b(?:ministry|authorit(?:y|ies)|officials?|police|coroner|hospitals?|medics|doctors|department|observatory|bureau|institute|institution|data|tally|count|census|statistics|figures|firefighters|rescuers|services?|military|army)\b/iu;
const farthest = 60;

/**
 * "Roe said she stood with those under attacks that have killed 41 people, according to the health ministry": right behind the figure
 * stands who counted; Roe said the rest.
 */
function countedBy(text: string, figure: Figure, open: readonly Quotation[]): Quotation | null {
  for (const quotation of open) {
    const { cue, speaker } = quotation;
    if (cue === null || speaker === null || quotation.direct || !contains(quotation, figure)) continue;
    if (cue.start < figure.end || cue.start - figure.end > farthest) continue;
    if (!/^according to$/iu.test(text.slice(cue.start, cue.end))) continue;
    if (/[.;:“”"—\d]/u.test(text.slice(figure.end, cue.start))) continue;
    if (counters.test(text.slice(speaker.start, speaker.end))) return quotation;
  }
  return null;
}

/** Where the sentence of a figure begins; the sentences are in order of position. */
function sentenceStart(sentences: readonly Span[], { start }: Figure): number {
  const behind = firstIndex(sentences, (sentence) => sentence.start > start);
  return sentences[Math.max(0, behind - 1)]?.start ?? start;
}
