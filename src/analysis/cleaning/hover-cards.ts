/**
 * What a page shows of a person when the reader points at the name, run into the sentence: the whole name again, headlines about them, and
 * "MORE" ("the premier Holm Berta Anna HolmThree more run for mayor MORE left").
 */
const hoverCard =
  /(?<=(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]{1,30})) (?:[\p{Lu}(“"][\p{L}.()’'"“”-]{0,20} ){1,5}\1(?=\p{Lu})[^\n]{0,500}?MORE(?!\p{L})/gu;

/** A text without the cards in it, which are reported. */
export function withoutHoverCards(text: string): { readonly text: string; readonly removed: readonly string[] } {
  if (!/MORE(?!\p{L})/u.test(text)) return { text, removed: [] };
  const removed: string[] = [];
  const left = text.replace(hoverCard, (card) => {
    removed.push(card.trim());
    return '';
  });
  return { text: left, removed };
}
