import type { Sentence, Token } from '../document.ts';
import { verbReadings } from './verb-forms.ts';
import * as words from './word-classes.ts';

/** Parts of speech by closed classes, endings and capitals alone: what the rules stand on where no tagger has run. */
export function guessTags(tokens: readonly Token[], sentences: readonly Sentence[]): string[] {
  const starts = new Set(sentences.map((sentence) => sentence.firstToken));
  const tags: string[] = [];
  tokens.forEach((token, index) => {
    tags.push(guess(token, tags[index - 1] ?? 'PUNCT', tokens[index + 1], starts.has(index)));
  });
  return tags;
}

const lowerVerbs = new Set([
  'said',
  'says',
  'told',
  'wrote',
  'added',
  'went',
  'made',
  'took',
  'gave',
  'won',
  'lost',
  'left',
  'came',
  'put',
  'got',
  'ran',
  'met',
  'led',
  'called',
  'did',
]);

function guess(token: Token, previous: string, next: Token | undefined, starts: boolean): string {
  const word = token.lower;
  if (!/[\p{L}\p{N}]/u.test(word)) return /^[$£€¥%&+]$/.test(word) ? 'SYM' : 'PUNCT';
  if (/^\p{N}/u.test(word)) return 'NUM';
  if (word === 'to')
    return /^\p{Ll}/u.test(next?.text ?? '') && !words.determiners.has(next?.lower ?? '') ? 'PART' : 'ADP';
  if (word === "n't" || word === 'not') return 'PART';
  if (word === "'s") return previous === 'PRON' ? 'AUX' : 'PART';
  if (words.auxiliaries.has(word)) return 'AUX';
  if (token.text === 'US') return 'PROPN';
  if (words.personalPronouns.has(word) || words.relativePronouns.has(word)) {
    return word === 'that' && (previous === 'VERB' || previous === 'NOUN') ? 'SCONJ' : 'PRON';
  }
  if (words.possessives.has(word) || words.objectPronouns.has(word)) return 'PRON';
  if (words.conjunctions.has(word)) return 'CCONJ';
  if (words.determiners.has(word)) return 'DET';
  if (/^\p{Lu}/u.test(token.text) && !starts) return 'PROPN';
  if (lowerVerbs.has(word)) return 'VERB';
  if (words.prepositions.has(word)) return 'ADP';
  if (words.subordinators.has(word)) return 'SCONJ';
  if (words.adverbs.has(word) || /ly$/.test(word)) return 'ADV';
  const nominal = previous === 'DET' || previous === 'ADJ' || previous === 'ADP' || previous === 'NUM';
  if (starts && /^\p{Lu}/u.test(token.text)) return /s$/.test(word) ? 'NOUN' : 'PROPN';
  if (verbReadings.has(word) && !nominal) return 'VERB';
  if (/(?:ed|ing)$/.test(word) && !nominal) return 'VERB';
  if (/(?:ous|ful|able|ible|ical|ive|less|ian|ary)$/.test(word)) return 'ADJ';
  return 'NOUN';
}
