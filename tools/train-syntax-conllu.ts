import type { Token } from '../src/analysis/document.ts';
import { tokenize } from '../src/analysis/words/tokenize.ts';

/** A sentence of a treebank, cut into this project's tokens. */
export interface TreebankSentence {
  readonly tokens: readonly Token[];
  /** Universal and Penn tag as one, "VERB VBD". */
  readonly tags: readonly string[];
  /** Index of each token's head, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
}

/** Reads CoNLL-U; sentences whose words do not fit our tokens are counted in `skipped`. */
export function readTreebank(conllu: string): { sentences: TreebankSentence[]; skipped: number } {
  const sentences: TreebankSentence[] = [];
  let skipped = 0;
  for (const block of conllu.split(/\n\s*\n/)) {
    const words = readWords(block);
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (words === null || text === undefined || words.length === 0) {
      if (text !== undefined) skipped++;
      continue;
    }
    const sentence = fitTokens(tokenize(text), words);
    if (sentence === null) skipped++;
    else sentences.push(sentence);
  }
  return { sentences, skipped };
}

/** The syntactic words of a block with their place in the text, or null when they do not spell it. */
function readWords(block: string): Word[] | null {
  const text = /^# text = (.*)$/m.exec(block)?.[1] ?? '';
  const words: Word[] = [];
  let at = 0;
  let inside = 0;
  let outerEnd = 0;
  for (const line of block.split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    const [id = '', form = '', , upos = '', xpos = '', , head = '', relation = ''] = line.split('\t');
    if (id.includes('.')) continue;
    while (/\s/.test(text[at] ?? '')) at++;
    if (id.includes('-')) {
      if (!text.startsWith(form, at)) return null;
      inside = Number(id.split('-')[1]);
      outerEnd = at + form.length;
      continue;
    }
    if (!text.startsWith(form, at)) return null;
    words.push({ start: at, end: at + form.length, tag: `${upos} ${xpos}`, head: Number(head) - 1, relation });
    at += form.length;
    if (inside > 0 && Number(id) === inside) {
      if (at !== outerEnd) return null;
      inside = 0;
    }
  }
  return words;
}

function fitTokens(tokens: readonly Token[], words: readonly Word[]): TreebankSentence | null {
  const tokenOf = new Int32Array(words.length).fill(-1);
  const headWord: number[] = [];
  const parts: { token: number; of: number }[] = [];
  let token = 0;
  let word = 0;
  while (token < tokens.length && word < words.length) {
    const firstToken = token;
    const firstWord = word;
    let tokenEnd = tokens[token]?.end ?? 0;
    let wordEnd = words[word]?.end ?? 0;
    if (tokens[token]?.start !== words[word]?.start) return null;
    while (tokenEnd !== wordEnd) {
      if (tokenEnd < wordEnd) tokenEnd = tokens[++token]?.end ?? Number.POSITIVE_INFINITY;
      else wordEnd = words[++word]?.end ?? Number.POSITIVE_INFINITY;
      if (token >= tokens.length || word >= words.length) return null;
    }
    token++;
    word++;
    if (token - firstToken > 1 && word - firstWord > 1) return null;
    if (word - firstWord > 1) {
      // Several words in one token: the one whose head lies outside stands for all.
      const group = words.slice(firstWord, word);
      const outer = group.findIndex(({ head }) => head < firstWord || head >= word);
      if (group.filter(({ head }) => head < firstWord || head >= word).length !== 1) return null;
      for (let index = firstWord; index < word; index++) tokenOf[index] = firstToken;
      headWord[firstToken] = firstWord + outer;
    } else {
      // Several tokens in one word ("e-mail"): the last with letters stands for it.
      let main = token - 1;
      while (main > firstToken && !/[\p{L}\p{N}]/u.test(tokens[main]?.text ?? '')) main--;
      tokenOf[firstWord] = main;
      for (let index = firstToken; index < token; index++) {
        if (index === main) headWord[index] = firstWord;
        else parts.push({ token: index, of: main });
      }
    }
  }
  if (token !== tokens.length || word !== words.length) return null;
  const tags: string[] = [];
  const heads: number[] = [];
  const relations: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const own = words[headWord[index] ?? -1];
    if (own === undefined) continue;
    tags[index] = own.tag;
    heads[index] = own.head < 0 ? -1 : (tokenOf[own.head] ?? -1);
    relations[index] = own.relation;
  }
  for (const part of parts) {
    const mark = !/[\p{L}\p{N}]/u.test(tokens[part.token]?.text ?? '');
    tags[part.token] = mark ? 'PUNCT HYPH' : (tags[part.of] ?? 'X FW');
    heads[part.token] = part.of;
    relations[part.token] = mark ? 'punct' : 'compound';
  }
  return { tokens, tags, heads, relations };
}
