import type { Sentence, Token } from '../document.ts';

/** Whether a clause speaks of what was (-1), of what will be (1), or does not say (0). */
export type Tense = -1 | 0 | 1;

const future = new Set(
  "will 'll shall wo would scheduled slated due expected plans planning upcoming poised going may might should hopes intends aims wants".split(
    ' ',
  ),
);
/** In the present tense these speak of a programme: "the summit ends on Thursday", "they meet Monday". */
const programme = new Set(
  'meet meets begin begins start starts open opens end ends vote votes return returns leave leaves arrive arrives travel travels expire expires resume resumes'.split(
    ' ',
  ),
);
const past = new Set(
  'was were had did said told been went came took made began left won lost rose fell met held sent saw got gave found became kept led ran struck shot grew sank sought wrote spoke broke built bought brought caught chose cut drew drove flew fought hit knew laid paid put read rode sat shook shut sold spent stood taught thought threw understood woke wore withdrew hurt let quit split arose beat bore bent bled bred dealt dug fed felt fled forbade forgot froze hid hung lent lit meant rang rid sang shed shone slid slept sped spun sprang stole stuck swam swept swore tore wept could wound since ago'.split(
    ' ',
  ),
);
const present = new Set(['is', 'are', 'has', 'have', "'s", "'re", 'am']);
const notPast = new Set('embed shed sacred hundred united'.split(' '));
const agreed = new Set(['agreed', 'freed', 'guaranteed', 'disagreed']);
const copulas = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s", "'re"]);
const lead: Readonly<Record<string, Tense>> = { since: -1, until: 1, till: 1, effective: 1 };

/** "could be found" tells of what was. */
const possibility = new Set(['could', 'not', "n't"]);

function cue(token: Token): Tense | null {
  const word = token.lower;
  if (future.has(word)) return 1;
  if (past.has(word)) return -1;
  if (programme.has(word)) return 1;
  if (
    word.length > 4 &&
    word.endsWith('ed') &&
    (!word.endsWith('eed') || agreed.has(word)) &&
    !notPast.has(word) &&
    token.text === word
  )
    return -1;
  return present.has(word) ? 0 : null;
}

/** Tense by the words around a time expression: the nearest verb before it in the sentence, else the first behind it. */
export function tenseAround(tokens: readonly Token[], sentence: Sentence, start: number, end: number): Tense {
  const before = lead[tokens[start - 1]?.lower ?? ''];
  // At the head of a sentence "until Thursday" leaves it to the verb.
  if (before !== undefined && start - 1 > sentence.firstToken) return before;
  if (before === -1) return -1;
  if (tokens[start - 1]?.lower === 'as' && /^(?:soon|early|late)$/.test(tokens[start - 2]?.lower ?? '')) return 1;
  let seen: Tense | null = null;
  for (let index = start - 1; index >= Math.max(sentence.firstToken, start - 25); index--) {
    const found = cue(tokens[index] as Token);
    if (found === null) {
      // "is set to begin", "a date set for Monday".
      const behind = (tokens[index + 1] as Token).lower;
      if ((tokens[index] as Token).lower === 'set' && (behind === 'to' || behind === 'for')) return 1;
      continue;
    }
    // "cut it due to a loss" tells no time.
    if ((tokens[index] as Token).lower === 'due' && !copulas.has(tokens[index - 1]?.lower ?? '')) continue;
    // "had been due to expire": its day is over.
    if (found === 1 && (tokens[index - 1]?.lower ?? '') === 'been' && tokens[index - 2]?.lower === 'had') return -1;
    // "is scheduled", "has fallen", "will have met": the auxiliary before a participle tells more.
    if (found === -1 && index > sentence.firstToken && (tokens[index] as Token).lower.endsWith('ed')) {
      if ((tokens[index - 1] as Token).lower === 'be' && !possibility.has(tokens[index - 2]?.lower ?? '')) return 1;
    }
    if (found !== 0) return found;
    seen = 0;
    break;
  }
  if (seen !== null) return seen;
  for (let index = end; index < Math.min(sentence.endToken, end + 25); index++) {
    const found = cue(tokens[index] as Token);
    if (found !== null) return found;
  }
  return 0;
}
