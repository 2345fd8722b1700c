/** Words that open an article, whose first letter may have stood as a drop capital of its own. */
const openers = new Set(
  (
    'the this that these they there then those when what while where with who why how he his her she we you for from but by ' +
    'after all an as at along although amid another about among in it if its is on one our over once not no now near never'
  ).split(' '),
);
const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** Spaces that a scraper put before punctuation throughout, between a drop capital and its word, and ligatures of print. */
export function mendSpacing(text: string): string {
  const parted = (text.match(/(?<=[\p{L}\p{N}]) [,.](?=\s)/gu)?.length ?? 0) > 4;
  return (parted ? text.replace(/(?<=[\p{L}\p{N}%)\]”"'’]) (?=[,.;:?!](?:[\s”"'’]|$))/gmu, '') : text)
    .replace(/[\ufb00-\ufb06]/g, (letters) => ligatures[letters] ?? letters)
    .replace(/^(\p{Lu})[ \n](\p{Ll}{1,6})(?=[ ,])/gmu, (whole, capital: string, rest: string) =>
      openers.has(capital.toLowerCase() + rest) ? capital + rest : whole,
    );
}

/** Undoes the escapes of program text that was stored as it was written: "\\n", "\\"", "\\u2019". */
export function withoutEscapes(text: string): string {
  if ((text.match(/\\(?:n|"|'|u[0-9a-fA-F]{4})/g)?.length ?? 0) < 3) return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([nrt"'/]))/g, (_, code: string | undefined, letter: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    if (letter === 'n' || letter === 'r') return '\n';
    return letter === 't' ? ' ' : letter;
  });
}
