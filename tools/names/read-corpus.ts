import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, labelCount, labelOf, outside } from '../../src/analysis/actors/names/labels.ts';
import { type NameToken, nameTokens } from '../../src/analysis/actors/names/name-token.ts';
import { tokenize } from '../../src/analysis/words/tokenize.ts';

export interface TrainingSentence {
  readonly tokens: readonly NameToken[];
  /** For each token the labels that the annotation allows, one bit a label. */
  readonly allowed: Int32Array;
}

export interface TrainingDocument {
  readonly id: string;
  readonly set: string;
  readonly sentences: readonly TrainingSentence[];
}

const sets = [
  'wikigold',
  'btc',
  'wnut',
  'uner',
  'crossner',
  'redocred',
  're3d',
  'gumother',
  'multiner',
  'pud',
  'ewt',
  'docred',
  'fewnerd',
] as const;

/** GUM's speeches (66 to 80) and textbooks (81 to 95) are not in its licence file. */
const unlicensed = (id: string): boolean => {
  const number = Number(/^gumother-(\d+)$/.exec(id)?.[1] ?? Number.NaN);
  return number >= 66 && number <= 95;
};

/** These sets part "eye-tracking" into three tokens. */
const partHyphens = new Set(['gumother', 're3d', 'uner', 'pud', 'ewt']);

interface Row {
  readonly id: string;
  readonly sents: readonly { readonly t: readonly string[]; readonly y: readonly string[] }[];
}

export function readCorpus(folder: string): TrainingDocument[] {
  return sets.flatMap((set) =>
    readFileSync(join(folder, `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row)
      .filter(({ id }) => !unlicensed(id))
      .map(({ id, sents }) => ({
        id,
        set,
        sentences: sents.flatMap(({ t, y }) => {
          const sentence = readSentence(t, y, partHyphens.has(set));
          return sentence === null ? [] : [sentence];
        }),
      })),
  );
}

const all = (1 << labelCount) - 1;
const misc = kinds.indexOf('MISC');
const openOrMisc = (1 << outside) | (0b1111 << labelOf(misc, 'B'));

/** Writes the words as running text, tokenizes that like an article, and carries the labels over. */
export function readSentence(
  words: readonly string[],
  tags: readonly string[],
  gluesHyphens: boolean,
): TrainingSentence | null {
  let text = '';
  const owner: number[] = [];
  let openQuote = false;
  let glue = true;
  for (let index = 0; index < words.length; index++) {
    let word = words[index] as string;
    if (word === '-LRB-') word = '(';
    if (word === '-RRB-') word = ')';
    if (word === '``' || word === "''") word = '"';
    const hyphen =
      gluesHyphens &&
      word === '-' &&
      /^[\p{L}\p{N}]/u.test(words[index + 1] ?? '') &&
      /[\p{L}\p{N}]$/u.test(words[index - 1] ?? '');
    const closing =
      /^(?:[.,;:!?%)\]}’”»]|\.\.\.|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|’re|’ve|’ll)$/i.test(word) ||
      (word === '"' && openQuote);
    if (!glue && !closing && !hyphen) text += ' ';
    while (owner.length < text.length) owner.push(-1);
    text += word;
    while (owner.length < text.length) owner.push(index);
    if (word === '"') openQuote = !openQuote;
    glue =
      hyphen ||
      /^[([{$“‘«#@]$/.test(word) ||
      (word === '"' && openQuote) ||
      (word === '’' && /^(?:s|t|re|ve|ll)$/.test(words[index + 1] ?? ''));
  }
  const raw = tokenize(text);
  const tokens = nameTokens(raw, 0, raw.length);
  if (tokens.length === 0) return null;
  const names: { first: number; end: number; kind: number }[] = [];
  const allowed = new Int32Array(tokens.length).fill(1 << outside);
  let current: { first: number; end: number; kind: number } | null = null;
  let lastWord = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as NameToken;
    let from = -1;
    for (let at = token.start; at < token.end && from < 0; at++) from = owner[at] ?? -1;
    const tag = tags[from] ?? 'O';
    if (tag === '?') allowed[index] = openOrMisc;
    if (tag === '*' || /^[#@]/.test(token.text)) allowed[index] = all; // the sets disagree on tags and handles
    const kind = kinds.indexOf(tag.slice(2) as (typeof kinds)[number]);
    const starts = tag.startsWith('B-') && from !== lastWord;
    lastWord = from;
    if (kind < 0 || tag.length < 3) {
      current = null;
    } else if (current === null || starts || current.kind !== kind) {
      current = { first: index, end: index + 1, kind };
      names.push(current);
    } else current.end = index + 1;
  }
  for (const { first, end, kind } of names) {
    for (let index = first; index < end; index++) {
      const place = end - first === 1 ? 'S' : index === first ? 'B' : index === end - 1 ? 'E' : 'I';
      allowed[index] = 1 << labelOf(kind, place);
    }
  }
  return { tokens, allowed };
}
