/** Tags that end a line on a page; the rest stand within one. */
const blocks =
  /<\/?(?:p|div|br|hr|h[1-6]|ul|ol|li|blockquote|figure|figcaption|table|tr|td|th|section|article|header|footer|aside)(?:\s[^<>]{0,1000})?\/?>/gi;
const within =
  /<\/?(?:a|b|i|u|s|em|strong|span|small|sup|sub|img|font|mark|cite|abbr|time|picture|source|video|iframe)(?:\s[^<>]{0,1000})?\/?>/gi;
/** What is written between these is no text, and nor is a link that leads the reader away. */
const unread = /<(script|style|noscript)(?:\s[^<>]{0,1000})?>[^<]{0,5000}<\/\1>/gi;
const linkAway =
  /<a\s[^<>]{0,1000}>\s*(?:read (?:more|also)|also read|see also|click here|more on)\b[^<]{0,200}<\/a>/gi;

/** A text without the tags of the page that it was copied from; "a < b" stays. */
export function withoutPageTags(text: string): string {
  if (!/<\/?[a-z][^<>]{0,1000}>/i.test(text)) return text;
  return text.replace(unread, ' ').replace(linkAway, ' ').replace(blocks, '\n').replace(within, '');
}
