import { type FeatureTable, sumScores } from './feature-table.ts';
import { nextFeatures, readMove, stackFeatures, textFeatures } from './move-features.ts';
import { moves, type ParseState, stackWord } from './parse-state.ts';

const mostMoveFeatures = 100;
const keys = new Int32Array(mostMoveFeatures);
const part = new Float64Array(moves);

/** The scores of the moves of one sentence. Where there is a choice, a word lies on the stack and another is to be read. */
export interface MoveSums {
  of(state: ParseState, scores: Float64Array): void;
}

/** Half of what decides a move was said before: it is kept by the word on top of the stack, and by the word that is next. */
export function moveSums(table: FeatureTable, count: number): MoveSums {
  const stack = keptSums(table, count, stackFeatures);
  const text = keptSums(table, count, textFeatures);
  return {
    of(state, scores) {
      readMove(state);
      sumScores(table, keys, nextFeatures(keys, 0), scores);
      stack.add(stackWord(state, 0), scores);
      text.add(state.next, scores);
    },
  };
}

function keptSums(table: FeatureTable, count: number, features: (keys: Int32Array, from: number) => number) {
  const sums = new Float64Array(count * moves);
  const known = new Uint8Array(count);
  return {
    add(word: number, scores: Float64Array): void {
      const from = word * moves;
      if (known[word] === 0) {
        known[word] = 1;
        sumScores(table, keys, features(keys, 0), part);
        for (let move = 0; move < moves; move++) sums[from + move] = part[move] as number;
      }
      for (let move = 0; move < moves; move++) {
        scores[move] = (scores[move] as number) + (sums[from + move] as number);
      }
    },
  };
}
