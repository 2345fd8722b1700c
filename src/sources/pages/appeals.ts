import type { PageBlock, Surroundings } from './page-blocks.ts';

/** What newspapers promise to those who subscribe or sign in. */
const promise =
  /^\W{0,3}(?:(?:unlimited|full|instant) (?:online |digital )*access\b|(?:exclusive|unlimited|additional) articles (?:by|from|per)\b|enjoy (?:additional|unlimited|exclusive) articles\b|access (?:to )?articles from (?:across|all)\b|daily puzzles\b|support local journalism\b|share your thoughts and join the conversation\b|get e-?mail updates from\b)|\be-?paper, an electronic replica\b/i;

/** How they ask their readers for money. */
const request: readonly RegExp[] = [
  /\b(?:your|readers[’']) (?:generous |monthly |one-time |tax-deductible |financial )*(?:contributions?|donations?|gifts?|support|membership) (?:supports?|helps? (?:us|keep|fund|sustain)|funds?|keeps? (?:us|our)|powers?|sustains?|enables? us)\b/i,
  /\b(?:please|can you|could you|will you|would you|consider) (?:consider )?(?:chip(?:ping)? in|pitch(?:ing)? in|(?:donat|contribut|support|help)(?:e|ing)? (?:to )?(?:us|our)\b|(?:make|making) an? (?:[\w-]{1,15} ){0,3}(?:donation|contribution|gift)\b|becom(?:e|ing) an? (?:[\w-]{1,15} )?(?:member|supporter|patron)\b)/i,
  /^\W{0,3}make an? (?:monthly |one-time |recurring |tax-deductible |small |generous )*(?:commitment|contribution|donation|gift)\b/i,
  /\bsmall favou?r to ask\b/i,
  /\bwe (?:rely|depend) (?:entirely |solely |largely )*(?:on|upon) (?:the )?(?:(?:generous )?(?:support|donations|contributions|generosity) of )?(?:our )?(?:readers|donors|members|supporters|you|people like you)\b/i,
  /^\W{0,3}(?:help|support|donate to|contribute to) (?:us|our (?:work|journalism|reporting|site|mission)|independent (?:journalism|media|news)|quality journalism|investigative journalism)\b/i,
];
/** Longer lines tell a story. */
const longestRequest = 500;

/** Whether a paragraph asks readers to pay, sign in or give, or says what they get for it. */
export function isAppeal(text: string): boolean {
  return (
    promise.test(text.slice(0, 300)) || (text.length <= longestRequest && request.some((phrase) => phrase.test(text)))
  );
}

const mostInBox = 12;
const leastAppeals = 2;

/** For each block whether it is an appeal, or stands in a small box beside two of them. */
export function amongAppeals(blocks: readonly PageBlock[]): readonly boolean[] {
  const own = blocks.map(({ text }) => isAppeal(text));
  const boxes = new Map<Surroundings, number>();
  const boxOf = ({ around }: PageBlock) => around.parent ?? around;
  for (const [i, block] of blocks.entries()) if (own[i]) boxes.set(boxOf(block), (boxes.get(boxOf(block)) ?? 0) + 1);
  return blocks.map((block, i) => {
    const box = boxOf(block);
    return own[i] === true || ((boxes.get(box) ?? 0) >= leastAppeals && box.sums.blocks <= mostInBox);
  });
}
