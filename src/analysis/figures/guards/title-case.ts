import { isCapitalized, isWord, type Line, tokenAt } from '../line.ts';

/** True for a headline in title case, where a capital tells nothing. */
export function titleCase(line: Line): boolean {
  let capitals = 0;
  let words = 0;
  for (let index = line.first; index < line.end && index < line.first + 30; index++) {
    const { text } = tokenAt(line, index) as { text: string };
    if (!isWord(text) || text.length < 4) continue;
    words++;
    if (isCapitalized(text)) capitals++;
  }
  return words > 2 && capitals / words > 0.75;
}
