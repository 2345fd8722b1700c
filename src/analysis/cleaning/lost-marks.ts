/** What a copy puts for every character that its encoding lacks. */
const replacement = '\ufffd';

/**
 * Puts back quotation marks, apostrophes and dashes that were replaced on the way by U+FFFD, or all of them by question marks ("?We agree,?
 * he said. ?It?s late.?"). What else was lost, a letter with its accent, stays as it came: nothing tells which it was.
 */
export function mendLostMarks(text: string): string {
  if (text.includes(replacement)) return mended(text.replace(/\ufffd{2,3}/g, replacement), replacement);
  return areQuestioned(text) ? mended(text, '?') : text;
}

/** Question marks at the beginnings of words, in a text without any curly quotation mark. */
function areQuestioned(text: string): boolean {
  if (/[“”«»]/.test(text)) return false;
  const openings = text.match(/(?<=^|[\s(])\?(?=\p{L})/gmu)?.length ?? 0;
  const closings = text.match(/(?<=[.,!?…]|\p{L})\?(?=[\s.,;:)]|$)/gmu)?.length ?? 0;
  if (closings * 4 < openings) return false; // letters of a foreign alphabet were lost
  const insides = text.match(/(?<=\p{L})\?(?=(?:s|t|re|ve|ll|d|m)\b)/gu)?.length ?? 0;
  return openings >= 2 || (openings > 0 && insides > 1);
}

function mended(text: string, lost: string): string {
  return text
    .split('\n')
    .map((line) => mendedLine(line, lost))
    .join('\n');
}

function mendedLine(line: string, lost: string): string {
  let out = '';
  let open = false;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] as string;
    if (mark !== lost) {
      out += mark;
      continue;
    }
    const before = line[at - 1] ?? ' ';
    const after = line[at + 1] ?? ' ';
    const rest = line.slice(at + 1, at + 4);
    const elided = /(?<!\p{L})[ODL]$/u.test(out) && /^\p{Lu}/u.test(rest); // "O’Brien"
    if (elided || (/\p{L}/u.test(before) && /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u.test(rest))) out += '’';
    else if (/[\s([–—]/.test(before) && /[\p{L}\p{N}[$£€]/u.test(after)) {
      out += '“';
      open = true;
    } else if (/\s/.test(before) && /\s/.test(after) && at > 0 && at < line.length - 1) out += '–';
    else if (/[.,!?…]/.test(before) && /[\s.,;:)]/.test(after) && (open || lost === replacement)) {
      out += '”';
      open = false;
    } else if (
      open &&
      /[\p{L}\p{N}\])]/u.test(before) &&
      /[\s.,;:)]/.test(after) &&
      (lost === replacement || /^ \p{Ll}|^[.,;:)]/u.test(rest))
    ) {
      out += '”';
      open = false;
    } else if (lost === replacement && before === 's' && /^ \p{Ll}/u.test(rest)) out += '’';
    else if (lost === replacement && /\p{N}/u.test(before) && /\p{N}/u.test(after)) out += '–';
    else out += mark;
  }
  return out;
}
