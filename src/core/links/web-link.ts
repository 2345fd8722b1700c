const LONGEST_ADDRESS = 2000;

/**
 * The address in the form browsers use, if it is one that may be linked to: http or https, without a user name (which can
 * pass for the host). Null otherwise. The result holds no space, quote, angle bracket or parenthesis, so no markup ends it.
 */
export function webLink(url: string | null): string | null {
  if (url === null || url.length > LONGEST_ADDRESS || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^https?:$/u.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return null;
  return parsed.href.replace(/[()<>[\]'"`|\\^{}*]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
