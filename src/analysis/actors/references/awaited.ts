import type { Sentence, Token } from '../../document.ts';

const fronted =
  /^(?:when|as|while|before|after|since|although|though|if|once|because|until|in|for|with|during|at|on|by|from|like|unlike|even|given|throughout|despite|to|back|true|upon|without|under|far|still|just|then|but|and|yet|now|though)$/;
const longestFront = 30;

/** Whether a name is the subject behind a phrase that may have spoken of it already: "When he bought the mine, Mr. Roe said …". */
export function isAwaited(tokens: readonly Token[], { firstToken }: Sentence, name: number): boolean {
  if (name - firstToken > longestFront || !fronted.test((tokens[firstToken] as Token).lower)) return false;
  if (/^['’]s?$/.test(tokens[name + 1]?.text ?? '')) return false;
  let first = name;
  while (first > firstToken && /^(?:\p{Lu}|\.$)/u.test((tokens[first - 1] as Token).text)) first--;
  if (tokens[first - 1]?.text !== ',') return false;
  // the comma that ends the phrase, not one inside it
  for (let at = firstToken + 1; at < first - 1; at++) if ((tokens[at] as Token).text === ',') return false;
  return true;
}
