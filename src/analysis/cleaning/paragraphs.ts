/** Lines of hard-wrapped text seldom pass this many characters. */
const longestWrap = 100;

/**
 * Splits normalised text into paragraphs. A line is a paragraph, unless the text is hard-wrapped (most lines run up to a
 * margin and go on in the next): then blank lines part the paragraphs.
 */
export function paragraphsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (!isWrapped(lines)) return lines.filter((line) => line !== '');
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') {
      open.push(line);
    } else if (open.length > 0) {
      paragraphs.push(open.join(' '));
      open = [];
    }
  }
  return paragraphs;
}

function isWrapped(lines: readonly string[]): boolean {
  let followed = 0;
  let runningOn = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as string;
    const next = lines[i + 1] as string;
    if (line.length > 2 * longestWrap) return false;
    if (line === '' || next === '') continue;
    followed++;
    const full = line.length >= 45 && line.length <= longestWrap;
    if (full && !/[.!?:”"]$/.test(line) && /^[\p{Ll}\p{N}"“(]/u.test(next)) runningOn++;
  }
  return runningOn >= 4 && runningOn * 3 >= followed;
}
