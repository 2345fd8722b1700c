import type { Syntax, Token } from '../document.ts';
import { childrenOf } from './children.ts';

export type Tense = 'past' | 'present' | 'future' | 'none';

const future = new Set(['will', "'ll", 'wo', 'shall', 'would', "'d", 'may', 'might', 'should', 'must', 'can']);
const auxiliaries = new Set(['aux', 'aux:pass', 'cop']);
/** No real sentence nests deeper; it keeps many questions about one endless sentence linear. */
const deepest = 64;
const subjects = new Set(['nsubj', 'nsubj:pass', 'csubj', 'expl']);

/**
 * The predicate of the clause a token stands in: the nearest word above it (itself included) that is a verb or has a subject or a
 * copula; the root of the sentence, when there is none.
 */
export function clauseOf(syntax: Syntax, token: number): number {
  let word = token;
  for (let climbed = 0; climbed < deepest; climbed++) {
    if (isPredicate(syntax, word)) return word;
    const head = syntax.heads[word] as number;
    if (head < 0) return word;
    word = head;
  }
  return word;
}

function isPredicate(syntax: Syntax, word: number): boolean {
  const relation = syntax.relations[word] as string;
  if (auxiliaries.has(relation) || relation === 'amod' || relation === 'case') return false;
  if (syntax.tags[word] === 'VERB') return true;
  return childrenOf(syntax, word).some((child) => {
    const own = syntax.relations[child] as string;
    return own === 'cop' || subjects.has(own);
  });
}

/**
 * The time a clause speaks of: what its finite verb or first auxiliary says. Modal verbs, "going to" and infinitives ("plans to meet")
 * look ahead and count as future; participles without an auxiliary ("the talks held in Lima") as past, perfects as past.
 * `none` for a clause without a verb.
 */
export function tenseOf(tokens: readonly Token[], syntax: Syntax, token: number): Tense {
  const predicate = clauseOf(syntax, token);
  const helpers = childrenOf(syntax, predicate).filter(
    (child) => child < predicate && auxiliaries.has(syntax.relations[child] as string),
  );
  const first = helpers[0];
  const infinitive = childrenOf(syntax, predicate).some(
    (child) => child < predicate && syntax.relations[child] === 'mark' && tokens[child]?.lower === 'to',
  );
  if (infinitive) return 'future';
  if (first === undefined) return ofForm(syntax.fine[predicate] as string);
  const lower = tokens[first]?.lower ?? '';
  if (future.has(lower) && syntax.fine[first] === 'MD') return 'future';
  const perfect =
    /^(?:has|have|'ve|had|having)$/.test(lower) || (lower === "'s" && tokens[first + 1]?.lower === 'been');
  if (perfect) return 'past';
  if (lower !== 'was' && lower !== 'were' && tokens[predicate]?.lower === 'going' && goesTo(tokens, syntax, predicate))
    return 'future';
  return ofForm(syntax.fine[first] as string);
}

/** "is going to close": an infinitive depends on "going". */
function goesTo(tokens: readonly Token[], syntax: Syntax, predicate: number): boolean {
  return (
    tokens[predicate + 1]?.lower === 'to' &&
    childrenOf(syntax, predicate).some((child) => syntax.relations[child] === 'xcomp')
  );
}

function ofForm(fine: string): Tense {
  if (fine === 'VBD' || fine === 'VBN') return 'past';
  if (fine === 'VBZ' || fine === 'VBP' || fine === 'VBG') return 'present';
  if (fine === 'MD') return 'future';
  return fine === 'VB' ? 'present' : 'none';
}
