import type { Sentence, Token } from '../../document.ts';
import { roleClass } from '../lexicons/role-nouns.ts';

/** "Jane Roe, his sister" is not his; in "Roe met him" the object is not the subject of its own clause. */
export function isBarred(tokens: readonly Token[], sentence: Sentence, name: number, pronoun: number): boolean {
  const { lower } = tokens[pronoun] as Token;
  if (/^(?:he|she)$/.test(lower))
    return (
      isInFront(tokens, sentence, name, pronoun) ||
      isOnlyOwner(tokens, sentence, name, pronoun) ||
      isMet(tokens, sentence, pronoun)
    );
  if (/^(?:his|her)$/.test(lower) && pronoun === name + 2 && tokens[name + 1]?.text === ',') return true;
  if (lower !== 'him' && !(lower === 'her' && !isOwner(tokens, pronoun))) return false;
  // "Roe's team took him": who only owns the subject
  if (/^['’]s?$/.test(tokens[name + 1]?.text ?? '')) return false;
  // "ran against Roe, accusing him": the participle's subject is the one who ran
  if (pronoun === name + 3 && tokens[name + 1]?.text === ',' && /ing$/.test(tokens[pronoun - 1]?.lower ?? '')) {
    let first = name;
    while (first > sentence.firstToken && /^\p{Lu}/u.test((tokens[first - 1] as Token).text)) first--;
    if (/^(?:against|at|on|with|to|for|from|of|about|over)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  }
  // "the Tsar, who confided to him": in a clause of his own he is the subject too
  let from = name + 1;
  if (tokens[from]?.text === ',') from++;
  if (tokens[from]?.lower === 'who') from++;
  for (let at = from; at < pronoun; at++) if (clauses.test((tokens[at] as Token).lower)) return false;
  return true;
}

/** "her house", not "described her as", "told her". */
function isOwner(tokens: readonly Token[], pronoun: number): boolean {
  const { text = '', lower = '' } = tokens[pronoun + 1] ?? {};
  return /^\p{L}/u.test(text) && !behindObject.test(lower);
}

const behindObject =
  /^(?:as|to|that|and|or|but|in|into|at|on|onto|for|with|from|by|of|about|over|when|while|where|who|whom|which|because|before|after|until|since|if|unless|so|is|was|are|were|has|had|would|will|could|may|might|should|did|does|not|a|an|the|this|these|those|his|him|it|them|again|there|here|up|down|out|off|away|back|through|during|against|against|without|out)$/;

const clauses =
  /^(?:that|when|after|before|because|as|if|while|who|whom|which|and|but|to|whether|than|until|since|although|though|where|how|;|:)$/;

const front =
  /^(?:in|under|during|after|before|at|on|with|for|by|like|unlike|alongside|asked|speaking|writing|talking|according)$/;

/** Whether the word opens a phrase before a subject. */
export function opensFront(word: string): boolean {
  return front.test(word);
}

/**
 * Where the sentence begins behind a phrase before its subject ("In an interview with Roe, Harlow said …"): who stands in the phrase
 * is not the subject, and is not carried on.
 */
export function behindFront(
  tokens: readonly Token[],
  { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>,
): number {
  if (!front.test((tokens[firstToken] as Token).lower)) return firstToken;
  for (let at = firstToken + 1; at < Math.min(endToken, firstToken + longestFront); at++) {
    const { text, lower } = tokens[at] as Token;
    if (clauses.test(lower)) return firstToken;
    if (text === ',') return /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ? at + 1 : firstToken;
  }
  return firstToken;
}

const longestFront = 14;

/** "Under questioning by Roe, he said", "like Roe, she thinks": who is only a companion in a phrase before the subject is not the subject. */
function isInFront(tokens: readonly Token[], { firstToken }: Sentence, name: number, pronoun: number): boolean {
  if (tokens[pronoun - 1]?.text !== ',' || pronoun - firstToken > 2 * longestFront) return false;
  if (!front.test((tokens[firstToken] as Token).lower)) return false;
  let first = name;
  while (first > firstToken + 1 && /^\p{Lu}/u.test((tokens[first - 1] as Token).text)) first--;
  // "After Roe, he was the next"
  if (first - 1 === firstToken) return true;
  if (!/^(?:by|with|from|to|against|like|unlike|alongside|beside)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  // "Asked whether he would thank Roe, he said": the same "he", whom his own clause names apart from Roe
  const { lower } = tokens[pronoun] as Token;
  for (let at = firstToken + 1; at < first - 1; at++) {
    const word = (tokens[at] as Token).lower;
    if (word !== lower && /^(?:he|she|they|it|we|i|who|that|when)$/.test(word)) return false;
  }
  return true;
}

/**
 * "The minister spoke on a visit to Roe's estate, after he had met Lund": an office holder without a name is what the sentence tells of;
 * whoever only owns something in it is not "he".
 */
function isOnlyOwner(tokens: readonly Token[], { firstToken }: Sentence, name: number, pronoun: number): boolean {
  let end = name;
  while (end < pronoun && /^\p{Lu}/u.test((tokens[end] as Token).text)) end++;
  if (!/^['’]s$/.test(tokens[end]?.lower ?? '')) return false;
  if (!/^(?:the|his|her|its|their)$/.test((tokens[firstToken] as Token).lower)) return false;
  for (let at = firstToken + 1; at < Math.min(name, firstToken + 5); at++)
    if (roleClass((tokens[at] as Token).lower) !== null && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return true;
  return false;
}

/** Participles that open a sentence of whom they happened to: "Praised by Roe, he". */
const participles =
  /^(?:asked|questioned|pressed|quizzed|challenged|interviewed|accompanied|flanked|joined|placed|accused|praised|criticised|criticized|supported|backed|urged|told|invited|appointed|named|hired|raised|taught|trained|coached|inspired|influenced|encouraged|introduced|followed|succeeded|replaced|defeated|beaten|sent|elected|chosen|picked|sacked|dismissed|fired|signed|born|known|described|hailed|nicknamed|mentored|advised|assisted|aided|helped)$/;

/** "While attending the inauguration of Ned Roe, he said": who is told of behind a participle is not whose participle it is. */
function isMet(tokens: readonly Token[], { firstToken }: Sentence, pronoun: number): boolean {
  if (tokens[pronoun - 1]?.text !== ',' || pronoun - firstToken > 2 * longestFront) return false;
  const { lower } = tokens[firstToken] as Token;
  const begun = /^(?:while|when|after|before|since|by|on|upon|in|without)$/.test(lower);
  if (!participles.test(lower) && !(begun && /ing$/.test(tokens[firstToken + 1]?.lower ?? ''))) return false;
  for (let at = firstToken + (begun ? 2 : 1); at < pronoun; at++) {
    if (clauses.test((tokens[at] as Token).lower) && !/^(?:and|to|as)$/.test((tokens[at] as Token).lower)) return false;
  }
  return true;
}
