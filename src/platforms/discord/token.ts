/** The token without the word that people copy along with it. */
export function bareToken(token: string): string {
  return token.trim().replace(/^Bot\s+/iu, '');
}
