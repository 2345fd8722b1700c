/** Breaks text at spaces so that no line is longer than `width` (unless one word is); null leaves lines whole. */
export function wrap(text: string, width: number | null, first: string, rest: string): string {
  if (width === null)
    return text
      .split('\n')
      .map((line, at) => (at === 0 ? first : rest) + line)
      .join('\n');
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : rest;
    let empty = true;
    for (const word of paragraph.split(' ')) {
      const longer = empty ? line + word : `${line} ${word}`;
      if (!empty && longer.length > width) {
        lines.push(line);
        line = rest + word;
      } else {
        line = longer;
      }
      empty = false;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
