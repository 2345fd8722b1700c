/** The headline as far as it tells anything beside the text: null where it is only how the text begins, cut off or not. */
export function ownHeadline(title: string | null, text: string): string | null {
  if (title === null) return null;
  const opening = title.replace(/\s?…$/, '');
  // A heading that the text keeps above its body is one all the same.
  return text.startsWith(opening) && !/^[\r\n]/.test(text.slice(opening.length)) ? null : title;
}
