import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed, attach, finished, push, shift, startParse } from '../../../src/analysis/syntax/parse-state.ts';
import { readForms } from '../../../src/analysis/syntax/word-forms.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

const noClasses = { width: 1, slots: new Int32Array(2), fast: null, weights: new Int8Array(0) };

describe('the transition system', () => {
  it('ends in one projective tree with one root, whatever moves are taken', () => {
    const choices = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), choices, (count, wishes) => {
        const tokens = tokenize('word '.repeat(count));
        const state = startParse(readForms(tokens, 0, count, noClasses), new Int32Array(count));
        for (let step = 0; !finished(state); step++) {
          const wish = wishes[step % wishes.length] as number;
          const move = [wish, 0, 1, 2].find((each) => allowed(state, each));
          if (move === undefined) throw new Error('stuck');
          if (move === shift) push(state);
          else attach(state, move, 0);
        }
        const heads = [...state.heads].slice(0, count);
        expect(heads.filter((head) => head === count)).toHaveLength(1);
        heads.forEach((head, word) => {
          let above = head;
          for (let climbed = 0; above !== count; climbed++) {
            expect(climbed).toBeLessThan(count);
            above = heads[above] as number;
          }
          const [from, to] = head < word ? [head, word] : [word, Math.min(head, count)];
          if (head === count) return;
          for (let between = from + 1; between < to; between++) {
            const other = heads[between] as number;
            expect(other >= from && other <= to).toBe(true);
          }
        });
      }),
    );
  });
});
