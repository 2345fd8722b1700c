import type { Citation } from '../../core/citation.ts';
import { type Inline, type Line, type Message, textOf } from '../../core/message.ts';
import { ALONE, type Atom, atomsOf, type BlockAtom, blockWith, joinBlocks, lineOf } from './atoms.ts';
import { citesOf, linesOf, type Part, type SourceEntry, type SourceForm } from './part.ts';
import { quotedSnippet, sourceDetails } from './source-details.ts';
import { cutPosition, sliceLine } from './split-line.ts';
import { visibleLine } from './visible-text.ts';

/** A line is begun beside its full sources only if at least so much of it finds room; else they follow later. */
const WORTHWHILE_CHARACTERS = 200;
const FIRST_PROBE = 64;
const LONGEST_FORCED = 40;

/** A part being filled; `group` is the group of its last block. */
interface Draft extends Part {
  readonly group: number;
}

const blank: Draft = { blocks: [], sources: [], buttons: [], group: ALONE };

/**
 * Lays a message out as parts that a platform can post one after the other. No text is lost; every part lists the
 * sources its lines cite, by number and reference at least; every source stands in full once. A line is cut only where
 * it is longer than a whole part, after a sentence or a word, and its citations are repeated.
 *
 * `fits` says whether the platform takes a part; taking a part implies taking any piece of it. A limit that cannot even
 * hold one word beside the references it cites is exceeded rather than text dropped.
 */
export function paginate(message: Message, fits: (part: Part) => boolean): readonly Part[] {
  const citations = citationsOf(message);
  const quoted = quotedNumbers(message, citations);
  /** Numbers whose source stands in the fullest form that the reader needs. */
  const shown = new Set<number>();
  const parts: Part[] = [];
  let draft = blank;

  /** The draft with one atom more. `form` null means each new source in the fullest form that the reader still needs. */
  function extended(atom: Atom, form: SourceForm | null): Draft {
    if (atom.type === 'button') return { ...draft, buttons: [...draft.buttons, atom.button] };
    if (atom.type === 'source') return { ...draft, sources: withSources([atom.citation.n], form, true), group: ALONE };
    const last = draft.blocks.at(-1);
    const joined =
      last !== undefined && atom.group !== ALONE && atom.group === draft.group ? joinBlocks(last, atom.block) : null;
    const blocks = joined === null ? [...draft.blocks, atom.block] : [...draft.blocks.slice(0, -1), joined];
    return { ...draft, blocks, sources: withSources(citesOf(atom.block), form), group: atom.group };
  }

  function withSources(numbers: readonly number[], form: SourceForm | null, anew = false): readonly SourceEntry[] {
    const entries = new Map(draft.sources.map((entry) => [entry.citation.n, entry]));
    for (const n of numbers) {
      const citation = citations.get(n);
      if (citation === undefined || (entries.has(n) && !anew)) continue;
      entries.set(n, { citation, form: form ?? (shown.has(n) || quoted.has(n) ? 'header' : 'full') });
    }
    return [...entries.values()].sort((a, b) => a.citation.n - b.citation.n);
  }

  function take(next: Draft): void {
    draft = next;
    for (const entry of next.sources) if (entry.form !== 'brief') shown.add(entry.citation.n);
  }

  /** Ends the draft; headings without anything below them move on to the next one. */
  function close(): void {
    let kept = draft.blocks.length;
    while (kept > 0 && draft.blocks[kept - 1]?.type === 'heading') kept -= 1;
    const moved = kept > 0 && draft.buttons.length === 0 ? draft.blocks.slice(kept) : [];
    const { blocks, sources, buttons } = draft;
    parts.push({ blocks: blocks.slice(0, blocks.length - moved.length), sources, buttons });
    draft = { ...blank, blocks: moved };
  }

  function isBare(): boolean {
    return (
      draft.sources.length === 0 &&
      draft.buttons.length === 0 &&
      draft.blocks.every((block) => block.type === 'heading')
    );
  }

  /** Places what it can of an atom and returns what is left of it. */
  function place(atom: Atom): Atom | null {
    const whole = extended(atom, null);
    if (fits(whole)) {
      take(whole);
      return null;
    }
    if (!isBare()) {
      close();
      return atom;
    }
    if (atom.type === 'block') return split(atom);
    if (atom.type === 'source') {
      shown.add(atom.citation.n);
      return { type: 'block', block: { type: 'paragraph', line: sourceAsLine(atom.citation) }, group: ALONE };
    }
    take(whole);
    return null;
  }

  /** Places as much of a block as an otherwise empty part takes. */
  function split(atom: BlockAtom): Atom | null {
    const line = lineOf(atom.block);
    const text = textOf(line);
    for (const form of [null, 'brief'] as const) {
      const room = roomFor(atom, line, text.length, form);
      if (room < text.length && room < (form === null ? WORTHWHILE_CHARACTERS : 1)) continue;
      const cut = cutPosition(text, room);
      take(extended(piece(atom, line, 0, cut), form));
      return rest(atom, line, cut);
    }
    if (draft.blocks.length > 0) {
      // Headings fill the part: they stand alone.
      parts.push(draft);
      draft = blank;
      return atom;
    }
    const cut = cutPosition(text, LONGEST_FORCED);
    take(extended(piece(atom, line, 0, cut), 'brief'));
    return rest(atom, line, cut);
  }

  /** How many characters of the line fit into the draft. */
  function roomFor(atom: BlockAtom, line: Line, length: number, form: SourceForm | null): number {
    const takes = (end: number): boolean => fits(extended(piece(atom, line, 0, end), form));
    if (!takes(Math.min(1, length))) return 0;
    let low = 1;
    let high = FIRST_PROBE;
    while (high < length && takes(high)) {
      low = high;
      high *= 2;
    }
    if (high >= length) {
      if (takes(length)) return length;
      high = length;
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (takes(middle)) low = middle;
      else high = middle;
    }
    return low;
  }

  function placeAll(atoms: readonly Atom[]): void {
    for (const atom of atoms) for (let left: Atom | null = atom; left !== null; ) left = place(left);
  }

  const atoms = atomsOf(message);
  placeAll(atoms.filter((atom) => atom.type === 'block'));
  const unseen = [...citations.values()].filter((citation) => !shown.has(citation.n));
  placeAll(unseen.map((citation) => ({ type: 'source', citation })));
  placeAll(atoms.filter((atom) => atom.type === 'button'));
  close();
  if (draft.blocks.length > 0) parts.push(draft);
  return parts.map(({ blocks, sources, buttons }) => ({ blocks, sources, buttons }));
}

