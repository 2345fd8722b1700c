/** "LIMA, Peru, Nov. 5 (Wire) — ", "LIMA — ", "(Wire) ": a place in capitals or an agency in brackets, before the first sentence. */
const dateline =
  /^(?:(?:\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,3})(?:,[\p{L}\p{N} .,’'-]{1,40}?)?\s{0,2}(?:\([\p{L} ./]{2,24}\)\s{0,2}[-–—:]*|[-–—]{1,2})|\(\p{Lu}[\p{L} ./]{1,23}\)(?:\s{0,2}[-–—:])*)\s{1,3}(?=["“‘]?\p{Lu})/u;

/** How many characters of a sentence are its dateline; 0 when it has none. */
export function datelineLength(sentence: string): number {
  return dateline.exec(sentence.slice(0, 160))?.[0].length ?? 0;
}
