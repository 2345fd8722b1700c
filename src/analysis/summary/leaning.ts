import type { Sentence, Token } from '../document.ts';

const leaners = new Set(
  (
    'it he she they them this these those that such his her its their both ' +
    'but and or so yet nor because however instead still meanwhile also then thus therefore moreover'
  ).split(' '),
);

/** Whether a sentence opens with a word that leans on the sentence before it: "They also", "But the". */
export function leansBack(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let first = firstToken;
  while (first < endToken && /^["'“‘(]$/.test((tokens[first] as Token).text)) first++;
  const lead = tokens[first]?.lower ?? '';
  // "No, the plan has failed" answers something; "No one" does not
  if (/^(?:no|yes)$/.test(lead)) return tokens[first + 1]?.text === ',';
  return leaners.has(lead);
}
