import { bestOf, type FeatureTable, sumScores } from '../src/analysis/syntax/feature-table.ts';
import { moveFeatures } from '../src/analysis/syntax/move-features.ts';
import {
  allowed,
  attach,
  finished,
  headOf,
  leftArc,
  moves,
  type ParseState,
  push,
  shift,
  stackWord,
  startParse,
} from '../src/analysis/syntax/parse-state.ts';
import { bestMove, mostParseFeatures, type ParserTables, parseWords } from '../src/analysis/syntax/parser.ts';
import { relationFeatures } from '../src/analysis/syntax/relation-features.ts';
import { readForms, type WordForms } from '../src/analysis/syntax/word-forms.ts';
import type { TreebankSentence } from './train-syntax-conllu.ts';
import { FeatureCounter, Learner, randomNumbers, shuffle } from './train-syntax-perceptron.ts';

export interface ParserItem {
  readonly forms: WordForms;
  /** Tags as the tagger gives them to text it has not seen. */
  readonly tags: Int32Array;
  /** The root's head is the number of words. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/**
 * Arcs of the gold tree that a move makes unreachable (the dynamic oracle of arc-hybrid, Goldberg and Nivre 2013); exact for
 * projective trees.
 */
function costOf(state: ParseState, gold: Int32Array, move: number): number {
  const top = stackWord(state, 0);
  const { next, count, depth, stack } = state;
  let cost = 0;
  if (move === shift) {
    for (let down = 0; down < depth; down++) {
      const word = stack[down] as number;
      if (gold[word] === next) cost++;
      if (down < depth - 1 && gold[next] === word) cost++;
    }
    return cost;
  }
  const head = gold[top] as number;
  for (let word = next; word < count; word++) if (gold[word] === top) cost++;
  if (move === leftArc) {
    if (head > next || (depth > 1 && head === stackWord(state, 1))) cost++;
  } else if (head >= next) cost++;
  return cost;
}

function cheapest(state: ParseState, gold: Int32Array, sums: Float64Array | null): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let move = 0; move < moves; move++) {
    if (!allowed(state, move)) continue;
    const cost = costOf(state, gold, move);
    const better = sums !== null && cost === bestCost && (sums[move] as number) > (sums[best] as number);
    if (cost < bestCost || better) {
      best = move;
      bestCost = cost;
    }
  }
  return best;
}

export interface ParserOptions {
  readonly epochs: number;
  readonly seenTimes: number;
  readonly relationSeenTimes: number;
}

export function trainParser(items: readonly ParserItem[], relationCount: number, options: ParserOptions) {
  const keys = new Int32Array(mostParseFeatures);
  const sums = new Float64Array(moves);
  const relationSums = new Float64Array(relationCount);
  const moveCounter = new FeatureCounter();
  const relationCounter = new FeatureCounter();
  for (const { forms, tags, heads, relations } of items) {
    const state = startParse(forms, tags);
    while (!finished(state)) {
      moveCounter.add(keys, moveFeatures(state, keys));
      const move = cheapest(state, heads, null);
      if (move === shift) push(state);
      else {
        relationCounter.add(keys, relationFeatures(state, move, keys));
        attach(state, move, relations[stackWord(state, 0)] as number);
      }
    }
  }
  const moveLearner = new Learner(moveCounter.keysSeen(options.seenTimes), moves);
  const relationLearner = new Learner(relationCounter.keysSeen(options.relationSeenTimes), relationCount);
  console.log(`parser: ${moveLearner.keys.length} and ${relationLearner.keys.length} features`);
  const random = randomNumbers(5);
  const order = [...items];
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const { forms, tags, heads, relations } of order) {
      const state = startParse(forms, tags);
      while (!finished(state)) {
        const count = moveFeatures(state, keys);
        sumScores(moveLearner.table, keys, count, sums);
        const guess = bestMove(state, sums);
        const right = cheapest(state, heads, sums);
        moveLearner.tick();
        if (costOf(state, heads, guess) > costOf(state, heads, right)) moveLearner.update(keys, count, right, guess);
        // Follow its own mistakes once it has learned a little.
        const move = epoch > 0 && random() < 0.9 ? guess : right;
        if (move === shift) {
          push(state);
          continue;
        }
        const word = stackWord(state, 0);
        const relationKeys = relationFeatures(state, move, keys);
        sumScores(relationLearner.table, keys, relationKeys, relationSums);
        const named = bestOf(relationSums, relationCount);
        relationLearner.tick();
        if (headOf(state, move) === heads[word] && named !== relations[word]) {
          relationLearner.update(keys, relationKeys, relations[word] as number, named);
        }
        attach(state, move, named);
      }
    }
  }
  return {
    moves: { table: moveLearner.averaged(), keys: moveLearner.keys },
    relations: { table: relationLearner.averaged(), keys: relationLearner.keys },
  };
}

/** Attachment scores over all tokens; `labelled` compares the universal part of the relation, `exact` the whole. */
export function attachment(
  tables: ParserTables,
  names: readonly string[],
  items: readonly ParserItem[],
  gold: readonly TreebankSentence[],
) {
  let all = 0;
  let unlabelled = 0;
  let labelled = 0;
  let exact = 0;
  items.forEach((item, index) => {
    const state = parseWords(tables, item.forms, item.tags);
    const wanted = gold[index]?.relations ?? [];
    for (let word = 0; word < item.forms.count; word++) {
      all++;
      if (state.heads[word] !== item.heads[word]) continue;
      unlabelled++;
      const found = names[state.relations[word] as number] ?? '';
      if (found === wanted[word]) exact++;
      if (found.split(':')[0] === wanted[word]?.split(':')[0]) labelled++;
    }
  });
  return { unlabelled: unlabelled / all, labelled: labelled / all, exact: exact / all };
}

export function relationNamesOf(sentences: readonly TreebankSentence[], times: number): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of sentences) for (const name of relations) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= times)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}

export function parserItem(
  sentence: TreebankSentence,
  tags: Int32Array,
  names: readonly string[],
  classes: FeatureTable,
): ParserItem {
  const count = sentence.tokens.length;
  const number = (name: string): number => {
    const whole = names.indexOf(name);
    return whole >= 0 ? whole : Math.max(0, names.indexOf(name.split(':')[0] ?? ''));
  };
  return {
    forms: readForms(sentence.tokens, 0, count, classes),
    tags,
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? count : head)),
    relations: Int32Array.from(sentence.relations, number),
  };
}
