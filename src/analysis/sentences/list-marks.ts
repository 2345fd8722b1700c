import type { Sentence, Token } from '../document.ts';

const bullet = /^[•●◦▪▫■□‣⁃∙·*]$/u;

/**
 * A bullet before an item is no part of its sentence, and an item is no heading. A hyphen is a bullet only in a list, where the line
 * before or behind has one too: alone it may open a signature ("- Ann Roe").
 */
export function leaveListMarks(tokens: readonly Token[], sentences: readonly Sentence[]): Sentence[] {
  const opens = sentences.map(({ paragraph }, index) => sentences[index - 1]?.paragraph !== paragraph);
  const starts = opens.flatMap((first, index) => (first ? [index] : []));
  const placeOf = new Map(starts.map((index, place) => [index, place]));
  const markAt = (place: number): string => {
    const { firstToken = 0, endToken = 0 } = sentences[starts[place] ?? -1] ?? {};
    const [mark, next] = [tokens[firstToken], tokens[firstToken + 1]];
    return endToken - firstToken < 2 || mark?.end === next?.start ? '' : (mark?.text ?? '');
  };
  return sentences.map((sentence, index) => {
    const place = placeOf.get(index);
    if (place === undefined) return sentence;
    const mark = markAt(place);
    if (!bullet.test(mark) && (mark !== '-' || (markAt(place - 1) !== '-' && markAt(place + 1) !== '-')))
      return sentence;
    const firstToken = sentence.firstToken + 1;
    return { ...sentence, start: (tokens[firstToken] as Token).start, firstToken, heading: false };
  });
}

/** "1." or "a." opening a line numbers it. */
export function isNumbered(tokens: readonly Token[], first: number): boolean {
  return tokens[first + 1]?.text === '.' && /^(?:\p{N}{1,3}|[a-z])$/u.test(tokens[first]?.text ?? '');
}
