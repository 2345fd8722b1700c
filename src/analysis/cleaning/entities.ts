import { decodeHTMLStrict } from 'entities';

const entity = /&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\d{0,2});/g;

/** Entities that were escaped once more ("&amp;rsquo;"), and marks whose semicolon was lost ("&ldquoWe"). */
const escapedAgain = /&amp;(?=#?\w{2,7};)/g;
const unclosed =
  /&(ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|nbsp|quot|apos|#8(?:2(?:1[1-7]|2[0-2]|30))|#160|#39|#34)(?![;\d])/g;

/** Reads the character references that a page's text was stored with; a number that no character has stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(escapedAgain, '&')
    .replace(unclosed, '&$1;')
    .replace(/&amp(?=\s)/g, '&')
    .replace(entity, (whole) => {
      const read = decodeHTMLStrict(whole);
      return read.includes('\ufffd') ? whole : read;
    });
}
