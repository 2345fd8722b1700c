// Text from strangers may hold characters that a reader cannot see but a platform or an eye obeys: they turn the writing
// direction round, hide inside a word, or end a string early. Shown text goes through here before any escaping.

/** Characters that only steer the writing direction (marks, embeddings, overrides, isolates): they can make text read backwards. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Characters without width that join nothing: soft hyphen, zero-width space, word joiner, byte order mark, fillers, tags. */
const WIDTHLESS = new RegExp(
  [
    '[\\u00ad\\u200b\\ufeff\\ufff9-\\ufffb]',
    '[\\u2060-\\u2065\\u206a-\\u206f]',
    '[\\u115f\\u1160\\u3164\\uffa0]',
    '[\\u034f\\u17b4\\u17b5\\u180b-\\u180e]',
    '[\\u{e0000}-\\u{e0fff}]',
  ].join('|'),
  'gu',
);

/** Joiners are part of words in some scripts and of emoji; anywhere else they hide. */
const JOINABLE = '[[\\p{L}\\p{M}\\p{So}\\p{Sk}\\ufe0f]--[\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}]]';
const LOOSE_JOINER = new RegExp(`(?<!${JOINABLE})[\\u200c\\u200d]+|[\\u200c\\u200d]+(?!${JOINABLE})`, 'gv');

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;
const OTHER_SPACES = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;

/** The text with everything invisible removed and every kind of space or line end made an ordinary one. Visible words stay as they are. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(OTHER_SPACES, ' ')
    .replace(CONTROLS, '')
    .replace(DIRECTION, '')
    .replace(WIDTHLESS, '')
    .replace(LOOSE_JOINER, '');
}

/** The same on one line, for headings, table cells and labels. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/\s+/gu, ' ').trim();
}

/** Shortens a label that a platform limits (a choice, a button, a thread's name), on whole characters; never used on claims. */
export function shortLabel(text: string, maxCharacters: number): string {
  const whole = visibleLine(text);
  if (whole.length <= maxCharacters) return whole;
  let end = maxCharacters - 1;
  if (/[\udc00-\udfff]/u.test(whole.charAt(end))) end -= 1;
  return `${whole.slice(0, end).toWellFormed().trimEnd()}…`;
}
