import type { Finding, Subject } from '../clause/finding.ts';
import { isQuoted, type TextView, type Unit, wordAt } from '../marks/text-view.ts';

const longestName = 7;
const fewestWords = 3;

/** Where a post is signed: the dash, and whose name stands behind it. */
interface Signature {
  readonly dash: number;
  readonly subject: Subject;
}

/**
 * "The strike is about safety. — Kim Dorsey (@kimdorsey) June 5, 2021": a post as pages embed it, without marks; the paragraph before the
 * dash is its author's, or the one above where the dash begins a paragraph.
 */
export function findPosts(view: TextView): Finding[][] {
  const found: Finding[][] = view.units.map(() => []);
  for (const [index, unit] of view.units.entries()) {
    const signed = signatureIn(view, unit);
    // an account called by a country's or a body's name is not always theirs
    if (signed === null || !view.people.has(view.tokens[signed.subject.words.first]?.start ?? -1)) continue;
    const begins = signed.dash === unit.first && view.units[index - 1]?.paragraph !== unit.paragraph;
    const last = signed.dash === unit.first ? index - 1 : index;
    const paragraph = begins ? view.units[index - 1]?.paragraph : unit.paragraph;
    let first = last;
    while (first > 0 && view.units[first - 1]?.paragraph === paragraph) first--;
    const units = view.units.slice(first, last + 1);
    if (paragraph === undefined || units.length === 0 || units.some((each) => each.paragraph !== paragraph)) continue;
    const words = units.map((each) => ({ first: each.first, end: Math.min(each.end, signed.dash) }));
    // marked as a quotation already, or "She tweeted: …", which says whose it is
    if (words.some(({ first: from, end }) => hasMarks(view, from, end)) || (begins && isIntroduced(view, units)))
      continue;
    if (words.reduce((sum, { first: from, end }) => sum + end - from, 0) < fewestWords) continue;
    for (const [offset, range] of words.entries()) {
      const end = withoutLinks(view, range.first, range.end);
      if (end <= range.first) continue;
      found[first + offset] = [
        { cue: null, subject: signed.subject, contents: [{ first: range.first, end }], clausal: true, verbatim: true },
      ];
    }
  }
  return found;
}

function signatureIn(view: TextView, { first, end }: Unit): Signature | null {
  for (let at = first; at < end - 3; at++) {
    if (!/^(?:[-–—―]|--+)$/.test(view.tokens[at]?.text ?? '')) continue;
    for (let open = at + 2; open < end && open - at <= longestName + 1; open++) {
      if (wordAt(view, open) !== '(' || !wordAt(view, open + 1).startsWith('@')) continue;
      let last = open;
      // an emblem behind the name
      while (last > at + 1 && !/[\p{L}\p{N}.]$/u.test(view.tokens[last - 1]?.text ?? '')) last--;
      let name = at + 1;
      while (name < last && /^(?:dr|sen|rep|gov|mr|mrs|ms|prof)\.?$/.test(wordAt(view, name))) name++;
      if (name >= last) return null;
      const words = { first: name, end: last };
      return { dash: at, subject: { words, head: words, inverted: true } };
    }
  }
  return null;
}

function hasMarks(view: TextView, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isQuoted(view, at)) return true;
  return false;
}

/** A paragraph that is the article's own: it tells who posted what. */
function isIntroduced(view: TextView, units: readonly Unit[]): boolean {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return true;
  return (
    wordAt(view, last.end - 1) === ':' ||
    units.some((unit) => {
      for (let at = unit.first; at < unit.end; at++)
        if (/^(?:tweeted|posted|wrote|said|tweet|tweets|added)$/.test(wordAt(view, at))) return true;
      return false;
    })
  );
}

function withoutLinks(view: TextView, first: number, end: number): number {
  for (let at = first; at < end; at++) if (/^(?:pic\.|https?)/.test(wordAt(view, at))) return at;
  return end;
}
