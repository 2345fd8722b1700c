import { bestOf, type FeatureTable, sumScores } from './feature-table.ts';
import { moveSums } from './move-sums.ts';
import { allowed, attach, finished, moves, onlyMove, type ParseState, push, shift, startParse } from './parse-state.ts';
import { relationFeatures } from './relation-features.ts';
import type { WordForms } from './word-forms.ts';

/** No move and no relation has more features. */
export const mostParseFeatures = 110;
const keys = new Int32Array(mostParseFeatures);
const scores = new Float64Array(128);

export interface ParserTables {
  readonly moves: FeatureTable;
  readonly relations: FeatureTable;
}

/** Greedy parsing, one move at a time: linear in the length of the sentence. The root's head is `count`. */
export function parseWords(tables: ParserTables, forms: WordForms, tags: Int32Array): ParseState {
  const state = startParse(forms, tags);
  const sums = moveSums(tables.moves, forms.count);
  while (!finished(state)) {
    let move = onlyMove(state);
    if (move < 0) {
      sums.of(state, scores);
      move = bestMove(state, scores);
    }
    if (move === shift) {
      push(state);
      continue;
    }
    sumScores(tables.relations, keys, relationFeatures(state, move, keys), scores);
    attach(state, move, bestOf(scores, tables.relations.width));
  }
  return state;
}

/** The best of the allowed moves; in every state but the last one is. */
export function bestMove(state: ParseState, sums: Float64Array): number {
  let best = -1;
  for (let move = 0; move < moves; move++) {
    if (allowed(state, move) && (best < 0 || (sums[move] as number) > (sums[best] as number))) best = move;
  }
  return best;
}
