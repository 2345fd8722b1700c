/** The price that a financial page keeps running beside a firm's name: "Moreau Mills MORX, -1.25% shares fell", "MORX, +0.30% BRKL, +1.10%". */
const sharePrice =
  /(?<!\b(?:the|an?|in|of|to|by|from|for))(?:\s\p{Lu}[\p{Lu}\d.]{0,9}, [-+−]\d{1,3}\.\d{2,4}%)+(?: (?=[.,;:]))?(?=\s|[.,;:)’'"”—–-]|$)/gu;

/** A text without the prices in it, which are reported: they are of the hour in which the page was read, and no word of the article. */
export function withoutSharePrices(text: string): { readonly text: string; readonly removed: readonly string[] } {
  if (!/\d%/u.test(text)) return { text, removed: [] };
  const removed: string[] = [];
  const left = text.replace(sharePrice, (price) => {
    removed.push(price.trim());
    return '';
  });
  return { text: left, removed };
}
