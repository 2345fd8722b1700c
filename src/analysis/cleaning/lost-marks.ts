/** What a copy puts for every character that its encoding lacks. */
const replacement = '\ufffd';

/**
 * Puts back quotation marks, apostrophes and dashes that were replaced on the way by U+FFFD, or all of them by question marks ("?We agree,?
 * he said. ?It?s late.?"). What else was lost, a letter with its accent, stays as it came: nothing tells which it was.
 */
export function mendLostMarks(text: string): string {
  if (text.includes(replacement)) {
    // One for every byte of a mark, or one for every mark: two in a row are two marks
    const bytewise = !/(?<!\ufffd)\ufffd(?!\ufffd)/.test(text);
    return mended(bytewise ? text.replace(/\ufffd{2,3}/g, replacement) : text, replacement);
  }
  return areQuestioned(text) ? mended(text, '?') : text;
}

/** Question marks at the beginnings of words, in a text without any curly quotation mark. */
function areQuestioned(text: string): boolean {
  if (/[“”«»]/.test(text)) return false;
  const openings = text.match(/(?<=^|[\s(])\?{1,2}\(?(?=\p{L})/gmu)?.length ?? 0;
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

/** Of what stands before a mark so many characters tell of it. */
const longestTail = 16;

/** What was opened and not yet closed: nothing, a quotation, a quotation within one. */
type Depth = 0 | 1 | 2;

function mendedLine(line: string, lost: string): string {
  const parts: string[] = [];
  let depth: Depth = 0;
  let from = 0;
  let tail = '';
  for (let at = line.indexOf(lost); at >= 0; at = line.indexOf(lost, at + 1)) {
    const kept = line.slice(from, at);
    tail = (tail + kept.slice(-longestTail)).slice(-longestTail);
    const mark = markAt(line, at, lost, tail, depth);
    parts.push(kept, mark);
    tail += mark;
    from = at + 1;
    if (mark === '“' || mark === '”') depth = mark === '“' ? 1 : 0;
    else if (mark === '‘') depth = 2;
    else if (mark === '’' && depth === 2 && !/^\p{L}/u.test(line.slice(from, from + 2))) depth = 1;
  }
  return from === 0 ? line : parts.join('') + line.slice(from);
}

/** The mark that was lost at the place, by what stands around it; the lost one itself where nothing tells. */
function markAt(line: string, at: number, lost: string, out: string, depth: Depth): string {
  const before = line[at - 1] ?? ' ';
  const after = line[at + 1] ?? ' ';
  const rest = line.slice(at + 1, at + 4);
  const certain = lost === replacement; // a question mark may be one
  const elided = /(?<!\p{L})[ODL]$/u.test(out) && /^\p{Lu}/u.test(rest); // "O’Brien"
  if (elided || (/\p{L}/u.test(before) && /^(?:[sS]|t|re|ve|ll|d|m)(?!\p{L})/u.test(rest))) return '’';
  const opened = out.at(-1);
  // "?We agree", "?(Mr Berg) agreed", "??Perhaps? is no answer"
  if (
    /[\s([–—]/.test(before) &&
    (/[\p{L}\p{N}[$£€(#@]/u.test(after) || (after === lost && /^.[\p{L}\p{N}]/u.test(rest)))
  )
    return depth > 0 && !/[.!?:…”]\s*$/.test(out) ? '‘' : '“';
  if (opened === '“' && /[\p{L}\p{N}]/u.test(after)) return '‘';
  if (/\s/.test(before) && /\s/.test(after) && at > 0 && at < line.length - 1) return '–';
  const close = depth === 2 ? '’' : '”';
  const ends = /[\s.,;:)]/.test(after) || (after === lost && depth === 2);
  // "the best ??": a dash before the closing mark; ",??" the mark twice
  if (after === lost && depth === 1 && !/^.[\p{L}\p{N}]/u.test(rest)) {
    if (/\s/.test(before)) return '—';
    if (/[.,!…]/.test(before)) return '';
  }
  if (/[.,!?…]/.test(before) || (depth < 2 && (opened === '’' || opened === '—' || opened === ','))) {
    if (ends && (depth > 0 || certain)) return close;
  } else if (depth > 0 && /[\p{L}\p{N}\])]/u.test(before) && ends) {
    const behind = sureMarksBehind(line, at, lost);
    // "the neighbours? complaints" within what goes on
    if (before === 's' && /^ [\p{Ll}\p{N}]/u.test(rest) && isInside(behind)) return '’';
    // "called it ?a farce? Monday. ?We": of two marks that can close, the first does where the next one opens again
    if (certain || /^ \p{Ll}|^ \? |^[.,;:)?]/u.test(rest) || behind[0] === 'open') return close;
  }
  if (certain && before === 's' && /^ \p{Ll}/u.test(rest)) return '’';
  if (certain && /\p{N}/u.test(before) && /\p{N}/u.test(after)) return '–';
  // "the plan?the third of the year?failed"
  if (/\p{Ll}{3}$/u.test(out) && /^\p{Ll}{3}/u.test(rest)) return '—';
  return lost;
}

/** So far, in characters, the marks behind one are looked at. */
const longestLook = 600;

/** What the marks behind the place do that can do only one thing. */
function sureMarksBehind(whole: string, from: number, lost: string): ('open' | 'close')[] {
  const found: ('open' | 'close')[] = [];
  const line = whole.slice(from, from + longestLook);
  for (let next = line.indexOf(lost, 1); next >= 0; next = line.indexOf(lost, next + 1)) {
    const before = line[next - 1] ?? ' ';
    const after = line[next + 1] ?? ' ';
    if (/\s/.test(before) && /[\p{L}\p{N}]/u.test(after)) found.push('open');
    else if (/[.,!…\p{L}]/u.test(before) && /[\s.,;:)]/.test(after)) found.push('close');
  }
  return found;
}

/** Whether more is closed behind than opened. */
function isInside(behind: readonly ('open' | 'close')[]): boolean {
  return behind.filter((mark) => mark === 'close').length * 2 > behind.length;
}
