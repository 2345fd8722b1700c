/** Lines of hard-wrapped text seldom pass this many characters. */
const longestWrap = 100;

/**
 * Splits normalised text into paragraphs. A line is a paragraph, unless the text is hard-wrapped (most lines run up to a
 * margin and go on in the next): then blank lines part the paragraphs.
 */
export function paragraphsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (!isWrapped(lines)) return lines.filter((line) => line !== '');
  let known: ReadonlySet<string> | null = null;
  const words = () => {
    known ??= new Set(text.match(/\p{L}{2,40}(?:-\p{L}{2,40})?/gu));
    return known;
  };
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') {
      open.push(line);
    } else if (open.length > 0) {
      paragraphs.push(joined(open, words));
      open = [];
    }
  }
  return paragraphs;
}

/** Words that keep their hyphen before another one, wherever the line ends. */
const compounding =
  /^(?:self|ex|non|co|anti|pro|pre|post|vice|well|long|short|half|high|low|mid|so|far|right|left|then|north|south|east|west|year|day|month|week|hour|mile|multi|semi|cross|all|full|part|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|state|government|family|man|hard|old|new|re|un|by|in|off|on|over|under|run|follow|decision|policy|law|peace|face|son|father|mother|brother|sister|editor|attorney|e)$/iu;
const behindName =
  /^(?:backed|led|based|born|style|wide|era|owned|run|made|linked|aligned|controlled|held|occupied|bound|area|side)(?!\p{L})/u;

/** Lines of one paragraph as one: a word parted at a line's end is whole again, unless its parts are words that a hyphen joins. */
function joined(lines: readonly string[], words: () => ReadonlySet<string>): string {
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined) {
      parts.push(line);
      continue;
    }
    const [, first = ''] = /(?:^|[^\p{L}-])(\p{L}{2,})-$/u.exec(above.slice(-40)) ?? [];
    const [second = ''] = /^\p{Ll}{2,}/u.exec(line.slice(0, 40)) ?? [];
    if (first === '' || second === '') parts.push(' ', line);
    else if (keepsHyphen(first, second, words())) parts.push(line);
    else parts.push((parts.pop() as string).slice(0, -1), line);
  }
  return parts.join('');
}

function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${first}-${second}`)) return true;
  if (words.has(first + second)) return false;
  return compounding.test(first) || (/^\p{Lu}/u.test(first) && behindName.test(second));
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
