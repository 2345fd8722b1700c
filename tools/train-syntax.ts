/**
 * Trains the tagger and the parser and writes their weights: `node tools/train-syntax.ts FOLDER`.
 *
 * FOLDER holds CoNLL-U files with `# text` lines: `*-dev.conllu` is measured on, every other `*.conllu` (also one folder deeper) is
 * trained on; and `*.txt` with one sentence a line, words apart by spaces, read for word classes only. The shipped weights come from
 * the texts that src/analysis/syntax/weights/LICENSE.md names. The same folder gives the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { indexRows } from '../src/analysis/syntax/feature-table.ts';
import { tagWords } from '../src/analysis/syntax/tagger.ts';
import { encodeWeights, type PlainTable } from '../src/analysis/syntax/weights-file.ts';
import { readForms } from '../src/analysis/syntax/word-forms.ts';
import { lowerOf } from '../src/analysis/words/tokenize.ts';
import { classTable, learnClasses } from './train-syntax-classes.ts';
import { readTreebank, type TreebankSentence } from './train-syntax-conllu.ts';
import { attachment, type ParserItem, parserItem, relationNamesOf, trainParser } from './train-syntax-parser.ts';
import { quantise, randomNumbers } from './train-syntax-perceptron.ts';
import { tagAccuracy, tagNamesOf, trainTagger } from './train-syntax-tagger.ts';
import { variantsOf } from './train-syntax-variants.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of treebanks: node tools/train-syntax.ts FOLDER');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const training: TreebankSentence[] = [];
const development: TreebankSentence[] = [];
for (const file of files.filter((name) => name.endsWith('.conllu'))) {
  const { sentences, skipped } = readTreebank(readFileSync(join(folder, file), 'utf8'));
  const measured = file.endsWith('-dev.conllu');
  (measured ? development : training).push(...sentences);
  if (sentences.length > 500) console.log(`${basename(file)}: ${sentences.length} sentences, ${skipped} left out`);
}
console.log(`${training.length} sentences to learn from, ${development.length} to measure on`);

const digits = (word: string): string => word.replace(/[0-9]/g, '0');
const plain = files
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .map((line) => line.split(' ').map((word) => digits(lowerOf(word))));
const read = training.map(({ tokens }) => tokens.map(({ lower }) => digits(lower)));
const classes = classTable(learnClasses([...read, ...plain], { classes: 127, seenTimes: 3, passes: 12 }));
const index = (table: PlainTable) => ({ width: table.width, ...indexRows(table.keys), weights: table.weights });
const classIndex = index(classes);

const tagNames = tagNamesOf(training, 5);
const relationNames = relationNamesOf(training, 20);
const varied = [...training, ...variantsOf(training, randomNumbers(11))];
const formsOf = ({ tokens }: TreebankSentence) => readForms(tokens, 0, tokens.length, classIndex);

const tagger = trainTagger(varied, tagNames, classIndex, { epochs: 6, seenTimes: 2 });
console.log('tags, in floats', tagAccuracy(tagger.table, tagNames, classIndex, development));
const tags: PlainTable = { name: 'tags', ...quantise(tagger.table, tagger.keys, { least: 1.5, clip: 127 }) };
console.log(`tags, in bytes, ${tags.keys.length} rows`, tagAccuracy(index(tags), tagNames, classIndex, development));

// The parser learns from tags as the tagger errs on text it has not seen: each fold is tagged by a tagger trained on the others.
const folds = 3;
const items: ParserItem[] = [];
for (let fold = 0; fold < folds; fold++) {
  const others = varied.filter((_, number) => number % folds !== fold);
  const { table } = trainTagger(others, tagNames, classIndex, { epochs: 3, seenTimes: 2 });
  for (const sentence of varied.filter((_, number) => number % folds === fold)) {
    items.push(parserItem(sentence, tagWords(table, formsOf(sentence)), relationNames, classIndex));
  }
}
const measured = development.map((sentence) =>
  parserItem(sentence, tagWords(index(tags), formsOf(sentence)), relationNames, classIndex),
);
const parser = trainParser(items, relationNames.length, { epochs: 8, seenTimes: 7, relationSeenTimes: 4 });
const floats = { moves: parser.moves.table, relations: parser.relations.table };
console.log('tree, in floats', attachment(floats, relationNames, measured, development));
const moveTable: PlainTable = {
  name: 'moves',
  ...quantise(parser.moves.table, parser.moves.keys, { least: 2.4, clip: 127 }),
};
const relationTable: PlainTable = {
  name: 'relations',
  ...quantise(parser.relations.table, parser.relations.keys, { least: 2, clip: 127 }),
};
const tables = { moves: index(moveTable), relations: index(relationTable) };
const rows = `${moveTable.keys.length} and ${relationTable.keys.length} rows`;
console.log(`tree, in bytes, ${rows}`, attachment(tables, relationNames, measured, development));

const plainTables = [classes, tags, moveTable, relationTable];
const bytes = gzipSync(encodeWeights({ tags: tagNames, relations: relationNames }, plainTables), { level: 9 });
writeFileSync(new URL('../src/analysis/syntax/weights/syntax.bin.gz', import.meta.url), bytes);
console.log(`${bytes.length} bytes written`);