function citationsOf(message: Message): ReadonlyMap<number, Citation> {
  const blocks = message.blocks.filter((block) => block.type === 'sources');
  return new Map(blocks.flatMap((block) => block.citations).map((citation) => [citation.n, citation]));
}

/** Numbers whose snippet stands, word for word, in a line that cites them: their sources need not repeat it. */
function quotedNumbers(message: Message, citations: ReadonlyMap<number, Citation>): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const block of message.blocks) {
    if (block.type === 'sources' || block.type === 'buttons') continue;
    for (const line of linesOf(block)) {
      const text = visibleLine(textOf(line));
      for (const n of line.cites) if (text.includes(visibleLine(citations.get(n)?.snippet ?? '\0'))) quoted.add(n);
    }
  }
  return quoted;
}

function piece(atom: BlockAtom, line: Line, start: number, end: number): BlockAtom {
  return { type: 'block', block: blockWith(atom.block, sliceLine(line, start, end)), group: atom.group };
}

function rest(atom: BlockAtom, line: Line, from: number): Atom | null {
  const text = textOf(line);
  if (!/\S/u.test(text.slice(from))) return null;
  const left = sliceLine(line, from, text.length);
  // The rest of a list item is no new item.
  const block =
    atom.block.type === 'quotation' ? { ...atom.block, line: left } : ({ type: 'paragraph', line: left } as const);
  return { type: 'block', block, group: ALONE };
}

/** A source too long for one part, as a line that may be split. */
function sourceAsLine(citation: Citation): Line {
  const inlines: Inline[] = [
    { text: quotedSnippet(citation.snippet), style: 'quote' },
    { text: ` ${sourceDetails(citation)}`, style: 'muted' },
  ];
  return { inlines, cites: [citation.n] };
}
