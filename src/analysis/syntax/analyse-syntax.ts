import { ofWords, remembering } from '../../core/remember.ts';
import type { Sentence, Syntax, Token } from '../document.ts';
import { lowerOf } from '../words/tokenize.ts';
import { shippedTable, weights } from './load-weights.ts';
import { parseWords } from './parser.ts';
import { tagWords } from './tagger.ts';
import { readForm, readForms } from './word-forms.ts';

const classes = shippedTable('classes');
const tagTable = shippedTable('tags');
const parserTables = { moves: shippedTable('moves'), relations: shippedTable('relations') };
const formOf = remembering((text) => readForm(text, lowerOf(text), classes), ofWords);
const universal = weights.header.tags.map((tag) => tag.slice(0, tag.indexOf(' ')));
const penn = weights.header.tags.map((tag) => tag.slice(tag.indexOf(' ') + 1));
const relationNames = weights.header.relations;

/** Tags and parses each sentence with the shipped weights. Linear in the length of the text. */
export function analyseSyntax(tokens: readonly Token[], sentences: readonly Sentence[]): Syntax {
  const tags: string[] = new Array(tokens.length).fill('X');
  const fine: string[] = new Array(tokens.length).fill('FW');
  const heads = new Int32Array(tokens.length).fill(-1);
  const relations: string[] = new Array(tokens.length).fill('dep');
  for (const { firstToken, endToken } of sentences) {
    const forms = readForms(tokens, firstToken, endToken, classes, formOf);
    const found = tagWords(tagTable, forms);
    const tree = parseWords(parserTables, forms, found);
    for (let index = 0; index < forms.count; index++) {
      const token = firstToken + index;
      const head = tree.heads[index] as number;
      tags[token] = universal[found[index] as number] as string;
      fine[token] = penn[found[index] as number] as string;
      heads[token] = head === forms.count ? -1 : firstToken + head;
      relations[token] = head === forms.count ? 'root' : (relationNames[tree.relations[index] as number] as string);
    }
  }
  return { tags, fine, heads, relations };
}
