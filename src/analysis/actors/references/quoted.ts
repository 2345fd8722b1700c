import type { Sentence, Token } from '../../document.ts';

/** 1 for every token inside quotation marks; a mark left open ends with its paragraph. */
export function quotedTokens(tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const { text } = tokens[index] as Token;
      if (text === '“' || text === '«' || text === '„') open = true;
      else if (text === '”' || text === '»') open = false;
      else if (text === '"') open = !open;
      else if (open) quoted[index] = 1;
    }
  }
  return quoted;
}
