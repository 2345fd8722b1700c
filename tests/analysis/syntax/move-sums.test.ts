import { describe, expect, it } from 'vitest';
import { sumScores } from '../../../src/analysis/syntax/feature-table.ts';
import { shippedTable } from '../../../src/analysis/syntax/load-weights.ts';
import { moveFeatures } from '../../../src/analysis/syntax/move-features.ts';
import { moveSums } from '../../../src/analysis/syntax/move-sums.ts';
import {
  allowed,
  attach,
  finished,
  onlyMove,
  push,
  shift,
  startParse,
} from '../../../src/analysis/syntax/parse-state.ts';
import { mostParseFeatures } from '../../../src/analysis/syntax/parser.ts';
import { readForms } from '../../../src/analysis/syntax/word-forms.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

describe('what decides a move', () => {
  it('is the same kept as summed anew, whatever moves came before', () => {
    const tokens = tokenize(
      'The old harbour master of Velden, who never slept, told three tired clerks that both cranes had quietly gone.',
    );
    const table = shippedTable('moves');
    const keys = new Int32Array(mostParseFeatures);
    const [kept, anew] = [new Float64Array(3), new Float64Array(3)];
    for (let round = 0; round < 20; round++) {
      const state = startParse(
        readForms(tokens, 0, tokens.length, shippedTable('classes')),
        Int32Array.from(tokens, (_, index) => (index * 7 + round) % 40),
      );
      const sums = moveSums(table, tokens.length);
      for (let step = 0; !finished(state); step++) {
        let move = onlyMove(state);
        if (move < 0) {
          sums.of(state, kept);
          sumScores(table, keys, moveFeatures(state, keys), anew);
          expect(kept).toEqual(anew);
          const wish = (step * (round + 1) + round) % 3;
          move = [wish, 0, 1, 2].find((each) => allowed(state, each)) as number;
        }
        if (move === shift) push(state);
        else attach(state, move, step % 30);
      }
    }
  });
});
