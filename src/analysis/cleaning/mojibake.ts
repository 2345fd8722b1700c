/** Windows-1252's printable characters for bytes 0x80 to 0x9F; a space where the byte is unassigned. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const index = windows1252.indexOf(character);
  return index < 0 ? -1 : 0x80 + index;
}

/** What a mark becomes that was written as UTF-8 and read as Windows-1252 twice. */
const twice: readonly (readonly [RegExp, string])[] = [
  [/Ã¢â‚¬Å“/g, '“'],
  [/Ã¢â‚¬â„¢/g, '’'],
  [/Ã¢â‚¬Ëœ/g, '‘'],
  [/Ã¢â‚¬â€œ/g, '–'],
  [/Ã¢â‚¬â€\u009d?/g, '—'],
  [/Ã¢â‚¬Â¦/g, '…'],
  [/Ã¢â‚¬(?:Â?\u009d|Â(?![\p{L}\p{N}]))?/gu, '”'],
];

/** Mends text whose bytes were read in the wrong encoding, once or twice. */
export function mendMojibake(text: string): string {
  let mended = text;
  if (text.includes('Ã¢â‚¬')) for (const [broken, mark] of twice) mended = mended.replace(broken, mark);
  mended = mendedOnce(mended);
  if (/ÃƒÂ/.test(text)) mended = mendedOnce(mended);
  return withLostBytes(mended);
}

/** Letters that are left of a mark whose other two bytes show nothing: " âWe wonât go,â he said". */
const remnants =
  /(?<=^|[\s(])â(?=[\p{L}\p{N}$£€])|(?<=[.,!?…])â(?=[\s)]|$)|(?<=\p{L})â(?=(?:s|t|re|ve|ll|d|m)(?!\p{L})|[\s.,;:)])|(?<=\s)â(?=\s)/gmu;

/** Hands on as lost marks what can be no letter, where it stands too often for a word of another language. */
function withLostBytes(text: string): string {
  return (text.match(remnants)?.length ?? 0) < 4 ? text : text.replace(remnants, '\ufffd');
}

/**
 * Mends UTF-8 that was read as Windows-1252 ("â€™" for an apostrophe, "Ã©" for é). Only sequences no language writes are
 * touched: the leads Â, Ã, Ä, Å with one continuation, and "â€" or "â‚" with one (general punctuation, currency signs).
 */
function mendedOnce(text: string): string {
  if (!/[ÂÃÄÅ][\u0080-\u00bf]|â[€‚\u0080]/.test(text)) return text;
  return (
    text
      .replace(/â(€|‚|\u0080)([\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€])/g, (whole, second: string, third: string) => {
        const code = 0x2000 | ((byteOf(second) & 0x3f) << 6) | (byteOf(third) & 0x3f);
        return byteOf(third) < 0x80 || byteOf(third) > 0xbf ? whole : String.fromCharCode(code);
      })
      // The third byte of a closing mark is unassigned there and mostly lost; of a dash it was a curly mark that was made straight.
      .replace(/(?<=\s)â€["”“](?=\s)/g, '—')
      .replace(/â€(?!["'\p{L}\p{N}])/gu, '”')
      .replace(/([ÂÃÄÅ])([\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/g, (whole, lead: string, next: string) => {
        const byte = byteOf(next);
        // A curly quote after a capital Â is ordinary French or Portuguese; only a raw continuation byte is certain there.
        if (byte < 0x80 || byte > 0xbf || (lead !== 'Ã' && next.charCodeAt(0) > 0xff)) return whole;
        return String.fromCharCode(((byteOf(lead) & 0x1f) << 6) | (byte & 0x3f));
      })
  );
}
